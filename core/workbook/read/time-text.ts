import { hoursPerDay, minutesPerHour } from "../../units.ts";
import { cleanText, keyOf } from "./normalise.ts";

const secondsPerDay = 86_400;

/** A time of day in hours, from midnight to midnight; null for one that the clock does not have. */
const timeOfDay = (hours: number, minutes: number): number | null => {
  const time = hours + minutes / minutesPerHour;
  return minutes < minutesPerHour && time <= hoursPerDay ? time : null;
};

/** "kl. 9", "9", "9:00", "9.30", "0930", "9,30", "9:30 pm", "klokken 9.30", with seconds left out of account. */
const pattern =
  /^(?:kl\.?|klokken|at)? ?(?:(\d{1,2})(?:[:.,](\d{2})(?:[:.]00)?)?|(\d{2})(\d{2})) ?(?:([ap])\.?m\.?|h|o'clock)?$/;

/** The hour of the 24-hour clock; null where the 12-hour clock does not have it. */
const hourOf = (hour: number, half: string | undefined): number | null => {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === "p" ? 12 : 0);
};

/** A time of day as people write it, in hours: "9.30" is 9.5. Null where it is none. */
export const readTimeText = (raw: string): number | null => {
  const [, hours, minutes, shortHours, shortMinutes, half] = pattern.exec(keyOf(cleanText(raw))) ?? [];
  const hour = hours ?? shortHours;
  const found = hour === undefined ? null : hourOf(Number(hour), half);
  return found === null ? null : timeOfDay(found, Number(minutes ?? shortMinutes ?? 0));
};

/** How a number in a cell is a time: a fraction of a day as spreadsheets keep it, or whole hours typed as such. */
export type TimeNumber =
  | { readonly kind: "fraction"; readonly hours: number }
  | { readonly kind: "whole-hours"; readonly hours: number }
  | { readonly kind: "none" };

/** A spreadsheet keeps 9:00 as 0.375; 9 is taken as nine o'clock, and of 9.3 nobody can tell whether it is 9:18 or 9:30. */
export const readTimeNumber = (value: number): TimeNumber => {
  if (value >= 0 && value <= 1) {
    const seconds = Math.round(value * secondsPerDay);
    return { kind: "fraction", hours: seconds / (secondsPerDay / hoursPerDay) };
  }
  return Number.isInteger(value) && value > 0 && value <= hoursPerDay
    ? { kind: "whole-hours", hours: value }
    : { kind: "none" };
};
