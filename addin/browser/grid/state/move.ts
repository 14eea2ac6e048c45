import type { CellArea, CellPlace } from "../../../ooxml/cells/address.ts";
import { areaAround, sameArea } from "../geometry/areas.ts";
import { type Axis, nextShown } from "../geometry/axis.ts";
import type { SheetGeometry } from "../geometry/sheet-geometry.ts";
import { type Selection, selectedArea } from "./selection.ts";

export type Direction = "up" | "down" | "left" | "right";

/** The sheet as one moves about in it. */
export interface MoveField {
  readonly geometry: SheetGeometry;
  readonly merged: readonly CellArea[];
  readonly isFilled: (place: CellPlace) => boolean;
  /** Last row and column that hold something. */
  readonly used: CellPlace;
  /** Last row and column that are shown for now; one may step beyond them. */
  readonly extent: CellPlace;
  /** Height in px of the cells that scroll in the view. */
  readonly pageHeight: number;
}

export const isVertical = (direction: Direction): boolean => direction === "up" || direction === "down";

export const signOf = (direction: Direction): 1 | -1 =>
  direction === "down" || direction === "right" ? 1 : -1;

/** The cell beside this one; the cell itself at the edge of the sheet. Merged cells are one, hidden ones are passed. */
export const neighbour = (field: MoveField, place: CellPlace, direction: Direction): CellPlace => {
  const area = areaAround(field.merged, place);
  const sign = signOf(direction);
  if (isVertical(direction)) {
    const row = nextShown(field.geometry.rows, (sign === 1 ? area.bottom : area.top) + sign, sign);
    return row === null ? place : { row, column: place.column };
  }
  const column = nextShown(field.geometry.columns, (sign === 1 ? area.right : area.left) + sign, sign);
  return column === null ? place : { row: place.row, column };
};

/** The moving corner after one step that changes what is selected. */
export const extendedHead = (field: MoveField, selection: Selection, direction: Direction): CellPlace => {
  const before = selectedArea(selection, field.merged);
  let head = selection.head;
  for (;;) {
    const next = neighbour(field, head, direction);
    if (next.row === head.row && next.column === head.column) return head;
    head = next;
    if (!sameArea(selectedArea({ ...selection, head }, field.merged), before)) return head;
  }
};

/**
 * Ctrl and an arrow: to the end of the filled cells, or where the next cell is empty to the next filled one; to the end of
 * what is shown where there is none.
 */
export const blockEdge = (field: MoveField, from: CellPlace, direction: Direction): CellPlace => {
  const startsFilled = field.isFilled(from) && field.isFilled(neighbour(field, from, direction));
  let place = from;
  for (;;) {
    const next = neighbour(field, place, direction);
    const isAtEdge = next.row === place.row && next.column === place.column;
    if (isAtEdge) return place;
    if (isBeyond(field.used, next, direction))
      return startsFilled ? place : sheetEdge(field, from, direction);
    if (startsFilled && !field.isFilled(next)) return place;
    if (!startsFilled && field.isFilled(next)) return next;
    place = next;
  }
};

const isBeyond = (used: CellPlace, place: CellPlace, direction: Direction): boolean =>
  (direction === "down" && place.row > used.row) || (direction === "right" && place.column > used.column);

/** The outermost cell that is shown in the direction. */
export const sheetEdge = (field: MoveField, from: CellPlace, direction: Direction): CellPlace => {
  const { rows, columns } = field.geometry;
  const inner = signOf(direction) === 1 ? -1 : 1;
  if (isVertical(direction)) {
    const row = nextShown(rows, inner === -1 ? Math.max(from.row, field.extent.row) : 1, inner);
    return { row: row ?? from.row, column: from.column };
  }
  const column = nextShown(columns, inner === -1 ? Math.max(from.column, field.extent.column) : 1, inner);
  return { row: from.row, column: column ?? from.column };
};

/** The cell one view further up or down; up and down again lead back. */
export const pageFrom = (field: MoveField, from: CellPlace, direction: Direction): CellPlace => {
  const { rows } = field.geometry;
  const sign = signOf(direction);
  const point = rows.offsetOf(from.row) + sign * Math.max(1, field.pageHeight);
  const reached = rows.indexAt(point);
  const target = sign === -1 && rows.offsetOf(reached) < point ? reached + 1 : reached;
  const moved = target === from.row ? from.row + sign : target;
  return { row: nextShownWithin(rows, moved, sign) ?? from.row, column: from.column };
};

const nextShownWithin = (axis: Axis, index: number, direction: 1 | -1): number | null =>
  nextShown(axis, Math.min(Math.max(1, index), axis.count), direction);
