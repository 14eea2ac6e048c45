import { calendarDaysInMonth } from "../../calendar/day-number.ts";
import type { CalendarDate, YearMonth } from "../../year-month.ts";
import { keyOf } from "./normalise.ts";

/** Beginnings by which a month's name is known in Danish and English; three letters are enough. */
const monthNames: readonly (readonly string[])[] = [
  ["januar", "january"],
  ["februar", "february"],
  ["marts", "march"],
  ["april"],
  ["maj", "may"],
  ["juni", "june"],
  ["juli", "july"],
  ["august"],
  ["september"],
  ["oktober", "october"],
  ["november"],
  ["december"],
];

const monthByName = (text: string): number | null => {
  const name = text.replace(/\.$/, "");
  if (name.length < 3) return null;
  const index = monthNames.findIndex((names) => names.some((full) => full.startsWith(name)));
  return index < 0 ? null : index + 1;
};

const earliestYear = 2000;
const latestYear = 2100;

const yearMonth = (year: number, month: number | null): YearMonth | null =>
  month !== null && month >= 1 && month <= 12 && year >= earliestYear && year <= latestYear
    ? { year, month }
    : null;

const calendarDate = (year: number, month: number | null, day: number): CalendarDate | null => {
  const valid = yearMonth(year, month);
  return valid !== null && day >= 1 && day <= calendarDaysInMonth(valid) ? { ...valid, day } : null;
};

/** A date from a cell with a date format, unless it lies outside the years that a plan can have. */
export const plausibleDate = ({ year, month, day }: CalendarDate): CalendarDate | null =>
  calendarDate(year, month, day);

/** "2016-10-01", "1.10.2016", "1/10 2016", "1. oktober 2016", "1 October 2016", "October 1, 2016"; day before month. */
export const readDateText = (raw: string): CalendarDate | null => {
  const text = keyOf(raw);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso !== null) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const danish = /^(\d{1,2})[-/.] ?(\d{1,2})[-/. ] ?(\d{4})$/.exec(text);
  if (danish !== null) return calendarDate(Number(danish[3]), Number(danish[2]), Number(danish[1]));
  const named = /^(?:d\. ?|den )?(\d{1,2})\.? ?(\p{L}+\.?),? ?(\d{4})$/u.exec(text);
  if (named !== null) return calendarDate(Number(named[3]), monthByName(named[2] ?? ""), Number(named[1]));
  const american = /^(\p{L}+\.?) (\d{1,2}),? (\d{4})$/u.exec(text);
  return american === null
    ? null
    : calendarDate(Number(american[3]), monthByName(american[1] ?? ""), Number(american[2]));
};

/** "oktober 2016", "okt. 2016", "October 2016", "2016-10", "10/2016", "10-2016", or any date in the month. */
export const readMonthText = (raw: string): YearMonth | null => {
  const text = keyOf(raw);
  const named = /^(\p{L}+\.?)[ ,-]*(\d{4})$/u.exec(text);
  if (named !== null) return yearMonth(Number(named[2]), monthByName(named[1] ?? ""));
  const yearFirst = /^(\d{4})(?:[-/. ]| ?m)(\d{1,2})$/.exec(text);
  if (yearFirst !== null) return yearMonth(Number(yearFirst[1]), Number(yearFirst[2]));
  const monthFirst = /^(\d{1,2})[-/. ] ?(\d{4})$/.exec(text);
  if (monthFirst !== null) return yearMonth(Number(monthFirst[2]), Number(monthFirst[1]));
  const date = readDateText(raw);
  return date === null ? null : { year: date.year, month: date.month };
};
