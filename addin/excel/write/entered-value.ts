import type { CellWrite } from "../../../core/workbook/tables.ts";
import { dateToSerial } from "../../ooxml/cells/serial-date.ts";

/** What Excel may take for something else than a text by its first character, space before it left out. */
const special = /^\s*[=+\-@'#]/;
const truths = new Set(["TRUE", "FALSE", "SAND", "FALSK"]);
/** A text with a digit that is longer than any number, day or time that Excel recognises. */
const longestRecognised = 40;

/** Excel takes a text as if it were typed, so that "1/2" would become a day. */
const isTakenForOther = (text: string): boolean => {
  const isShort = text.length <= longestRecognised || !/\p{L}/u.test(text);
  return special.test(text) || truths.has(text.trim().toUpperCase()) || (isShort && /\p{N}/u.test(text));
};

/** The value to set; an apostrophe keeps a text a text. Null for a day that the date system does not have. */
export const enteredValue = (
  value: CellWrite["value"],
  date1904: boolean,
): number | string | boolean | null => {
  if (typeof value === "object") return dateToSerial(value.date, date1904);
  return typeof value === "string" && isTakenForOther(value) ? `'${value}` : value;
};
