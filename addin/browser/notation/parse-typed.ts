import { hoursPerDay } from "../../../core/units.ts";
import { readTimeText } from "../../../core/workbook/read/time-text.ts";
import type { CellScalar } from "../../ooxml/sheets/sheet.ts";
import { marks, type NotationContext } from "./culture.ts";
import { readDateOrTime } from "./date-text.ts";
import { errorFromText } from "./error-names.ts";
import { localFormat } from "./format-code.ts";
import { formulaFromNotation } from "./formula-notation.ts";
import { type ReadNumber, readNumber } from "./number-text.ts";

/** What a user's text means in a cell. */
export type TypedText =
  | {
      readonly kind: "value";
      readonly value: CellScalar;
      /** Number format that goes with the way it was written, for a cell that has none; null for the plain one. */
      readonly numberFormat: string | null;
    }
  /** Without "=", as files have it. */
  | { readonly kind: "formula"; readonly formula: string }
  /** It begins as a formula and is none. */
  | { readonly kind: "no-formula" };

const plainValue = (value: CellScalar): TypedText => ({ kind: "value", value, numberFormat: null });

/** A Dane may also write the English words. */
const readBoolean = (text: string, { culture }: NotationContext): boolean | null => {
  const word = text.toUpperCase();
  const { booleans } = marks[culture];
  if (word === booleans.true || word === marks.en.booleans.true) return true;
  return word === booleans.false || word === marks.en.booleans.false ? false : null;
};

/** "1 1/2" and "0 3/4"; a fraction alone is a day. */
const readFraction = (text: string): ReadNumber | null => {
  const [, sign, whole, numerator, denominator] =
    /^([+-]?)(\d{1,9}) (\d{1,5})\/([1-9]\d{0,4})$/.exec(text) ?? [];
  if (denominator === undefined) return null;
  const size = Number(whole) + Number(numerator) / Number(denominator);
  return { value: sign === "-" ? -size : size, numberFormat: "# ?/?" };
};

/** In a cell of percentages "12" means 12 %, as spreadsheets have it; a number below one is the share itself. */
const inPercentCell = (number: ReadNumber, text: string, { culture }: NotationContext): ReadNumber => {
  const isPlain = number.numberFormat === null && Math.abs(number.value) >= 1;
  return (isPlain ? readNumber(`${text}%`, culture) : null) ?? number;
};

const elapsedTime = /\[[hms]/i;

/** In a cell of times of day "9" and "9.30" are times too, which elsewhere would be numbers. */
const inTimeCell = (text: string, cellFormat: string): ReadNumber | null => {
  const hours = elapsedTime.test(cellFormat) ? null : readTimeText(text);
  return hours === null ? null : { value: hours / hoursPerDay, numberFormat: null };
};

const readNumeric = (text: string, cellFormat: string, context: NotationContext): ReadNumber | null => {
  const { kind } = localFormat(cellFormat, context.culture);
  const time = kind === "time" ? inTimeCell(text, cellFormat) : null;
  if (time !== null) return time;
  const number = readNumber(text, context.culture);
  if (number === null) return readDateOrTime(text, context) ?? readFraction(text);
  return kind === "percent" ? inPercentCell(number, text, context) : number;
};

const readValue = (typed: string, cellFormat: string, context: NotationContext): TypedText => {
  const text = typed.trim();
  if (text === "") return plainValue(typed === "" ? null : typed);
  const number = readNumeric(text, cellFormat, context);
  if (number !== null) return { kind: "value", ...number };
  const error = errorFromText(text, context.culture);
  if (error !== null) return plainValue({ error });
  return plainValue(readBoolean(text, context) ?? typed);
};

/**
 * What a text means that a user types into a cell of that number format: a number, a day or a time, TRUE or FALSE, an
 * error, a formula, or else the text itself. What follows an apostrophe, and all in a cell of texts ("@"), is text.
 * Empty text empties the cell. `ownTable` is the table that the cell lies in, to which "[@Timer]" belongs.
 */
export const parseTyped = (
  typed: string,
  cellFormat: string,
  context: NotationContext,
  ownTable: string | null = null,
): TypedText => {
  if (typed.startsWith("'")) return plainValue(typed.slice(1));
  if (localFormat(cellFormat, context.culture).kind === "text")
    return plainValue(typed === "" ? null : typed);
  if (!typed.startsWith("=") || typed === "=") return readValue(typed, cellFormat, context);
  const formula = formulaFromNotation(typed.slice(1), context.culture, ownTable);
  return formula === null ? { kind: "no-formula" } : { kind: "formula", formula };
};
