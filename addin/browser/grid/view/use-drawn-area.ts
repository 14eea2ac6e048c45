import { useMemo, useState } from "react";
import type { CellArea, CellPlace } from "../../../ooxml/cells/address.ts";
import { lastColumn, lastRow } from "../../../ooxml/cells/address.ts";
import type { GridSheet } from "../../document/sheet-document.ts";
import type { SheetGeometry } from "../geometry/sheet-geometry.ts";
import { drawnWindow, headerWidthFor, type Panes, panesOf, type ViewPort } from "../geometry/window.ts";
import type { Selection } from "../state/selection.ts";
import type { Store } from "../state/store.ts";
import { useSelected } from "./use-view-port.ts";

/** What of a sheet is drawn just now. */
export interface DrawnArea {
  readonly window: CellArea;
  readonly panes: Panes;
  /** Last row and column that can be scrolled to for now. */
  readonly extent: CellPlace;
}

/** Rows and columns beyond the content that can be scrolled to. */
const sparePlaces: CellPlace = { row: 30, column: 4 };
/** Rows and columns that are added when one scrolls to the end. */
const furtherPlaces: CellPlace = { row: 100, column: 10 };
/** So near the end, in px, one has scrolled to it. */
const endMargin = 40;

export const useDrawnArea = (
  sheet: GridSheet,
  geometry: SheetGeometry,
  selection: Selection,
  viewPort: Store<ViewPort>,
): DrawnArea => {
  const [explored, setExplored] = useState<Readonly<Record<number, CellPlace>>>({});
  const needed = neededExtent(sheet, selection);
  const reached = explored[sheet.index] ?? { row: 1, column: 1 };
  const layOut = (view: ViewPort): DrawnArea => {
    const extent = extentOf(geometry, needed, reached, view);
    const frozen = { rows: sheet.frozenRows, columns: sheet.frozenColumns };
    const panes = panesOf(geometry, frozen, headerWidthFor(extent.row), view);
    const limits = { rows: extent.row, columns: extent.column };
    return { extent, panes, window: drawnWindow(geometry, panes, view, limits) };
  };
  // The text stands for the drawn area, so that React compares areas by what they hold.
  const key = useSelected(viewPort, (view) => JSON.stringify(layOut(view)));
  const area = useMemo(() => JSON.parse(key) as DrawnArea, [key]);
  const atEnd = useSelected(viewPort, (view) => JSON.stringify(endReached(geometry, area, view)));
  if (atEnd !== "null") {
    const further = JSON.parse(atEnd) as CellPlace;
    if (further.row > reached.row || further.column > reached.column)
      setExplored({
        ...explored,
        [sheet.index]: {
          row: Math.max(further.row, reached.row),
          column: Math.max(further.column, reached.column),
        },
      });
  }
  return area;
};

const neededExtent = ({ used }: GridSheet, { head }: Selection): CellPlace => ({
  row: Math.max(used.row + sparePlaces.row, head.row === lastRow ? 0 : head.row + sparePlaces.row),
  column: Math.max(
    used.column + sparePlaces.column,
    head.column === lastColumn ? 0 : head.column + sparePlaces.column,
  ),
});

/** At least what fills the view. */
const extentOf = (
  { rows, columns }: SheetGeometry,
  needed: CellPlace,
  reached: CellPlace,
  view: ViewPort,
): CellPlace => ({
  row: Math.min(lastRow, Math.max(needed.row, reached.row, rows.indexAt(view.height) + 1)),
  column: Math.min(lastColumn, Math.max(needed.column, reached.column, columns.indexAt(view.width) + 1)),
});

/** The extent to grow to when the view is scrolled to its end; null where it is not. */
const endReached = (
  { rows, columns }: SheetGeometry,
  { extent, panes }: DrawnArea,
  view: ViewPort,
): CellPlace | null => {
  if (view.width === 0) return null;
  const height = rows.offsetOf(extent.row + 1) + panes.headerHeight;
  const width = columns.offsetOf(extent.column + 1) + panes.headerWidth;
  const isAtBottom = view.top > 0 && view.top + view.height > height - endMargin;
  const isAtRight = view.left > 0 && view.left + view.width > width - endMargin;
  if (!isAtBottom && !isAtRight) return null;
  return {
    row: Math.min(lastRow, isAtBottom ? extent.row + furtherPlaces.row : 1),
    column: Math.min(lastColumn, isAtRight ? extent.column + furtherPlaces.column : 1),
  };
};
