import { describe, expect, test } from "vitest";
import { createBrowserPort } from "../../addin/browser/browser-port.ts";
import { parseAddress } from "../../addin/ooxml/cells/address.ts";
import { resultTables } from "../../core/workbook/contract/contract.ts";
import { contractPackage } from "../port/contract-workbook.ts";
import { type PortUnderTest, portContract } from "../port/port-contract.ts";
import { hosted, TestHost } from "../support/browser-host.ts";
import type { CellSource, WorkbookModelSource } from "../support/sheet-model.ts";

const edit = async ({ document }: TestHost, sheet: string, address: string, value: number | string) => {
  const index = document?.sheets.findIndex(({ name }) => name === sheet) ?? -1;
  const place = parseAddress(address);
  if (place !== null) document?.type(index, place, String(value).replace(".", ","));
};

/** The contract writes results at once: so something was edited before, as results follow from edits only. */
const underTest = async (): Promise<PortUnderTest> => {
  const host = new TestHost();
  await host.openFile("kontrakt.xlsx", contractPackage());
  await edit(host, "Noter", "A9", "x");
  await host.saveFile();
  return {
    port: createBrowserPort(host),
    edit: (sheet, address, value) => edit(host, sheet, address, value),
    settle: async () => host.document?.settled(),
    undo: async () => void host.document?.undo(),
    editByOther: null,
    protect: null,
    selected: () => host.selected,
    tellsUnsaved: true,
    stop: () => {},
  };
};

portContract("the browser edition", underTest);

const protectedSheet = (cells: Readonly<Record<string, CellSource>>): WorkbookModelSource => ({
  sheets: [{ name: "Låst", isProtected: true, cells }],
  formats: [{ isLocked: false }],
});

describe("what only the browser edition's port has", () => {
  test("results are not written while nothing is edited, so that opening leaves the file as it is", async () => {
    const { host, port } = hosted({ sheets: [{ name: "Ark1", cells: { A1: 1 } }] });
    const write = { sheet: "Ark1", address: "A1", value: 2 };
    expect(await port.writeCells([write], "results")).toEqual({ kind: "done" });
    expect(host.document?.cell(0, { row: 1, column: 1 }).value).toBe(1);
    expect(port.fileState().unsaved).toBe(false);
  });

  test("results that the user asks for are written all the same, and told as cells of the result sheet alone", async () => {
    const { host, port, told } = hosted({
      sheets: [
        { name: "Sager", cells: { A1: 1 } },
        { name: "Resultat", cells: { A1: 1 } },
      ],
    });
    const writes = ["A1", "A3"].map((address) => ({ sheet: "Resultat", address, value: 2 }));
    expect(await port.writeCells(writes, "edit")).toEqual({ kind: "done" });
    expect(told).toEqual([{ by: "user", areas: [{ sheet: "Resultat", address: "A1:A3" }] }]);
    host.document?.undo();
    expect(host.document?.cell(1, { row: 1, column: 1 }).value).toBe(1);
    expect(port.fileState().unsaved).toBe(false);
  });

  test("a locked cell on a protected sheet is named, an unlocked one is written", async () => {
    const { port } = hosted(protectedSheet({ A1: 1, B1: { value: 1, format: 1 } }));
    const outcome = await port.writeCells([{ sheet: "Låst", address: "A1", value: 2 }], "edit");
    expect(outcome).toMatchObject({
      kind: "trouble",
      trouble: { code: "sheet-protected", sheet: "Låst", address: "A1" },
    });
    expect(await port.writeCells([{ sheet: "Låst", address: "B1", value: 2 }], "edit")).toEqual({
      kind: "done",
    });
  });

  test.each([
    ["B1", "merged"],
    ["A3", "array"],
    ["D1", "table-header"],
    ["D4", "table-totals"],
  ])("%s cannot be written: %s", async (address, detail) => {
    const { port } = hosted({
      sheets: [
        {
          name: "Ark1",
          merged: ["A1:B1"],
          arrays: ["A3:A4"],
          tables: [{ name: "Tal", ref: "D1:D4", columns: ["Timer"], totalsRows: 1 }],
        },
      ],
    });
    expect(await port.writeCells([{ sheet: "Ark1", address, value: 2 }], "edit")).toMatchObject({
      kind: "trouble",
      trouble: { code: "cell-not-writable", sheet: "Ark1", address, detail },
    });
  });

  test("a date before the workbook's calendar fails without its value being told", async () => {
    const { port } = hosted({ sheets: [{ name: "Ark1" }] });
    const day = { date: { year: 1812, month: 5, day: 6 } };
    const outcome = await port.writeCells([{ sheet: "Ark1", address: "A1", value: day }], "edit");
    expect(outcome).toMatchObject({ kind: "trouble", trouble: { code: "failed", detail: "RangeError" } });
  });

  test("formula values that change are told where a table holds them, and nowhere else", async () => {
    const { host, told } = hosted({
      sheets: [
        {
          name: "Ark1",
          cells: { A1: 1, B1: { formula: "A1+1", value: 2 }, D2: { formula: "A1+10", value: 11 } },
          tables: [{ name: "Tal", ref: "D1:D3", columns: ["Timer"] }],
        },
      ],
    });
    host.document?.type(0, { row: 1, column: 1 }, "5");
    await host.document?.settled();
    expect(told).toEqual([
      { by: "user", areas: [{ sheet: "Ark1", address: "A1" }] },
      { by: "user", areas: [{ sheet: "Ark1", address: "D2" }] },
    ]);
  });

  test("formulas among the results, such as those that see whether they are old, are no sign of the user", async () => {
    const { host, told } = hosted({
      sheets: [
        {
          name: "Ark1",
          cells: { A1: 1, D2: { formula: "A1+10", value: 11 } },
          tables: [{ name: resultTables.resultInputs.name, ref: "D1:D3", columns: ["Nu"] }],
        },
      ],
    });
    host.document?.type(0, { row: 1, column: 1 }, "5");
    await host.document?.settled();
    expect(host.document?.cell(0, { row: 2, column: 4 }).value).toBe(15);
    expect(told).toEqual([{ by: "user", areas: [{ sheet: "Ark1", address: "A1" }] }]);
  });

  test("results of an edit that another edit has overtaken are not written", async () => {
    const { host, port } = hosted({ sheets: [{ name: "Ark1", cells: { A1: 1, B1: 1 } }] });
    host.document?.type(0, { row: 1, column: 1 }, "2");
    const writing = port.writeCells([{ sheet: "Ark1", address: "B1", value: 2 }], "results");
    host.document?.type(0, { row: 1, column: 1 }, "3");
    await writing;
    expect(host.document?.cell(0, { row: 1, column: 2 }).value).toBe(1);
    await port.writeCells([{ sheet: "Ark1", address: "B1", value: 3 }], "results");
    expect(host.document?.cell(0, { row: 1, column: 2 }).value).toBe(3);
  });

  test("an undo tells of edit and results apart, so that neither hides the other", async () => {
    const { host, port, told } = hosted({
      sheets: [
        { name: "Ark1", tables: [{ name: "Tal", ref: "A1:A4", columns: ["Timer"] }] },
        { name: "Ark2", tables: [{ name: "Svar", ref: "A1:B4", columns: ["Navn", "Tal"] }] },
      ],
    });
    host.document?.type(0, { row: 2, column: 1 }, "5");
    await port.writeCells(
      [
        { sheet: "Ark2", address: "A2", value: "I dag" },
        { sheet: "Ark2", address: "B4", value: 3 },
      ],
      "results",
    );
    expect(told).toHaveLength(1);
    host.document?.undo();
    expect(told[1]).toEqual({
      by: "user",
      areas: [
        { sheet: "Ark1", address: "A2" },
        { sheet: "Ark2", address: "A2:B4" },
      ],
    });
  });

  test("a hidden sheet cannot be shown, and is not said to be gone", async () => {
    const { port } = hosted({ sheets: [{ name: "Ark1" }, { name: "Skjult", isHidden: true }] });
    expect(await port.select({ sheet: "Skjult", address: "A1" })).toMatchObject({
      kind: "trouble",
      trouble: { code: "sheet-hidden" },
    });
  });

  test("before a workbook is open there is nothing to read and nothing can be written", async () => {
    const port = createBrowserPort(new TestHost());
    expect(await port.readTables()).toEqual({
      kind: "tables",
      tables: { tables: [], sheets: [] },
      calculation: "automatic",
    });
    const outcome = await port.writeCells([{ sheet: "Ark1", address: "A1", value: 2 }], "edit");
    expect(outcome.kind).toBe("trouble");
    expect(port.fileState()).toEqual({ name: "", unsaved: false });
  });

  test("a grown row is told with the table that it belongs to", async () => {
    const { host, told, port } = hosted({
      sheets: [{ name: "Ark1", tables: [{ name: "Tal", ref: "A1:B2", columns: ["Navn", "Timer"] }] }],
    });
    host.document?.type(0, { row: 3, column: 1 }, "Ny");
    expect(told).toEqual([
      {
        by: "user",
        areas: [
          { sheet: "Ark1", address: "A3" },
          { sheet: "Ark1", address: "A3:B3" },
        ],
      },
    ]);
    const reading = await port.readTables();
    const rows = reading.kind === "tables" ? reading.tables.tables[0]?.rows : [];
    expect(rows).toEqual([
      [
        { address: "A2", value: null },
        { address: "B2", value: null },
      ],
      [
        { address: "A3", value: "Ny" },
        { address: "B3", value: null },
      ],
    ]);
  });
});
