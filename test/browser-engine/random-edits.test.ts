import fc from "fast-check";
import { expect, test } from "vitest";
import type { CellChange } from "../../addin/browser/engine/engine.ts";
import { formatAddress } from "../../addin/ooxml/cells/address.ts";
import type { CellScalar } from "../../addin/ooxml/sheets/sheet.ts";
import {
  computed,
  engineOf,
  noChange,
  typed,
  type WrittenCell,
  type WrittenWorkbook,
} from "./formula-workbook.ts";

const rows = 6;
const columns = 4;

/** A reference to a cell that comes before in reading order, so that no circle arises. */
const earlier = (limit: number) =>
  fc.integer({ min: 0, max: Math.max(0, limit - 1) }).map((index) => addressOf(index));

const addressOf = (index: number): string =>
  formatAddress({ row: Math.floor(index / columns) + 1, column: (index % columns) + 1 });

const formulaAt = (index: number): fc.Arbitrary<string> => {
  const reference = earlier(index);
  return fc.oneof(
    fc.tuple(reference, reference).map(([one, other]) => `=${one}+${other}*2`),
    fc.tuple(reference, reference).map(([one, other]) => `=IFERROR(${one}/${other},-1)`),
    reference.map((one) => `=SUM($A$1:${one})`),
    fc.tuple(reference, reference).map(([one, other]) => `=IF(${one}>${other},${one},OFFSET(${other},0,0))`),
    reference.map((one) => `=SUMIF(A1:${one},">2")`),
    reference.map((one) => `=COUNTA(${one},Tal)&"x"`),
    fc.constant("=SUM(Skema[b])-INDEX(Skema[a],2)"),
    reference.map((one) => `=INDIRECT("${one}")`),
  );
};

const value: fc.Arbitrary<CellScalar> = fc.oneof(
  fc.integer({ min: -9, max: 9 }),
  fc.constantFrom("5", "tekst", true, null, 0.1, { error: "#N/A" }),
);

const content = (index: number): fc.Arbitrary<CellScalar> =>
  index === 0 ? value : fc.oneof({ weight: 2, arbitrary: formulaAt(index) }, { weight: 3, arbitrary: value });

const cell = fc
  .integer({ min: 0, max: rows * columns - 1 })
  .chain((index) => fc.record({ index: fc.constant(index), content: content(index) }));

const edits = fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 });
const growth = fc.integer({ min: 3, max: 9 });

const writtenCell = (typedContent: CellScalar): WrittenCell =>
  typeof typedContent === "string" && typedContent.startsWith("=")
    ? { formula: typedContent.slice(1) }
    : typedContent;

const workbookOf = (contents: ReadonlyMap<string, CellScalar>, lastRow: number): WrittenWorkbook => ({
  sheets: [
    {
      name: "Ark æ",
      cells: Object.fromEntries(
        [...contents].map(([address, typedContent]) => [address, writtenCell(typedContent)]),
      ),
    },
    {
      name: "Skema",
      cells: Object.fromEntries(
        [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((row): [string, number][] => [
          [`A${row}`, row],
          [`B${row}`, row ** 2],
        ]),
      ),
      tables: [{ name: "Skema", ref: `A1:B${lastRow}`, columns: ["a", "b"] }],
    },
  ],
  names: "<definedName name=\"Tal\">'Ark æ'!$A$1</definedName>",
});

test("after any edits the values are those of a workbook that was written so", {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(edits, fc.option(growth), async (steps, lastRow) => {
      const engine = await engineOf(workbookOf(new Map([["A1", 1]]), 3));
      const contents = new Map<string, CellScalar>([["A1", 1]]);
      const values: Record<string, CellScalar> = { ...computed(engine.change(noChange)) };
      for (const step of steps) {
        const cells: CellChange[] = step.map(({ index, content: typedContent }) => {
          contents.set(addressOf(index), typedContent);
          delete values[`0!${addressOf(index)}`];
          return typed(0, addressOf(index), typedContent);
        });
        Object.assign(values, computed(engine.change({ cells, tables: [] })));
      }
      const area = { top: 1, left: 1, bottom: lastRow ?? 3, right: 2 };
      const tables = lastRow === null ? [] : [{ sheet: 1, part: "xl/tables/table1.xml", area }];
      Object.assign(values, computed(engine.change({ cells: [], tables })));
      const fresh = await engineOf(workbookOf(contents, lastRow ?? 3));
      expect(values).toEqual(computed(fresh.change(noChange)));
      expect(engine.uncalculated).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
