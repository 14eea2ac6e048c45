import fc from "fast-check";
import { expect, test } from "vitest";
import { formatAddress } from "../../addin/ooxml/cells/address.ts";
import { isRefusal, readTables, savePackage } from "../../addin/ooxml/index.ts";
import type { CellScalar } from "../../addin/ooxml/sheets/sheet.ts";
import type { CellEdit, PackageEdits } from "../../addin/ooxml/write/package-edits.ts";
import type { CellValue } from "../../core/workbook/tables.ts";
import { cellsOf, openSound } from "../support/cells-of.ts";
import { buildWorkbook } from "../support/workbook-package.ts";
import { sheetPart } from "../support/write-values.ts";

const tablePart = "xl/tables/table1.xml";

/** A table in B2:D5, a note far below, and another table beside it. */
const sheet = (totalsRow: boolean) => {
  const text = (address: string, content: string) =>
    `<c r="${address}" t="inlineStr"><is><t>${content}</t></is></c>`;
  const rows = [
    `<row r="2">${text("B2", "A")}${text("C2", "B")}${text("D2", "C")}</row>`,
    '<row r="3"><c r="B3" s="1"><v>1</v></c><c r="C3" t="s"><v>0</v></c><c r="D3"><f t="shared" ref="D3:D4" si="0">B3*2</f><v>2</v></c></row>',
    '<row r="4"><c r="B4" s="1"><v>3</v></c><c r="D4"><f t="shared" si="0"/><v>6</v></c></row>',
    totalsRow ? `<row r="5">${text("B5", "I alt")}<c r="D5"><f>SUBTOTAL(109,T[C])</f><v>8</v></c></row>` : "",
    `<row r="40">${text("B40", "under")}</row>`,
  ];
  const area = totalsRow ? "B2:D5" : "B2:D4";
  return {
    area,
    bytes: buildWorkbook({
      sheets: [
        {
          name: "Ark1",
          rows: rows.join(""),
          tables: [
            {
              name: "T",
              ref: area,
              columns: ["A", "B", "C"],
              attributes: totalsRow ? 'totalsRowCount="1"' : "",
            },
          ],
        },
      ],
      formats: [2],
      sharedStrings: "<si><t>delt</t></si>",
    }),
  };
};

const scalar: fc.Arbitrary<CellScalar> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.boolean(),
  fc.constantFrom(...["#N/A", "#DIV/0!"].map((error) => ({ error }))),
  fc.constant(null),
);

const content: fc.Arbitrary<CellEdit["content"]> = fc.oneof(
  scalar.map((value) => ({ kind: "value", value }) as const),
  fc
    .tuple(fc.constantFrom("B3*2", "SUM(B3:B4)", '"a"&"<"'), scalar)
    .map(([formula, value]) => ({ kind: "formula", formula, value }) as const),
);

/** Cells of the body and of the rows that come to it, and some outside. */
const cells = fc.uniqueArray(
  fc.record({
    row: fc.integer({ min: 3, max: 30 }),
    column: fc.integer({ min: 1, max: 6 }),
    content,
    format: fc.constantFrom(null, 0, 1),
  }),
  { selector: formatAddress, maxLength: 12 },
);

const isBlank = (value: CellScalar): boolean => value === null || value === "";

test("what was edited is read back in a table that grew, and all else as it was", () => {
  fc.assert(
    fc.property(fc.boolean(), fc.integer({ min: 0, max: 20 }), cells, (totalsRow, added, edited) => {
      const { area, bytes } = sheet(totalsRow);
      const from = { top: 2, left: 2, bottom: totalsRow ? 5 : 4, right: 4 };
      const to = { ...from, bottom: from.bottom + added };
      const isTotals = ({ row, column }: CellEdit) =>
        totalsRow && row === to.bottom && column >= 2 && column <= 4;
      const kept = edited.filter((edit) => !isTotals(edit));
      const edits: PackageEdits = {
        sheets: [{ part: sheetPart, cells: kept, freshValues: [], tables: [{ part: tablePart, from, to }] }],
        forceCalculation: false,
      };
      const saved = savePackage(openSound(bytes), edits);
      if (isRefusal(saved)) throw new Error(JSON.stringify(saved));

      const expected: Record<string, CellValue> = { ...cellsOf(bytes, "Ark1") };
      if (totalsRow && added > 0) {
        for (const letter of ["B", "D"]) {
          expected[`${letter}${to.bottom}`] = expected[`${letter}5`] ?? null;
          delete expected[`${letter}5`];
        }
      }
      for (const edit of kept) {
        const { value, kind } = edit.content;
        if (value === null || (kind === "value" && isBlank(value))) delete expected[formatAddress(edit)];
        else expected[formatAddress(edit)] = value;
      }
      expect(cellsOf(saved, "Ark1"), area).toEqual(expected);
      const [table] = readTables(openSound(saved)).tables;
      expect(table?.rows).toHaveLength(2 + added);
      // The same edits on the same file give the same bytes.
      expect(savePackage(openSound(bytes), edits)).toEqual(saved);
    }),
    { numRuns: 80 },
  );
});

test("edits that a saved file holds already leave it as it is", () => {
  fc.assert(
    fc.property(cells, (edited) => {
      const { bytes } = sheet(false);
      const sheets = [{ part: sheetPart, cells: edited, freshValues: [], tables: [] }];
      const saved = savePackage(openSound(bytes), { sheets, forceCalculation: false });
      if (isRefusal(saved)) throw new Error(JSON.stringify(saved));
      const settled = edited.filter(({ content: { value, kind } }) => kind === "value" || !isBlank(value));
      const again = [{ part: sheetPart, cells: settled, freshValues: [], tables: [] }];
      expect(savePackage(openSound(saved), { sheets: again, forceCalculation: true })).toEqual(saved);
    }),
    { numRuns: 60 },
  );
});
