import { expect, test } from "vitest";
import { computed, engineOf, noChange, typed } from "./formula-workbook.ts";

test("formulas are calculated when the file has no values of them, and again when a cell changes", async () => {
  const engine = await engineOf({
    sheets: [
      { name: "Sager æøå", cells: { A1: 2, A2: 3, B1: { formula: "A1*A2" }, B2: { formula: "B1+1" } } },
    ],
  });
  expect(computed(engine.change(noChange))).toEqual({ "0!B1": 6, "0!B2": 7 });
  expect(computed(engine.change({ cells: [typed(0, "A1", 5)], tables: [] }))).toEqual({
    "0!B1": 15,
    "0!B2": 16,
  });
  expect(engine.uncalculated).toEqual([]);
});
