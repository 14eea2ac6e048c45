import { monthsPerYear } from "../units.ts";
import {
  type CumulativeHours,
  hoursAt,
  hoursBefore,
  hoursTolerance,
  lastPoint,
  shiftedBy,
  timeReached,
} from "./cumulative-hours.ts";

/** When the served hours reach `target` after the horizon, its last 12 months of service repeated; null when never. */
const timeReachedBeyond = (served: CumulativeHours, target: number): number | null => {
  const end = lastPoint(served);
  const period = Math.min(monthsPerYear, end.time);
  const start = end.time - period;
  const hoursAtStart = hoursAt(served, start);
  const perPeriod = end.hours - hoursAtStart;
  if (perPeriod <= hoursTolerance * target) {
    return null;
  }
  const missing = target - end.hours;
  const wholePeriods = Math.max(0, Math.ceil(missing / perPeriod - hoursTolerance) - 1);
  const reached = timeReached(served, hoursAtStart + missing - wholePeriods * perPeriod) ?? Number.NaN;
  return end.time + wholePeriods * period + Math.max(0, reached - start);
};

/**
 * Planned waiting time (ventetid) in months of the hours that arrive at `time`: the smallest w with
 * served(time + w) ≥ arrived(time), the oldest first (model definitions 2.12). Chance waits come on top. Null when the
 * hours are never reached, NaN when they cannot be computed.
 */
export const waitingTime = (
  arrived: CumulativeHours,
  served: CumulativeHours,
  time: number,
): number | null => {
  const target = hoursAt(arrived, time);
  const reached = timeReached(served, target) ?? timeReachedBeyond(served, target);
  return reached === null ? null : Math.max(0, reached - time);
};

/** Hours past their deadline at `time` and not served, max(0, A(t − d) − V(t)); `due` are the arrived, d later. */
export const overdueHours = (due: CumulativeHours, served: CumulativeHours, time: number): number =>
  Math.max(0, hoursAt(due, time) - hoursAt(served, time));

/** Times from 0 to the end of the horizon between which due and served hours are straight lines. */
const turningPoints = (due: CumulativeHours, served: CumulativeHours): readonly number[] => {
  const end = lastPoint(served).time;
  const times = [...due.times, ...served.times];
  return [...new Set([0, ...times.filter((time) => time > 0 && time <= end)])].sort((a, b) => a - b);
};

/**
 * The time in months at which the first hours pass their deadline unserved; null when none do within the horizon,
 * NaN when that cannot be computed.
 */
export const firstOverdue = (
  arrived: CumulativeHours,
  served: CumulativeHours,
  deadlineMonths: number,
): number | null => {
  const due = shiftedBy(arrived, deadlineMonths);
  let earlier: { readonly time: number; readonly late: number } | null = null;
  for (const time of turningPoints(due, served)) {
    const servedHours = hoursAt(served, time);
    const dueBefore = hoursBefore(due, time);
    const lateBefore = dueBefore - servedHours;
    if (earlier !== null && lateBefore > hoursTolerance * dueBefore) {
      const early = Math.max(0, -earlier.late);
      return earlier.time + ((time - earlier.time) * early) / (early + lateBefore);
    }
    const dueHours = hoursAt(due, time);
    const late = dueHours - servedHours;
    if (Number.isNaN(late)) {
      return late;
    }
    if (late > hoursTolerance * dueHours) {
      return time;
    }
    earlier = { time, late };
  }
  return null;
};
