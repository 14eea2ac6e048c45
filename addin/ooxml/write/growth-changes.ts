import { type CellPlace, placeKey } from "../cells/address.ts";
import type { CellContext } from "../cells/cell-value.ts";
import type { SheetCell } from "../cells/scan-sheet.ts";
import type { CellChange } from "./cell-change.ts";
import type { Growth } from "./growth.ts";
import { movedCell } from "./moved-cell.ts";
import { defaultFormat } from "./new-cell.ts";
import { findCell, type SheetIndex } from "./sheet-index.ts";

/** Reads the formula of a cell, one that it shares written out. */
type FormulaReader = (cell: SheetCell) => string | null;

const formatOf = ({ attributes }: SheetCell): number => Number(attributes.s ?? 0);

/** Cells of the new rows look like that of the last row; what the totals row held there goes. */
const bodyChange = (index: SheetIndex, growth: Growth, place: CellPlace): CellChange | null => {
  const cell = findCell(index, place);
  const model = growth.hasBody ? findCell(index, { ...place, row: growth.lastBody }) : undefined;
  const usual = defaultFormat(index, index.rowByNumber.get(place.row), place);
  const wasTotal = place.row <= growth.table.area.bottom;
  if (wasTotal && cell !== undefined)
    return { ...place, content: { kind: "value", value: null }, format: model ? formatOf(model) : usual };
  if (model === undefined) return null;
  const likeRow = index.rowByNumber.get(place.row) ?? index.rowByNumber.get(growth.lastBody);
  const isUsual = cell === undefined && formatOf(model) === defaultFormat(index, likeRow, place);
  return isUsual ? null : { ...place, content: { kind: "kept" }, format: formatOf(model) };
};

const bodyChanges = (index: SheetIndex, growth: Growth): CellChange[] => {
  const changes: CellChange[] = [];
  for (let row = growth.lastBody + 1; row <= growth.newLastBody; row += 1)
    for (let column = growth.to.left; column <= growth.to.right; column += 1) {
      const change = bodyChange(index, growth, { row, column });
      if (change !== null) changes.push(change);
    }
  return changes;
};

const totalsChanges = (
  index: SheetIndex,
  growth: Growth,
  formulaOf: FormulaReader,
  context: CellContext,
): CellChange[] => {
  const changes: CellChange[] = [];
  const { area } = growth.table;
  for (let row = growth.lastBody + 1; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = findCell(index, { row, column });
      const to = { row: row + growth.added, column };
      if (cell === undefined) continue;
      changes.push({
        ...to,
        content: movedCell(index, cell, formulaOf(cell), to, context),
        format: formatOf(cell),
      });
    }
  return changes;
};

/** What becomes of cells, by `placeKey`, as tables grow: the totals row moves to the end, new cells look like those above them. */
export const growthChanges = (
  index: SheetIndex,
  growths: readonly Growth[],
  formulaOf: FormulaReader,
  context: CellContext,
): ReadonlyMap<number, CellChange> => {
  const changes = growths.flatMap((growth) => [
    ...bodyChanges(index, growth),
    ...totalsChanges(index, growth, formulaOf, context),
  ]);
  return new Map(changes.map((change) => [placeKey(change), change]));
};
