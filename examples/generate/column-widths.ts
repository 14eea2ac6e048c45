import type { CellSpec, SheetCell, TableColumn, TableContent } from "./content.ts";
import { hasFilter } from "./filters.ts";
import { bodyFont, columnWidthFor, headerFont, linesIn, widestWord } from "./measure.ts";
import type { SheetLanguage } from "./sheet-language.ts";

const mostHeaderLines = 4;
/** Tables of results have many columns with short numbers, which stand closer below higher headers. */
const mostHeaderLinesOfResults = 6;
/** Room for the button of a filter, or of a list that opens when its cell is chosen. */
export const buttonWidth = 2.5;
/** Tens of millions with their separators. */
const leastForKroner = 12;
/** A month as tables of results tell it, and the words that may stand in its place. */
const leastForShortMonth = 11;
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
  suppliedBy: 20,
  occasion: 36,
  description: 50,
  duty: 23,
  scenario: 30,
  statement: 96,
  source: 44,
  worstValue: 18.5,
  option: 46,
  threshold: 18.5,
  basis: 20,
  flag: 25,
  level: 10,
  backToNormal: 15.5,
  workplace: 26,
};
/** Wider texts of these columns wrap, so that the table stays within a screen. */
const mostByColumn: Readonly<Record<string, number>> = {
  suppliedBy: 20,
  alsoPermitted: 18,
  scenarios: 30,
  kind: 34,
  driver: 20,
  caseGroup: 20,
  account: 26,
  consentBy: 24,
  quantity: 24,
  name: 27,
  title: 50,
  section: 50,
  note: 50,
  publisher: 36,
  target: 30,
};

const longest = (texts: readonly string[]): number =>
  Math.max(0, ...texts.map((text) => columnWidthFor(text, bodyFont)));

const leastForType = (
  { type, role }: CellSpec,
  { text, guide }: SheetLanguage,
  choices: readonly string[],
): number => {
  switch (type.kind) {
    case "number":
      return type.unit === "kroner" ? leastForKroner : 9;
    case "share":
      return 8;
    case "month":
      return role === "result" ? leastForShortMonth : longest([guide.longestMonth]);
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
      return 14.5;
    case "formula":
      return 26;
  }
};

/** The narrowest width at which the header takes few lines and no word of it is cut. */
const headerWidth = (header: string, reserve: number, most: number): number => {
  const least = widestWord(header, headerFont);
  const widths = Array.from({ length: 160 }, (_, step) => least + step / 4);
  return (widths.find((width) => linesIn(header, width, headerFont) <= most) ?? least) + reserve;
};

const shownText = ({ value }: SheetCell): string => (typeof value === "string" ? value : "");

const contentWidth = (column: string, cells: readonly SheetCell[]): number => {
  const texts = cells
    .filter(({ spec }) => spec.type.kind !== "month" && spec.type.kind !== "date")
    .map(shownText);
  const most = mostByColumn[column] ?? (longTextColumns.has(column) ? widestLongText : widestText);
  // A word that does not fit would be cut in the middle.
  const ofWords = Math.max(0, ...texts.map((text) => widestWord(text, bodyFont)));
  return Math.max(Math.min(longest(texts), most), Math.min(ofWords, widestText));
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
    const usual = leastForType(spec, language, choicesOf(column));
    const least = leastByColumn[spec.column] ?? Math.min(usual, mostByColumn[spec.column] ?? usual);
    const reserve = hasFilter(table.id) ? buttonWidth : 0;
    const most = table.kind === "result" ? mostHeaderLinesOfResults : mostHeaderLines;
    const ofHeader = headerWidth(header, reserve, most);
    return Math.max(least, spec.key ? 26 : 0, ofHeader, contentWidth(spec.column, cells));
  });
