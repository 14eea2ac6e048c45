import { type Step, valueAt } from "../explain/step.ts";
import { unagreedOptions } from "../options/consent.ts";
import type { Plan } from "../plan.ts";
import type { GroupPosts, MostLoaded, Portfolios, ScenarioOverview } from "../result/overview.ts";
import type { Figure, ScenarioResult } from "../result.ts";
import { backToNormal } from "./back-to-normal.ts";
import { atStart, difference, overPeriod } from "./differences.ts";
import { figure } from "./figures.ts";
import { firstShortage, latestDecision } from "./latest-decision.ts";
import { overviewSteps } from "./overview.ts";
import type { ScenarioEvaluation } from "./scenario.ts";
import type { GroupPostsSteps } from "./staffing.ts";

/** A scenario that is evaluated and told, but for its overview. */
export interface ToldScenario {
  readonly evaluation: ScenarioEvaluation;
  readonly result: Omit<ScenarioResult, "overview">;
  readonly mostLoaded: MostLoaded;
}

const read = (step: Step): Figure => figure(valueAt(step, 0));

/** What is asked of a scenario in the first hour, beside today's (model-definitions 4). */
export const scenarioOverview = (plan: Plan, told: ToldScenario, today: ToldScenario): ScenarioOverview => {
  const { evaluation, result, mostLoaded } = told;
  const { gap, timeUse, posts, staffPerLeader } = overviewSteps(plan, evaluation);
  const period = overPeriod(result);
  return {
    gapParts: { permanentFte: read(gap.lasting), temporaryFte: read(gap.passing) },
    backToNormal: backToNormal(evaluation, plan.settings),
    decision: latestDecision(evaluation.scenario, plan.start, firstShortage(today.evaluation)),
    posts: posts.map(postsResult),
    staffPerLeader: staffPerLeader && read(staffPerLeader),
    timeUse: {
      citizenFacingShare: read(timeUse.citizenFacing),
      preparationShare: read(timeUse.preparation),
    },
    portfolios: portfoliosOf(plan, told, today),
    mostLoaded,
    ...borrowedHours(evaluation),
    unagreedOptions: unagreedOptions(evaluation.scenario.options).map(({ name }) => name),
    fromTodaysStart: difference(period, atStart(today.result, caseloadAtStart(today))),
    fromDoingNothing: difference(period, overPeriod(today.result)),
  };
};

const postsResult = (steps: GroupPostsSteps): GroupPosts => ({
  staffGroup: steps.supply.group.name,
  establishedFte: read(steps.established),
  filledFte: read(steps.filled),
  onLeaveFte: read(steps.onLeave),
  onLoanFte: read(steps.onLoan),
  vacantFte: read(steps.vacant),
  meanFilledFte: read(steps.meanFilled),
  meanInRampFte: read(steps.meanInRamp),
});

const caseloadAtStart = ({ evaluation }: ToldScenario): Figure =>
  figure(valueAt(evaluation.whole.guideline.casesPerPost, 0));

/** Stated of today; in other scenarios by the ratio of the mean caseloads. */
const portfoliosOf = (plan: Plan, told: ToldScenario, today: ToldScenario): Portfolios => {
  const scaled = told !== today;
  const ratio = scaled ? ratioOf(told.result, today.result) : 1;
  const stated = (pick: "largestCaseload" | "smallestCaseload") =>
    plan.staffGroups.flatMap((group) => group[pick].value ?? []);
  const scaledTo = (values: readonly number[], choose: (...of: readonly number[]) => number): Figure =>
    values.length === 0 || ratio === null ? null : choose(...values) * ratio;
  return {
    largest: scaledTo(stated("largestCaseload"), Math.max),
    smallest: scaledTo(stated("smallestCaseload"), Math.min),
    scaled,
  };
};

type Caseload = Pick<ScenarioResult, "casesPerCaseCarryingPost">;

const ratioOf = (
  { casesPerCaseCarryingPost: one }: Caseload,
  { casesPerCaseCarryingPost: other }: Caseload,
): Figure => (one === null || other === null || other === 0 ? null : one / other);

/** Time off that is owed when the horizon ends, and overtime that is worked up to then. */
const borrowedHours = ({ supplies, frame: { horizon } }: ScenarioEvaluation) => {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const overHorizon = (step: Step) =>
    sum(Array.from({ length: horizon }, (_, month) => valueAt(step, month)));
  return {
    owedTimeOffHours: figure(sum(supplies.map(({ timeOff }) => valueAt(timeOff.owed, horizon - 1)))),
    overtimeHours: figure(
      sum(supplies.flatMap(({ overtime }) => overtime.map(({ hours }) => overHorizon(hours)))),
    ),
  };
};
