import type { CellValue } from "../../../core/workbook/tables.ts";
import { type CellContext, readCellValue } from "../cells/cell-value.ts";
import type { SheetCell } from "../cells/scan-sheet.ts";
import type { PlacedWrite } from "./check-writes.ts";

const sameDay = (current: CellValue, value: PlacedWrite["write"]["value"]): boolean => {
  if (typeof value !== "object" || current === null || typeof current !== "object" || !("date" in current))
    return false;
  const { year, month, day } = current.date;
  return value.date.year === year && value.date.month === month && value.date.day === day;
};

const isNumeric = ({ attributes }: SheetCell): boolean => (attributes.t ?? "n") === "n";

/** Whether the cell holds the value already, as a value of its own and not as the result of a formula. */
export const holdsAlready = (
  cell: SheetCell | undefined,
  { write, raw }: PlacedWrite,
  context: CellContext,
): boolean => {
  if (cell === undefined) return raw === "";
  if (cell.formula !== null) return false;
  const current = readCellValue(cell, context);
  if (current === null) return raw === "";
  if (sameDay(current, write.value)) return true;
  return isNumeric(cell) ? Number(cell.text) === raw : current === raw;
};
