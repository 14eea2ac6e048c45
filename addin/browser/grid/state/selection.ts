import { type CellArea, type CellPlace, lastColumn, lastRow } from "../../../ooxml/cells/address.ts";
import { firstCell, growOverMerged, intersection } from "../geometry/areas.ts";

/** A selected rectangle of cells, one of which is active: typing goes there. */
export interface Selection {
  readonly active: CellPlace;
  /** The corner that stays where it is when the selection is extended. */
  readonly anchor: CellPlace;
  /** The corner that moves. */
  readonly head: CellPlace;
  /** Column from which Tab began to move; Enter goes back to it. */
  readonly tabColumn: number | null;
}

export const selectCell = (place: CellPlace, tabColumn: number | null = null): Selection => ({
  active: place,
  anchor: place,
  head: place,
  tabColumn,
});

/** The area with its first cell active. */
export const selectArea = (area: CellArea): Selection => ({
  ...selectCell(firstCell(area)),
  head: { row: area.bottom, column: area.right },
});

export const extendTo = (selection: Selection, head: CellPlace): Selection => ({
  ...selection,
  head,
  tabColumn: null,
});

/** The selected cells; merged cells are in it wholly. */
export const selectedArea = ({ anchor, head }: Selection, merged: readonly CellArea[]): CellArea =>
  growOverMerged(merged, {
    top: Math.min(anchor.row, head.row),
    left: Math.min(anchor.column, head.column),
    bottom: Math.max(anchor.row, head.row),
    right: Math.max(anchor.column, head.column),
  });

export const isWholeRows = ({ left, right }: CellArea): boolean => left === 1 && right === lastColumn;

export const isWholeColumns = ({ top, bottom }: CellArea): boolean => top === 1 && bottom === lastRow;

/** What of the area can hold something: whole rows and columns end where the sheet's content does. */
export const withinUsed = (area: CellArea, used: CellPlace): CellArea => {
  if (!isWholeRows(area) && !isWholeColumns(area)) return area;
  const filled = { top: 1, left: 1, bottom: Math.max(1, used.row), right: Math.max(1, used.column) };
  return intersection(area, filled) ?? { ...area, bottom: area.top, right: area.left };
};
