import { newColumn } from "../explain/new-column.ts";
import type { OpeningBacklog } from "./backlog.ts";

/**
 * Hours that have arrived at a task, or have been served, up to a time in months from the start of the horizon
 * (model definitions 2.12). Straight lines join the points; two points of the same time are hours that come at once.
 */
export interface CumulativeHours {
  /** The points' times, which ascend. */
  readonly times: Float64Array;
  readonly hours: Float64Array;
}

interface CumulativePoint {
  readonly time: number;
  readonly hours: number;
}

/** Hours that differ by less, relative to the larger, are the same but for rounding. */
export const hoursTolerance = 1e-9;

const origin: CumulativePoint = { time: 0, hours: 0 };

const openingPoints = (
  { hours, ageMonths }: OpeningBacklog,
  firstInflow: number,
): readonly CumulativePoint[] => {
  if (hours === 0) {
    return [origin];
  }
  if (ageMonths === null && firstInflow > 0) {
    return [
      { time: -hours / firstInflow, hours: 0 },
      { time: 0, hours },
    ];
  }
  const time = -(ageMonths ?? 0);
  return [
    { time, hours: 0 },
    { time, hours },
    { time: 0, hours },
  ];
};

const columnsOf = (points: readonly CumulativePoint[], length = points.length): CumulativeHours => {
  const columns = { times: newColumn(length), hours: newColumn(length) };
  points.forEach(({ time, hours }, index) => {
    columns.times[index] = time;
    columns.hours[index] = hours;
  });
  return columns;
};

const monthlyPoints = (first: readonly CumulativePoint[], monthly: ArrayLike<number>): CumulativeHours => {
  const columns = columnsOf(first, first.length + monthly.length);
  let { hours } = first.at(-1) ?? origin;
  for (let month = 0; month < monthly.length; month += 1) {
    hours += monthly[month] ?? 0;
    columns.times[first.length + month] = month + 1;
    columns.hours[first.length + month] = hours;
  }
  return columns;
};

/** Hours served or dropped, from the hours of each month. */
export const servedOverTime = (monthly: ArrayLike<number>): CumulativeHours =>
  monthlyPoints([origin], monthly);

/**
 * Hours arrived, from the hours of each month and what waited at the start: at its age, or extended backwards at the
 * first month's inflow (model definitions 2.12). Growth is not among them, it has no deadline.
 */
export const arrivedOverTime = (monthly: ArrayLike<number>, opening: OpeningBacklog): CumulativeHours =>
  monthlyPoints(openingPoints(opening, monthly[0] ?? 0), monthly);

/** Hours of a batch, which all arrive at its start; `time` in months from the start of the horizon. */
export const arrivedAtOnce = (time: number, hours: number): CumulativeHours =>
  columnsOf([
    { time, hours: 0 },
    { time, hours },
  ]);

/** The same hours, `months` later. */
export const shiftedBy = ({ times, hours }: CumulativeHours, months: number): CumulativeHours => ({
  times: times.map((time) => time + months),
  hours,
});

/** Hours up to and including `time`; beyond the last point, those of the last point. */
export const hoursAt = (of: CumulativeHours, time: number): number => {
  const { times } = of;
  let next = 0;
  while (next < times.length && !((times[next] ?? 0) > time)) next += 1;
  return hoursAhead(of, next, time);
};

/** Hours up to `time`, without those that come at that very time. */
export const hoursBefore = (of: CumulativeHours, time: number): number => {
  const { times } = of;
  let next = 0;
  while (next < times.length && !((times[next] ?? 0) >= time)) next += 1;
  return hoursAhead(of, next, time);
};

/** Hours at a time ahead of the point `next`; none ahead of the first point. */
const hoursAhead = (of: CumulativeHours, next: number, time: number): number => {
  if (next === 0) return 0;
  const before = pointOf(of, next - 1);
  return next === of.times.length ? before.hours : between(before, pointOf(of, next), time);
};

const pointOf = ({ times, hours }: CumulativeHours, index: number): CumulativePoint => ({
  time: times[index] ?? 0,
  hours: hours[index] ?? 0,
});

const between = (from: CumulativePoint, to: CumulativePoint, time: number): number =>
  from.hours + ((to.hours - from.hours) * (time - from.time)) / (to.time - from.time);

/** The first time at which the hours reach `target`; null when they do not within the points. */
export const timeReached = (of: CumulativeHours, target: number): number | null => {
  const { hours } = of;
  const enough = target * (1 - hoursTolerance);
  let index = 0;
  while (index < hours.length && !((hours[index] ?? 0) >= enough)) index += 1;
  if (index === hours.length) return null;
  const point = pointOf(of, index);
  if (index === 0) return point.time;
  const before = pointOf(of, index - 1);
  const reached = Math.min(target, point.hours);
  return before.time + ((point.time - before.time) * (reached - before.hours)) / (point.hours - before.hours);
};

/** The last point: the end of the horizon, for hours that were given by month. */
export const lastPoint = (of: CumulativeHours): CumulativePoint => pointOf(of, of.times.length - 1);
