import type { CellFormat } from "../../../ooxml/sheets/sheet.ts";
import { pointsToPixels } from "../geometry/sheet-geometry.ts";

/** The fonts of most workbooks first, then those of their width. */
export const sheetFonts = 'Calibri, Carlito, Aptos, "Segoe UI", "Helvetica Neue", Arial, sans-serif';
/** Widths are kept of so many texts before they are forgotten. */
const mostKept = 20_000;
const defaultFontPoints = 11;

/** Measures texts as the sheet draws them. */
export interface TextMeasure {
  /** Width in px of a line of text. */
  widthOf(text: string, format: CellFormat): number;
  /** Width in px of the widest digit of the default font, by which columns are sized. */
  readonly digitWidth: number;
}

export const createTextMeasure = (): TextMeasure => {
  const context = document.createElement("canvas").getContext("2d");
  const kept = new Map<string, number>();
  const measure = (text: string, font: string): number => {
    if (context === null) return text.length * defaultDigitWidth;
    if (context.font !== font) context.font = font;
    return context.measureText(text).width;
  };
  return {
    widthOf: (text, format) => {
      const font = fontOf(format);
      const key = `${font}|${text}`;
      const known = kept.get(key);
      if (known !== undefined) return known;
      if (kept.size >= mostKept) kept.clear();
      const width = measure(text, font);
      kept.set(key, width);
      return width;
    },
    digitWidth: widestDigit(measure),
  };
};

/** Width of a digit of Calibri 11, in px. */
const defaultDigitWidth = 7;

const digits = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

const widestDigit = (measure: (text: string, font: string) => number): number => {
  const font = `${pointsToPixels(defaultFontPoints)}px ${sheetFonts}`;
  return Math.max(1, Math.round(Math.max(...digits.map((digit) => measure(digit, font)))));
};

const fontOf = ({ bold, italic, fontSize }: CellFormat): string =>
  `${italic ? "italic " : ""}${bold ? "bold " : ""}${pointsToPixels(fontSize)}px ${sheetFonts}`;
