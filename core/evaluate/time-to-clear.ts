import { monthsPerYear } from "../units.ts";

/** A task's backlog in hours at the start, and what comes in and can be done in each month from then. */
export interface ClearingTask {
  readonly backlog: number;
  /** Hours by month; the last 12 months are repeated for as long as it takes. */
  readonly arrivals: ArrayLike<number>;
  /** Hours that the matching can give this task, by month; as many months as `arrivals`. */
  readonly capacity: ArrayLike<number>;
  /** Growth of deferred work per month (share). */
  readonly growthPerMonth: number;
}

/** Whole months until the backlog is 0, or never (aldrig). Months are NaN when they cannot be computed. */
export type TimeToClear = { readonly months: number } | "never";

/** Hours that differ by less, relative to the larger, are the same but for rounding. */
const tolerance = 1e-9;

/** A backlog that shrinks so slowly that it takes longer is never cleared. */
const longestYears = 1000;

/** B_(m+1) = (1 + g)·max(0, B_m + arrivals − capacity), in hours, growth counted in (model definitions 2.12). */
export const nextBacklog = (
  backlog: number,
  arrivals: number,
  capacity: number,
  growthPerMonth: number,
): number => {
  const left = backlog + arrivals - capacity;
  return left <= tolerance * (backlog + arrivals) ? 0 : (1 + growthPerMonth) * left;
};

/**
 * Time to clear a backlog (model definitions 2.12): month by month, then with the last 12 months repeated, until the
 * backlog is 0. It is "never" as soon as a whole repeated year leaves the backlog no lower than a year before.
 */
export const timeToClear = ({ backlog, arrivals, capacity, growthPerMonth }: ClearingTask): TimeToClear => {
  const given = arrivals.length;
  const period = Math.min(monthsPerYear, given);
  let hours = backlog;
  let yearBefore = Number.POSITIVE_INFINITY;
  for (let month = 0; month <= given + longestYears * monthsPerYear; month += 1) {
    if (hours === 0) {
      return { months: month };
    }
    if (Number.isNaN(hours)) {
      return { months: hours };
    }
    if (month >= given && (period === 0 || (month - given) % period === 0)) {
      if (period === 0 || hours >= yearBefore * (1 - tolerance)) {
        return "never";
      }
      yearBefore = hours;
    }
    const source = month < given ? month : given - period + ((month - given) % period);
    hours = nextBacklog(hours, arrivals[source] ?? 0, capacity[source] ?? 0, growthPerMonth);
  }
  return "never";
};
