import { expect, test } from "vitest";
import { hosted } from "../support/browser-host.ts";
import type { SheetModelSource } from "../support/sheet-model.ts";

const team = { sheet: "Ark1", table: "Team" };
const columns = ["Navn", "Timer", { name: "Dage", formula: "Team[[#This Row],[Timer]]/7.4" }];
const write = (address: string, value: number | string) => ({ sheet: "Ark1", address, value });

test("a new row is calculated as those above it, pushes the totals down, and goes with one undo", async () => {
  const { host, port } = hosted({
    sheets: [
      {
        name: "Ark1",
        cells: { A2: "Nord", B2: 37, A3: "I alt", B3: 37 },
        tables: [{ name: "Team", ref: "A1:C3", columns, totalsRows: 1 }],
      },
    ],
  });
  const valueAt = (row: number, column: number) => host.document?.cell(0, { row, column }).value;
  expect(await port.writeNewRow(team, [write("A3", "Syd"), write("B3", 74)])).toEqual({ kind: "done" });
  expect([valueAt(3, 1), valueAt(3, 2), valueAt(4, 1), valueAt(4, 2)]).toEqual(["Syd", 74, "I alt", 37]);
  expect(host.document?.cell(0, { row: 3, column: 3 }).formula).toBe("Team[[#This Row],[Timer]]/7.4");
  expect(host.document?.canUndo).toBe("pane");
  host.document?.undo();
  expect([valueAt(3, 1), valueAt(3, 2), valueAt(4, 1)]).toEqual(["I alt", 37, null]);
  expect(host.document?.sheets[0]?.tables[0]?.area).toEqual({ top: 1, left: 1, bottom: 3, right: 3 });
  host.document?.redo();
  expect([valueAt(3, 1), valueAt(4, 1)]).toEqual(["Syd", "I alt"]);
  expect(port.fileState().unsaved).toBe(true);
});

test("results that follow from a new row are undone with it", async () => {
  const { host, port } = hosted({
    sheets: [
      { name: "Ark1", cells: { A2: "Nord", E1: 1 }, tables: [{ name: "Team", ref: "A1:C2", columns }] },
    ],
  });
  await port.writeNewRow(team, [write("A3", "Syd")]);
  await port.writeCells([write("E1", 2)], "results");
  host.document?.undo();
  expect(host.document?.cell(0, { row: 1, column: 5 }).value).toBe(1);
  expect(host.document?.canUndo).toBeNull();
  expect(port.fileState().unsaved).toBe(false);
});

test.each<[string, Partial<SheetModelSource>, string, string | null]>([
  ["a text", { cells: { B3: "note" } }, "table-blocked", "B3"],
  ["merged cells", { merged: ["C3:D3"] }, "table-blocked", "C3"],
  [
    "another table",
    { tables: [{ name: "Nr. 2", ref: "C3:D4", columns: ["X", "Y"] }] },
    "table-blocked",
    "C3",
  ],
  ["a protected sheet", { isProtected: true }, "sheet-protected", null],
])("%s stands in the way of a new row, and nothing is changed", async (_, more, code, address) => {
  const tables = [{ name: "Team", ref: "A1:C2", columns }, ...(more.tables ?? [])];
  const { host, port } = hosted({ sheets: [{ name: "Ark1", ...more, tables }] });
  expect(await port.writeNewRow(team, [write("A3", "Syd")])).toMatchObject({
    trouble: { code, sheet: "Ark1", address },
  });
  expect(host.document?.canUndo).toBeNull();
  expect(host.document?.cell(0, { row: 3, column: 1 }).value).toBeNull();
});

test("a value that no workbook could take leaves the table as it is", async () => {
  const { host, port } = hosted({
    sheets: [{ name: "Ark1", tables: [{ name: "Team", ref: "A1:C2", columns }] }],
  });
  expect(await port.writeNewRow(team, [write("B3", Number.NaN)])).toMatchObject({
    trouble: { code: "failed", detail: "RangeError" },
  });
  expect(host.document?.sheets[0]?.tables[0]?.area.bottom).toBe(2);
});
