import { expect, test } from "vitest";
import { createAxis } from "../../../../addin/browser/grid/geometry/axis.ts";
import { placeAt, rectangleOf, scrollToShow } from "../../../../addin/browser/grid/geometry/on-screen.ts";
import { panesOf } from "../../../../addin/browser/grid/geometry/window.ts";

const geometry = { rows: createAxis([], 20, 1000), columns: createAxis([], 50, 100) };
const size = { width: 540, height: 324 };
/** Row numbers take 40 px, column letters 24; one row of 20 px and two columns of 50 px stay. */
const panes = panesOf(geometry, { rows: 1, columns: 2 }, 40, size);
const scrolled = { left: 500, top: 200, ...size };

test("a scrolled cell and a frozen one", () => {
  // Column 13 begins at 600 px: 40 + 600 - 500. Row 12 begins at 220 px: 24 + 220 - 200.
  expect(rectangleOf(geometry, panes, scrolled, { top: 12, bottom: 12, left: 13, right: 14 })).toEqual({
    x: 140,
    y: 44,
    width: 100,
    height: 20,
  });
  expect(rectangleOf(geometry, panes, scrolled, { top: 1, bottom: 1, left: 2, right: 2 })).toMatchObject({
    x: 90,
    y: 24,
  });
});

test.each([
  [
    { x: 10, y: 30 },
    { row: 1, column: 0 },
  ],
  [
    { x: 145, y: 10 },
    { row: 0, column: 13 },
  ],
  [
    { x: 145, y: 50 },
    { row: 12, column: 13 },
  ],
  [
    { x: 95, y: 50 },
    { row: 12, column: 2 },
  ],
  [
    { x: 10, y: 10 },
    { row: 0, column: 0 },
  ],
])("what lies at %s", (point, place) => {
  expect(placeAt(geometry, panes, scrolled, point)).toEqual(place);
});

test("scrolling just far enough to show a cell", () => {
  const cell = (row: number, column: number) => ({ top: row, bottom: row, left: column, right: column });
  // 280 px of rows scroll: row 30 ends at 600 px, 580 past the frozen row.
  expect(scrollToShow(geometry, panes, scrolled, cell(30, 13))).toEqual({ left: 500, top: 300 });
  expect(scrollToShow(geometry, panes, scrolled, cell(3, 4))).toEqual({ left: 50, top: 20 });
  expect(scrollToShow(geometry, panes, scrolled, cell(1, 1))).toEqual({ left: 500, top: 200 });
});

test("frozen columns that would fill most of a narrow view scroll along, and so do frozen rows", () => {
  const narrow = panesOf(geometry, { rows: 10, columns: 4 }, 40, { width: 320, height: 400 });
  expect(narrow).toMatchObject({ frozenColumns: 0, frozenWidth: 0, frozenRows: 10, frozenHeight: 200 });
  expect(panesOf(geometry, { rows: 20, columns: 1 }, 40, { width: 320, height: 400 }).frozenRows).toBe(0);
});
