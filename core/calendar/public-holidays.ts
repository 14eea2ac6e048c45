import type { CalendarDate, YearMonth } from "../year-month.ts";
import { addDays } from "./day-number.ts";

export const publicHolidayIds = [
  "new-year",
  "maundy-thursday",
  "good-friday",
  "easter-monday",
  "store-bededag",
  "ascension",
  "whit-monday",
  "christmas",
  "boxing-day",
] as const;

export type PublicHolidayId = (typeof publicHolidayIds)[number];

export interface PublicHoliday {
  readonly id: PublicHolidayId;
  readonly date: CalendarDate;
}

/** Easter Sunday of the Gregorian calendar (the algorithm of Meeus, Jones and Butcher). */
export const easterSunday = (year: number): CalendarDate => {
  const goldenNumber = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * goldenNumber + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const daysToSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const lateMoon = Math.floor((goldenNumber + 11 * epact + 22 * daysToSunday) / 451);
  const dayFromMarch = epact + daysToSunday - 7 * lateMoon + 114;
  return { year, month: Math.floor(dayFromMarch / 31), day: (dayFromMarch % 31) + 1 };
};

/** Store Bededag, the fourth Friday after Easter, was a public holiday for the last time in 2023 (store-bededag-act). */
const lastStoreBededag = 2023;
export const withoutStoreBededagFrom: CalendarDate = { year: lastStoreBededag + 1, month: 1, day: 1 };
const afterEaster = 26;

/** The Friday that was Store Bededag, or would have been. */
const storeBededag = (year: number): CalendarDate => addDays(easterSunday(year), afterEaster);

/** First day without Store Bededag, for a month in which the day would have fallen; null for all others. */
export const storeBededagAbolished = ({ year, month }: YearMonth): CalendarDate | null =>
  year > lastStoreBededag && storeBededag(year).month === month ? withoutStoreBededagFrom : null;

/**
 * The public holidays (helligdage) of Denmark that can fall on a weekday, in the order of the year. Easter Sunday and
 * Whit Sunday are left out, since no work is scheduled on Sundays. Days that only agreements or custom close, such as
 * 1 May, 5 June and 24 December, are local closings.
 */
export const publicHolidays = (year: number): readonly PublicHoliday[] => {
  const easter = easterSunday(year);
  const fixed = (id: PublicHolidayId, month: number, day: number): PublicHoliday => ({
    id,
    date: { year, month, day },
  });
  const movable = (id: PublicHolidayId, daysFromEaster: number): PublicHoliday => ({
    id,
    date: addDays(easter, daysFromEaster),
  });
  return [
    fixed("new-year", 1, 1),
    movable("maundy-thursday", -3),
    movable("good-friday", -2),
    movable("easter-monday", 1),
    ...(year <= lastStoreBededag ? [{ id: "store-bededag", date: storeBededag(year) } as const] : []),
    movable("ascension", 39),
    movable("whit-monday", 50),
    fixed("christmas", 12, 25),
    fixed("boxing-day", 12, 26),
  ];
};
