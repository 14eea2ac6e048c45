import type { CaseStock } from "../demand/cases.ts";
import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import type { Input } from "../origin.ts";
import type { CaseGroup, GuidelineRow } from "../plan.ts";
import { rulesByMonth } from "../rules/rule-in.ts";
import { ofNewStaff } from "../supply/posts.ts";
import type { GroupSupply } from "../supply/supply.ts";
import type { TimeFrame } from "../time-frame.ts";

const needHigh = formula("guideline-need-high", ["cases", "low"], "cases / low");
const needLow = formula(
  "guideline-need-low",
  ["cases", "timeConsuming", "low", "high"],
  "min(timeConsuming, cases) / low + (cases - min(timeConsuming, cases)) / high",
);
const assumedTimeConsuming = formula(
  "time-consuming-cases",
  ["cases", "veryComplexShare"],
  "cases * veryComplexShare",
);
const newWorkers = formula("new-worker-reduction", ["factor", "age"], "1 - factor + 0 * age");
const carrying = formula(
  "case-carrying-posts",
  ["posts", "newWorkerReduction", "share"],
  "(posts - newWorkerReduction) * share",
);
const total = formula("guideline-need-high", ["parts"], "sum(parts)");
const casesPerPost = formula("cases-per-case-carrying-post", ["cases", "posts"], "cases / posts");

/** Months for which a new worker has a smaller caseload (DS, sagstal: about half a year). */
const newWorkerMonths = 6;

/** The guideline method's figures of a unit by month (model-definitions 2.11). */
export interface GuidelineNeed {
  readonly cases: Step;
  /** The low number of cases a post gives the high need. Null where no case group has a guideline. */
  readonly needHigh: Step | null;
  readonly needLow: Step | null;
  readonly caseCarryingPosts: Step;
  readonly casesPerPost: Step;
}

/**
 * Posts of social workers with authority over cases, less the time that other duties take. Whoever has a longer week by
 * contract counts with it, 40/37 at 40 hours; overtime and other hours do not count here.
 */
export const caseCarryingPosts = (ledger: Ledger, { group, posts, contracts }: GroupSupply): Step => {
  const subject: Subject = { kind: "staff-group", name: group.name };
  const factor = ledger.input("new-worker-case-factor", subject, group.newWorkerCaseFactor);
  return ledger.apply(carrying, subject, {
    posts: contracts.posts,
    newWorkerReduction: ofNewStaff(
      ledger,
      newWorkers,
      subject,
      posts.newStaff,
      ledger.constant(factor.values === 1 ? 0 : newWorkerMonths),
      { factor },
    ),
    share: ledger.input("case-carrying-share", subject, group.caseCarryingShare),
  });
};

export const guidelineNeed = (
  ledger: Ledger,
  frame: TimeFrame,
  subject: Subject,
  stocks: readonly CaseStock[],
  carryingPosts: readonly Step[],
): GuidelineNeed => {
  const over = (quantity: Step["quantity"], parts: readonly Step[]) =>
    ledger.apply({ ...total, quantity }, subject, { parts });
  const cases = over(
    "mean-open-cases",
    stocks.map(({ mean }) => mean),
  );
  const caseCarryingPosts = over("case-carrying-posts", carryingPosts);
  const needs = stocks.map((stock) =>
    ledger.remember(stock, "guideline", [], () => groupNeed(ledger, frame, stock)),
  );
  const guided = stocks.some(({ group }) => group.guidelines.length > 0);
  return {
    cases,
    needHigh: guided
      ? over(
          "guideline-need-high",
          needs.map(({ high }) => high),
        )
      : null,
    needLow: guided
      ? over(
          "guideline-need-low",
          needs.map(({ low }) => low),
        )
      : null,
    caseCarryingPosts,
    casesPerPost: ledger.apply(casesPerPost, subject, { cases, posts: caseCarryingPosts }),
  };
};

/** The rows that cases of the group are held against in the months of the horizon; null: none has begun. */
export const guidelineByMonth = (frame: TimeFrame, { guidelines }: CaseGroup) =>
  rulesByMonth(frame, guidelines);

/** Those of them that hold in any month of the horizon, in the order in which they begin. */
export const guidelinesInForce = (frame: TimeFrame, group: CaseGroup): readonly GuidelineRow[] => [
  ...new Set(guidelineByMonth(frame, group).flatMap((row) => row ?? [])),
];

/** A number of cases by the edition of the month; the same step as ever where one holds throughout. */
const numberOf = (
  ledger: Ledger,
  frame: TimeFrame,
  { group, mean: { subject } }: CaseStock,
  end: "low" | "high",
): Step => {
  const unknown: Input = { value: null, origin: { kind: "default", at: group.at } };
  const inputs = guidelineByMonth(frame, group).map((row) => row?.[end] ?? unknown);
  const quantity = `guideline-${end}` as const;
  const [first = unknown] = inputs;
  if (inputs.every((input) => input === first)) return ledger.input(quantity, subject, first);
  const values = Float64Array.from(inputs, ({ value }) => value ?? Number.NaN);
  return ledger.series(
    quantity,
    subject,
    values,
    inputs.map(({ origin }) => origin),
  );
};

const groupNeed = (
  ledger: Ledger,
  frame: TimeFrame,
  stock: CaseStock,
): { readonly high: Step; readonly low: Step } => {
  const { mean: cases } = stock;
  const { subject } = cases;
  const low = numberOf(ledger, frame, stock, "low");
  const high = numberOf(ledger, frame, stock, "high");
  return {
    high: ledger.apply(needHigh, subject, { cases, low }),
    low: ledger.apply(needLow, subject, {
      cases,
      timeConsuming: timeConsumingCases(ledger, stock),
      low,
      high,
    }),
  };
};

const timeConsumingCases = (ledger: Ledger, { group, mean: cases }: CaseStock): Step => {
  const { subject } = cases;
  if (group.timeConsumingCases)
    return ledger.input("time-consuming-cases", subject, group.timeConsumingCases);
  return ledger.apply(assumedTimeConsuming, subject, {
    cases,
    veryComplexShare: ledger.input("complexity-share", subject, group.veryComplexShare),
  });
};
