import type { CaseloadSpread } from "../evaluate/caseload-spread.ts";
import { type GuidelineNeed, guidelineByMonth } from "../evaluate/guideline.ts";
import type { UnitEvaluation } from "../evaluate/unit.ts";
import { type Step, valueAt } from "../explain/step.ts";
import { guidelineEditions } from "../rules/guideline-editions.ts";
import type { SourceId } from "../sources.ts";
import { byMonth, type FlagContext, type Measure, noOptions } from "./measurement.ts";

/** An edition that the model does not know the publication of is the workplace's own row. */
const sourceOf = (editions: readonly string[]): SourceId => {
  const known = guidelineEditions.find(({ year }) => editions.every((edition) => edition.startsWith(year)));
  return known?.source ?? "local-guideline";
};

/** The editions that the unit's cases are held against in the month. */
const editionsOf = ({ evaluation }: FlagContext, unit: string, month: number): readonly string[] => [
  ...new Set(
    [...evaluation.demand.stocks.values()]
      .filter(({ group }) => group.unit === unit)
      .flatMap(({ group }) => guidelineByMonth(evaluation.frame, group)[month]?.edition ?? []),
  ),
];

/** Posts that the guideline asks for to each post that carries cases; cases that nobody carries are beyond any limit. */
const needPerPost = (need: number, posts: number): number => {
  if (need === 0) return 0;
  return posts <= 0 ? need * Number.POSITIVE_INFINITY : need / posts;
};

type AboveNumber = (spread: CaseloadSpread) => Step | null;

/** How many of the unit's people are above the number, where it is stated how the cases lie on them. */
const peopleAbove = ({ evaluation }: FlagContext, unit: string, above: AboveNumber) => {
  const spreads = evaluation.spreads.filter(({ group }) => group.unit === unit);
  const sum = (of: AboveNumber): number =>
    spreads.reduce((total, spread) => {
      const step = of(spread);
      return total + (step ? valueAt(step, 0) : Number.NaN);
    }, 0);
  const workers = sum((spread) => spread.workers);
  const workersAbove = sum(above);
  return spreads.length === 0 || Number.isNaN(workers + workersAbove) ? {} : { workers, workersAbove };
};

/**
 * Need by the guideline over case-carrying posts, per unit and month (model-definitions 2.11, 2.24). A unit whose cases
 * have no guideline is not measured.
 */
const guidelineLoad =
  (needOf: (guideline: GuidelineNeed) => Step | null, above: AboveNumber): Measure =>
  (context) =>
    context.evaluation.units.flatMap(({ name, guideline }: UnitEvaluation) => {
      const need = needOf(guideline);
      if (!need) return [];
      const posts = guideline.caseCarryingPosts;
      return {
        subject: { kind: "unit", name },
        values: byMonth(context, (month) => needPerPost(valueAt(need, month), valueAt(posts, month))),
        optionsIn: noOptions,
        source: (month: number) => sourceOf(editionsOf(context, name, month)),
        behind: [need, posts],
        details: (month: number) => ({
          editions: editionsOf(context, name, month),
          ...peopleAbove(context, name, above),
        }),
      };
    });

/** Above 1: beyond the band whatever the mix of cases. */
export const lowNeedPerPost = guidelineLoad(
  ({ needLow }) => needLow,
  ({ aboveBand }) => aboveBand,
);
/** Above 1: beyond the low number of cases, that of time-consuming tasks. */
export const highNeedPerPost = guidelineLoad(
  ({ needHigh }) => needHigh,
  ({ aboveLowEnd }) => aboveLowEnd,
);
