import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  calendarDaysInMonth,
  dateOfDayNumber,
  dayNumber,
  weekdayOf,
} from "../../core/calendar/day-number.ts";
import { easterSunday, publicHolidays } from "../../core/calendar/public-holidays.ts";
import { type LocalClosing, workingDays, workingDaysBetween } from "../../core/calendar/working-days.ts";
import { type CalendarDate, formatDate } from "../../core/year-month.ts";

const date = (year: number, month: number, day: number): CalendarDate => ({ year, month, day });
const months = Array.from({ length: 12 }, (_, index) => index + 1);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Half of Constitution Day and the whole of Christmas Eve closed, as in model definitions 2.1. */
const closings2026: readonly LocalClosing[] = [
  { date: date(2026, 6, 5), share: 0.5 },
  { date: date(2026, 12, 24), share: 1 },
];

const weekdayHolidays = (year: number): number =>
  publicHolidays(year).filter((holiday) => weekdayOf(dayNumber(holiday.date)) <= 5).length;

const anyDay = fc.integer({ min: dayNumber(date(1800, 1, 1)), max: dayNumber(date(2400, 12, 31)) });

describe("days", () => {
  test.each([
    ["1970-01-01", date(1970, 1, 1), 0, 4],
    ["2000-02-29", date(2000, 2, 29), 11_016, 2],
    ["2016-10-01", date(2016, 10, 1), 17_075, 6],
    ["2026-01-01", date(2026, 1, 1), 20_454, 4],
    ["1969-12-31", date(1969, 12, 31), -1, 3],
  ])("%s", (iso, day, number, weekday) => {
    expect(dayNumber(day)).toBe(number);
    expect(weekdayOf(number)).toBe(weekday);
    expect(formatDate(dateOfDayNumber(number))).toBe(iso);
  });

  test("day numbers and dates agree with the platform's calendar", () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const platform = new Date(number * 86_400_000);
        expect(formatDate(dateOfDayNumber(number))).toBe(platform.toISOString().slice(0, 10));
        expect(dayNumber(dateOfDayNumber(number))).toBe(number);
        expect(weekdayOf(number) % 7).toBe(platform.getUTCDay());
      }),
    );
  });

  test.each([
    [2024, 2, 29],
    [2026, 2, 28],
    [1900, 2, 28],
    [2000, 2, 29],
    [2026, 4, 30],
    [2026, 12, 31],
  ])("days in %i-%i", (year, month, days) => {
    expect(calendarDaysInMonth({ year, month })).toBe(days);
  });
});

describe("public holidays", () => {
  test.each([
    "1818-03-22",
    "1943-04-25",
    "1954-04-18",
    "1981-04-19",
    "2000-04-23",
    "2008-03-23",
    "2016-03-27",
    "2019-04-21",
    "2024-03-31",
    "2025-04-20",
    "2026-04-05",
    "2027-03-28",
    "2030-04-21",
    "2038-04-25",
    "2049-04-18",
    "2076-04-19",
  ])("Easter %s", (iso) => {
    expect(formatDate(easterSunday(Number(iso.slice(0, 4))))).toBe(iso);
  });

  test("the holidays of 2023, the last year with Store Bededag", () => {
    expect(publicHolidays(2023).map(({ id, date: day }) => `${formatDate(day)} ${id}`)).toEqual([
      "2023-01-01 new-year",
      "2023-04-06 maundy-thursday",
      "2023-04-07 good-friday",
      "2023-04-10 easter-monday",
      "2023-05-05 store-bededag",
      "2023-05-18 ascension",
      "2023-05-29 whit-monday",
      "2023-12-25 christmas",
      "2023-12-26 boxing-day",
    ]);
    expect(publicHolidays(2024).map(({ id }) => id)).not.toContain("store-bededag");
  });

  test("7 holidays on weekdays in 2026, 6 in 2027, 6 to 8 in every year from 2024", () => {
    expect(weekdayHolidays(2026)).toBe(7);
    expect(weekdayHolidays(2027)).toBe(6);
    const counts = Array.from({ length: 100 }, (_, index) => weekdayHolidays(2024 + index));
    expect(new Set(counts)).toEqual(new Set([6, 7, 8]));
  });

  test("Easter is a Sunday from 22 March to 25 April", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1701, max: 2400 }), (year) => {
        const easter = dayNumber(easterSunday(year));
        expect(weekdayOf(easter)).toBe(7);
        expect(easter).toBeGreaterThanOrEqual(dayNumber(date(year, 3, 22)));
        expect(easter).toBeLessThanOrEqual(dayNumber(date(year, 4, 25)));
      }),
    );
  });
});

describe("working days", () => {
  // Weekdays less public holidays less local closings: June has 22 weekdays and half of 5 June closed.
  test("2026 with half of 5 June and the whole of 24 December closed", () => {
    const byMonth = months.map((month) => workingDays({ year: 2026, month }, closings2026));
    expect(byMonth).toEqual([21, 20, 22, 19, 19, 21.5, 23, 21, 22, 22, 21, 21]);
    expect(sum(byMonth)).toBe(252.5);
  });

  test.each([
    ["a closing on a public holiday changes nothing", date(2026, 12, 25), 0.5, 22],
    ["nor does one on a Saturday", date(2026, 12, 19), 1, 22],
    ["nor one in another month", date(2026, 11, 30), 1, 22],
    ["a quarter of 23 December", date(2026, 12, 23), 0.25, 21.75],
  ])("%s", (_, day, share, expected) => {
    expect(workingDays({ year: 2026, month: 12 }, [{ date: day, share }])).toBe(expected);
  });

  test("of two closings of the same day the larger holds, in either order", () => {
    const half = { date: date(2026, 12, 24), share: 0.5 };
    const whole = { date: date(2026, 12, 24), share: 1 };
    expect(workingDays({ year: 2026, month: 12 }, [half, whole])).toBe(21);
    expect(workingDays({ year: 2026, month: 12 }, [whole, half])).toBe(21);
  });

  test.each([
    ["a batch from 1 March to 31 May 2026", date(2026, 3, 1), date(2026, 5, 31), 60],
    ["one Monday", date(2026, 3, 2), date(2026, 3, 2), 1],
    ["one Sunday", date(2026, 3, 1), date(2026, 3, 1), 0],
    ["the end before the start", date(2026, 3, 3), date(2026, 3, 2), 0],
    ["Christmas 2026 across New Year: 28 to 31 December, 4 January", date(2026, 12, 24), date(2027, 1, 4), 5],
  ])("%s", (_, from, to, expected) => {
    expect(workingDaysBetween(from, to, closings2026)).toBe(expected);
  });

  test("days of a period add up over its parts", () => {
    fc.assert(
      fc.property(anyDay, fc.nat(800), fc.nat(800), (first, length, cut) => {
        const from = dateOfDayNumber(first);
        const split = addDays(from, cut);
        const to = addDays(split, length);
        const whole = workingDaysBetween(from, to, closings2026);
        const parts =
          workingDaysBetween(from, split, closings2026) +
          workingDaysBetween(addDays(split, 1), to, closings2026);
        expect(whole).toBeCloseTo(parts, 9);
      }),
    );
  });
});
