import { type CellArea, type CellPlace, lastColumn, lastRow } from "../../../ooxml/cells/address.ts";
import type { GridSheet } from "../../document/sheet-document.ts";
import { areaAround, firstCell } from "../geometry/areas.ts";
import { nextShown } from "../geometry/axis.ts";
import { type GridContext, moveField, shownSheet } from "./grid-context.ts";
import type { GridCommand } from "./keyboard.ts";
import { blockEdge, extendedHead, neighbour, pageFrom } from "./move.ts";
import { extendTo, type Selection, selectArea, selectCell, selectedArea } from "./selection.ts";
import { selectionOf } from "./view-state.ts";

/** Selects in the shown sheet, brings it into view and takes the focus; not while a cell is edited, which ends first. */
export const select = ({ store }: GridContext, selection: Selection): void => {
  const state = store.get();
  // What is typed must land in the cell that is framed.
  if (state.editing !== null) return;
  store.set({
    selections: { ...state.selections, [state.sheet]: selection },
    listOpen: false,
    isLeaving: false,
    notice: null,
    focusTurn: state.focusTurn + 1,
    revealTurn: state.revealTurn + 1,
  });
};

/** Selects the cell, or the merged cells that hold it. */
export const selectPlace = (context: GridContext, place: CellPlace): void => {
  select(context, selectCell(firstCell(areaAround(shownSheet(context).merged, place))));
};

export const extendSelection = (context: GridContext, head: CellPlace): void => {
  select(context, extendTo(selectionOf(context.store.get()), head));
};

/** Shows a sheet with its selection; nothing is said of a sheet that is shown already. */
export const showSheet = ({ store }: GridContext, sheet: number): void => {
  if (store.get().sheet === sheet || store.get().editing !== null) return;
  store.set({ sheet, listOpen: false, isLeaving: false, notice: null });
};

/** Shows the sheet with the area selected. A hidden sheet stays hidden, and that is said. */
export const showArea = (context: GridContext, sheet: number, area: CellArea): void => {
  const target = context.document.sheets.find(({ index }) => index === sheet);
  if (target === undefined || !target.isVisible) {
    context.store.set({ notice: { kind: "hidden-sheet" } });
    return;
  }
  if (context.store.get().editing !== null) return;
  showSheet(context, sheet);
  select(context, selectArea(area));
  const at = { row: area.top, column: area.left };
  if (isHidden(context, at)) context.store.set({ notice: { kind: "hidden-cell", at } });
};

/** In a row or column that is hidden there is no frame to be seen. */
const isHidden = (context: GridContext, { row, column }: CellPlace): boolean => {
  const { rows, columns } = context.geometryOf(shownSheet(context));
  return rows.sizeOf(row) === 0 || columns.sizeOf(column) === 0;
};

export const stepSheet = (context: GridContext, by: 1 | -1): void => {
  const visible = context.document.sheets.filter(({ isVisible }) => isVisible);
  const at = visible.findIndex(({ index }) => index === shownSheet(context).index);
  const next = visible[at + by];
  if (next === undefined) return;
  showSheet(context, next.index);
  select(context, selectionOf(context.store.get()));
};

export type MoveCommand = Extract<
  GridCommand,
  { readonly kind: "step" | "jump" | "page" | "row-start" | "sheet-start" | "sheet-end" }
>;

/** Moves the active cell, or with Shift the moving corner of the selection. */
export const move = (context: GridContext, command: MoveCommand): void => {
  const selection = selectionOf(context.store.get());
  const from = command.extends ? selection.head : selection.active;
  const target = targetOf(context, command, from, selection);
  if (command.extends) extendSelection(context, target);
  else selectPlace(context, target);
};

const targetOf = (
  context: GridContext,
  command: MoveCommand,
  from: CellPlace,
  selection: Selection,
): CellPlace => {
  const field = moveField(context);
  switch (command.kind) {
    case "step":
      return command.extends
        ? extendedHead(field, selection, command.direction)
        : neighbour(field, from, command.direction);
    case "jump":
      return blockEdge(field, from, command.direction);
    case "page":
      return pageFrom(field, from, command.direction);
    case "row-start":
      return { row: from.row, column: firstScrolling(context).column };
    case "sheet-start":
      return firstScrolling(context);
    case "sheet-end":
      return { row: Math.max(1, field.used.row), column: Math.max(1, field.used.column) };
  }
};

/** The first cell that scrolls, past frozen and hidden rows and columns. */
const firstScrolling = (context: GridContext): CellPlace => {
  const { rows, columns } = context.geometryOf(shownSheet(context));
  const { frozen } = context.drawn;
  return {
    row: nextShown(rows, frozen.row + 1, 1) ?? 1,
    column: nextShown(columns, frozen.column + 1, 1) ?? 1,
  };
};

/** Everything, or the rows or columns of what is selected; the active cell stays. */
export const selectWhole = (context: GridContext, what: "all" | "rows" | "columns"): void => {
  const sheet = shownSheet(context);
  const selection = selectionOf(context.store.get());
  const area = selectedArea(selection, sheet.merged);
  const anchor = {
    row: what === "rows" ? area.top : 1,
    column: what === "columns" ? area.left : 1,
  };
  const head = {
    row: what === "rows" ? area.bottom : lastRow,
    column: what === "columns" ? area.right : lastColumn,
  };
  selectQuietly(context, { ...selection, anchor, head, tabColumn: null });
};

/** Selects without scrolling to the moving corner, which may be at the end of the sheet. */
export const selectQuietly = (context: GridContext, selection: Selection): void => {
  const { revealTurn } = context.store.get();
  select(context, selection);
  context.store.set({ revealTurn });
};

/** Selects whole rows or columns from their headers. */
export const selectHeader = (
  context: GridContext,
  axis: "rows" | "columns",
  from: number,
  to: number,
): void => {
  const sheet = shownSheet(context);
  const anchor = axis === "rows" ? { row: from, column: 1 } : { row: 1, column: from };
  const head = axis === "rows" ? { row: to, column: lastColumn } : { row: lastRow, column: to };
  const active = firstCell(areaAround(sheet.merged, firstOfHeader(context, sheet, axis, from)));
  selectQuietly(context, { active, anchor, head, tabColumn: null });
};

const firstOfHeader = (
  context: GridContext,
  sheet: GridSheet,
  axis: "rows" | "columns",
  index: number,
): CellPlace => {
  const { rows, columns } = context.geometryOf(sheet);
  return axis === "rows"
    ? { row: index, column: nextShown(columns, 1, 1) ?? 1 }
    : { row: nextShown(rows, 1, 1) ?? 1, column: index };
};
