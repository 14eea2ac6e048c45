import type { CellType } from "../../core/workbook/contract/column.ts";
import type { SheetCell, TableColumn, TableContent } from "./content.ts";
import { hasFilter } from "./filters.ts";
import { bodyFont, columnWidthFor, headerFont, linesIn, widestWord } from "./measure.ts";
import type { SheetLanguage } from "./sheet-language.ts";

const mostHeaderLines = 3;
/** Room for the button of a filter, or of a list that opens when its cell is chosen. */
export const buttonWidth = 2.5;
/** Hundreds of millions with their separators. */
const leastForKroner = 13;
const widestText = 44;
/** Free text at the end of a line may take more, before it wraps. */
const widestLongText = 70;
const longTextColumns: ReadonlySet<string> = new Set([
  "description",
  "title",
  "statement",
  "section",
  "note",
]);
const leastByColumn: Readonly<Record<string, number>> = {
  suppliedBy: 24,
  occasion: 36,
  description: 50,
  duty: 23,
  scenario: 34,
  statement: 76,
  source: 46,
  basis: 20,
  flag: 25,
  level: 10,
  workplace: 26,
};
/** Wider texts of these columns wrap, so that the table stays within a screen. */
const mostByColumn: Readonly<Record<string, number>> = {
  suppliedBy: 32,
  alsoPermitted: 24,
  scenarios: 34,
  kind: 34,
};

const longest = (texts: readonly string[]): number =>
  Math.max(0, ...texts.map((text) => columnWidthFor(text, bodyFont)));

const leastForType = (type: CellType, { text, guide }: SheetLanguage, choices: readonly string[]): number => {
  switch (type.kind) {
    case "number":
      return type.unit === "kroner" ? leastForKroner : 9;
    case "share":
      return 8;
    case "month":
      return longest([guide.longestMonth]);
    case "time":
      return longest(["24:00"]);
    case "date":
      return longest(["30-09-2016"]);
    case "yes-no":
      return longest([text.yes, text.no]) + buttonWidth;
    case "choice":
      return longest(choices) + buttonWidth;
    case "text":
    case "reference":
    case "references":
      return 18;
    case "formula":
      return 26;
  }
};

/** The narrowest width at which the header takes few lines and no word of it is cut. */
const headerWidth = (header: string, reserve: number): number => {
  const least = widestWord(header, headerFont);
  const widths = Array.from({ length: 160 }, (_, step) => least + step / 4);
  return (widths.find((width) => linesIn(header, width, headerFont) <= mostHeaderLines) ?? least) + reserve;
};

const shownText = ({ value }: SheetCell): string => (typeof value === "string" ? value : "");

const contentWidth = (column: string, cells: readonly SheetCell[]): number => {
  const texts = cells
    .filter(({ spec }) => spec.type.kind !== "month" && spec.type.kind !== "date")
    .map(shownText);
  const most = mostByColumn[column] ?? (longTextColumns.has(column) ? widestLongText : widestText);
  return Math.min(longest(texts), most);
};

/** Widths of a table's columns at which neither header nor cells are clipped; long texts wrap. */
export const columnWidths = (
  table: TableContent,
  language: SheetLanguage,
  choicesOf: (column: TableColumn) => readonly string[],
): readonly number[] =>
  table.columns.map((column, index) => {
    const cells = table.rows.map((row) => row[index] as SheetCell);
    const { spec, header } = column;
    const usual = leastForType(spec.type, language, choicesOf(column));
    const least = leastByColumn[spec.column] ?? Math.min(usual, mostByColumn[spec.column] ?? usual);
    const reserve = hasFilter(table.id) ? buttonWidth : 0;
    return Math.max(least, spec.key ? 26 : 0, headerWidth(header, reserve), contentWidth(spec.column, cells));
  });
