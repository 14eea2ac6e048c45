import { expect, test } from "vitest";
import { spillOf } from "../../../../addin/browser/grid/draw/spill.ts";

/** Columns of 50 px; 3 and 8 hold something. */
const isBlank = (column: number) => column !== 3 && column !== 8;
const size = () => 50;

test.each([
  ["as far as it needs", { column: 5, align: "left", excess: 60, lastColumn: 20 }, [0, 100, 5, 7]],
  ["up to a filled cell", { column: 5, align: "left", excess: 900, lastColumn: 20 }, [0, 100, 5, 7]],
  ["to the left", { column: 5, align: "right", excess: 900, lastColumn: 20 }, [50, 0, 4, 5]],
  [
    "to both sides, half of it each",
    { column: 5, align: "center", excess: 120, lastColumn: 20 },
    [50, 100, 4, 7],
  ],
  ["not at all", { column: 2, align: "left", excess: 10, lastColumn: 20 }, [0, 0, 2, 2]],
  ["not out of the sheet", { column: 1, align: "right", excess: 10, lastColumn: 20 }, [0, 0, 1, 1]],
] as const)("a text runs %s", (_how, request, [left, right, firstColumn, lastColumn]) => {
  expect(spillOf(request, isBlank, size)).toEqual({ left, right, firstColumn, lastColumn });
});
