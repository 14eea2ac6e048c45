import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import { type Step, valueAt } from "../explain/step.ts";
import type { OpeningInterval, PhoneDuty } from "../plan/phone-duty.ts";
import { phoneDutySubject, statedIntervals } from "./open-hours.ts";
import type { Queue, QueueInterval } from "./queue.ts";

const endOfDay = formula("interval-until", ["from", "hours"], "from + hours / 5");

/** Times of day in hours, and days, that differ by less are one: where shortened hours end, the arithmetic says. */
const sameTime = 1e-9;

/** A duty that shares the rota, with its queue as it would be by itself. */
export interface Member {
  readonly duty: PhoneDuty;
  readonly queue: Queue;
}

/** An interval of a member, placed in the day. */
export interface Placed {
  readonly member: Member;
  /** As it stands in the plan, before options; null where nobody has told the hours of the day. */
  readonly stated: OpeningInterval | null;
  readonly from: Step;
  readonly until: Step;
  readonly days: Step;
  readonly hours: Step;
  readonly calls: Step;
  readonly handlingSeconds: Step;
  readonly positions: Step;
}

/** A part of the day, on so many days of the week, in which the same duties are open. */
export interface Part {
  readonly from: number;
  readonly until: number;
  readonly days: number;
  readonly open: readonly Placed[];
}

/** Null where a time, the calls or the handling time of a duty are known in no month. */
export const placedIntervals = (ledger: Ledger, members: readonly Member[]): readonly Placed[] | null => {
  const start = firstStart(ledger, members);
  const placed = members.flatMap((member) => {
    const stated = statedIntervals(member.duty);
    return member.queue.intervals.map((interval, index) =>
      placedInterval(ledger, member, { interval, stated: stated[index] ?? null }, start),
    );
  });
  return placed.some((interval) => interval === null || !isKnown(interval))
    ? null
    : placed.flatMap((interval) => interval ?? []);
};

const isKnown = ({ from, until, days, hours }: Placed): boolean =>
  [from, until, days, hours].every(({ values }) =>
    typeof values === "number" ? !Number.isNaN(values) : values.some((value) => !Number.isNaN(value)),
  );

/**
 * Duties whose hours of the day nobody has told open when the first of the others does. Before options: one that opens
 * another duty later does not move them.
 */
const firstStart = (ledger: Ledger, members: readonly Member[]): Step | null => {
  const starts = members.flatMap(({ duty }) =>
    duty.intervals.map(({ from }) => ledger.input("interval-from", phoneDutySubject(duty.name), from)),
  );
  return starts.reduce<Step | null>(
    (first, start) => (first === null || valueAt(start, 0) < valueAt(first, 0) ? start : first),
    null,
  );
};

const placedInterval = (
  ledger: Ledger,
  member: Member,
  { interval, stated }: { readonly interval: QueueInterval; readonly stated: OpeningInterval | null },
  start: Step | null,
): Placed | null => {
  const { calls, handlingSeconds, positions, hours, daysPerWeek } = interval;
  if (calls === null || handlingSeconds === null) return null;
  const from = interval.from ?? start ?? ledger.constant(0);
  const until = interval.until ?? ledger.apply(endOfDay, member.queue.subject, { from, hours });
  return { member, stated, from, until, days: daysPerWeek, hours, calls, handlingSeconds, positions };
};

/** Every time of day at which a duty opens or closes in some month, and in it the days on which the same are open. */
export const partsOf = (placed: readonly Placed[], months: number): readonly Part[] => {
  const times = distinct(
    placed.flatMap(({ from, until }) => [...valuesOf(from, months), ...valuesOf(until, months)]),
  );
  return times.flatMap((until, index) => {
    const from = times[index - 1];
    if (from === undefined) return [];
    const open = placed.filter((interval) => isOpenWithin(interval, from, until, months));
    return dayLayers(open).map((layer) => ({ from, until, ...layer }));
  });
};

/** An interval on its days of the week, counted from the first on which a duty is open. */
interface OnDays {
  readonly interval: Placed;
  readonly first: number;
  readonly end: number;
}

/** Days of the week on which the same intervals are open. */
const dayLayers = (open: readonly Placed[]): readonly Pick<Part, "days" | "open">[] => {
  const members = [...new Set(open.map(({ member }) => member))];
  const onDays = members.flatMap((member) => dayByDay(open.filter((interval) => interval.member === member)));
  const edges = distinct([0, ...onDays.map(({ end }) => end)]);
  return edges.flatMap((end, index) => {
    const first = edges[index - 1];
    if (first === undefined) return [];
    const same = onDays.filter((each) => each.end >= end - sameTime && each.first <= first + sameTime);
    return same.length === 0 ? [] : [{ days: end - first, open: same.map(({ interval }) => interval) }];
  });
};

/**
 * Nobody tells which days of the week are meant. Across duties they are the same ones from the first day on; intervals of
 * one duty at the same time of day follow each other, that of most days first, so that duties alike meet day for day.
 */
const dayByDay = (ofDuty: readonly Placed[]): readonly OnDays[] => {
  const daysOf = ({ days }: Placed): number => valueAt(days, 0);
  const mostFirst = [...ofDuty].sort((one, other) => daysOf(other) - daysOf(one));
  const laid: OnDays[] = [];
  for (const interval of mostFirst) {
    const before = laid.filter((each) => isOnOtherDays(each.interval, interval));
    const first = Math.max(0, ...before.map(({ end }) => end));
    laid.push({ interval, first, end: first + daysOf(interval) });
  }
  return laid;
};

/** By the times in the plan: intervals that options alone make meet are parts of the same day. */
const isOnOtherDays = ({ stated: one }: Placed, { stated: other }: Placed): boolean =>
  one !== null && other !== null && startsBefore(one, other) && startsBefore(other, one);

const startsBefore = ({ from }: OpeningInterval, { until }: OpeningInterval): boolean =>
  (until.value ?? 0) - (from.value ?? 0) > sameTime;

const valuesOf = ({ values }: Step, months: number): readonly number[] =>
  typeof values === "number" ? [values] : [...values.subarray(0, months)];

/** Months in which a time is not known have none. */
const distinct = (values: readonly number[]): readonly number[] => {
  const known = values.filter((value) => !Number.isNaN(value));
  const sorted = [...new Set(known)].sort((one, other) => one - other);
  return sorted.filter((value, index) => index === 0 || value - (sorted[index - 1] ?? value) > sameTime);
};

const isOpenWithin = (
  { from, until }: Placed,
  partFrom: number,
  partUntil: number,
  months: number,
): boolean => {
  const isOpenIn = (month: number): boolean =>
    Math.min(valueAt(until, month), partUntil) - Math.max(valueAt(from, month), partFrom) > sameTime;
  if (typeof from.values === "number" && typeof until.values === "number") return isOpenIn(0);
  return Array.from({ length: months }, (_, month) => month).some(isOpenIn);
};
