import type { CellArea } from "../../../ooxml/cells/address.ts";
import type { SheetDocument } from "../../document/sheet-document.ts";
import { isOneCell } from "../geometry/areas.ts";

/** What the status line says of selected cells. */
export interface Totals {
  /** Cells that hold something. */
  readonly filled: number;
  readonly numbers: number;
  readonly sum: number;
}

/** More cells than this are not summed: reading them would be felt while selecting. */
const mostCells = 200_000;

/** Null for one cell, for cells that hold nothing, and where there are too many. */
export const totalsOf = (document: SheetDocument, sheet: number, area: CellArea): Totals | null => {
  const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (isOneCell(area) || cells > mostCells) return null;
  const totals = { filled: 0, numbers: 0, sum: 0 };
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) {
      const { value } = document.cell(sheet, { row, column });
      if (value !== null) totals.filled += 1;
      if (typeof value !== "number") continue;
      totals.numbers += 1;
      totals.sum += value;
    }
  return totals.filled > 1 ? totals : null;
};
