import { type CellArea, type CellPlace, contains, placeOfKey } from "../../ooxml/cells/address.ts";
import type { SheetTable } from "../../ooxml/sheets/sheet.ts";
import { firstPlace, isInsideSheet, moved, overlap, placesOf } from "./areas.ts";
import { columnFormula } from "./column-formula.ts";
import { blankContent, type Draft } from "./draft.ts";
import type { SheetState } from "./sheet-state.ts";
import { blankCell } from "./stored-cell.ts";

export const lastBodyRow = ({ area, totalsRows }: SheetTable): number => area.bottom - totalsRows;

const firstBodyRow = ({ area, headerRows }: SheetTable): number => area.top + headerRows;

const totalsArea = (table: SheetTable): CellArea => ({ ...table.area, top: lastBodyRow(table) + 1 });

/** The cells that a table takes when it gets so many rows more. */
const takenArea = ({ area }: SheetTable, rows: number): CellArea => ({
  ...area,
  top: area.bottom + 1,
  bottom: area.bottom + rows,
});

/** What stands in the way of so many more rows: the first cell of it; null where the table can grow. */
export const obstacle = (sheet: SheetState, table: SheetTable, rows: number): CellPlace | null => {
  const taken = takenArea(table, rows);
  const start = firstPlace(taken);
  if (!isInsideSheet(taken) || sheet.model.isProtected) return start;
  const [filled] = sheet.contents.filledKeys(taken);
  if (filled !== undefined) return placeOfKey(filled);
  const moving = { ...taken, top: lastBodyRow(table) + 1 };
  const fixed = [...sheet.model.merged, ...sheet.model.arrays].find((area) => overlap(area, moving));
  const other = sheet.tables.find(({ part, area }) => part !== table.part && overlap(area, taken));
  const area = fixed ?? other?.area;
  return area === undefined ? null : firstPlace(area);
};

/** The format that makes a cell look like another; its own where it does so already. */
const formatLike = (draft: Draft, place: CellPlace, model: CellPlace): number | null => {
  const format = draft.sheet.formatAt(model);
  return draft.sheet.formatAt(place) === format ? draft.get(place).format : format;
};

const moveTotals = (draft: Draft, table: SheetTable, rows: number): void => {
  const places = [...placesOf(totalsArea(table))];
  const cells = places.map((place) => draft.get(place));
  for (const place of places) draft.fill(place, blankContent);
  for (const [index, place] of places.entries()) {
    const to = { ...place, row: place.row + rows };
    const { value, formula } = cells[index] ?? blankCell;
    draft.put(to, { value, formula, format: formatLike(draft, to, place) });
  }
};

const addRows = (draft: Draft, table: SheetTable, rows: number): void => {
  const above = lastBodyRow(table);
  for (const [index, { formula: declared }] of table.columns.entries()) {
    const column = table.area.left + index;
    const formula = declared === null ? () => null : columnFormula(draft.sheet, table, column, declared);
    for (let row = above + 1; row <= above + rows; row += 1) {
      const format = formatLike(draft, { row, column }, { row: above, column });
      draft.put({ row, column }, { value: null, formula: formula(row), format });
    }
  }
};

/**
 * Adds rows at the end of the body: the totals row moves down, calculated columns are filled, the cells look like those of
 * the row above. That there is room has been seen to.
 */
export const growTable = (draft: Draft, table: SheetTable, rows: number): void => {
  if (table.totalsRows > 0) moveTotals(draft, table, rows);
  addRows(draft, table, rows);
  const after = { ...table.area, bottom: table.area.bottom + rows };
  draft.grow({ sheet: draft.sheet.index, part: table.part, before: table.area, after });
};

/** What an entry or a paste does to a table. */
export interface Growth {
  readonly table: SheetTable;
  readonly rows: number;
  /** Where the content goes: under a totals row it moves up to where that row stood. */
  readonly target: CellArea;
}

/** A table under whose last row the area starts. */
const growthBelow = (sheet: SheetState, target: CellArea, table: SheetTable): Growth | null => {
  const rows = target.bottom - target.top + 1;
  if (target.top !== table.area.bottom + 1 || obstacle(sheet, table, rows) !== null) return null;
  return { table, rows, target: moved(target, -table.totalsRows) };
};

const startsInside = ({ top }: CellArea, table: SheetTable): boolean =>
  top >= firstBodyRow(table) && top <= lastBodyRow(table);

export type GrowthPlan =
  | { readonly kind: "growth"; readonly growth: Growth }
  | { readonly kind: "none" }
  /** The totals row would be overwritten, and cannot move. */
  | { readonly kind: "blocked"; readonly table: SheetTable; readonly at: CellPlace };

/** A table inside which the area starts and past whose last row it reaches. */
const growthInside = (sheet: SheetState, target: CellArea, table: SheetTable): GrowthPlan => {
  const rows = target.bottom - lastBodyRow(table);
  if (rows <= 0) return { kind: "none" };
  const at = obstacle(sheet, table, rows);
  if (at === null) return { kind: "growth", growth: { table, rows, target } };
  return table.totalsRows > 0 ? { kind: "blocked", table, at } : { kind: "none" };
};

/**
 * Which table grows by content for an area. It must start in a column of the table, inside its body or right under its
 * last row. A table never gains columns, nor on a protected sheet rows; where its cells would not be free, the content goes
 * in as anywhere else.
 */
export const planGrowth = (sheet: SheetState, target: CellArea): GrowthPlan => {
  const isAbove = ({ area }: SheetTable): boolean =>
    contains({ ...area, bottom: area.bottom + 1 }, firstPlace(target));
  for (const table of sheet.tables.filter(isAbove)) {
    if (startsInside(target, table)) return growthInside(sheet, target, table);
    const growth = growthBelow(sheet, target, table);
    if (growth !== null) return { kind: "growth", growth };
  }
  return { kind: "none" };
};
