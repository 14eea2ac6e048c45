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
  /** It holds all cells of the drawn columns and no others. */
  readonly isWhole: boolean;
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

/** Rows that were drawn from the same source and for the same columns, by their number. */
interface KeptRows {
  readonly stamp: string;
  readonly rows: ReadonlyMap<number, DrawnRow>;
}

/** The rows to draw. A row whose cells did not change is the same object as before. */
export const useDrawnRows = (source: RowsSource): DrawnRows => {
  const kept = useRef<KeptRows>({ stamp: "", rows: new Map() });
  const { document, version, sheet, geometry, measure, area, active } = source;
  // As long as the active cell moves in view, nothing is drawn for it.
  const { row, column } = isInView(area, active)
    ? { row: area.window.top, column: area.window.left }
    : active;
  return useMemo(() => {
    const stamp = stampOf(version, sheet, area);
    const before = kept.current.rows;
    const usable = stamp === kept.current.stamp ? before : new Map<number, DrawnRow>();
    const now = { document, version, sheet, geometry, measure, area, active: { row, column } };
    const drawn = drawRows(now, usable);
    const fresh = new Map<number, DrawnRow>();
    const keep = (each: DrawnRow): DrawnRow => {
      const same = sameRow(before.get(each.row), each);
      fresh.set(each.row, same);
      return same;
    };
    const rows = { frozen: drawn.frozen.map(keep), scrolling: drawn.scrolling.map(keep) };
    kept.current = { stamp, rows: fresh };
    return rows;
  }, [document, version, sheet, geometry, measure, area, row, column]);
};

/** Where this is the same text, a row that is drawn whole would be drawn the same. */
const stampOf = (version: number, sheet: GridSheet, { window, panes, extent }: DrawnArea): string =>
  [version, sheet.index, window.left, window.right, panes.frozenColumns, extent.column].join(":");

const isInView = ({ window, panes }: DrawnArea, { row, column }: CellPlace): boolean =>
  (row <= panes.frozenRows || (row >= window.top && row <= window.bottom)) &&
  (column <= panes.frozenColumns || (column >= window.left && column <= window.right));

const sameRow = (before: DrawnRow | undefined, now: DrawnRow): DrawnRow =>
  before !== undefined &&
  before.isWhole === now.isWhole &&
  sameCells(before.cells, now.cells) &&
  sameCells(before.frozenCells, now.frozenCells)
    ? before
    : now;

const drawRows = (
  { document, sheet, geometry, measure, area, active }: RowsSource,
  usable: ReadonlyMap<number, DrawnRow>,
): DrawnRows => {
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
    const known = isFull && !extra.has(index) ? usable.get(index) : undefined;
    if (known?.isWhole === true) return known;
    const more = (extra.get(index) ?? []).filter((column) => !isFull || !columns.includes(column));
    const scrolling = [...(isFull ? columns : []), ...more.filter((column) => column > panes.frozenColumns)];
    const frozen = isFull ? frozenColumns : more.filter((column) => column <= panes.frozenColumns);
    return {
      row: index,
      isWhole: isFull && !extra.has(index),
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
