/** The public names of the calculation core. Pure: no host, no clock, no chance. */
export { evaluatePlan, type PlanEvaluation } from "./evaluate/evaluate.ts";
export type { NotComputable } from "./evaluate/not-computable.ts";
export type { ScenarioEvaluation } from "./evaluate/scenario.ts";
export { type Explanation, explain } from "./explain/explanation.ts";
export type { Plan } from "./plan.ts";
export type { EvaluationResult, ScenarioResult } from "./result.ts";
