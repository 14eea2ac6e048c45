import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import type { Effects } from "../options/effects.ts";
import { defaultInput, type Input } from "../origin.ts";
import type { MonthProfile, StaffGroup } from "../plan.ts";
import { monthAt, type TimeFrame } from "../time-frame.ts";
import { type AllowanceLine, allowanceLines, type GroupPeople } from "./allowances.ts";

const scheduledHours = formula(
  "scheduled-hours",
  ["workingDays", "weeklyHours"],
  "workingDays * weeklyHours / 5",
);
const holidayHours = formula(
  "holiday-hours",
  ["profile", "holidayHours", "weeklyHours", "sixthWeekShare"],
  "profile * (holidayHours + weeklyHours * sixthWeekShare)",
);
const otherLeave = formula(
  "other-leave",
  ["leaveHours", "workingDays", "workingDaysAYear"],
  "leaveHours * workingDays / workingDaysAYear",
);
const hoursAfterLeave = formula(
  "hours-after-leave",
  ["scheduled", "holiday", "otherLeave"],
  "scheduled - holiday - otherLeave",
);
const absenceShareFromDays = formula(
  "absence-share",
  ["absenceDays", "weeklyHours", "hoursAfterLeaveAYear"],
  "absenceDays * weeklyHours / 5 / hoursAfterLeaveAYear",
);
const hoursAtWork = formula(
  "hours-at-work",
  ["hoursAfterLeave", "absence"],
  "hoursAfterLeave * (1 - absence)",
);
/** Allowances that take all the time or more leave no hours to reckon with: the last part has no value then. */
const netHours = formula(
  "net-hours",
  ["atWork", "allowances"],
  "atWork * (1 - allowances) + 0 / max(0, 0.999999999 - allowances)",
);
const weeksAtWork = formula(
  "weeks-at-work",
  ["workingDays", "holiday", "weeklyHours", "absence"],
  "(workingDays / 5 - holiday / weeklyHours) * (1 - absence)",
);

/** Hours of one full-time post by month, from the calendar to net hours (model-definitions 2.1, 2.2). */
export interface NetHours {
  readonly workingDays: Step;
  readonly weeklyHours: Step;
  readonly scheduled: Step;
  readonly holiday: Step;
  readonly absence: Step;
  readonly atWork: Step;
  readonly allowances: readonly AllowanceLine[];
  readonly allowanceTotal: Step;
  readonly net: Step;
  /** Mean net hours over the scenario year: the divisor that turns hours into posts (2.10). */
  readonly meanNet: Step;
  /** Weeks that a participant in planned overtime is at work (2.14). */
  readonly weeksAtWork: Step;
}

/** The weights of a profile as a step, each month with the cell of its weight. */
export const profileStep = (
  ledger: Ledger,
  frame: TimeFrame,
  quantity: "holiday-profile" | "task-profile",
  subject: Subject,
  profile: MonthProfile,
): Step => {
  const weights = Array.from({ length: frame.span }, (_, month) => weightOf(frame, profile, month));
  const values = Float64Array.from(weights, ({ value }) => value ?? Number.NaN);
  return ledger.series(
    quantity,
    subject,
    values,
    weights.map(({ origin }) => origin),
  );
};

const weightOf = (frame: TimeFrame, { weights }: MonthProfile, month: number): Input =>
  weights[monthAt(frame, month).month - 1] ?? defaultInput(null);

export const netHoursOf = (
  ledger: Ledger,
  frame: TimeFrame,
  group: StaffGroup,
  workingDays: Step,
  weeklyHours: Step,
  people: GroupPeople,
  effects: Effects,
): NetHours => {
  const subject: Subject = { kind: "staff-group", name: group.name };
  const scheduled = ledger.apply(scheduledHours, subject, { workingDays, weeklyHours });
  const holiday = ledger.apply(holidayHours, subject, {
    profile: profileStep(ledger, frame, "holiday-profile", subject, group.holidayProfile),
    holidayHours: ledger.input("holiday-hours-a-year", subject, group.holidayHours),
    weeklyHours,
    sixthWeekShare: ledger.input("sixth-week-share", subject, group.sixthWeekShare),
  });
  const afterLeave = ledger.apply(hoursAfterLeave, subject, {
    scheduled,
    holiday,
    otherLeave: otherLeaveOf(ledger, group, subject, workingDays),
  });
  const absence = effects.fold(
    ledger,
    "absence-share",
    group.name,
    absenceOf(ledger, group, subject, weeklyHours, afterLeave),
  );
  const atWork = ledger.apply(hoursAtWork, subject, { hoursAfterLeave: afterLeave, absence });
  const { lines, total } = allowanceLines(ledger, group, subject, weeklyHours, atWork, people, effects);
  const net = ledger.apply(netHours, subject, { atWork, allowances: total });
  return {
    workingDays,
    weeklyHours,
    scheduled,
    holiday,
    absence,
    atWork,
    allowances: lines,
    allowanceTotal: total,
    net,
    meanNet: ledger.overScenarioYear("mean-net-hours", "mean", net),
    weeksAtWork: ledger.apply(weeksAtWork, subject, { workingDays, holiday, weeklyHours, absence }),
  };
};

const otherLeaveOf = (ledger: Ledger, group: StaffGroup, subject: Subject, workingDays: Step): Step =>
  ledger.apply(otherLeave, subject, {
    leaveHours: ledger.input("other-leave-a-year", subject, group.otherLeaveHours),
    workingDays,
    workingDaysAYear: ledger.overScenarioYear("working-days-a-year", "sum", workingDays),
  });

const absenceOf = (
  ledger: Ledger,
  group: StaffGroup,
  subject: Subject,
  weeklyHours: Step,
  afterLeave: Step,
): Step => {
  if (!group.absenceDays) return ledger.input("absence-share", subject, group.absenceShare);
  return ledger.apply(absenceShareFromDays, subject, {
    absenceDays: ledger.input("absence-days", subject, group.absenceDays),
    weeklyHours,
    hoursAfterLeaveAYear: ledger.overScenarioYear("hours-after-leave", "sum", afterLeave),
  });
};
