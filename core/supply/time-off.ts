import { formula } from "../explain/formula.ts";
import { type Ledger, runTogether } from "../explain/ledger.ts";
import type { SpreadShare, Step, Subject } from "../explain/step.ts";
import type { OvertimePlan } from "../options/option-effects.ts";
import type { Settings, StaffGroup } from "../plan.ts";
import type { StatedReturn } from "../time-frame.ts";
import { sumOf, type WorkedOvertime } from "./overtime.ts";
import type { OvertimeTiers } from "./overtime-tiers.ts";
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
  ledger: Ledger,
  group: StaffGroup,
  settings: Settings,
  overtime: readonly WorkedOvertime[],
): TimeOffLedger => {
  const subject: Subject = { kind: "staff-group", name: group.name };
  const openingOwed = ledger.input("time-off-owed", subject, group.owedTimeOffHours);
  const loans = overtime
    .filter(({ plan }) => plan.compensation === "time-off")
    .map((worked) => loanOf(ledger, settings, worked));
  const openingTaken =
    openingOwed.values === 0 ? [] : [openingTakenOf(ledger, subject, settings, openingOwed)];
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

/** Without a deadline it is not known when the time is taken. */
const openingTakenOf = (ledger: Ledger, subject: Subject, settings: Settings, owed: Step): Step => {
  const deadline = settings.timeOffDeadlineMonths.value;
  if (deadline === null) return ledger.input("time-off-taken", subject, settings.timeOffDeadlineMonths);
  const { taken } = spreadShares({ earnedFrom: -1, earnedTo: -1, window: noWindow, deadline });
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

const loanOf = (ledger: Ledger, settings: Settings, { plan, hours, tiers }: WorkedOvertime): TimeOffLoan => {
  const subject: Subject = { kind: "option", name: plan.name };
  const earned = earnedOf(ledger, settings, plan, hours, tiers);
  const deadline = settings.timeOffDeadlineMonths.value;
  if (deadline === null) {
    const unknown = ledger.input("time-off-taken", subject, settings.timeOffDeadlineMonths);
    return { plan, earned, taken: unknown, paidOut: unknown };
  }
  const none = ledger.constant(0);
  const shares = spreadShares({
    earnedFrom: 0,
    earnedTo: ledger.months - 1,
    window: plan.returnWindow,
    deadline,
  });
  const spread = (quantity: Step["quantity"], parts: readonly SpreadShare[]) =>
    ledger.spreadLater(quantity, earned, none, parts);
  return {
    plan,
    earned,
    taken: spread("time-off-taken", shares.taken),
    paidOut: shares.paidOut.length === 0 ? none : spread("time-off-paid-out", shares.paidOut),
  };
};

const earnedOf = (
  ledger: Ledger,
  settings: Settings,
  plan: OvertimePlan,
  overtime: Step,
  { withoutPremium }: OvertimeTiers,
): Step => {
  const subject: Subject = { kind: "option", name: plan.name };
  const factor = ledger.apply(timeOffFactor, subject, {
    hoursPerOccasion: plan.hoursPerOccasion,
    hoursAtFirstFactor: ledger.input("option-amount", subject, settings.hoursAtFirstFactor),
    factor: ledger.input("time-off-factor", subject, settings.timeOffFactor),
    factorAbove: ledger.input("time-off-factor", subject, settings.timeOffFactorAbove),
  });
  return withoutPremium.values === 0
    ? ledger.apply(timeOffEarned, subject, { factor, overtime })
    : ledger.apply(timeOffOfPartTimers, subject, { factor, overtime, withoutPremium });
};
