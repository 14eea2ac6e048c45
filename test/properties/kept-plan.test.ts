import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readTables } from "../../addin/ooxml/index.ts";
import {
  createWorkbookEvaluator,
  resultIn,
  type WorkbookResult,
  workbookResult,
} from "../../core/present/workbook-result.ts";
import type { CellWrite, WorkbookTables } from "../../core/workbook/tables.ts";
import { root } from "../../scripts/install.mjs";
import { openSound } from "../support/cells-of.ts";
import { figuresOf } from "../support/figures.ts";
import { written } from "../support/written-tables.ts";

const example = readTables(openSound(readFileSync(path.join(root, "examples", "kontanthjaelp-2016.xlsx"))));

const inputCells = (tables: WorkbookTables): readonly CellWrite[] =>
  tables.tables
    .filter(({ name }) => !name.startsWith("NormeringResult"))
    .flatMap(({ sheet, rows }) =>
      rows.flatMap((row) =>
        row.flatMap(({ address, value }) =>
          value === null || (typeof value === "object" && "error" in value)
            ? []
            : [{ sheet, address, value }],
        ),
      ),
    );

/** One cell by its place among those that are filled, and what becomes of it. */
const edit = fc.record({ cell: fc.nat(), to: fc.constantFrom("more", "empty", "wrong", "as-before") });

const edited = (tables: WorkbookTables, { cell, to }: { readonly cell: number; readonly to: string }) => {
  const cells = inputCells(tables);
  const chosen = cells[cell % cells.length];
  if (chosen === undefined || to === "as-before") return structuredClone(tables);
  const more = typeof chosen.value === "number" ? chosen.value * 1.1 : chosen.value;
  const value = { more, empty: "", wrong: "ved ikke" }[to] ?? "";
  return written(tables, [{ ...chosen, value }]);
};

/** Every figure of a result and of its steps, as text: to the last digit. */
const toldBy = (answer: WorkbookResult): string =>
  answer.kind === "no-result"
    ? JSON.stringify(answer)
    : JSON.stringify([answer.plan, answer.result, answer.scenarios.map((each) => [...figuresOf(each)])]);

test("a workbook that is edited cell by cell is at each step what it is when read afresh, to the bit", () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      const evaluate = createWorkbookEvaluator();
      let tables = example;
      evaluate(tables);
      for (const each of edits) {
        tables = edited(tables, each);
        expect(toldBy(resultIn(evaluate(tables), "da")) === toldBy(workbookResult(tables, "da"))).toBe(true);
      }
    }),
    { numRuns: 15 },
  );
});
