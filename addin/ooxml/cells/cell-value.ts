import type { CellValue } from "../../../core/workbook/tables.ts";
import type { CalendarDate } from "../../../core/year-month.ts";
import { Refused } from "../refusal.ts";
import type { CellScalar } from "../sheets/sheet.ts";
import { decodeXstring } from "../xml/xstring.ts";
import type { SheetCell } from "./scan-sheet.ts";
import { dateToSerial, isCalendarDay, serialToDate } from "./serial-date.ts";
import type { DateStyles } from "./styles.ts";

/** What a cell's raw content is read with. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  readonly isDateStyle: DateStyles;
  readonly date1904: boolean;
}

const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:T(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?)?$/;

interface IsoDay {
  readonly date: CalendarDate;
  /** Time of day as a part of it. */
  readonly time: number;
}

/** A date in ISO form, as strict files may have it; null for a time alone and for no day of the calendar. */
const readIsoDay = (text: string): IsoDay | null => {
  const [, year, month, day, hours = 0, minutes = 0, seconds = 0] = isoDate.exec(text) ?? [];
  if (day === undefined) return null;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return isCalendarDay(date) ? { date, time } : null;
};

const readIsoSerial = (text: string, date1904: boolean): CellScalar => {
  const day = readIsoDay(text);
  const serial = day === null ? null : dateToSerial(day.date, date1904);
  return day === null || serial === null ? text : serial + day.time;
};

const readNumber = (text: string): CellScalar => {
  const number = Number(text);
  return Number.isFinite(number) ? number : { error: "#NUM!" };
};

const readShared = (text: string, strings: readonly string[]): string => {
  const string = strings[Number(text)];
  if (string === undefined) throw new Refused("damaged");
  return string;
};

/**
 * The value of a cell, a date as its serial number; of a formula the value that was last calculated, null where the
 * file holds none. Throws `Refused` for a shared string that does not exist.
 */
export const readCellScalar = ({ text, attributes }: SheetCell, context: CellContext): CellScalar => {
  const type = attributes.t ?? "n";
  if (text === null || (text === "" && type !== "str" && type !== "inlineStr")) return null;
  if (type === "s") return readShared(text, context.sharedStrings);
  if (type === "str") return decodeXstring(text);
  if (type === "inlineStr") return text;
  if (type === "b") return text === "1" || text === "true";
  if (type === "e") return { error: text };
  if (type === "d") return readIsoSerial(text, context.date1904);
  return readNumber(text);
};

/** A value as the core takes it: a number becomes a day where the cell shows one, by the workbook's date system. */
export const withDay = (value: CellScalar, showsDay: boolean, date1904: boolean): CellValue => {
  const date = showsDay && typeof value === "number" ? serialToDate(value, date1904) : null;
  return date === null ? value : { date };
};

/** The same value with its day of the calendar in place of a serial number, where the cell shows one. */
export const readCellValue = (cell: SheetCell, context: CellContext): CellValue => {
  if (cell.attributes.t === "d") {
    const day = readIsoDay(cell.text ?? "");
    if (day !== null) return { date: day.date };
  }
  const showsDay = context.isDateStyle(Number(cell.attributes.s ?? 0));
  return withDay(readCellScalar(cell, context), showsDay, context.date1904);
};
