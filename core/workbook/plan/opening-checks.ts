import type { OpeningInterval, PhoneDuty } from "../../plan/phone-duty.ts";
import { inputOf, isGiven, placeOf } from "../read/row.ts";
import type { OptionRead } from "./option-read.ts";

const clockColumns = ["opensAt", "closesAt"] as const;

/** Whether anything of the interval is left between the times; what cannot be told may be. */
const isLeft = ({ from, until, daysPerWeek }: OpeningInterval, opens: number, closes: number): boolean =>
  (from.value === null || from.value < closes) &&
  (until.value === null || until.value > opens) &&
  daysPerWeek.value !== 0;

/** No hours a week are as little as times of day at which nothing is left: the calls would come to nobody. */
const hoursLeft = ({ row, choice, targets, context }: OptionRead): boolean => {
  const duty = targets.phoneDuties.find(({ name }) => name === choice.target);
  if (duty === undefined || inputOf(row, "weeklyHours").value !== 0) return true;
  context.issues.add("never-open", placeOf(row, "weeklyHours"), { duty: duty.name });
  return false;
};

/** The earliest or latest of the times of the duty; null where one of them cannot be told. */
const outermost = (times: readonly (number | null)[], of: (...all: number[]) => number): number | null => {
  const known = times.filter((time) => time !== null);
  return known.length < times.length ? null : of(...known);
};

/** Hours by the clock only ever cut: a time at which the duty is shut today anyway changes nothing. */
const reportUnchanged = ({ row, context }: OptionRead, { name, intervals }: PhoneDuty): void => {
  const report = (column: "opensAt" | "closesAt", today: number | null, cuts: Cuts): void => {
    const found = inputOf(row, column).value;
    if (found === null || today === null || cuts(found, today)) return;
    context.issues.add("opening-unchanged", placeOf(row, column), { duty: name, column, found, today });
  };
  const opens = intervals.map(({ from }) => from.value);
  const closes = intervals.map(({ until }) => until.value);
  report("opensAt", outermost(opens, Math.min), (found, today) => found > today);
  report("closesAt", outermost(closes, Math.max), (found, today) => found < today);
};

type Cuts = (found: number, today: number) => boolean;

/**
 * New opening hours by the clock cut the parts of the day that the workbook tells: there have to be such, and something
 * of them is left. Reports what has no meaning; tells whether the option can be computed as it stands.
 */
export const newOpeningHours = (option: OptionRead): boolean => {
  const { row, choice, targets, context } = option;
  const byClock = clockColumns.filter((column) => isGiven(row, column));
  const [first] = byClock;
  if (choice.kind !== "shorter-opening-hours") return true;
  if (first === undefined) return hoursLeft(option);
  const { issues } = context;
  const at = placeOf(row, first);
  if (isGiven(row, "weeklyHours")) {
    issues.add("opening-in-two-ways", at, { columns: ["weeklyHours", ...byClock] });
    return false;
  }
  const opens = inputOf(row, "opensAt").value ?? 0;
  const closes = inputOf(row, "closesAt").value ?? 24;
  if (opens >= closes) {
    issues.add("time-order", placeOf(row, "closesAt"), { from: opens, until: closes });
    return false;
  }
  const duty = targets.phoneDuties.find(({ name }) => name === choice.target);
  if (duty === undefined) return true;
  if (duty.intervals.length === 0) {
    issues.add("opening-without-profile", at, { duty: duty.name });
    return false;
  }
  if (duty.intervals.some((interval) => isLeft(interval, opens, closes))) {
    reportUnchanged(option, duty);
    return true;
  }
  issues.add("never-open", at, { duty: duty.name });
  return false;
};
