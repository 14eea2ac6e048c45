import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import type { Effects } from "../options/effects.ts";
import type { OpeningInterval, PhoneDuty } from "../plan/phone-duty.ts";
import { isNotStated } from "../supply/stated.ts";
import { workingDaysPerWeek } from "../units.ts";

const intervalHours = formula("interval-hours", ["from", "until", "days"], "max(0, until - from) * days");
const openingHours = formula("opening-hours", ["intervals"], "sum(intervals)");
/** No value where nothing is open, nor for more hours than the parts of the day come to: nobody has said when they are. */
const hoursKept = formula(
  "hours-kept",
  ["hours", "hoursBefore"],
  "hours / hoursBefore + 0 / max(0, 1.000000001 * hoursBefore - hours)",
);
const shortened = formula("interval-hours", ["hours", "kept"], "hours * kept");
const shortenedUntil = formula("interval-until", ["from", "hours", "days"], "from + hours / days");
const callsAWeek = formula("interval-calls", ["callsPerDay", "days"], "callsPerDay * days");
/** Calls that nobody has divided by the time of day come evenly over the opening hours. */
const evenCalls = formula(
  "interval-calls",
  ["calls", "hours", "openingHours"],
  "calls * hours / openingHours",
);

/** A part of the opening hours, or all of them where nobody has said when they are. */
export interface OpenInterval {
  /** Time of day in hours; null where only the hours a week are known. */
  readonly from: Step | null;
  readonly until: Step | null;
  readonly daysPerWeek: Step;
  readonly hours: Step;
  /** Hours before options closed some of them. */
  readonly hoursBefore: Step;
  /** Calls a week before options closed hours; null where nobody has stated any. */
  readonly callsBefore: Step | null;
}

/** When a duty is open, with the options folded in (model-definitions 2.13). */
export interface OpenHours {
  readonly intervals: readonly OpenInterval[];
  readonly openingHours: Step;
}

/** Whether an interval with these hours a week is closed in some months, or in all. */
export const isClosedAtTimes = ({ values }: Step): boolean =>
  typeof values === "number" ? values === 0 : values.includes(0);

export const phoneDutySubject = (name: string): Subject => ({ kind: "phone-duty", name });

export const openHoursOf = (ledger: Ledger, duty: PhoneDuty, effects: Effects): OpenHours =>
  duty.intervals.length === 0
    ? undividedHours(ledger, duty, effects)
    : hoursByTimeOfDay(ledger, duty, effects);

/** Whether an option changes when the duty is open. */
export const changesHours = (effects: Effects, { name }: PhoneDuty): boolean =>
  [...effects.on("opening-hours", name), ...effects.on("opens-at", name), ...effects.on("closes-at", name)]
    .length > 0;

const undividedHours = (ledger: Ledger, duty: PhoneDuty, effects: Effects): OpenHours => {
  const { name, openingHoursPerWeek, callsPerWeek } = duty;
  const subject = phoneDutySubject(name);
  const hoursBefore = ledger.input("opening-hours", subject, openingHoursPerWeek);
  const known = effects.fold(ledger, "opening-hours", name, hoursBefore);
  const hours = atUnknownTimes(ledger, duty, effects, known);
  const interval: OpenInterval = {
    from: null,
    until: null,
    daysPerWeek: ledger.constant(workingDaysPerWeek),
    hours,
    hoursBefore,
    callsBefore: isNotStated(callsPerWeek) ? null : ledger.input("calls-per-week", subject, callsPerWeek),
  };
  return { intervals: [interval], openingHours: hours };
};

const cutAtUnknownTime = formula(
  "opening-hours",
  ["hours", "opensAt", "closesAt"],
  "hours + 0 * max(opensAt, closesAt)",
);

/** An option that does not say when it opens or closes is itself what lacks a value, and not the duty. */
const hasNoValue = ({ values }: Step): boolean =>
  typeof values === "number" ? Number.isNaN(values) : values.every(Number.isNaN);

/** An option that closes at a time of day has no hours to close where nobody has said when the duty is open. */
const atUnknownTimes = (ledger: Ledger, duty: PhoneDuty, effects: Effects, hours: Step): Step => {
  const { name, at } = duty;
  const subject = phoneDutySubject(name);
  const acting = [...effects.on("opens-at", name), ...effects.on("closes-at", name)];
  return acting.reduce((known, { amount, inForce }) => {
    const missing = { value: null, origin: { kind: "default", at } } as const;
    const untold = hasNoValue(amount);
    const nowhere = ledger.apply(cutAtUnknownTime, subject, {
      hours: known,
      opensAt: untold ? amount : ledger.input("interval-from", subject, missing),
      closesAt: untold ? amount : ledger.input("interval-until", subject, missing),
    });
    return ledger.chosen("opening-hours", inForce, nowhere, known);
  }, hours);
};

const byTime = (one: OpeningInterval, other: OpeningInterval): number =>
  (one.from.value ?? 0) - (other.from.value ?? 0) ||
  (one.until.value ?? 0) - (other.until.value ?? 0) ||
  (one.daysPerWeek.value ?? 0) - (other.daysPerWeek.value ?? 0) ||
  (one.callsPerDay.value ?? 0) - (other.callsPerDay.value ?? 0);

/** In the order of `OpenHours.intervals`, whatever order the rows stand in. */
export const statedIntervals = ({ intervals }: PhoneDuty): readonly OpeningInterval[] =>
  [...intervals].sort(byTime);

const hoursByTimeOfDay = (ledger: Ledger, duty: PhoneDuty, effects: Effects): OpenHours => {
  const subject = phoneDutySubject(duty.name);
  const cut = statedIntervals(duty).map((interval) => cutInterval(ledger, duty, interval, effects));
  const before = ledger.apply(openingHours, subject, {
    intervals: cut.map(({ hoursBefore }) => hoursBefore),
  });
  const divided = withCalls(ledger, duty, cut, before);
  const open = ledger.apply(openingHours, subject, { intervals: cut.map(({ hours }) => hours) });
  const folded = effects.fold(ledger, "opening-hours", duty.name, open);
  if (folded === open && !isClosedAtTimes(open)) return { intervals: divided, openingHours: open };
  const kept = ledger.apply(hoursKept, subject, { hours: folded, hoursBefore: open });
  return {
    intervals: divided.map((interval) => shortenedInterval(ledger, subject, interval, kept)),
    openingHours: folded,
  };
};

type UncountedInterval = Omit<OpenInterval, "callsBefore" | "from" | "until"> & {
  readonly from: Step;
  readonly until: Step;
  readonly stated: OpeningInterval;
};

/** What options close at the start and at the end of the day. */
const cutInterval = (
  ledger: Ledger,
  { name }: PhoneDuty,
  stated: OpeningInterval,
  effects: Effects,
): UncountedInterval => {
  const subject = phoneDutySubject(name);
  const opens = ledger.input("interval-from", subject, stated.from);
  const closes = ledger.input("interval-until", subject, stated.until);
  const days = ledger.input("interval-days", subject, stated.daysPerWeek);
  const from = effects.fold(ledger, "opens-at", name, opens);
  const until = effects.fold(ledger, "closes-at", name, closes);
  const hoursBefore = ledger.apply(intervalHours, subject, { from: opens, until: closes, days });
  const isCut = from !== opens || until !== closes;
  const hours = isCut ? ledger.apply(intervalHours, subject, { from, until, days }) : hoursBefore;
  return { from, until, daysPerWeek: days, hours, hoursBefore, stated };
};

/** Fewer hours a week are fewer of each interval in the same share. */
const shortenedInterval = (
  ledger: Ledger,
  subject: Subject,
  interval: OpenInterval,
  kept: Step,
): OpenInterval => {
  const { from, daysPerWeek: days } = interval;
  const hours = ledger.apply(shortened, subject, { hours: interval.hours, kept });
  const until = from && ledger.apply(shortenedUntil, subject, { from, hours, days });
  return { ...interval, hours, until };
};

/** The calls of the arrival profile; where it tells times alone, those of the week over its hours. */
const withCalls = (
  ledger: Ledger,
  duty: PhoneDuty,
  intervals: readonly UncountedInterval[],
  openingHoursBefore: Step,
): readonly OpenInterval[] => {
  const subject = phoneDutySubject(duty.name);
  const isProfile = duty.intervals.some(({ callsPerDay }) => !isNotStated(callsPerDay));
  const calls =
    isProfile || isNotStated(duty.callsPerWeek)
      ? null
      : ledger.input("calls-per-week", subject, duty.callsPerWeek);
  return intervals.map(({ stated, ...interval }) => {
    const { daysPerWeek: days, hoursBefore: hours } = interval;
    if (isProfile) {
      const callsPerDay = ledger.input("calls-per-day", subject, stated.callsPerDay);
      return { ...interval, callsBefore: ledger.apply(callsAWeek, subject, { callsPerDay, days }) };
    }
    if (calls === null) return { ...interval, callsBefore: null };
    const even = { calls, hours, openingHours: openingHoursBefore };
    return { ...interval, callsBefore: ledger.apply(evenCalls, subject, even) };
  });
};
