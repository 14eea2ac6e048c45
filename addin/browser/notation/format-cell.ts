import { format, formatColor } from "numfmt";
import type { CellScalar } from "../../ooxml/sheets/sheet.ts";
import { type Culture, marks } from "./culture.ts";
import { errorInCulture } from "./error-names.ts";
import { type LocalFormat, localFormat } from "./format-code.ts";

/** A value as its cell shows it. */
export interface ShownValue {
  readonly text: string;
  /** "#RRGGBB" where the number format gives one; null where the cell's own holds. */
  readonly color: string | null;
}

/** What a cell shows in place of a date that there is none of. */
const noDate = "########";

const colorNames: ReadonlyMap<string, string> = new Map([
  ["black", "#000000"],
  ["blue", "#0000FF"],
  ["cyan", "#00FFFF"],
  ["green", "#00FF00"],
  ["magenta", "#FF00FF"],
  ["red", "#FF0000"],
  ["white", "#FFFFFF"],
  ["yellow", "#FFFF00"],
]);

const general = "General";
const unreadable = "unreadable format";

/** Days between the beginnings of the two date systems. */
const daysTo1904 = 1462;

const formatWith = (code: string, value: number | string, culture: Culture): string =>
  format(code, value, {
    locale: marks[culture].locale,
    throws: false,
    invalid: unreadable,
    dateErrorThrows: false,
    dateErrorNumber: false,
    dateSpanLarge: false,
    overflow: noDate,
  });

const shownColor = (code: string, value: number | string): string | null => {
  if (!code.includes("[")) return null;
  const color = formatColor(code, value, { throws: false });
  if (typeof color !== "string") return null;
  return colorNames.get(color.toLowerCase()) ?? color;
};

const shownWith = (code: string, value: number | string, culture: Culture): ShownValue => {
  const text = formatWith(code, value, culture);
  return text === unreadable
    ? { text: formatWith(general, value, culture), color: null }
    : { text, color: shownColor(code, value) };
};

/** In the 1904 system a day is counted from there, and a time before it is shown with a minus. */
const shownIn1904 = ({ code, kind }: LocalFormat, value: number, culture: Culture): ShownValue => {
  if (kind === "day")
    return value < 0 ? { text: noDate, color: null } : shownWith(code, value + daysTo1904, culture);
  if (kind !== "time" || value >= 0) return shownWith(code, value, culture);
  const { text, color } = shownWith(code, -value, culture);
  return { text: `-${text}`, color };
};

/**
 * A value as a spreadsheet of the culture shows it in a number format (as en-US has it). A code that cannot be read counts as
 * General; a number that is no date shows as "########" in a format of dates.
 */
export const formatCell = (
  value: CellScalar,
  numberFormat: string,
  culture: Culture,
  date1904: boolean,
): ShownValue => {
  if (value === null) return { text: "", color: null };
  if (typeof value === "boolean")
    return { text: value ? marks[culture].booleans.true : marks[culture].booleans.false, color: null };
  if (typeof value === "object") return { text: errorInCulture(value.error, culture), color: null };
  const local = localFormat(numberFormat, culture);
  if (typeof value === "number" && date1904) return shownIn1904(local, value, culture);
  return shownWith(local.code, value, culture);
};
