/** The public names of the calculation core. Pure: no host, no clock, no chance. */
export { allContributions, contributionsOf } from "./evaluate/contributions/contributions.ts";
export type { ContributionProgress } from "./evaluate/contributions/game.ts";
export { shapleyOf } from "./evaluate/contributions/shapley.ts";
export { evaluatePlan, type PlanEvaluation } from "./evaluate/evaluate.ts";
export type { NotComputable } from "./evaluate/not-computable.ts";
export type { ScenarioEvaluation } from "./evaluate/scenario.ts";
export type { Explanation } from "./explain/explained-figure.ts";
export { explain } from "./explain/explanation.ts";
export {
  type AvailableTimeInput,
  type AvailableTimeResult,
  availableTime,
} from "./methods/available-time.ts";
export { type ErlangAInput, type ErlangAResult, erlangA } from "./methods/erlang-a.ts";
export { erlangB } from "./methods/erlang-b.ts";
export { type ErlangCInput, type ErlangCResult, erlangC } from "./methods/erlang-c.ts";
export type { MethodAnswer } from "./methods/method.ts";
export { callMethod, type MethodName, methodNames } from "./methods/methods.ts";
export { type OfferedForInput, type OfferedForResult, offeredFor } from "./methods/offered-for.ts";
export type { MethodProblem } from "./methods/problem.ts";
export { type ServersForInput, type ServersForResult, serversFor } from "./methods/servers-for.ts";
export {
  type WeightedCaseloadInput,
  type WeightedCaseloadResult,
  weightedCaseload,
} from "./methods/weighted-caseload.ts";
export { type WisnInput, type WisnResult, wisn } from "./methods/wisn.ts";
export type { Plan } from "./plan.ts";
export type { Contributions } from "./result/contributions.ts";
export type { EvaluationResult, ScenarioResult } from "./result.ts";
