import { describe, expect, test } from "vitest";
import { formatCell } from "../../addin/browser/notation/format-cell.ts";
import { contractTexts } from "../../core/text/contract-texts.ts";
import { columnWidthFor, heightOf, linesIn, widestWord } from "../../examples/generate/measure.ts";
import { exampleWorkbooks } from "../../examples/workbooks.ts";
import { type SeenCell, type SeenSheet, seenSheets } from "../support/looked-at.ts";

/** Measured widths hold a reserve; this much less than it does no harm. */
const reserve = 1.5;
/** Points that a line may lack of its usual height. */
const tightness = 3;

const fontOf = ({ format: { fontSize: size, bold } }: SeenCell) => ({ size, bold });

const told = (
  sheets: readonly SeenSheet[],
  isBad: (cell: SeenCell, sheet: SeenSheet) => boolean,
): readonly string[] =>
  sheets.flatMap((sheet) =>
    sheet.cells
      .filter((cell) => sheet.widthOf(cell.column) > 0 && isBad(cell, sheet))
      .map(({ address, value }) => `${sheet.model.name}!${address} ${JSON.stringify(value).slice(0, 60)}`),
  );

const widthOf = (cell: SeenCell, sheet: SeenSheet): number => {
  const { left, right } = sheet.mergedAt(cell) ?? { left: cell.column, right: cell.column };
  let width = 0;
  for (let column = left; column <= right; column += 1) width += sheet.widthOf(column);
  return width;
};

/** Width up to the next cell that holds something: a text that is not wrapped runs over empty ones. */
const freeWidth = (cell: SeenCell, sheet: SeenSheet): number => {
  const right = Math.min(
    ...sheet.cells
      .filter(({ row, column, value }) => row === cell.row && column > cell.column && value !== null)
      .map(({ column }) => column),
    cell.column + 40,
  );
  let width = 0;
  for (let column = cell.column; column < right; column += 1) width += sheet.widthOf(column);
  return width;
};

const isClipped = (cell: SeenCell, sheet: SeenSheet): boolean => {
  const { value, format } = cell;
  if (typeof value !== "string" || value === "" || format.numberFormat === ";;;") return false;
  const font = fontOf(cell);
  if (!format.wrap) {
    const room = sheet.mergedAt(cell) === null ? freeWidth(cell, sheet) : widthOf(cell, sheet);
    return columnWidthFor(value, font) > room + reserve;
  }
  const width = widthOf(cell, sheet);
  const lines = linesIn(value, width + reserve, font);
  return (
    widestWord(value, font) > width + reserve || heightOf(lines, font) > sheet.heightOf(cell.row) + tightness
  );
};

describe.each(exampleWorkbooks.map((example) => [example.name, example] as const))(
  "%s",
  (name, { language, stories }) => {
    const control = contractTexts[language].sheets.control.name;
    // Names of the example stand in full on the sheets that the check takes them from; there its columns may cut them.
    const sheets = seenSheets(name).filter(({ model }) => stories === null || model.name !== control);

    test("no text is clipped, neither by the next cell nor by the height of its row", () => {
      expect(told(sheets, isClipped)).toEqual([]);
    });

    test("no number is wider than its column", () => {
      const tooWide = told(sheets, (cell, sheet) => {
        const { value, format } = cell;
        if (typeof value !== "number" || format.numberFormat === ";;;") return false;
        const { text } = formatCell(value, format.numberFormat, language, false);
        const shown = format.numberFormat === "General" ? text.slice(0, 9) : text;
        return columnWidthFor(shown, fontOf(cell)) > widthOf(cell, sheet) + reserve;
      });
      expect(tooWide).toEqual([]);
    });
  },
);
