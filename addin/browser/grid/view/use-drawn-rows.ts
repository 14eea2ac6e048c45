import { useMemo, useRef } from "react";
import type { CellArea, CellPlace } from "../../../ooxml/cells/address.ts";
import type { GridSheet, SheetDocument } from "../../document/sheet-document.ts";
import { drawRow, startsOfMerged } from "../draw/draw-row.ts";
import { type DrawnCell, sameCells } from "../draw/drawn-cell.ts";
import type { TextMeasure } from "../draw/text-width.ts";
import { areaAround, cellArea, firstCell, overlaps } from "../geometry/areas.ts";
import type { Axis } from "../geometry/axis.ts";
import type { SheetGeometry } from "../geometry/sheet-geometry.ts";
import type { DrawnArea } from "./use-drawn-area.ts";

/** A row as it is drawn: its frozen cells apart from those that scroll. */
export interface DrawnRow {
  readonly row: number;
  readonly frozenCells: readonly DrawnCell[];
  readonly cells: readonly DrawnCell[];
}

export interface DrawnRows {
  readonly frozen: readonly DrawnRow[];
  readonly scrolling: readonly DrawnRow[];
}

interface RowsSource {
  readonly document: SheetDocument;
  readonly version: number;
  readonly sheet: GridSheet;
  readonly geometry: SheetGeometry;
  readonly measure: TextMeasure;
  readonly area: DrawnArea;
  /** Drawn even where it is out of view, because it has the focus. */
  readonly active: CellPlace;
}

/** The rows to draw. A row whose cells did not change is the same object as before. */
export const useDrawnRows = (source: RowsSource): DrawnRows => {
  const kept = useRef(new Map<string, DrawnRow>());
  const { document, version, sheet, geometry, measure, area, active } = source;
  const { row, column } = active;
  return useMemo(() => {
    // The document says by its version that it changed.
    void version;
    const drawn = drawRows({ document, version, sheet, geometry, measure, area, active: { row, column } });
    const fresh = new Map<string, DrawnRow>();
    const keep = (each: DrawnRow): DrawnRow => {
      const key = `${sheet.index}:${each.row}`;
      const same = sameRow(kept.current.get(key), each);
      fresh.set(key, same);
      return same;
    };
    const rows = { frozen: drawn.frozen.map(keep), scrolling: drawn.scrolling.map(keep) };
    kept.current = fresh;
    return rows;
  }, [document, version, sheet, geometry, measure, area, row, column]);
};

const sameRow = (before: DrawnRow | undefined, now: DrawnRow): DrawnRow =>
  before !== undefined && sameCells(before.cells, now.cells) && sameCells(before.frozenCells, now.frozenCells)
    ? before
    : now;

const drawRows = ({ document, sheet, geometry, measure, area, active }: RowsSource): DrawnRows => {
  const { window, panes, extent } = area;
  const seen = {
    top: 1,
    left: 1,
    bottom: Math.max(window.bottom, active.row),
    right: Math.max(window.right, active.column),
  };
  const merged = sheet.merged.filter((each) => overlaps(each, seen));
  const row = { document, sheet, geometry, measure, merged, lastColumn: extent.column };
  const extra = extraCells(merged, window, active);
  const frozenColumns = shownIndexes(geometry.columns, 1, panes.frozenColumns);
  const columns = shownIndexes(geometry.columns, window.left, window.right);
  const draw = (index: number, isFull: boolean): DrawnRow => {
    const more = (extra.get(index) ?? []).filter((column) => !isFull || !columns.includes(column));
    const scrolling = [...(isFull ? columns : []), ...more.filter((column) => column > panes.frozenColumns)];
    const frozen = isFull ? frozenColumns : more.filter((column) => column <= panes.frozenColumns);
    return {
      row: index,
      frozenCells: drawRow(row, index, frozen),
      cells: drawRow(row, index, scrolling),
    };
  };
  const inWindow = shownIndexes(geometry.rows, window.top, window.bottom);
  const outside = [...extra.keys()].filter(
    (index) => index > panes.frozenRows && (index < window.top || index > window.bottom),
  );
  return {
    frozen: shownIndexes(geometry.rows, 1, panes.frozenRows).map((index) => draw(index, true)),
    scrolling: [
      ...outside.filter((index) => index < window.top).map((index) => draw(index, false)),
      ...inWindow.map((index) => draw(index, true)),
      ...outside.filter((index) => index > window.bottom).map((index) => draw(index, false)),
    ],
  };
};

/** Cells outside the window that are drawn all the same, by row: starts of merged cells, and the active cell. */
const extraCells = (
  merged: readonly CellArea[],
  window: CellArea,
  active: CellPlace,
): ReadonlyMap<number, readonly number[]> => {
  const reaching = merged.filter((each) => overlaps(each, window));
  const start = firstCell(areaAround(merged, active));
  return startsOfMerged([...reaching, cellArea(start)], window);
};

const shownIndexes = (axis: Axis, first: number, last: number): readonly number[] => {
  const indexes: number[] = [];
  for (let index = first; index <= last; index += 1) if (axis.sizeOf(index) > 0) indexes.push(index);
  return indexes;
};
