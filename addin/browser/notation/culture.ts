import type { Language } from "../../../core/text/language.ts";

/**
 * How numbers, dates and formulas are written. Danish as a Danish spreadsheet has it. English has the decimal point and
 * the comma between thousands, but the day before the month as in Britain: among Danes a month in front would be misread.
 */
export type Culture = Language;

interface CultureMarks {
  /** Tag of the locale in the library of number formats. */
  readonly locale: string;
  readonly decimal: "," | ".";
  readonly thousands: "," | ".";
  readonly dateSeparator: "-" | "/";
  readonly booleans: { readonly true: string; readonly false: string };
}

export const marks: Readonly<Record<Culture, CultureMarks>> = {
  da: {
    locale: "da",
    decimal: ",",
    thousands: ".",
    dateSeparator: "-",
    booleans: { true: "SAND", false: "FALSK" },
  },
  en: {
    locale: "en-GB",
    decimal: ".",
    thousands: ",",
    dateSeparator: "/",
    booleans: { true: "TRUE", false: "FALSE" },
  },
};

/** What a workbook and its user bring to the reading of a text. */
export interface NotationContext {
  readonly culture: Culture;
  /** The workbook counts its days from 1904. */
  readonly date1904: boolean;
  /** The year of a day that is typed without one. */
  readonly currentYear: number;
}
