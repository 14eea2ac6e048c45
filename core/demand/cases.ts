import { formula } from "../explain/formula.ts";
import { type Ledger, runTogether } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import type { Effects } from "../options/effects.ts";
import type { CaseGroup, Settings } from "../plan.ts";

const durationFromOutflow = formula("case-duration", ["openCases", "outflow"], "openCases / outflow");
const durationFromStock = formula("case-duration", ["openCases", "newCases"], "openCases / newCases");
const durationWithMoves = formula(
  "case-duration",
  ["openCases", "newCases", "movedCases"],
  "openCases / (newCases + sum(movedCases))",
);
export const stockAtEnd = formula(
  "closing-cases",
  ["before", "newCases", "duration"],
  "newCases * duration + (before - newCases * duration) * exp(-1 / duration)",
);
export const meanStock = formula(
  "mean-open-cases",
  ["openCases", "newCases", "duration"],
  "newCases * duration + (openCases - newCases * duration) * duration * (1 - exp(-1 / duration))",
);
export const closedCases = formula("closed-cases", ["meanOpenCases", "duration"], "meanOpenCases / duration");
const complexityMix = formula(
  "complexity-factor",
  ["complexShare", "complexWeight", "veryComplexShare", "veryComplexWeight"],
  "1 + complexShare * (complexWeight - 1) + veryComplexShare * (veryComplexWeight - 1)",
);

/** The stock of cases of one target group by month (model-definitions 2.6). */
export interface CaseStock {
  readonly group: CaseGroup;
  /** All that are new in the group: those from outside, and those that come from other target groups. */
  readonly newCases: Step;
  readonly newFromOutside: Step;
  /** One step for each move into the group. */
  readonly movedCases: readonly Step[];
  /** New cases from outside and duration as they are without any option. */
  readonly newCasesToday: Step;
  readonly durationToday: Step;
  readonly duration: Step;
  /** Open cases on the 1st of the month, and their mean over it. */
  readonly open: Step;
  readonly mean: Step;
  readonly closed: Step;
  readonly openingCases: Step;
  /** Minutes of a mean case in terms of those of a simple one. */
  readonly complexity: Step;
}

/** What is known of a target group's cases before their stock is. */
export interface CaseFlow
  extends Omit<CaseStock, "newCases" | "movedCases" | "open" | "mean" | "closed">,
    CasesToday {}

/** Cases of a target group as the plan states them. */
export interface CasesToday {
  readonly subject: Subject;
  readonly openingCases: Step;
  readonly newCasesToday: Step;
}

export const casesToday = (ledger: Ledger, group: CaseGroup): CasesToday => {
  const subject: Subject = { kind: "case-group", name: group.name };
  return {
    subject,
    openingCases: ledger.input("opening-cases", subject, group.openCases),
    newCasesToday: ledger.input("new-cases", subject, group.newCasesPerMonth),
  };
};

/** New cases and duration by month with the options folded in. */
export const caseFlow = (
  ledger: Ledger,
  group: CaseGroup,
  settings: Settings,
  effects: Effects,
  today: CasesToday & Pick<CaseStock, "durationToday">,
): CaseFlow => {
  const { subject, newCasesToday, durationToday } = today;
  return {
    group,
    ...today,
    newFromOutside: effects.fold(ledger, "new-cases", group.name, newCasesToday),
    duration: effects.fold(ledger, "case-duration", group.name, durationToday),
    complexity: ledger.apply(complexityMix, subject, {
      complexShare: ledger.input("complexity-share", subject, group.complexShare),
      complexWeight: ledger.input("complexity-weight", subject, settings.complexWeight),
      veryComplexShare: ledger.input("complexity-share", subject, group.veryComplexShare),
      veryComplexWeight: ledger.input("complexity-weight", subject, settings.veryComplexWeight),
    }),
  };
};

export const caseStock = (ledger: Ledger, { subject, ...flow }: CaseFlow): CaseStock => {
  const { openingCases, newFromOutside: newCases, duration } = flow;
  const open = stockByMonth(ledger, subject, openingCases, newCases, duration);
  const mean = ledger.apply(meanStock, subject, { openCases: open, newCases, duration });
  return {
    ...flow,
    newCases,
    movedCases: [],
    open,
    mean,
    closed: ledger.apply(closedCases, subject, { meanOpenCases: mean, duration }),
  };
};

/** Nobody has stated the duration: it is the one with which the stock stays as it is (Little's law). */
export const isDurationOpen = ({ durationMonths: { value, origin }, outflowPerMonth }: CaseGroup): boolean =>
  !outflowPerMonth && value === null && origin.kind === "default";

/** As stated, or from the outflow; else from the stock and all that come to the group each month. */
export const durationToday = (
  ledger: Ledger,
  group: CaseGroup,
  { subject, openingCases: openCases, newCasesToday: newCases }: CasesToday,
  movedCases: readonly Step[],
): Step => {
  if (group.outflowPerMonth) {
    const outflow = ledger.input("case-outflow", subject, group.outflowPerMonth);
    return ledger.apply(durationFromOutflow, subject, { openCases, outflow });
  }
  if (!isDurationOpen(group)) return ledger.input("case-duration", subject, group.durationMonths);
  if (movedCases.length === 0) return ledger.apply(durationFromStock, subject, { openCases, newCases });
  return ledger.apply(durationWithMoves, subject, { openCases, newCases, movedCases });
};

/** The exact solution of the stock-flow over each month; the plain step would oscillate for short cases. */
const stockByMonth = (
  ledger: Ledger,
  subject: Subject,
  opening: Step,
  newCases: Step,
  duration: Step,
): Step => {
  const closing = ledger.open("closing-cases", subject);
  const before = ledger.earlierMonthly(closing, ledger.constant(1), opening, "open-cases");
  const next = ledger.close(closing, stockAtEnd, { before: before.step, newCases, duration });
  runTogether(ledger, [before, next]);
  return before.step;
};
