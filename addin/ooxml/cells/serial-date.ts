import type { CalendarDate } from "../../../core/year-month.ts";

const msPerDay = 86_400_000;
const epoch1904 = Date.UTC(1904, 0, 1) / msPerDay;
/** Serial 61 is 1 March 1900, so later days count from here. */
const epoch1900 = Date.UTC(1899, 11, 30) / msPerDay;
/** The 1900 system counts a 29 February 1900 that never was. */
const falseLeapDay = 60;
const dayAfterLast = Date.UTC(10_000, 0, 1) / msPerDay;

const toDate = (dayNumber: number): CalendarDate => {
  const date = new Date(dayNumber * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

const dayNumberOf1900 = (serial: number): number | null => {
  if (serial < 1 || serial === falseLeapDay) return null;
  return epoch1900 + serial + (serial < falseLeapDay ? 1 : 0);
};

/** The day of a serial number, its time of day left out; null for one that is no day of the calendar. */
export const serialToDate = (serial: number, date1904: boolean): CalendarDate | null => {
  const whole = Math.floor(serial);
  const dayNumber = date1904 ? (whole < 0 ? null : epoch1904 + whole) : dayNumberOf1900(whole);
  return dayNumber === null || dayNumber >= dayAfterLast ? null : toDate(dayNumber);
};

/** Days since 1 January 1970; null for a day that the calendar does not have. */
const dayNumberOf = ({ year, month, day }: CalendarDate): number | null => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const sound =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return sound ? date.getTime() / msPerDay : null;
};

/** Whether the calendar has such a day. */
export const isCalendarDay = (date: CalendarDate): boolean => dayNumberOf(date) !== null;

/** The serial number of a day; null for a day before the date system begins, after 9999, or not in the calendar. */
export const dateToSerial = (date: CalendarDate, date1904: boolean): number | null => {
  const dayNumber = dayNumberOf(date);
  if (dayNumber === null || dayNumber >= dayAfterLast) return null;
  if (date1904) return dayNumber >= epoch1904 ? dayNumber - epoch1904 : null;
  const serial = dayNumber - epoch1900;
  return serial <= 1 ? null : serial - (serial <= falseLeapDay ? 1 : 0);
};
