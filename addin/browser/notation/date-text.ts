import { getLocale } from "numfmt";
import type { CalendarDate } from "../../../core/year-month.ts";
import { dateToSerial } from "../../ooxml/cells/serial-date.ts";
import type { NotationContext } from "./culture.ts";
import type { ReadNumber } from "./number-text.ts";

/** A month is known by its name in Danish and English; three letters are enough. */
const monthNames = ["da", "en"].map((locale) =>
  (getLocale(locale)?.mmmm ?? []).map((month) => month.toLowerCase()),
);

const monthByName = (text: string): number | null => {
  const beginning = text.toLowerCase();
  const months = monthNames.map((names) => names.findIndex((month) => month.startsWith(beginning)) + 1);
  return months.find((month) => month > 0) ?? null;
};

/** Two digits mean 1930 to 2029, as spreadsheets have it. */
const fullYear = (text: string): number => {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
};

interface ReadDate {
  readonly date: CalendarDate;
  readonly numberFormat: string;
}

const formats = { date: "m/d/yyyy", named: "d-mmm-yy", day: "d-mmm", month: "mmm-yy" } as const;

type Groups = Readonly<Record<"day" | "month" | "year" | "name", string | undefined>>;

interface DateForm {
  readonly pattern: RegExp;
  readonly numberFormat: string;
}

const mark = "\\s?[-/]\\s?";
const day = "(?<day>\\d{1,2})";
const month = "(?<month>\\d{1,2})";
const name = "(?<name>\\p{L}{3,9})\\.?";
const longYear = "(?<year>\\d{4})";
const year = "(?<year>\\d{4}|\\d{2})";

const form = (source: string, numberFormat: string): DateForm => ({
  pattern: new RegExp(`^${source}$`, "u"),
  numberFormat,
});

/**
 * The ways of writing a day or a month. Two numbers with a dot between them are none: "2.5" is more likely a number
 * that was written in English than a day in May, which a Danish spreadsheet makes of it.
 */
const forms: readonly DateForm[] = [
  form(`${day}${mark}${month}${mark}${year}`, formats.date),
  form(`${day}${mark}${month}\\s${longYear}`, formats.date),
  form(`${day}\\.\\s?${month}\\.\\s?${year}`, formats.date),
  form(`${longYear}[-/]${month}[-/]${day}`, formats.date),
  form(`${day}(?:\\.?\\s?|-)${name}(?:\\s|-)${year}`, formats.named),
  form(`${day}(?:\\.?\\s?|-)${name}`, formats.day),
  form(`${day}${mark}${month}`, formats.day),
  form(`${name}(?:\\s|-)${longYear}`, formats.month),
  form(`${month}${mark}${longYear}`, formats.month),
  form(`${longYear}-${month}`, formats.month),
];

const dateOf = (groups: Groups, currentYear: number): CalendarDate | null => {
  const monthNumber = groups.name === undefined ? Number(groups.month) : monthByName(groups.name);
  if (monthNumber === null) return null;
  return {
    year: groups.year === undefined ? currentYear : fullYear(groups.year),
    month: monthNumber,
    day: Number(groups.day ?? 1),
  };
};

const readDay = (text: string, currentYear: number): ReadDate | null => {
  for (const { pattern, numberFormat } of forms) {
    const groups = pattern.exec(text)?.groups;
    const date = groups === undefined ? null : dateOf(groups as Groups, currentYear);
    if (date !== null) return { date, numberFormat };
  }
  return null;
};

const secondsPerDay = 86_400;

const timePattern = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d)(?:[.,](\d{1,3}))?)?(?:\s?(am|pm))?$/i;

const hoursOf = (text: string, half: string | undefined): number | null => {
  const hours = Number(text);
  if (half === undefined) return hours;
  if (hours < 1 || hours > 12) return null;
  return (hours % 12) + (half.toLowerCase() === "pm" ? 12 : 0);
};

/** A time of day or a duration, as a part of a day. */
const readTime = (text: string): ReadNumber | null => {
  const match = timePattern.exec(text);
  if (match === null) return null;
  const [, hourText = "", minutes = "", seconds, fraction = "0", half] = match;
  const hours = hoursOf(hourText, half);
  if (hours === null) return null;
  const inSeconds = hours * 3600 + Number(minutes) * 60 + Number(`${seconds ?? 0}.${fraction}`);
  const ofDay = seconds === undefined ? "h:mm" : "h:mm:ss";
  return { value: inSeconds / secondsPerDay, numberFormat: hours < 24 ? ofDay : "[h]:mm:ss" };
};

const timeOfDay = (text: string | undefined): number | null => {
  if (text === undefined) return 0;
  const time = readTime(text);
  return time === null || time.value >= 1 ? null : time.value;
};

/** "30. september 2016 kl. 08:30:15,125" has 34 characters. */
const longestDate = 50;

/**
 * The serial number of a day, a month (its first day) or a time as people type them, with the number format that goes with
 * it. Null for no date, and for one that the calendar or the workbook's date system does not have.
 */
export const readDateOrTime = (
  text: string,
  { date1904, currentYear }: NotationContext,
): ReadNumber | null => {
  if (text.length > longestDate) return null;
  const time = readTime(text);
  if (time !== null) return time;
  const [, dayText = text, clock] = /^(.*?\d)(?:T|\s+|\s+kl\.\s*)(\d{1,2}:.*)$/u.exec(text) ?? [];
  const read = readDay(dayText, currentYear);
  const partOfDay = timeOfDay(clock);
  const serial = read === null ? null : dateToSerial(read.date, date1904);
  if (read === null || serial === null || partOfDay === null) return null;
  return {
    value: serial + partOfDay,
    numberFormat: clock === undefined ? read.numberFormat : "m/d/yyyy h:mm",
  };
};
