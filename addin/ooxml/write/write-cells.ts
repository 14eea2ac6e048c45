import type { CellWrite } from "../../../core/workbook/tables.ts";
import { readCellValue } from "../cells/cell-value.ts";
import type { Package, Worksheet } from "../package.ts";
import { type PlacedWrite, placeWrites } from "./check-writes.ts";
import { patchPackage, textOf } from "./patch-package.ts";
import { type PatchedSheet, patchSheet } from "./patch-sheet.ts";
import type { WriteProblem, WriteRefusal } from "./problems.ts";
import { findCell, indexSheet, type SheetIndex } from "./sheet-index.ts";

const missingSheet = (writes: readonly PlacedWrite[]): PatchedSheet => ({
  problems: writes.map(
    ({ write }): WriteProblem => ({ code: "no-such-sheet", sheet: write.sheet, address: write.address }),
  ),
  xml: null,
  made: [],
  formulasChanged: false,
});

/** Whether the cell shows the day already, at whatever time of it. */
const showsDay = (index: SheetIndex, placed: PlacedWrite, { cellContext }: Package): boolean => {
  const { value } = placed.write;
  const cell = findCell(index, placed);
  if (typeof value !== "object" || cell === undefined || cell.formula !== null) return false;
  const current = readCellValue(cell, cellContext);
  if (current === null || typeof current !== "object" || !("date" in current)) return false;
  const { year, month, day } = current.date;
  return value.date.year === year && value.date.month === month && value.date.day === day;
};

const patchWorksheet = (
  opened: Package,
  { name, part, tables }: Worksheet,
  writes: readonly PlacedWrite[],
): PatchedSheet => {
  const rows = new Set(writes.map(({ row }) => row));
  const index = indexSheet(textOf(opened, part), part, (row) => rows.has(row));
  const changes = writes
    .filter((placed) => !showsDay(index, placed, opened))
    .map(({ row, column, raw }) => ({
      row,
      column,
      content: { kind: "value", value: raw } as const,
      format: null,
    }));
  const patch = { index, sheet: name, tables, changes, newRows: [], others: [], guardsTotals: true };
  return patchSheet(patch, opened.cellContext);
};

/**
 * The bytes of the workbook with values written into cells. Only the cells are replaced in the text of their sheets: each
 * keeps its format, loses a formula that it held, and texts go into the cell itself. A day is written as the workbook
 * counts its days; it shows as a date only where the cell has such a format. An empty text makes the cell blank.
 * All other parts keep their very bytes, but for the order in the workbook part to calculate on opening, and the
 * calculation chain, which goes when a formula goes. Where no value differs from its cell, the bytes are those that were opened.
 *
 * A workbook that cannot take a value (sheet gone, cells merged, array formula, header or totals row) gives a refusal that
 * lists every such cell, and nothing is written. Throws `RangeError` for a write that no workbook could take: no
 * address, no finite number, no day of the calendar, a text over 32,767 characters, one cell twice.
 */
export const writeCells = (
  opened: Package,
  writes: readonly CellWrite[],
): Uint8Array | WriteRefusal<WriteProblem> => {
  const bySheet = placeWrites(writes, opened.cellContext.date1904);
  const changes = new Map<string, string>();
  const problems: WriteProblem[] = [];
  let formulasChanged = false;
  for (const [name, placed] of bySheet) {
    const sheet = opened.worksheets.find((worksheet) => worksheet.name === name);
    const patched = sheet === undefined ? missingSheet(placed) : patchWorksheet(opened, sheet, placed);
    problems.push(...patched.problems);
    formulasChanged ||= patched.formulasChanged;
    if (sheet !== undefined && patched.xml !== null) changes.set(sheet.part, patched.xml);
  }
  if (problems.length > 0) return { refused: "write", problems };
  return patchPackage(opened, changes, { formulasChanged, forceCalculation: true });
};
