import { monthsPerYear } from "./units.ts";

/** A calendar month. `month` runs from 1 (January) to 12. */
export interface YearMonth {
  readonly year: number;
  readonly month: number;
}

/** Months since January of year 0, so that months can be compared and subtracted. */
export const monthNumber = ({ year, month }: YearMonth): number => year * monthsPerYear + month - 1;

export const addMonths = (from: YearMonth, months: number): YearMonth => {
  const number = monthNumber(from) + months;
  return { year: Math.floor(number / monthsPerYear), month: (((number % monthsPerYear) + 12) % 12) + 1 };
};

/** Whole months from `from` to `to`; negative when `to` is earlier. */
export const monthsBetween = (from: YearMonth, to: YearMonth): number => monthNumber(to) - monthNumber(from);

/** A month as text, "2016-10". */
export type IsoMonth = `${number}-${number}`;

/** ISO form, "2016-10". */
export const formatYearMonth = ({ year, month }: YearMonth): IsoMonth =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}` as IsoMonth;

/** A day of the calendar, without time of day or time zone. */
export interface CalendarDate extends YearMonth {
  readonly day: number;
}

/** ISO form, "2016-10-01". */
export const formatDate = (date: CalendarDate): string =>
  `${formatYearMonth(date)}-${String(date.day).padStart(2, "0")}`;
