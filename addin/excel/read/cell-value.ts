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

/** Excel gives an error as its name, as it gives a text that looks like one; only the type of the value tells them apart. */
export const mayBeError = (value: unknown): boolean => typeof value === "string" && value.startsWith("#");

/**
 * The value of a cell as Excel gives it: a blank one as "", a day as its serial number, which its format alone tells from
 * other numbers.
 * @param type of the value; null where it was not asked for, since nothing in the table looks like an error.
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
  return type === "Error" ? { error: value } : value;
};
