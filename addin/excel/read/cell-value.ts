import type { CellValue } from "../../../core/workbook/tables.ts";
import { withDay } from "../../ooxml/cells/cell-value.ts";
import { isDateFormat } from "../../ooxml/cells/number-format.ts";

const known = new Map<string, boolean>();

/** A workbook has few formats and many cells. */
const showsDay = (numberFormat: string): boolean => {
  const isKnown = known.get(numberFormat);
  if (isKnown !== undefined) return isKnown;
  const isDate = isDateFormat(numberFormat);
  known.set(numberFormat, isDate);
  return isDate;
};

/** The name of an error is one word in capitals, in every language. */
const errorShape = /^#[¡¿]?\p{Lu}[\p{Lu}\d_/]*[!?]?$/u;

/** Excel gives an error as its name, as it gives a text that looks like one; only the type of the value tells them apart. */
export const mayBeError = (value: unknown): boolean =>
  typeof value === "string" && value.startsWith("#") && errorShape.test(value);

/** Names of errors in English and Danish; no user types one as a text. */
const errorNames: ReadonlySet<string> = new Set([
  "#N/A",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#I/T",
  "#DIVISION/0!",
  "#VÆRDI!",
  "#REFERENCE!",
  "#NAVN?",
  "#NUL!",
  "#OVERLØB!",
  "#BEREGN!",
]);

/** Whether only the type of the value could tell whether it is an error. */
export const isDoubtful = (value: unknown): boolean =>
  mayBeError(value) && !errorNames.has(String(value).toUpperCase());

/**
 * The value of a cell as Excel gives it: a blank one as "", a day as its serial number, which its format alone tells from
 * other numbers.
 * @param type of the value; null where it was not asked for, since nothing in the table could be taken for what it is not.
 */
export const cellValue = (
  value: unknown,
  numberFormat: string,
  type: string | null,
  date1904: boolean,
): CellValue => {
  if (typeof value === "number") return withDay(value, showsDay(numberFormat), date1904);
  if (typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return null;
  const isError = type === null ? mayBeError(value) : type === "Error";
  return isError ? { error: value } : value;
};
