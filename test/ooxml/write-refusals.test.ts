import { describe, expect, test } from "vitest";
import { isRefusal, writeCells } from "../../addin/ooxml/index.ts";
import type { CellWrite } from "../../core/workbook/tables.ts";
import { openSound } from "../support/cells-of.ts";
import { buildWorkbook } from "../support/workbook-package.ts";
import { type Values, writesTo } from "../support/write-values.ts";

const problemsOf = (bytes: Uint8Array, values: Values, sheet = "Ark1"): unknown => {
  const written = writeCells(openSound(bytes), writesTo(sheet, values));
  return isRefusal(written) ? written.problems.map(({ code, address }) => [code, address]) : "written";
};

describe("a workbook that cannot take a value says which", () => {
  const rows =
    '<row r="1"><c r="A1" t="inlineStr"><is><t>Navn</t></is></c></row><row r="5"><c r="A5"><f t="array" ref="A5:B6">C1:D2</f><v>1</v></c></row><row r="8"><c r="A8"><f t="dataTable" ref="A8:B9" r1="C1"/><v>1</v></c></row>';
  const bytes = buildWorkbook({
    sheets: [
      {
        name: "Ark1",
        rows,
        after: '<mergeCells count="1"><mergeCell ref="D1:E2"/></mergeCells>',
        tables: [{ name: "T", ref: "A1:A4", columns: ["Navn"], attributes: 'totalsRowCount="1"' }],
      },
    ],
  });

  test("every such cell is told, and nothing is written", () => {
    expect(problemsOf(bytes, { E2: 1, D1: 2, B6: 3, A5: 4, A8: 5, A1: "x", A4: 6, A2: 7 })).toEqual([
      ["table-header", "A1"],
      ["merged-cell", "E2"],
      ["table-totals", "A4"],
      ["array-formula", "A5"],
      ["array-formula", "B6"],
      ["array-formula", "A8"],
    ]);
  });

  test("a sheet that is gone", () => {
    expect(problemsOf(bytes, { A1: 1 }, "Resultat")).toEqual([["no-such-sheet", "A1"]]);
  });

  test("an unchanged value is no problem", () => {
    expect(problemsOf(bytes, { A1: "Navn", E2: "" })).toBe("written");
  });
});

test.each<[string, CellWrite["value"]]>([
  ["A0", 1],
  ["XFE1", 1],
  ["A1048577", 1],
  ["Ark1!A1", 1],
  ["A1", Number.NaN],
  ["A1", Number.POSITIVE_INFINITY],
  ["A1", { date: { year: 1899, month: 12, day: 31 } }],
  ["A1", { date: { year: 2015, month: 2, day: 29 } }],
  ["A1", "a".repeat(32_768)],
])("a write that no workbook could take is a programmer's mistake: %s", (address, value) => {
  const opened = openSound(buildWorkbook({ sheets: [{ name: "Ark1" }] }));
  expect(() => writeCells(opened, [{ sheet: "Ark1", address, value }])).toThrow(RangeError);
});

test("a cell is written once", () => {
  const opened = openSound(buildWorkbook({ sheets: [{ name: "Ark1" }] }));
  expect(() =>
    writeCells(opened, [...writesTo("Ark1", { A1: 1 }), ...writesTo("Ark1", { $A$1: 2 })]),
  ).toThrow("written twice");
});
