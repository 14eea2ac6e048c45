import { serialToDate } from "../../ooxml/cells/serial-date.ts";
import type { CellScalar } from "../../ooxml/sheets/sheet.ts";
import { marks, type NotationContext } from "./culture.ts";
import { errorInCulture } from "./error-names.ts";
import { type FormatKind, localFormat } from "./format-code.ts";
import { numberText } from "./number-text.ts";
import { parseTyped } from "./parse-typed.ts";

const two = (number: number): string => String(number).padStart(2, "0");

const secondsPerDay = 86_400;

/** "08:30", with seconds where there are any; hours may pass 24. */
const timeText = (seconds: number): string => {
  const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? clock : `${clock}:${two(seconds % 60)}`;
};

/** "01-10-2016", with the time of day where there is one; null for a number that is no day. */
const dayText = (value: number, { culture, date1904 }: NotationContext): string | null => {
  const seconds = Math.round(value * secondsPerDay);
  const date = serialToDate(Math.floor(seconds / secondsPerDay), date1904);
  if (date === null) return null;
  const day = [two(date.day), two(date.month), String(date.year)].join(marks[culture].dateSeparator);
  const time = seconds % secondsPerDay;
  return time === 0 ? day : `${day} ${timeText(time)}`;
};

const longestHours = 10_000;

const durationText = (value: number): string | null => {
  const seconds = Math.round(value * secondsPerDay);
  return value < 0 || seconds >= longestHours * 3600 ? null : timeText(seconds);
};

const numeric = (value: number, kind: FormatKind, context: NotationContext): string => {
  const plain = numberText(value, context.culture);
  if (kind === "percent") return `${numberText(value, context.culture, 2)}%`;
  if (kind === "day") return dayText(value, context) ?? plain;
  return kind === "time" ? (durationText(value) ?? plain) : plain;
};

/** A text that would be read as something else keeps an apostrophe in front. */
const guarded = (text: string, numberFormat: string, context: NotationContext): string => {
  const read = parseTyped(text, numberFormat, context);
  return read.kind === "value" && read.value === text ? text : `'${text}`;
};

/**
 * A value as it is edited: a number with all its digits (a spreadsheet has fifteen), a percentage as one, a day as
 * dd-mm-yyyy, a time to the second. What is read back from it is the value.
 */
export const editText = (value: CellScalar, numberFormat: string, context: NotationContext): string => {
  if (value === null) return "";
  if (typeof value === "string") return guarded(value, numberFormat, context);
  const { booleans } = marks[context.culture];
  if (typeof value === "boolean") return value ? booleans.true : booleans.false;
  if (typeof value === "object") return errorInCulture(value.error, context.culture);
  return numeric(value, localFormat(numberFormat, context.culture).kind, context);
};
