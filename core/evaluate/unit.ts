import type { Demand } from "../demand/demand.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Subject } from "../explain/step.ts";
import type { TimeFrame } from "../time-frame.ts";
import { carryingPostsOf } from "./carrying-posts.ts";
import { type CaseFigures, caseFigures } from "./case-figures.ts";
import type { GroupGap } from "./gap.ts";
import { type GuidelineNeed, guidelineNeed } from "./guideline.ts";
import type { GroupEvaluation } from "./part.ts";
import { type Period, type PeriodGap, sumOfGroups, sumOfPeriods, type UnitGap } from "./period.ts";

/** A unit of the workplace, or the workplace as a whole, with both methods' figures. */
export interface UnitEvaluation {
  readonly name: string;
  readonly groups: readonly GroupGap[];
  readonly months: UnitGap;
  /** By position in `periods` of the scenario. */
  readonly periods: readonly PeriodGap[];
  readonly guideline: GuidelineNeed;
  readonly cases: CaseFigures;
}

/** The whole workplace takes all groups; a unit takes its own. */
export const unitEvaluator = (
  ledger: Ledger,
  frame: TimeFrame,
  demand: Demand,
  groups: readonly GroupEvaluation[],
  periods: readonly Period[],
) => {
  const [wholeHorizon = { from: 0, to: 0 }] = periods;
  const carrying = new Map(groups.map(({ gap }) => [gap, carryingPostsOf(ledger, gap.supply)] as const));
  return (subject: Subject): UnitEvaluation => {
    const all = subject.kind === "plan";
    const own = groups.filter(({ gap }) => all || gap.supply.group.unit === subject.name);
    const stocks = [...demand.stocks.values()].filter(({ group }) => all || group.unit === subject.name);
    const gaps = own.map(({ gap }) => gap);
    const guideline = guidelineNeed(
      ledger,
      frame,
      subject,
      stocks,
      gaps.flatMap((gap) => carrying.get(gap) ?? []),
    );
    return {
      name: subject.name,
      groups: gaps,
      months: sumOfGroups(ledger, subject, gaps),
      periods: periods.map((_, index) =>
        sumOfPeriods(
          ledger,
          subject,
          own.flatMap((group) => group.periods[index] ?? []),
        ),
      ),
      guideline,
      cases: caseFigures(ledger, subject, gaps, carrying, guideline, wholeHorizon),
    };
  };
};
