import { minutesPerHour } from "../units.ts";
import type { NumberMarks } from "./number-marks.ts";

/** How a language writes numbers and months. Rounding happens here and nowhere else. */
export interface Notation {
  /** Of numbers where nobody has asked for other marks. */
  readonly marks: NumberMarks;
  /** After the number of a day. */
  readonly dayMark: string;
  /** Names of the months, January first. */
  readonly months: readonly string[];
}

const minus = "−";

/** Those of the user's culture while something is told to that user. */
let askedMarks: NumberMarks | null = null;

/**
 * What `tell` puts into words, with these marks in its numbers; null leaves every language its own. The words of a
 * language are bound to its notation, and culture and language may differ. Nothing of `tell` may be put off until later.
 */
export const toldWith = <Told>(marks: NumberMarks | null, tell: () => Told): Told => {
  const before = askedMarks;
  askedMarks = marks;
  try {
    return tell();
  } finally {
    askedMarks = before;
  }
};

/** Digits that are certain after the sums of a plan; what lies beyond them must not decide a half. */
const certainDigits = 13;
const smallest = 1e-6;

/** From here on a number is told by its first digits and a power of ten, as spreadsheets do. */
const tooLong = 1e21;
const digitsOfPower = 5;

/** Times a power of ten without the error of a multiplication. */
const shifted = (magnitude: number, places: number): number => {
  const [digits = "", exponent = "0"] = String(magnitude).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
};

/** The magnitude in units of the last decimal, rounded half away from zero: 0.05 at one decimal is 1. */
const lastDecimals = (value: number, decimals: number): number => {
  const magnitude = Number(Math.abs(value).toPrecision(certainDigits));
  return magnitude < smallest ? 0 : Math.round(shifted(magnitude, decimals));
};

/** "1,5E+24" */
const formatPower = (value: number, decimal: string): string => {
  const [digits = "", exponent = ""] = Math.abs(value)
    .toExponential(digitsOfPower - 1)
    .split("e");
  return `${value < 0 ? minus : ""}${String(Number(digits)).replace(".", decimal)}E${exponent}`;
};

/** The number as it is shown, so that it can be told whether a figure shows as nothing. */
export const roundedTo = (value: number, decimals: number): number => {
  const count = lastDecimals(value, decimals);
  if (count >= tooLong) return value;
  const shown = shifted(count, -decimals);
  return value < 0 && shown !== 0 ? -shown : shown;
};

const grouped = (digits: string, mark: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, mark);

export const formatNumber = (value: number, decimals: number, notation: Notation): string => {
  const count = lastDecimals(value, decimals);
  const { decimal, thousands } = askedMarks ?? notation.marks;
  if (count >= tooLong) return formatPower(value, decimal);
  const digits = count.toFixed(0).padStart(decimals + 1, "0");
  const whole = grouped(digits.slice(0, digits.length - decimals), thousands);
  const fraction = decimals === 0 ? "" : decimal + digits.slice(-decimals);
  return `${value < 0 && count > 0 ? minus : ""}${whole}${fraction}`;
};

const significantDigits = 5;
const mostDecimals = 6;

/** A number with the decimals that it has, at most so many. */
export const formatUpTo = (value: number, most: number, notation: Notation): string => {
  let decimals = most;
  while (decimals > 0 && roundedTo(value, decimals - 1) === roundedTo(value, most)) decimals -= 1;
  return formatNumber(value, decimals, notation);
};

/** A number to reckon on with: five digits that count, and no more decimals than it has. */
export const formatExact = (value: number, notation: Notation): string => {
  const whole = value === 0 ? 1 : Math.floor(Math.log10(Math.abs(value))) + 1;
  return formatUpTo(value, Math.min(mostDecimals, Math.max(0, significantDigits - whole)), notation);
};

/** "2026-03" as "marts 2026". */
export const formatMonth = (month: string, { months }: Notation): string => {
  const [year = "", number = ""] = month.split("-");
  return `${months[Number(number) - 1] ?? number} ${year}`;
};

/** "2026-03-09" as "9. marts 2026" or "9 March 2026". */
export const formatDay = (date: string, notation: Notation): string =>
  `${Number(date.slice(-2))}${notation.dayMark} ${formatMonth(date.slice(0, date.lastIndexOf("-")), notation)}`;

/** A time of day in hours as a sheet shows it, in every language: 9.5 is "9:30". */
export const formatTime = (hours: number): string => {
  const minutes = Math.round(hours * minutesPerHour);
  return `${Math.floor(minutes / minutesPerHour)}:${String(minutes % minutesPerHour).padStart(2, "0")}`;
};

export const danish: Notation = {
  dayMark: ".",
  marks: { decimal: ",", thousands: "." },
  months: [
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
  ],
};

export const english: Notation = {
  dayMark: "",
  marks: { decimal: ".", thousands: "," },
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};
