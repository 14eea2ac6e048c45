import { formula } from "../explain/formula.ts";
import { type Ledger, type MonthlyStep, runTogether } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import type { Investment } from "../options/option-effects.ts";
import { type CaseFlow, type CaseStock, closedCases, meanStock, stockAtEnd } from "./cases.ts";

/** No effect at K0 and above, all of it at K1 and below; a K0 that is not above K1 gives no value. */
const reachedShare = formula(
  "investment-reached",
  ["caseloadBefore", "caseload", "caseloadAfter"],
  "min(1, max(0, (caseloadBefore - caseload) / max(0, caseloadBefore - caseloadAfter)))",
);
const remainingDuration = formula(
  "option-effect",
  ["effect", "reached", "inForce"],
  "1 - effect * reached * inForce",
);
const shortened = formula("case-duration", ["duration", "factors"], "duration * product(factors)");
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

/** The cases of a unit in which at least one target group is to have a lower caseload. */
export interface InvestedUnit {
  readonly lowered: readonly CaseFlow[];
  /** Target groups of the unit whose duration does not hang on the caseload. */
  readonly others: readonly CaseStock[];
  readonly investments: readonly Investment[];
  readonly posts: CarryingPosts;
}

/**
 * Stocks of the target groups whose cases are the shorter, the lower the caseload of their unit was in the month before:
 * D_m = D0·(1 − e·clip((K0 − K_(m−1))/(K0 − K1), 0, 1)) (model-definitions 2.20). K is the mean of the unit's open cases
 * over its case-carrying posts; ahead of the first month it is the opening cases over the posts at the start. No month
 * hangs on itself. Several investments in one group multiply.
 */
export const stocksUnderInvestment = (
  ledger: Ledger,
  unit: string,
  { lowered, others, investments, posts }: InvestedUnit,
): readonly CaseStock[] => {
  const subject: Subject = { kind: "unit", name: unit };
  const atStart = ledger.apply(caseload, subject, {
    cases: [...lowered, ...others].map(({ openingCases }) => openingCases),
    posts: posts.atStart,
  });
  const byMonth = ledger.open("cases-per-case-carrying-post", subject);
  const before = ledger.earlierMonthly(byMonth, ledger.constant(1), atStart);
  const opened = lowered.map((flow) => openedStock(ledger, flow, ofGroup(investments, flow), before.step));
  const cases = [...opened.map(({ stock }) => stock.mean), ...others.map(({ mean }) => mean)];
  const closing = ledger.close(byMonth, caseload, { cases, posts: posts.byMonth });
  runTogether(ledger, [before, ...opened.flatMap(({ steps }) => steps), closing]);
  return opened.map(({ stock }) => stock);
};

const ofGroup = (investments: readonly Investment[], { group }: CaseFlow): readonly Investment[] =>
  investments.filter(({ caseGroup }) => caseGroup === group.name);

/** The stock of a target group, and its steps in the order in which a month computes them. */
const openedStock = (
  ledger: Ledger,
  { subject, ...flow }: CaseFlow,
  investments: readonly Investment[],
  caseloadBefore: Step,
): { readonly stock: CaseStock; readonly steps: readonly MonthlyStep[] } => {
  const factors = investments.map((investment) => remaining(ledger, investment, caseloadBefore));
  const duration = ledger.applyMonthly(shortened, subject, {
    duration: flow.duration,
    factors: factors.map(({ factor }) => factor.step),
  });
  const { newCases } = flow;
  const rate = { newCases, duration: duration.step };
  const closing = ledger.open("closing-cases", subject);
  const open = ledger.earlierMonthly(closing, ledger.constant(1), flow.openingCases, "open-cases");
  const mean = ledger.applyMonthly(meanStock, subject, { openCases: open.step, ...rate });
  const closed = ledger.applyMonthly(closedCases, subject, {
    meanOpenCases: mean.step,
    duration: duration.step,
  });
  const end = ledger.close(closing, stockAtEnd, { before: open.step, ...rate });
  return {
    stock: { ...flow, duration: duration.step, open: open.step, mean: mean.step, closed: closed.step },
    steps: [
      ...factors.flatMap(({ reached, factor }) => [reached, factor]),
      duration,
      open,
      mean,
      closed,
      end,
    ],
  };
};

const remaining = (ledger: Ledger, investment: Investment, caseloadBefore: Step) => {
  const subject: Subject = { kind: "option", name: investment.name };
  const reached = ledger.applyMonthly(reachedShare, subject, {
    caseloadBefore: investment.caseloadBefore,
    caseload: caseloadBefore,
    caseloadAfter: investment.caseloadAfter,
  });
  const { effect, inForce } = investment;
  const factor = ledger.applyMonthly(remainingDuration, subject, { effect, reached: reached.step, inForce });
  return { reached, factor };
};
