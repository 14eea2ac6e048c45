import { expect, test } from "vitest";
import { holds } from "../../../core/present/held-value.ts";
import type { CellValue, CellWrite } from "../../../core/workbook/tables.ts";

const april = { date: { year: 2016, month: 4, day: 1 } };

test.each<[CellValue, CellWrite["value"], boolean]>([
  [null, "", true],
  ["", "", true],
  [0, "", false],
  [null, 0, false],
  [1.7, 1.7, true],
  [0.1 + 0.2, 0.3, true],
  [-3.41234567890123, -3.412345678901234, true],
  [-3.4123456789, -3.4123456788, false],
  [0, -0, true],
  [0, 1e-300, false],
  ["1,7", 1.7, false],
  ["I dag", "I dag", true],
  [true, true, true],
  [{ error: "#N/A" }, 1, false],
  [april, april, true],
  [{ date: { year: 2016, month: 4, day: 2 } }, april, false],
  // 1 April 2016 in a cell that shows numbers.
  [42_461, april, true],
  [42_462, april, false],
  [null, april, false],
  [april, 42_461, false],
])("a cell with %j holds %j: %s", (held, value, expected) => {
  expect(holds(held, value)).toBe(expected);
});
