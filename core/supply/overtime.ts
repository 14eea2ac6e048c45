import { formula } from "../explain/formula.ts";
import { type Ledger, runTogether } from "../explain/ledger.ts";
import type { SpreadShare, Step, Subject } from "../explain/step.ts";
import type { OvertimePlan } from "../options/option-effects.ts";
import type { Settings, StaffGroup } from "../plan.ts";
import type { StatedReturn } from "../time-frame.ts";
import type { NetHours } from "./net-hours.ts";
import { spreadShares } from "./spread.ts";

const planned = formula(
  "overtime-planned",
  ["people", "weeklyHours", "inForce"],
  "people * weeklyHours * inForce",
);
const worked = formula("overtime-hours", ["planned", "weeksAtWork"], "planned * weeksAtWork");
const output = formula(
  "overtime-output",
  ["people", "weeklyHours", "inForce", "contractHours", "weeksAtWork", "outputShare", "outputAbove49"],
  "people * inForce * weeksAtWork * outputShare * (min(weeklyHours, max(0, 49 - contractHours)) + outputAbove49 * max(0, weeklyHours - max(0, 49 - contractHours)))",
);
const timeOffFactor = formula(
  "time-off-factor",
  ["hoursPerOccasion", "hoursAtFirstFactor", "factor", "factorAbove"],
  "(min(hoursPerOccasion, hoursAtFirstFactor) * factor + max(0, hoursPerOccasion - hoursAtFirstFactor) * factorAbove) / hoursPerOccasion",
);
const timeOffEarned = formula("time-off-earned", ["factor", "overtime"], "factor * overtime");
const timeOffOwed = formula(
  "time-off-owed",
  ["before", "earned", "taken", "paidOut"],
  "before + earned - taken - paidOut",
);
const total = formula("overtime-output", ["parts"], "sum(parts)");

const noWindow: StatedReturn = { from: null, to: null };

/** One planned overtime of a group, worked out by month (model-definitions 2.14, 2.15). */
export interface WorkedOvertime {
  readonly plan: OvertimePlan;
  readonly hours: Step;
  readonly output: Step;
}

/** Time off in lieu: a loan of hours that later months pay back. */
export interface TimeOffLedger {
  readonly openingOwed: Step;
  readonly earned: Step;
  readonly taken: Step;
  readonly paidOut: Step;
  readonly owed: Step;
}

export const workedOvertime = (
  ledger: Ledger,
  group: StaffGroup,
  net: NetHours,
  settings: Settings,
  plans: readonly OvertimePlan[],
): readonly WorkedOvertime[] =>
  plans.map((plan) => {
    const subject: Subject = { kind: "option", name: plan.name };
    const { people, weeklyHours, inForce } = plan;
    const hours = ledger.apply(worked, subject, {
      planned: ledger.apply(planned, subject, { people, weeklyHours, inForce }),
      weeksAtWork: net.weeksAtWork,
    });
    return {
      plan,
      hours,
      output: ledger.apply(
        output,
        { kind: "staff-group", name: group.name },
        {
          people,
          weeklyHours,
          inForce,
          contractHours: net.weeklyHours,
          weeksAtWork: net.weeksAtWork,
          outputShare: ledger.input("overtime-output-share", subject, settings.overtimeOutput),
          outputAbove49: ledger.input("overtime-output-share", subject, settings.outputAbove49),
        },
      ),
    };
  });

export const sumOf = (
  ledger: Ledger,
  subject: Subject,
  steps: readonly Step[],
  quantity: Step["quantity"],
): Step => {
  const [only] = steps;
  if (only === undefined) return ledger.constant(0);
  return steps.length === 1 ? only : ledger.apply({ ...total, quantity }, subject, { parts: steps });
};

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
    loans.flatMap((loan) => loan.paidOut),
    "time-off-paid-out",
  );
  return {
    openingOwed,
    earned,
    taken,
    paidOut,
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

const loanOf = (
  ledger: Ledger,
  settings: Settings,
  { plan, hours }: WorkedOvertime,
): { earned: Step; taken: Step; paidOut: readonly Step[] } => {
  const subject: Subject = { kind: "option", name: plan.name };
  const earned = ledger.apply(timeOffEarned, subject, {
    factor: ledger.apply(timeOffFactor, subject, {
      hoursPerOccasion: plan.hoursPerOccasion,
      hoursAtFirstFactor: ledger.input("option-amount", subject, settings.hoursAtFirstFactor),
      factor: ledger.input("time-off-factor", subject, settings.timeOffFactor),
      factorAbove: ledger.input("time-off-factor", subject, settings.timeOffFactorAbove),
    }),
    overtime: hours,
  });
  const deadline = settings.timeOffDeadlineMonths.value;
  if (deadline === null) {
    const unknown = ledger.input("time-off-taken", subject, settings.timeOffDeadlineMonths);
    return { earned, taken: unknown, paidOut: [unknown] };
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
    earned,
    taken: spread("time-off-taken", shares.taken),
    paidOut: shares.paidOut.length === 0 ? [] : [spread("time-off-paid-out", shares.paidOut)],
  };
};
