import type { CellArea, CellPlace } from "../../../ooxml/cells/address.ts";
import type { Axis } from "./axis.ts";
import type { SheetGeometry } from "./sheet-geometry.ts";
import type { Panes, ViewPort } from "./window.ts";

/** A rectangle of the view, in px from its upper left corner. */
export interface ScreenRectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the cells are seen in the view, whether or not they are scrolled out of it. */
export const rectangleOf = (
  geometry: SheetGeometry,
  panes: Panes,
  view: Pick<ViewPort, "left" | "top">,
  area: CellArea,
): ScreenRectangle => {
  const left = geometry.columns.offsetOf(area.left);
  const top = geometry.rows.offsetOf(area.top);
  return {
    x: panes.headerWidth + left - (area.left > panes.frozenColumns ? view.left : 0),
    y: panes.headerHeight + top - (area.top > panes.frozenRows ? view.top : 0),
    width: geometry.columns.offsetOf(area.right + 1) - left,
    height: geometry.rows.offsetOf(area.bottom + 1) - top,
  };
};

/** What lies at a point of the view: row 0 stands for the column letters, column 0 for the row numbers. */
export const placeAt = (
  geometry: SheetGeometry,
  panes: Panes,
  view: Pick<ViewPort, "left" | "top">,
  point: { readonly x: number; readonly y: number },
): CellPlace => ({
  row: indexAt(geometry.rows, point.y - panes.headerHeight, panes.frozenHeight, view.top),
  column: indexAt(geometry.columns, point.x - panes.headerWidth, panes.frozenWidth, view.left),
});

const indexAt = (axis: Axis, position: number, frozenSize: number, scrolled: number): number => {
  if (position < 0) return 0;
  return axis.indexAt(position < frozenSize ? position : position + scrolled);
};

/** How far to scroll so that the cell is seen whole, or its start where it is larger than the view. */
export const scrollToShow = (
  geometry: SheetGeometry,
  panes: Panes,
  view: ViewPort,
  area: CellArea,
): { readonly left: number; readonly top: number } => ({
  left: scrollAlong(
    geometry.columns,
    panes.frozenColumns,
    view.left,
    view.width - panes.headerWidth - panes.frozenWidth,
    area.left,
    area.right,
  ),
  top: scrollAlong(
    geometry.rows,
    panes.frozenRows,
    view.top,
    view.height - panes.headerHeight - panes.frozenHeight,
    area.top,
    area.bottom,
  ),
});

const scrollAlong = (
  axis: Axis,
  frozen: number,
  scrolled: number,
  length: number,
  first: number,
  last: number,
): number => {
  if (first <= frozen) return scrolled;
  const origin = axis.offsetOf(frozen + 1);
  const start = axis.offsetOf(first) - origin;
  const end = axis.offsetOf(last + 1) - origin;
  if (start < scrolled || end - start > length) return start;
  return end > scrolled + length ? end - length : scrolled;
};
