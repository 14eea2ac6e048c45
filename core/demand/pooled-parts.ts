import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import { type Step, valueAt } from "../explain/step.ts";
import type { PhoneDuty } from "../plan/phone-duty.ts";
import type { Queue, QueueInterval } from "./queue.ts";

const endOfDay = formula("interval-until", ["from", "hours"], "from + hours / 5");

/** Times of day in hours that differ by less are one: where shortened hours end, the arithmetic says. */
const sameTime = 1e-9;

/** A duty that shares the rota, with its queue as it would be by itself. */
export interface Member {
  readonly duty: PhoneDuty;
  readonly queue: Queue;
}

/** An interval of a member, placed in the day. */
export interface Placed {
  readonly member: Member;
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

/** Null where a time, the calls or the handling time of a duty are not known. */
export const placedIntervals = (ledger: Ledger, members: readonly Member[]): readonly Placed[] | null => {
  const start = firstStart(members);
  const placed = members.flatMap((member) =>
    member.queue.intervals.map((interval) => placedInterval(ledger, member, interval, start)),
  );
  return placed.some((interval) => interval === null || !isKnown(interval))
    ? null
    : placed.flatMap((interval) => interval ?? []);
};

const isKnown = ({ from, until, days, hours }: Placed): boolean =>
  [from, until, days, hours].every(({ values }) =>
    typeof values === "number" ? !Number.isNaN(values) : !values.some(Number.isNaN),
  );

/** Duties whose hours of the day nobody has told open when the first of the others does. */
const firstStart = (members: readonly Member[]): Step | null => {
  const starts = members.flatMap(({ queue }) => queue.intervals.flatMap(({ from }) => from ?? []));
  return starts.reduce<Step | null>(
    (first, start) => (first === null || valueAt(start, 0) < valueAt(first, 0) ? start : first),
    null,
  );
};

const placedInterval = (
  ledger: Ledger,
  member: Member,
  interval: QueueInterval,
  start: Step | null,
): Placed | null => {
  const { calls, handlingSeconds, positions, hours, daysPerWeek } = interval;
  if (calls === null || handlingSeconds === null) return null;
  const from = interval.from ?? start ?? ledger.constant(0);
  const until = interval.until ?? ledger.apply(endOfDay, member.queue.subject, { from, hours });
  return { member, from, until, days: daysPerWeek, hours, calls, handlingSeconds, positions };
};

/** Every time of day at which a duty opens or closes in some month, and every number of days. */
export const partsOf = (placed: readonly Placed[], months: number): readonly Part[] => {
  const times = distinct(
    placed.flatMap(({ from, until }) => [from, until]),
    months,
  );
  const dayCounts = [
    0,
    ...distinct(
      placed.map(({ days }) => days),
      months,
    ).filter((days) => days > 0),
  ];
  return times.flatMap((until, index) => {
    const from = times[index - 1];
    if (from === undefined) return [];
    return dayCounts.flatMap((most, layer) => {
      const fewer = dayCounts[layer - 1];
      if (fewer === undefined) return [];
      const open = placed.filter(
        (interval) => valueAt(interval.days, 0) >= most && isOpenWithin(interval, from, until, months),
      );
      return open.length === 0 ? [] : [{ from, until, days: most - fewer, open }];
    });
  });
};

const distinct = (steps: readonly Step[], months: number): readonly number[] => {
  const values = steps.flatMap(({ values: known }) =>
    typeof known === "number" ? [known] : [...known.subarray(0, months)],
  );
  const sorted = [...new Set(values)].sort((one, other) => one - other);
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
