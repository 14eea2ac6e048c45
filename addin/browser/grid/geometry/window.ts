import type { CellArea } from "../../../ooxml/cells/address.ts";
import type { Axis } from "./axis.ts";
import type { SheetGeometry } from "./sheet-geometry.ts";

/** The parts of the view that stay while the cells scroll, in px; frozen rows and columns as they hold in this view. */
export interface Panes {
  readonly headerWidth: number;
  readonly headerHeight: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly frozenWidth: number;
  readonly frozenHeight: number;
}

/** What a view shows of its content, in px. */
export interface ViewPort {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const headerHeight = 24;
/** Frozen rows and columns scroll along where they would leave less than this part of the view to the rest. */
const leastScrollingPart = 0.4;
/** Cells are drawn in steps of so many rows and columns, beyond what is seen, so that a small scroll draws nothing. */
const rowStep = 8;
const columnStep = 3;

/** Width of the row numbers, for the longest of them. */
export const headerWidthFor = (rows: number): number => 16 + 8 * Math.max(2, String(rows).length);

export const panesOf = (
  geometry: SheetGeometry,
  frozen: { readonly rows: number; readonly columns: number },
  headerWidth: number,
  view: { readonly width: number; readonly height: number },
): Panes => {
  const width = geometry.columns.offsetOf(frozen.columns + 1);
  const height = geometry.rows.offsetOf(frozen.rows + 1);
  const fitsWidth = headerWidth + width <= view.width * (1 - leastScrollingPart);
  const fitsHeight = headerHeight + height <= view.height * (1 - leastScrollingPart);
  return {
    headerWidth,
    headerHeight,
    frozenColumns: fitsWidth ? frozen.columns : 0,
    frozenRows: fitsHeight ? frozen.rows : 0,
    frozenWidth: fitsWidth ? width : 0,
    frozenHeight: fitsHeight ? height : 0,
  };
};

/** The scrolling cells to draw: those in view and some around them. */
export const drawnWindow = (
  geometry: SheetGeometry,
  panes: Panes,
  view: ViewPort,
  extent: { readonly rows: number; readonly columns: number },
): CellArea => {
  const rows = stretchInView(
    geometry.rows,
    view.top + panes.frozenHeight,
    view.height - panes.headerHeight - panes.frozenHeight,
    rowStep,
  );
  const columns = stretchInView(
    geometry.columns,
    view.left + panes.frozenWidth,
    view.width - panes.headerWidth - panes.frozenWidth,
    columnStep,
  );
  return {
    top: Math.max(rows.first, panes.frozenRows + 1),
    bottom: Math.min(rows.last, extent.rows),
    left: Math.max(columns.first, panes.frozenColumns + 1),
    right: Math.min(columns.last, extent.columns),
  };
};

const stretchInView = (axis: Axis, from: number, length: number, step: number) => ({
  first: Math.floor(axis.indexAt(from) / step) * step - step + 1,
  last: Math.ceil(axis.indexAt(from + Math.max(0, length)) / step) * step + step,
});
