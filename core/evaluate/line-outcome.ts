import { valueAt } from "../explain/step.ts";
import {
  arrivedAtOnce,
  arrivedOverTime,
  type CumulativeHours,
  servedOverTime,
  shiftedBy,
} from "./cumulative-hours.ts";
import type { ServedLine } from "./service.ts";
import { type TimeToClear, timeToClear } from "./time-to-clear.ts";
import { overdueHours, waitingTime } from "./waiting-time.ts";

/** What a line's backlog means for those who wait (model-definitions 2.12), by month and over the horizon. */
export interface LineOutcome {
  readonly served: ServedLine;
  /** Planned waiting time at the end of each month in months; null where the work is never reached. */
  readonly waitingMonths: readonly (number | null)[];
  /** Hours past their deadline at the end of each month; null for work without a deadline. */
  readonly overdueHours: Float64Array | null;
  readonly timeToClear: TimeToClear;
}

export const lineOutcome = (served: ServedLine): LineOutcome => {
  const { line } = served;
  const arrivedHours = arrivedOf(served);
  const servedHours = servedOverTime(served.served);
  const waitAtEndOf = (month: number): number | null =>
    served.closing[month] === 0 ? 0 : waitingTime(arrivedHours, servedHours, month + 1);
  return {
    served,
    waitingMonths: Array.from({ length: served.closing.length }, (_, month) => waitAtEndOf(month)),
    overdueHours:
      line.deadlineMonths === null ? null : overdueOf(served, arrivedHours, servedHours, line.deadlineMonths),
    timeToClear: clearingOf(served),
  };
};

/** What is dropped by choice does not wait, and nobody is late with it. */
const arrivedOf = ({ line, entered, opening }: ServedLine): CumulativeHours =>
  line.arrivesAt === null
    ? arrivedOverTime(entered, opening)
    : arrivedAtOnce(
        line.arrivesAt,
        entered.reduce((sum, hours) => sum + hours, 0),
      );

const overdueOf = (
  { closing }: ServedLine,
  arrived: CumulativeHours,
  served: CumulativeHours,
  deadlineMonths: number,
): Float64Array => {
  const due = shiftedBy(arrived, deadlineMonths);
  return closing.map((left, month) => {
    if (left === 0) return 0;
    return Number.isNaN(deadlineMonths) ? Number.NaN : overdueHours(due, served, month + 1);
  });
};

/** From the end of the horizon on, with its last year repeated; the backlog has grown by then, a batch came once. */
const clearingOf = ({ line, entered, capacity, closing }: ServedLine): TimeToClear => {
  const growthPerMonth = line.growth ? valueAt(line.growth.perMonth, 0) : 0;
  const year = (hours: Float64Array) => hours.subarray(-12);
  return timeToClear({
    backlog: (closing.at(-1) ?? 0) * (1 + growthPerMonth),
    arrivals: line.arrivesAt === null ? year(entered) : new Float64Array(year(entered).length),
    capacity: year(capacity),
    growthPerMonth,
  });
};
