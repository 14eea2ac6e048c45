import { describe, expect, test } from "vitest";
import { opened } from "../../support/opened-document.ts";
import { area, at, type SheetModelSource, type TableModelSource } from "../../support/sheet-model.ts";

/** Formats: 1 is a date, 2 bold, 3 the totals row. */
const formats = [{ numberFormat: "mm-dd-yy" }, { bold: true }, { fill: "#EEEEEE" }];

const tasks: TableModelSource = {
  name: "Opgaver",
  ref: "B2:E4",
  columns: ["Opgave", "Fra", "Antal", { name: "Timer", formula: "D3+D3" }],
};

const cells: SheetModelSource["cells"] = {
  B3: "Samtale",
  C3: { value: 42_614, format: 1 },
  D3: 2,
  E3: { formula: "D3+D3", value: 4, format: 2 },
  B4: "Møde",
  C4: { value: 42_644, format: 1 },
  D4: 3,
  E4: { formula: "D4+D4", value: 6, format: 2 },
};

const plain = (more: Partial<SheetModelSource> = {}) =>
  opened({
    formats,
    sheets: [{ name: "Ark1", tables: [tasks], ...more, cells: { ...cells, ...more.cells } }],
  });

const totals: SheetModelSource["cells"] = {
  B5: { value: "I alt", format: 3 },
  D5: { formula: "SUBTOTAL(109,Opgaver[Antal])", value: 5, format: 3 },
};

const withTotals = (more: Partial<SheetModelSource> = {}) =>
  opened({
    formats,
    sheets: [
      {
        name: "Ark1",
        tables: [{ ...tasks, ref: "B2:E5", totalsRows: 1 }],
        ...more,
        cells: { ...cells, ...totals, ...more.cells },
      },
    ],
  });

describe("a table without a totals row", () => {
  test("grows by what is typed right under it, with formula and formats, as one step", () => {
    const { document, type, tableRef, formula, values, shown } = plain();
    expect(type("C5", "3-10-2016")).toMatchObject({ kind: "done", area: area("C5") });
    expect(tableRef("Opgaver")).toBe("B2:E5");
    expect(values("B5:D5")).toEqual([[null, 42_646, null]]);
    expect(shown("C5")).toEqual([["03-10-2016"]]);
    expect(formula("E5")).toBe("D5+D5");
    expect(document.cell(0, at("E5")).format.bold).toBe(true);
    document.undo();
    expect(tableRef("Opgaver")).toBe("B2:E4");
    expect([formula("E5"), values("B5:D5")]).toEqual([null, [[null, null, null]]]);
    expect(document.cell(0, at("E5")).format.bold).toBe(false);
    expect(document.canUndo).toBeNull();
    document.redo();
    expect(tableRef("Opgaver")).toBe("B2:E5");
    expect(formula("E5")).toBe("D5+D5");
  });

  test("the engine is told of the table and of the formula in its new row", async () => {
    const { document, type, worker } = plain();
    type("D5", "7");
    await document.settled();
    expect(worker.changes).toEqual([
      {
        cells: [
          { sheet: 0, row: 5, column: 4, input: { kind: "value", value: 7 } },
          { sheet: 0, row: 5, column: 5, input: { kind: "formula", formula: "D5+D5" } },
        ],
        tables: [{ sheet: 0, part: "xl/tables/Ark1-Opgaver.xml", area: area("B2:E5") }],
      },
    ]);
    expect(document.cell(0, at("E5")).value).toBe(14);
  });

  test.each([
    ["right of it", "F5"],
    ["left of it", "A5"],
    ["one row further down", "B6"],
  ])("does not grow by what is typed %s", (_where, address) => {
    const { type, tableRef } = plain();
    type(address, "x");
    expect(tableRef("Opgaver")).toBe("B2:E4");
  });

  test.each<[string, Partial<SheetModelSource>]>([
    ["something stands in the row", { cells: { E5: "note" } }],
    ["cells are merged there", { merged: ["D5:E6"] }],
    ["the sheet is protected", { isProtected: true }],
    ["another table begins there", { tables: [tasks, { name: "Anden", ref: "E5:E6", columns: ["x"] }] }],
  ])("where %s, the entry goes in without the table growing", (_name, more) => {
    const { type, tableRef, values } = plain(more);
    const outcome = type("B5", "x");
    const isLocked = more.isProtected === true;
    expect(outcome.kind).toBe(isLocked ? "refused" : "done");
    expect(values("B5")).toEqual([[isLocked ? null : "x"]]);
    expect(tableRef("Opgaver")).toBe("B2:E4");
  });

  test("on a protected sheet an unlocked cell under the table takes the entry, and the table stays", () => {
    const { type, tableRef, values } = opened({
      formats: [{ isLocked: false }],
      sheets: [
        {
          name: "Ark1",
          isProtected: true,
          tables: [tasks],
          cells: { B5: { value: null, format: 1 } },
        },
      ],
    });
    expect(type("B5", "x").kind).toBe("done");
    expect([values("B5"), tableRef("Opgaver")]).toEqual([[["x"]], "B2:E4"]);
  });

  test("emptying a cell under it is no growth", () => {
    const { type, tableRef } = plain();
    type("B5", "");
    expect(tableRef("Opgaver")).toBe("B2:E4");
  });

  test("grows by a paste that starts inside and runs past its end, or right under it", () => {
    const inside = plain();
    inside.paste("B4", "Ny\t1-9-2016\t5\nNyere\t\t6\nNyest\t\t7");
    expect(inside.tableRef("Opgaver")).toBe("B2:E6");
    expect(["E4", "E5", "E6"].map(inside.formula)).toEqual(["D4+D4", "D5+D5", "D6+D6"]);
    expect(inside.values("B4:D6")).toEqual([
      ["Ny", 42_614, 5],
      ["Nyere", null, 6],
      ["Nyest", null, 7],
    ]);
    inside.document.undo();
    expect(inside.tableRef("Opgaver")).toBe("B2:E4");
    const under = plain();
    under.paste("D5", "1\n2");
    expect(under.tableRef("Opgaver")).toBe("B2:E6");
  });

  test("a paste that reaches right of it adds rows and no columns", () => {
    const { paste, tableRef, values } = plain();
    paste("D5", "1\t2\t3");
    expect(tableRef("Opgaver")).toBe("B2:E5");
    expect(values("D5:F5")).toEqual([[1, 2, 3]]);
  });

  test("a paste whose rows are not free goes in as anywhere else", () => {
    const { paste, tableRef, values } = plain({ cells: { C6: "note" } });
    paste("B5", "1\n2");
    expect(tableRef("Opgaver")).toBe("B2:E4");
    expect(values("B5:B6")).toEqual([[1], [2]]);
  });

  test("grows by a row on command, and again under that row", () => {
    const { document, tableRef, formula } = plain();
    expect(document.addTableRow(0, "Opgaver")).toMatchObject({ kind: "done", area: area("B5:E5") });
    document.addTableRow(0, "Opgaver");
    expect(tableRef("Opgaver")).toBe("B2:E6");
    expect(formula("E6")).toBe("D6+D6");
  });

  test("a row on command is refused where something stands in its way, or all is locked", () => {
    expect(plain({ cells: { C5: "note" } }).document.addTableRow(0, "Opgaver")).toEqual({
      kind: "refused",
      refusal: { code: "table-blocked", at: at("C5"), table: "Opgaver" },
    });
    expect(plain({ isProtected: true }).document.addTableRow(0, "Opgaver")).toMatchObject({
      refusal: { code: "locked" },
    });
  });
});

describe("a table with a totals row", () => {
  test.each(["B6", "D6"])("typing right under the totals at %s makes a row above them", (address) => {
    const { document, type, tableRef, values, formula } = withTotals();
    const to = address.replace("6", "5");
    expect(type(address, "7")).toMatchObject({ kind: "done", area: area(to) });
    expect(tableRef("Opgaver")).toBe("B2:E6");
    expect(values(to)).toEqual([[7]]);
    expect([values("B6"), formula("D6"), formula("D5")]).toEqual([
      [["I alt"]],
      "SUBTOTAL(109,Opgaver[Antal])",
      null,
    ]);
    expect(document.cell(0, at("B6")).format.fill).toBe("#EEEEEE");
    expect(document.cell(0, at("B5")).format.fill).toBeNull();
    expect(formula("E5")).toBe("D5+D5");
    document.undo();
    expect([tableRef("Opgaver"), values("B5"), values("B6")]).toEqual(["B2:E5", [["I alt"]], [[null]]]);
    expect(formula("D5")).toBe("SUBTOTAL(109,Opgaver[Antal])");
  });

  test("a paste past the last row of the body moves the totals down", () => {
    const { paste, tableRef, values } = withTotals();
    expect(paste("B4", "a\nb\nc")).toMatchObject({ kind: "done", area: area("B4:B6") });
    expect(tableRef("Opgaver")).toBe("B2:E7");
    expect(values("B3:B7")).toEqual([["Samtale"], ["a"], ["b"], ["c"], ["I alt"]]);
  });

  test("a paste that would overwrite totals which cannot move is refused, and the cell in the way is named", () => {
    const { paste, values, tableRef } = withTotals({ cells: { D6: "note" } });
    expect(paste("B4", "a\nb")).toEqual({
      kind: "refused",
      refusal: { code: "table-blocked", at: at("D6"), table: "Opgaver" },
    });
    expect([values("B4:B5"), tableRef("Opgaver")]).toEqual([[["Møde"], ["I alt"]], "B2:E5"]);
  });

  test("a note under the totals can be written where another stands beside it", () => {
    const { type, tableRef, values } = withTotals({ cells: { D6: "note" } });
    type("B6", "også en note");
    expect([values("B6"), tableRef("Opgaver")]).toEqual([[["også en note"]], "B2:E5"]);
  });

  test("a row on command comes above the totals", () => {
    const { document, values, formula } = withTotals();
    expect(document.addTableRow(0, "Opgaver")).toMatchObject({ area: area("B5:E5") });
    expect([values("B6"), formula("E5")]).toEqual([[["I alt"]], "D5+D5"]);
  });
});

describe("what a new row takes over", () => {
  test("a formula that means its own row of the table means the table that grows by it", () => {
    const typed = plain();
    typed.type("D5", "=[@Timer]+1");
    expect(typed.formula("D5")).toBe("Opgaver[[#This Row],[Timer]]+1");
    const pasted = plain();
    pasted.paste("D5", "=[@Timer]+1\n=[@Timer]+2");
    expect(pasted.formula("D6")).toBe("Opgaver[[#This Row],[Timer]]+2");
  });

  test("the rule of the row above, and its choices, without which it would have none", () => {
    const { document, type } = plain({
      validations: [
        { ref: "B3:B4", type: "list", formula1: '"Samtale,Møde"', error: "Vælg en opgave." },
        { ref: "D3:D4", type: "whole", operator: "greaterThan", formula1: "0" },
      ],
    });
    expect(document.validation(0, at("B5"))).toBeNull();
    expect(type("B5", "Ferie")).toMatchObject({
      kind: "refused",
      refusal: { code: "validation", message: "Vælg en opgave." },
    });
    expect(type("B5", "Møde").kind).toBe("done");
    expect(document.validation(0, at("B5"))?.choices).toEqual(["Samtale", "Møde"]);
    expect(type("D5", "-1")).toMatchObject({ refusal: { code: "validation" } });
    document.undo();
    expect(document.validation(0, at("B5"))).toBeNull();
  });

  test("a formula that the table declares for another row than its first is moved by the right distance", () => {
    const { document, formula } = opened({
      sheets: [
        {
          name: "Ark1",
          tables: [{ name: "Løb", ref: "A1:B4", columns: ["Tal", { name: "Sum", formula: "B2+A3" }] }],
          cells: { B3: { formula: "B2+A3", value: 0 }, B4: { formula: "B3+A4", value: 0 } },
        },
      ],
    });
    document.addTableRow(0, "Løb");
    expect(formula("B5")).toBe("B4+A5");
  });

  test("a formula of column names is the same in every row", () => {
    const { document, formula } = opened({
      sheets: [
        {
          name: "Ark1",
          tables: [
            {
              name: "Løb",
              ref: "A1:B2",
              columns: ["Tal", { name: "Sum", formula: "Løb[[#This Row],[Tal]]*2" }],
            },
          ],
        },
      ],
    });
    document.addTableRow(0, "Løb");
    expect(formula("B3")).toBe("Løb[[#This Row],[Tal]]*2");
  });
});
