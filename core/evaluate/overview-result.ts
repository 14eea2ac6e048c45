import { type Step, valueAt } from "../explain/step.ts";
import { unagreedOptions } from "../options/consent.ts";
import type { Plan } from "../plan.ts";
import type { GroupPosts, MostLoaded, Portfolios, ScenarioOverview } from "../result/overview.ts";
import type { Figure, ScenarioResult } from "../result.ts";
import { backToNormal } from "./back-to-normal.ts";
import type { CaseloadSpread } from "./caseload-spread.ts";
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
    caseloadSpread: evaluation.spreads.map(spreadResult),
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

const spreadResult = (spread: CaseloadSpread) => ({
  staffGroup: spread.group.name,
  workers: read(spread.workers),
  aboveBand: spread.aboveBand && read(spread.aboveBand),
  aboveLowEnd: spread.aboveLowEnd && read(spread.aboveLowEnd),
  casesAboveBandShare: spread.casesAboveBandShare && read(spread.casesAboveBandShare),
  largest: read(spread.largest),
  smallest: read(spread.smallest),
});

const caseloadAtStart = ({ evaluation }: ToldScenario): Figure =>
  figure(valueAt(evaluation.whole.guideline.casesPerPost, 0));

/** Stated of today; in other scenarios by the ratio of the mean caseloads of the group's unit. */
const portfoliosOf = (plan: Plan, told: ToldScenario, today: ToldScenario): Portfolios => {
  const scaled = told !== today;
  const ratios = new Map(plan.units.map((unit) => [unit, scaled ? ratioOf(told, today, unit) : 1] as const));
  const stated = (pick: "largestCaseload" | "smallestCaseload") =>
    plan.staffGroups.flatMap(({ unit, [pick]: { value } }) =>
      value === null ? [] : [value * (ratios.get(unit) ?? Number.NaN)],
    );
  const extreme = (values: readonly number[], choose: (...of: readonly number[]) => number): Figure =>
    values.length === 0 ? null : figure(choose(...values));
  return {
    largest: extreme(stated("largestCaseload"), Math.max),
    smallest: extreme(stated("smallestCaseload"), Math.min),
    scaled,
  };
};

const ratioOf = (told: ToldScenario, today: ToldScenario, unit: string): number => {
  const caseload = ({ evaluation }: ToldScenario): number => {
    const found = evaluation.units.find(({ name }) => name === unit);
    return found ? valueAt(found.cases.casesPerPost, 0) : Number.NaN;
  };
  return caseload(told) / caseload(today);
};

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
