import type { CellValue } from "../../../core/workbook/tables.ts";
import { Refused } from "../refusal.ts";
import { decodeXstring } from "../xml/xstring.ts";
import type { SheetCell } from "./scan-sheet.ts";
import { isCalendarDay, serialToDate } from "./serial-date.ts";
import type { DateStyles } from "./styles.ts";

/** What a cell's raw content is read with. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  readonly isDateStyle: DateStyles;
  readonly date1904: boolean;
}

const readNumber = (text: string, style: number, { isDateStyle, date1904 }: CellContext): CellValue => {
  const number = Number(text);
  if (!Number.isFinite(number)) return { error: "#NUM!" };
  const date = isDateStyle(style) ? serialToDate(number, date1904) : null;
  return date === null ? number : { date };
};

/** A date in ISO form, as strict files may have it; a time alone stays text. */
const readIsoDate = (text: string): CellValue => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(text) ?? [];
  if (day === undefined) return text;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return isCalendarDay(date) ? { date } : text;
};

const readShared = (text: string, strings: readonly string[]): string => {
  const string = strings[Number(text)];
  if (string === undefined) throw new Refused("damaged");
  return string;
};

/**
 * The value of a cell; of a formula the value that was last calculated, null where the file holds none. Throws
 * `Refused` for a shared string that does not exist.
 */
export const readCellValue = ({ text, attributes }: SheetCell, context: CellContext): CellValue => {
  const type = attributes.t ?? "n";
  if (text === null || (text === "" && type !== "str" && type !== "inlineStr")) return null;
  if (type === "s") return readShared(text, context.sharedStrings);
  if (type === "str") return decodeXstring(text);
  if (type === "inlineStr") return text;
  if (type === "b") return text === "1" || text === "true";
  if (type === "e") return { error: text };
  if (type === "d") return readIsoDate(text);
  return readNumber(text, Number(attributes.s ?? 0), context);
};
