import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import { allowanceKey, type Effect, type Effects } from "../options/effects.ts";
import type { OvertimePlan } from "../options/option-effects.ts";
import type { Settings, StaffGroup } from "../plan.ts";
import type { TimeFrame } from "../time-frame.ts";
import { type NetHours, netHoursOf } from "./net-hours.ts";
import { sumOf, type TimeOffLedger, timeOffLedger, type WorkedOvertime, workedOvertime } from "./overtime.ts";
import { type Posts, postsOf } from "./posts.ts";

const regularHours = formula(
  "regular-hours",
  ["netHours", "posts", "rampLoss"],
  "netHours * (posts - rampLoss)",
);
const tempHours = formula(
  "temp-hours",
  ["weeklyHours", "workingDays", "absence"],
  "weeklyHours * workingDays / 5 * (1 - absence)",
);
const supplyHours = formula(
  "supply-hours",
  ["regular", "mentor", "timeOff", "overtime", "temps"],
  "regular - mentor - timeOff + overtime + temps",
);
const namedDuties = formula(
  "named-duty-hours",
  ["hoursAYear", "allowances", "workingDays", "workingDaysAYear"],
  "sum(hoursAYear) * (1 - allowances) * workingDays / workingDaysAYear + 0 / max(0, 0.999999999 - allowances)",
);

/** What one staff group can give by month, in net hours (model-definitions 2.3). */
export interface GroupSupply {
  readonly group: StaffGroup;
  readonly net: NetHours;
  readonly posts: Posts;
  readonly overtime: readonly WorkedOvertime[];
  readonly timeOff: TimeOffLedger;
  readonly temps: Step;
  readonly supply: Step;
  /** Hours of demand of named posts' duties (WISN individual allowance), null where the group has none. */
  readonly namedDuties: Step | null;
}

/** Supply of a group; scenarios whose options do the same to it share it. */
export const groupSupply = (
  ledger: Ledger,
  frame: TimeFrame,
  group: StaffGroup,
  settings: Settings,
  workingDays: Step,
  effects: Effects,
  overtimePlans: readonly OvertimePlan[],
): GroupSupply => {
  const supply = () => computeSupply(ledger, frame, group, settings, workingDays, effects, overtimePlans);
  const hangsOn = [settings, workingDays, ...effectsOn(group, effects), ...overtimePlans];
  return ledger.remember(group, "supply", hangsOn, supply);
};

const effectsOn = ({ name, allowances }: StaffGroup, effects: Effects): readonly Effect[] => [
  ...effects.on("hires", name),
  ...effects.on("temporary-hires", name),
  ...effects.on("departures", name),
  ...effects.on("temp-weekly-hours", name),
  ...allowances.flatMap((allowance) => effects.on("allowance-share", allowanceKey(name, allowance.name))),
];

const computeSupply = (
  ledger: Ledger,
  frame: TimeFrame,
  group: StaffGroup,
  settings: Settings,
  workingDays: Step,
  effects: Effects,
  overtimePlans: readonly OvertimePlan[],
): GroupSupply => {
  const subject: Subject = { kind: "staff-group", name: group.name };
  const net = netHoursOf(ledger, frame, group, workingDays, effects);
  const posts = postsOf(ledger, group, workingDays, effects);
  const overtime = workedOvertime(ledger, group, net, settings, overtimePlans);
  const timeOff = timeOffLedger(ledger, group, settings, overtime);
  const temps = tempsOf(ledger, group, subject, net, effects);
  const supply = ledger.apply(supplyHours, subject, {
    regular: ledger.apply(regularHours, subject, {
      netHours: net.net,
      posts: posts.filled,
      rampLoss: posts.rampLoss,
    }),
    mentor: posts.mentorHours,
    timeOff: timeOff.taken,
    overtime: sumOf(
      ledger,
      subject,
      overtime.map(({ output }) => output),
      "overtime-output",
    ),
    temps,
  });
  return {
    group,
    net,
    posts,
    overtime,
    timeOff,
    temps,
    supply,
    namedDuties: namedDutiesOf(ledger, group, subject, net),
  };
};

const tempsOf = (
  ledger: Ledger,
  group: StaffGroup,
  subject: Subject,
  net: NetHours,
  effects: Effects,
): Step => {
  const none = ledger.constant(0);
  const weeklyHours = effects.fold(ledger, "temp-weekly-hours", group.name, none);
  if (weeklyHours === none) return none;
  return ledger.apply(tempHours, subject, {
    weeklyHours,
    workingDays: net.workingDays,
    absence: net.absence,
  });
};

const namedDutiesOf = (ledger: Ledger, group: StaffGroup, subject: Subject, net: NetHours): Step | null => {
  const duties = group.allowances.filter(({ kind }) => kind === "named-duty-hours-a-year");
  if (duties.length === 0) return null;
  return ledger.apply(namedDuties, subject, {
    hoursAYear: duties.map(({ name, amount }) =>
      ledger.input("named-duty-hours-a-year", { kind: "allowance", name }, amount),
    ),
    allowances: net.allowanceTotal,
    workingDays: net.workingDays,
    workingDaysAYear: ledger.overScenarioYear("working-days-a-year", "sum", net.workingDays),
  });
};
