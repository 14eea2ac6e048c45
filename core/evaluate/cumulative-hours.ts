import type { OpeningBacklog } from "./backlog.ts";

/**
 * Hours that have arrived at a task, or have been served, up to a time in months from the start of the horizon
 * (model definitions 2.12). Straight lines join the points; two points of the same time are hours that come at once.
 */
export interface CumulativeHours {
  readonly points: readonly CumulativePoint[];
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

const monthlyPoints = (first: readonly CumulativePoint[], monthly: ArrayLike<number>): CumulativeHours => {
  const points = [...first];
  let hours = points.at(-1)?.hours ?? 0;
  for (let month = 0; month < monthly.length; month += 1) {
    hours += monthly[month] ?? 0;
    points.push({ time: month + 1, hours });
  }
  return { points };
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
export const arrivedAtOnce = (time: number, hours: number): CumulativeHours => ({
  points: [
    { time, hours: 0 },
    { time, hours },
  ],
});

/** The same hours, `months` later. */
export const shiftedBy = ({ points }: CumulativeHours, months: number): CumulativeHours => ({
  points: points.map(({ time, hours }) => ({ time: time + months, hours })),
});

/** Hours up to and including `time`; beyond the last point, those of the last point. */
export const hoursAt = ({ points }: CumulativeHours, time: number): number => {
  let before: CumulativePoint | undefined;
  for (const point of points) {
    if (point.time > time) {
      return before === undefined ? 0 : between(before, point, time);
    }
    before = point;
  }
  return before?.hours ?? 0;
};

/** Hours up to `time`, without those that come at that very time. */
export const hoursBefore = ({ points }: CumulativeHours, time: number): number => {
  let before: CumulativePoint | undefined;
  for (const point of points) {
    if (point.time >= time) {
      return before === undefined ? 0 : between(before, point, time);
    }
    before = point;
  }
  return before?.hours ?? 0;
};

const between = (from: CumulativePoint, to: CumulativePoint, time: number): number =>
  from.hours + ((to.hours - from.hours) * (time - from.time)) / (to.time - from.time);

/** The first time at which the hours reach `target`; null when they do not within the points. */
export const timeReached = ({ points }: CumulativeHours, target: number): number | null => {
  const enough = target * (1 - hoursTolerance);
  let before: CumulativePoint | undefined;
  for (const point of points) {
    if (point.hours >= enough) {
      const reached = Math.min(target, point.hours);
      return before === undefined
        ? point.time
        : before.time +
            ((point.time - before.time) * (reached - before.hours)) / (point.hours - before.hours);
    }
    before = point;
  }
  return null;
};

/** The last point: the end of the horizon, for hours that were given by month. */
export const lastPoint = ({ points }: CumulativeHours): CumulativePoint => points.at(-1) ?? origin;
