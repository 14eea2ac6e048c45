import { getFormatFromId, isDateFormat as hasDateOrTime } from "numfmt";
import { isDateFormat as showsDay } from "../../ooxml/cells/number-format.ts";
import { builtInFormat } from "../../ooxml/sheets/styles/built-in-formats.ts";
import { type Culture, marks } from "./culture.ts";

/** What the number of a format code is. */
export type FormatKind = "number" | "percent" | "day" | "time" | "text";

/** A format code as it is used in a culture. */
export interface LocalFormat {
  readonly code: string;
  readonly kind: FormatKind;
}

/**
 * The built-in formats that a program shows as its own culture has them: currency, dates, times. A code that a workbook
 * holds beside them and that reads the same is the same to a spreadsheet.
 */
const localIds = [5, 6, 7, 8, 14, 15, 16, 17, 18, 19, 20, 21, 22, 41, 42, 43, 44];

const localCodes = (locale: string): ReadonlyMap<string, string> => {
  const codes = localIds.map((id): [string, string] => [builtInFormat(id), getFormatFromId(id, locale)]);
  // ECMA-376 writes the short date in another way than the programs do.
  return new Map([...codes, ["mm-dd-yy", getFormatFromId(14, locale)]]);
};

const localByCulture: Readonly<Record<Culture, ReadonlyMap<string, string>>> = {
  da: localCodes(marks.da.locale),
  en: localCodes(marks.en.locale),
};

/** Pieces of a code whose characters stand for themselves or say how the rest is shown. */
const literal = /"[^"]*"?|\\.|[_*].|\[[^\]]*\]|AM\/PM|A\/P/gis;

const bare = (code: string): string => code.replace(literal, "");

const kindOf = (code: string): FormatKind => {
  if (showsDay(code)) return "day";
  if (hasDateOrTime(code)) return "time";
  if (bare(code).includes("%")) return "percent";
  return bare(code) === "@" ? "text" : "number";
};

/** A slash between the parts of a date means the mark of the culture; one that is escaped stays. */
const withDateSeparator = (code: string, culture: Culture): string =>
  code.replace(new RegExp(`${literal.source}|/`, "gis"), (piece) =>
    piece === "/" ? `\\${marks[culture].dateSeparator}` : piece,
  );

/** "[$kr.-406]" names a currency and its country; only the first is shown, and numbers stay those of the culture. */
const withPlainCurrency = (code: string): string =>
  code.replace(/\[\$([^\]-]+)(?:-[^\]]*)?\]/g, '"$1"').replace(/\[\$-[^\]]*\]/g, "");

const localise = (code: string, culture: Culture): LocalFormat => {
  const kind = kindOf(code);
  const known = localByCulture[culture].get(code);
  if (known !== undefined) return { code: known, kind };
  const isClock = kind === "day" || kind === "time";
  return { code: isClock ? withDateSeparator(code, culture) : withPlainCurrency(code), kind };
};

const localised: Readonly<Record<Culture, Map<string, LocalFormat>>> = { da: new Map(), en: new Map() };

/** The code as the culture shows it. A workbook has few of them, so each is looked into once. */
export const localFormat = (code: string, culture: Culture): LocalFormat => {
  const known = localised[culture].get(code);
  if (known !== undefined) return known;
  const found = localise(code, culture);
  localised[culture].set(code, found);
  return found;
};
