import { formula } from "../explain/formula.ts";
import { type Ledger, runTogether } from "../explain/ledger.ts";
import { type SpreadShare, type Step, type Subject, valueAt } from "../explain/step.ts";
import type { OvertimePlan } from "../options/option-effects.ts";
import type { Input } from "../origin.ts";
import type { StaffGroup } from "../plan.ts";
import type { StatedReturn } from "../time-frame.ts";
import { sumOf, type WorkedOvertime } from "./overtime.ts";
import { deadlineOf, type SettlementRules, settledBy } from "./overtime-settlement.ts";
import { type OvertimeTiers, tierOf } from "./overtime-tiers.ts";
import { spreadShares } from "./spread.ts";

const timeOffFactor = formula(
  "time-off-factor",
  ["hoursPerOccasion", "hoursAtFirstFactor", "factor", "factorAbove"],
  "(min(hoursPerOccasion, hoursAtFirstFactor) * factor + max(0, hoursPerOccasion - hoursAtFirstFactor) * factorAbove) / hoursPerOccasion",
);
const timeOffEarned = formula("time-off-earned", ["factor", "overtime"], "factor * overtime");
const timeOffOfPartTimers = formula(
  "time-off-earned",
  ["factor", "overtime", "withoutPremium"],
  "factor * (overtime - withoutPremium) + withoutPremium",
);
const timeOffOwed = formula(
  "time-off-owed",
  ["before", "earned", "taken", "paidOut"],
  "before + earned - taken - paidOut",
);
const noWindow: StatedReturn = { from: null, to: null };

/** Time off in lieu: a loan of hours that later months pay back. */
export interface TimeOffLedger {
  readonly openingOwed: Step;
  readonly earned: Step;
  readonly taken: Step;
  readonly paidOut: Step;
  readonly owed: Step;
  /** By overtime plan; hours paid out are hours of time off, each worth an hour's pay. */
  readonly loans: readonly TimeOffLoan[];
}

/** What one overtime plan earns in time off, and what becomes of it. */
export interface TimeOffLoan {
  readonly plan: OvertimePlan;
  readonly earned: Step;
  readonly taken: Step;
  readonly paidOut: Step;
}

export const timeOffLedger = (
  rules: SettlementRules,
  group: StaffGroup,
  overtime: readonly WorkedOvertime[],
): TimeOffLedger => {
  const { ledger } = rules;
  const subject: Subject = { kind: "staff-group", name: group.name };
  const openingOwed = ledger.input("time-off-owed", subject, group.owedTimeOffHours);
  const loans = overtime
    .filter(({ plan }) => plan.compensation === "time-off")
    .map((worked) => loanOf(rules, worked));
  const openingTaken = openingOwed.values === 0 ? [] : [openingTakenOf(rules, subject, openingOwed)];
  const earned = sumOf(
    ledger,
    subject,
    loans.map((loan) => loan.earned),
    "time-off-earned",
  );
  const taken = sumOf(
    ledger,
    subject,
    [...openingTaken, ...loans.map((loan) => loan.taken)],
    "time-off-taken",
  );
  const paidOut = sumOf(
    ledger,
    subject,
    loans.map((loan) => loan.paidOut).filter((hours) => hours.values !== 0),
    "time-off-paid-out",
  );
  return {
    openingOwed,
    earned,
    taken,
    paidOut,
    loans,
    owed: owedOf(ledger, subject, openingOwed, earned, taken, paidOut),
  };
};

/** Without a deadline it is not known when the time is taken. It was earned in the month before the start at the latest. */
const openingTakenOf = (rules: SettlementRules, subject: Subject, owed: Step): Step => {
  const { ledger } = rules;
  const deadline = deadlineOf(rules, -1);
  if (deadline.value === null) return ledger.input("time-off-taken", subject, deadline);
  const { taken } = spreadShares({
    earnedFrom: -1,
    earnedTo: -1,
    window: noWindow,
    deadlineOf: () => deadline.value,
  });
  return ledger.spreadLater("time-off-taken", ledger.constant(0), owed, taken);
};

const owedOf = (
  ledger: Ledger,
  subject: Subject,
  opening: Step,
  earned: Step,
  taken: Step,
  paidOut: Step,
): Step => {
  if (opening.values === 0 && earned.values === 0) return opening;
  const owed = ledger.open("time-off-owed", subject);
  const before = ledger.earlierMonthly(owed, ledger.constant(1), opening);
  const closed = ledger.close(owed, timeOffOwed, { before: before.step, earned, taken, paidOut });
  runTogether(ledger, [before, closed]);
  return owed;
};

const loanOf = (rules: SettlementRules, { plan, hours, tiers }: WorkedOvertime): TimeOffLoan => {
  const { ledger } = rules;
  const earned = earnedOf(rules, plan, hours, tiers);
  const deadlines = Array.from({ length: ledger.months }, (_, month) => deadlineOf(rules, month));
  const unknownFrom = deadlines.findIndex(
    ({ value }, month) => value === null && valueAt(hours, month) !== 0,
  );
  const spread = spreadOf(ledger, plan, earned, deadlines);
  const unknown = deadlines[unknownFrom];
  return unknown === undefined
    ? { plan, earned, ...spread }
    : { plan, earned, ...unknownAfter(ledger, plan, unknown, unknownFrom, spread) };
};

type Given = Pick<TimeOffLoan, "taken" | "paidOut">;

const spreadOf = (ledger: Ledger, plan: OvertimePlan, earned: Step, deadlines: readonly Input[]): Given => {
  const none = ledger.constant(0);
  const shares = spreadShares({
    earnedFrom: 0,
    earnedTo: ledger.months - 1,
    window: plan.returnWindow,
    deadlineOf: (month) => deadlines[month]?.value ?? null,
  });
  const spread = (quantity: Step["quantity"], parts: readonly SpreadShare[]) =>
    ledger.spreadLater(quantity, earned, none, parts);
  return {
    taken: spread("time-off-taken", shares.taken),
    paidOut: shares.paidOut.length === 0 ? none : spread("time-off-paid-out", shares.paidOut),
  };
};

/** Time off for work of a month without a deadline may be taken, or paid out, in any month after it. */
const unknownAfter = (
  ledger: Ledger,
  plan: OvertimePlan,
  deadline: Input,
  worked: number,
  { taken, paidOut }: Given,
): Given => {
  const subject: Subject = { kind: "option", name: plan.name };
  const after = Float64Array.from({ length: ledger.months }, (_, month) => (month > worked ? 1 : 0));
  const isUnknown = ledger.series("option-window", subject, after, deadline.origin);
  const orUnknown = (quantity: Step["quantity"], known: Step): Step =>
    ledger.chosen(quantity, isUnknown, ledger.input(quantity, subject, deadline), known);
  return {
    taken: orUnknown("time-off-taken", taken),
    paidOut: orUnknown("time-off-paid-out", paidOut),
  };
};

const earnedOf = (
  rules: SettlementRules,
  plan: OvertimePlan,
  overtime: Step,
  { withoutPremium }: OvertimeTiers,
): Step => {
  const subject: Subject = { kind: "option", name: plan.name };
  const { ledger } = rules;
  const factor = ledger.apply(timeOffFactor, subject, {
    ...tierOf(rules, plan),
    factor: settledBy(rules, subject, "timeOffFactor"),
    factorAbove: settledBy(rules, subject, "timeOffFactorAbove"),
  });
  return withoutPremium.values === 0
    ? ledger.apply(timeOffEarned, subject, { factor, overtime })
    : ledger.apply(timeOffOfPartTimers, subject, { factor, overtime, withoutPremium });
};
