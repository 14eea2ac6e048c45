import { formula } from "../explain/formula.ts";
import type { Ledger, MonthlyStep } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import type { Investment } from "../options/option-effects.ts";
import type { CaseFlow, CaseStock } from "./cases.ts";

/** No effect at K0 and above, all of it at K1 and below; a K0 that is not above K1 gives no value. */
const reachedShare = formula(
  "investment-reached",
  ["caseloadBefore", "caseload", "caseloadAfter"],
  "min(1, max(0, (caseloadBefore - caseload) / max(0, caseloadBefore - caseloadAfter)))",
);
const remaining = formula(
  "option-effect",
  ["effect", "reached", "inForce"],
  "1 - effect * reached * inForce",
);
export const shortened = formula("case-duration", ["duration", "factors"], "duration * product(factors)");
/** Cases that no post carries are more than any caseload: nothing is reached then. */
const caseload = formula(
  "cases-per-case-carrying-post",
  ["cases", "posts"],
  "sum(cases) / max(0.000000001, sum(posts))",
);

/** Posts that carry the cases of a unit, one step for each staff group. */
export interface CarryingPosts {
  readonly atStart: readonly Step[];
  readonly byMonth: readonly Step[];
}

/** A unit in which at least one target group is to have a lower caseload. */
export interface InvestedUnit {
  readonly unit: string;
  /** Target groups of the unit whose stock is known already, since their duration does not hang on the caseload. */
  readonly others: readonly CaseStock[];
  readonly investments: readonly Investment[];
  readonly posts: CarryingPosts;
}

interface UnitCaseload {
  readonly investments: readonly Investment[];
  /** The caseload of the month before. */
  readonly before: MonthlyStep;
  /** Joins the caseload of the month to the stocks that hang on it. */
  readonly close: (stocks: readonly CaseStock[]) => MonthlyStep;
}

/**
 * Caseload of a unit, on which the durations of the next month hang: D_m = D0·(1 − e·clip((K0 − K_(m−1))/(K0 − K1), 0, 1))
 * (model-definitions 2.20). K is the mean of the unit's open cases over its case-carrying posts; ahead of the first month
 * it is the opening cases over the posts at the start. No month hangs on itself.
 */
export const caseloadOfUnit = (
  ledger: Ledger,
  { unit, others, investments, posts }: InvestedUnit,
  flows: readonly CaseFlow[],
): UnitCaseload => {
  const subject: Subject = { kind: "unit", name: unit };
  const own = <Of extends Pick<CaseStock, "group">>(of: readonly Of[]) =>
    of.filter(({ group }) => group.unit === unit);
  const atStart = ledger.apply(caseload, subject, {
    cases: [...own(flows), ...others].map(({ openingCases }) => openingCases),
    posts: posts.atStart,
  });
  const byMonth = ledger.open("cases-per-case-carrying-post", subject);
  return {
    investments,
    before: ledger.earlierMonthly(byMonth, ledger.constant(1), atStart),
    close: (stocks) =>
      ledger.close(byMonth, caseload, {
        cases: [...own(stocks), ...others].map(({ mean }) => mean),
        posts: posts.byMonth,
      }),
  };
};

/** What each investment in a target group leaves of its duration; several multiply. */
export const remainingDuration = (
  ledger: Ledger,
  { investments, before }: UnitCaseload,
  { group }: CaseFlow,
): readonly { readonly reached: MonthlyStep; readonly factor: MonthlyStep }[] =>
  investments
    .filter(({ caseGroup }) => caseGroup === group.name)
    .map((investment) => {
      const subject: Subject = { kind: "option", name: investment.name };
      const reached = ledger.applyMonthly(reachedShare, subject, {
        caseloadBefore: investment.caseloadBefore,
        caseload: before.step,
        caseloadAfter: investment.caseloadAfter,
      });
      const { effect, inForce } = investment;
      const factor = ledger.applyMonthly(remaining, subject, { effect, reached: reached.step, inForce });
      return { reached, factor };
    });
