import { isFullLoad } from "../../methods/full-load.ts";
import type { OpeningInterval, PhoneDuty } from "../../plan/phone-duty.ts";
import type { ColumnIdOf } from "../contract/contract.ts";
import type { IssueCollector } from "../issue.ts";
import { isGiven, placeOf, type TableRow } from "../read/row.ts";
import { reportMissing } from "./context.ts";
import { inAWeek } from "./phone-intervals.ts";

type DutyRow = TableRow<"phoneDuties">;
type DutyColumn = ColumnIdOf<"phoneDuties">;

interface DutyRead {
  readonly row: DutyRow;
  readonly duty: PhoneDuty;
  readonly issues: IssueCollector;
}

const secondsPerHour = 3600;

/** Cells that say nothing without the other one. */
const companions: readonly (readonly [DutyColumn, DutyColumn])[] = [
  ["serviceTarget", "targetSeconds"],
  ["targetSeconds", "serviceTarget"],
  ["otherChannelShare", "otherChannelMinutes"],
  ["reuseShare", "reusedFor"],
  ["reusedFor", "reuseShare"],
  ["interruptionsPerWeek", "interruptionMinutes"],
];

const checkCompanions = ({ row, issues }: DutyRead): void => {
  for (const [stated, needed] of companions)
    if (isGiven(row, stated) && !isGiven(row, needed)) reportMissing(issues, row, needed);
};

/** How many sit at it is stated, or worked out from the calls and the target. */
const checkStaffing = ({ row, duty, issues }: DutyRead): void => {
  if (isGiven(row, "positions")) return;
  if (!isGiven(row, "serviceTarget") && !isGiven(row, "targetSeconds")) {
    issues.add("duty-without-staffing", placeOf(row, "positions"), { name: duty.name });
    return;
  }
  if (!isGiven(row, "handlingSeconds")) reportMissing(issues, row, "handlingSeconds");
  if (duty.intervals.length === 0 && !isGiven(row, "callsPerWeek"))
    reportMissing(issues, row, "callsPerWeek");
};

const checkHours = ({ row, duty, issues }: DutyRead): void => {
  if (duty.intervals.length > 0) return;
  const at = placeOf(row, "openingHoursPerWeek");
  if (!isGiven(row, "openingHoursPerWeek")) issues.add("duty-without-hours", at, { name: duty.name });
  else if (duty.openingHoursPerWeek.value === 0 && (duty.callsPerWeek.value ?? 0) > 0)
    issues.add("never-open", at, { duty: duty.name });
};

/** Stated figures are rounded more often than not: a hundredth is no contradiction. */
const roundedOff = 0.01;

/** The profile and what is stated of the whole week tell the same thing in two ways. */
const checkWeek = ({ row, duty, issues }: DutyRead): void => {
  const { name, intervals } = duty;
  if (intervals.length === 0) return;
  const differs = (
    column: "openingHoursPerWeek" | "callsPerWeek",
    of: Parameters<typeof inAWeek>[1],
  ): void => {
    const stated = duty[column].value;
    const profile = inAWeek(intervals, of);
    if (stated === null || profile === null || Math.abs(stated - profile) <= roundedOff * profile) return;
    const data = { table: "phoneDuties", column, duty: name, stated, profile } as const;
    issues.add("profile-differs", placeOf(row, column), data);
  };
  differs("openingHoursPerWeek", ({ hours }) => hours);
  differs("callsPerWeek", ({ calls }) => calls);
};

interface BusyTime {
  readonly load: number;
  readonly time: { readonly from: number; readonly until: number } | null;
}

const busyTime = (
  { from, until, callsPerDay, daysPerWeek }: OpeningInterval,
  handling: number,
): BusyTime[] => {
  if (from.value === null || until.value === null || callsPerDay.value === null) return [];
  if (daysPerWeek.value === 0) return [];
  const load = (callsPerDay.value * handling) / ((until.value - from.value) * secondsPerHour);
  return [{ load, time: { from: from.value, until: until.value } }];
};

/** Persons that the calls keep busy all the time, in each part of the day. */
const loadsOf = ({
  intervals,
  callsPerWeek,
  openingHoursPerWeek,
  handlingSeconds,
}: PhoneDuty): BusyTime[] => {
  const handling = handlingSeconds.value;
  if (handling === null) return [];
  if (intervals.length > 0) return intervals.flatMap((interval) => busyTime(interval, handling));
  const hours = openingHoursPerWeek.value ?? 0;
  const calls = callsPerWeek.value;
  return calls === null || hours === 0
    ? []
    : [{ load: (calls * handling) / (hours * secondsPerHour), time: null }];
};

/** A queue at which more calls come than those at the phones can take has no waiting time (model-definitions 2.13). */
const checkLoad = ({ row, duty, issues }: DutyRead): void => {
  const positions = duty.positions.value;
  const loads = loadsOf(duty);
  const busiest = loads.find(({ load }) => load === Math.max(...loads.map((each) => each.load)));
  if (positions === null || busiest === undefined || busiest.load === 0) return;
  if (!isFullLoad(busiest.load, positions)) return;
  issues.add("too-few-positions", placeOf(row, "positions"), { duty: duty.name, positions, ...busiest });
};

/** The formulas of a queue hold once it has settled, which takes some calls (model-definitions 2.13). */
export const callsToSettle = 4;

const checkLengths = ({ duty, issues }: DutyRead): void => {
  const handling = duty.handlingSeconds.value;
  const short = duty.intervals.find(({ from, until }) => {
    if (handling === null || from.value === null || until.value === null) return false;
    return (until.value - from.value) * secondsPerHour < callsToSettle * handling;
  });
  if (short === undefined || short.at === null || handling === null) return;
  const length = (short.until.value ?? 0) - (short.from.value ?? 0);
  const data = { duty: duty.name, minutes: Math.round(length * 60), handlingMinutes: handling / 60 };
  issues.add("interval-too-short", short.at, data);
};

/** Reports what does not hang together in a duty; what can be told of it is computed all the same. */
export const checkDuty = (row: DutyRow, duty: PhoneDuty, issues: IssueCollector): void => {
  const read = { row, duty, issues };
  for (const check of [checkHours, checkStaffing, checkCompanions, checkWeek, checkLoad, checkLengths])
    check(read);
};
