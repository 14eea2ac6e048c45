import { daysPerWeek } from "../units.ts";
import { addMonths, type CalendarDate, type YearMonth } from "../year-month.ts";

// The civil calendar repeats every 400 years of 146,097 days. Years are counted from 1 March, so that the day that
// leap years add is the last of its year (H. Hinnant, chrono-compatible low-level date algorithms, 2021).
const yearsPerEra = 400;
const daysPerEra = 146_097;
const daysFromEraToEpoch = 719_468;

/** Days since 1 January 1970 in the Gregorian calendar; earlier days are negative. */
export const dayNumber = ({ year, month, day }: CalendarDate): number => {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / yearsPerEra);
  const yearOfEra = marchYear - era * yearsPerEra;
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPerEra + dayOfEra - daysFromEraToEpoch;
};

/** The date of a day number, the inverse of {@link dayNumber}. */
export const dateOfDayNumber = (number: number): CalendarDate => {
  const shifted = number + daysFromEraToEpoch;
  const era = Math.floor(shifted / daysPerEra);
  const dayOfEra = shifted - era * daysPerEra;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * yearsPerEra + (month <= 2 ? 1 : 0), month, day };
};

export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  dateOfDayNumber(dayNumber(date) + days);

/** Weekday of a day number, 1 Monday to 7 Sunday (ISO 8601). */
export const weekdayOf = (number: number): number => {
  const thursdayOfEpoch = 3;
  return ((((number + thursdayOfEpoch) % daysPerWeek) + daysPerWeek) % daysPerWeek) + 1;
};

const firstDay = ({ year, month }: YearMonth): CalendarDate => ({ year, month, day: 1 });

/** Day number of the first of the month. */
export const firstDayNumber = (month: YearMonth): number => dayNumber(firstDay(month));

/** Days in the month, 28 to 31. */
export const calendarDaysInMonth = (month: YearMonth): number =>
  firstDayNumber(addMonths(month, 1)) - firstDayNumber(month);
