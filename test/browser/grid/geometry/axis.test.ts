import { expect, test } from "vitest";
import { createAxis, nextShown } from "../../../../addin/browser/grid/geometry/axis.ts";
import { charactersToPixels } from "../../../../addin/browser/grid/geometry/sheet-geometry.ts";

/** Rows 1 to 10 of 20 px; row 3 has 50, rows 5 and 6 are hidden. */
const axis = createAxis(
  [
    { first: 5, last: 6, size: 0 },
    { first: 3, last: 3, size: 50 },
  ],
  20,
  10,
);

test("where rows of different sizes begin", () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 11].map((row) => axis.offsetOf(row))).toEqual([
    0, 20, 40, 90, 110, 110, 110, 130, 190,
  ]);
});

test.each([
  [-5, 1],
  [0, 1],
  [19.9, 1],
  [20, 2],
  [89, 3],
  [90, 4],
  [109, 4],
  [110, 7],
  [189, 10],
  [5000, 10],
])("the row at %s px is row %s", (point, row) => {
  expect(axis.indexAt(point)).toBe(row);
});

test("hidden rows are passed in both directions, and the end of the sheet is no row", () => {
  expect(nextShown(axis, 5, 1)).toBe(7);
  expect(nextShown(axis, 6, -1)).toBe(4);
  expect(nextShown(axis, 11, 1)).toBeNull();
});

test("where the last columns are hidden, what lies beyond is the last that is shown", () => {
  const columns = createAxis([{ first: 4, last: 16_384, size: 0 }], 64, 16_384);
  expect(columns.indexAt(1000)).toBe(3);
  expect(columns.offsetOf(16_385)).toBe(192);
});

// Widths that a spreadsheet gives these columns at its default font, whose digits are 7 px wide.
test.each([
  [9.140625, 64],
  [8.43, 59],
  [2, 14],
  [26.25, 184],
  [112, 784],
])("a column of %s characters has %s px", (characters, pixels) => {
  expect(charactersToPixels(characters, 7)).toBe(pixels);
});
