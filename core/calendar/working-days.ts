import { workingDaysPerWeek } from "../units.ts";
import type { CalendarDate, YearMonth } from "../year-month.ts";
import { calendarDaysInMonth, dayNumber, firstDayNumber, weekdayOf } from "./day-number.ts";
import { publicHolidays } from "./public-holidays.ts";

/** A day on which the workplace is closed, in whole or in part, although it is no public holiday. */
export interface LocalClosing {
  readonly date: CalendarDate;
  /** Share of the working day that is closed, 0 to 1: 0.5 is closed from 12 o'clock. */
  readonly share: number;
}

/** Closed share by day number. A public holiday is closed in full; of two closings of one day the larger holds. */
const closedShares = (
  fromYear: number,
  toYear: number,
  closings: readonly LocalClosing[],
): ReadonlyMap<number, number> => {
  const closed = new Map<number, number>();
  for (const { date, share } of closings) {
    const day = dayNumber(date);
    closed.set(day, Math.max(closed.get(day) ?? 0, share));
  }
  for (let year = fromYear; year <= toYear; year += 1) {
    for (const { date } of publicHolidays(year)) {
      closed.set(dayNumber(date), 1);
    }
  }
  return closed;
};

const openWeekdays = (firstDay: number, lastDay: number, closed: ReadonlyMap<number, number>): number => {
  let open = 0;
  for (let day = firstDay; day <= lastDay; day += 1) {
    if (weekdayOf(day) <= workingDaysPerWeek) {
      open += 1 - (closed.get(day) ?? 0);
    }
  }
  return open;
};

/** Working days of the month, W = Σ over weekdays of (1 − closed), in days (model definitions 2.1). */
export const workingDays = (month: YearMonth, closings: readonly LocalClosing[]): number => {
  const firstDay = firstDayNumber(month);
  const closed = closedShares(month.year, month.year, closings);
  return openWeekdays(firstDay, firstDay + calendarDaysInMonth(month) - 1, closed);
};

/**
 * Working days from one date to another, both included, counted as in {@link workingDays}; 0 when `to` is earlier.
 * Hours of a batch are spread over these days (model definitions 2.5).
 */
export const workingDaysBetween = (
  from: CalendarDate,
  to: CalendarDate,
  closings: readonly LocalClosing[],
): number => openWeekdays(dayNumber(from), dayNumber(to), closedShares(from.year, to.year, closings));
