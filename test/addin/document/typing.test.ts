import { expect, test } from "vitest";
import { opened } from "../../support/opened-document.ts";
import { area, at } from "../../support/sheet-model.ts";

const sheet = { name: "Ark1", cells: { A1: 2, B1: 3, C1: { formula: "A1+B1", value: 5 }, A2: "tekst" } };

test("cells show what the file holds at once, and what is typed afterwards", async () => {
  const { document, type, values } = opened({ sheets: [sheet] });
  expect(values("A1:D1")).toEqual([[2, 3, 5, null]]);
  expect(type("B1", "2,5")).toMatchObject({ kind: "done", area: { top: 1, left: 2, bottom: 1, right: 2 } });
  expect(values("A1:C1")).toEqual([[2, 2.5, 5]]);
  await document.settled();
  expect(values("A1:C1")).toEqual([[2, 2.5, 4.5]]);
  expect(document.shown(0, at("C1"))).toBe("4,5");
});

test("what is typed means what a Dane means by it, and shows in the cell's number format", () => {
  const { document, type, values } = opened({
    sheets: [{ name: "Ark1", cells: { B1: { value: 1, format: 1 }, C1: { value: 1, format: 2 } } }],
    formats: [{ numberFormat: "#,##0.00" }, { numberFormat: "@" }, { numberFormat: "mm-dd-yy" }],
  });
  type("A1", "1.560,5");
  type("B1", "1560,5");
  type("C1", "007");
  type("A2", "'=1");
  type("A3", "1-9-2016");
  type("A4", "=SUM(A1;2,5)");
  expect(values("A1:C1")).toEqual([[1560.5, 1560.5, "007"]]);
  expect(values("A2:A3")).toEqual([["=1"], [42_614]]);
  expect(document.shown(0, at("B1"))).toBe("1.560,50");
  expect(document.cell(0, at("A4")).formula).toBe("SUM(A1,2.5)");
  expect(document.editable(0, at("A4"))).toBe("=SUM(A1;2,5)");
  expect(document.editable(0, at("A2"))).toBe("'=1");
});

test("a date in a cell without a number format shows as one where the workbook has such a format", () => {
  const dated = opened({ sheets: [{ name: "Ark1" }], formats: [{ numberFormat: "mm-dd-yy" }] });
  dated.type("A1", "1-9-2016");
  expect(dated.shown("A1")).toEqual([["01-09-2016"]]);
  dated.document.undo();
  expect(dated.document.cell(0, at("A1")).format.numberFormat).toBe("General");
});

test("an area is emptied, its formats and what is outside stay", () => {
  const { document, values } = opened({
    sheets: [{ name: "Ark1", cells: { A1: 1, A2: { value: 2, format: 1 }, B1: 3 } }],
    formats: [{ bold: true }],
  });
  expect(document.clear(0, { top: 1, left: 1, bottom: 1_048_576, right: 1 }).kind).toBe("done");
  expect(values("A1:B2")).toEqual([
    [null, 3],
    [null, null],
  ]);
  expect(document.cell(0, at("A2")).format.bold).toBe(true);
});

test("the first row fills the rows below it, the first column those to the right, formulas moved along", () => {
  const { document, formula, values } = opened({
    sheets: [{ name: "Ark1", cells: { B1: { formula: "A1+$A$1", value: 0 }, C1: "x" } }],
  });
  expect(document.fill(0, area("B1:C3"), "down").kind).toBe("done");
  expect([formula("B2"), formula("B3"), values("C2:C3")]).toEqual(["A2+$A$1", "A3+$A$1", [["x"], ["x"]]]);
  document.fill(0, area("B1:D1"), "right");
  expect([formula("C1"), formula("D1")]).toEqual(["B1+$A$1", "C1+$A$1"]);
  expect(document.canUndo).toBe("filling");
});

test("a single row is filled from the one above, and the first row of a sheet from nowhere", () => {
  const { document, values } = opened({ sheets: [{ name: "Ark1", cells: { A1: 7 } }] });
  document.fill(0, area("A2"), "down");
  expect(values("A2")).toEqual([[7]]);
  expect(document.fill(0, area("A1"), "down")).toEqual({ kind: "refused", refusal: { code: "outside" } });
});

test("a sheet that did not change is the same object, and one that did tells how far it is used", () => {
  const { document, type } = opened({ sheets: [{ name: "Ark1", cells: { A1: 7 } }, { name: "Ark2" }] });
  const [first, second] = document.sheets;
  expect(document.sheets).toBe(document.sheets);
  type("C4", "1");
  expect(document.sheets[0]).not.toBe(first);
  expect(document.sheets[1]).toBe(second);
  expect([first?.used, document.sheets[0]?.used]).toEqual([
    { row: 1, column: 1 },
    { row: 4, column: 3 },
  ]);
});

test("listeners are told of which sheet and why, until they stop", async () => {
  const { document, type } = opened({ sheets: [sheet, { name: "Ark2" }] });
  await document.settled();
  const told: string[] = [];
  const stop = document.onChange(({ sheet: index, cause }) => void told.push(`${cause} ${index}`));
  type("A1", "5");
  await document.settled();
  document.undo();
  document.markSaved("x.xlsx", document.version);
  stop();
  type("A1", "6");
  expect(told).toEqual(["edit 0", "calculated 0", "calculated null", "undo 0", "saved null"]);
});
