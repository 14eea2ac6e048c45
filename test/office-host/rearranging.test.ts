import { expect, test } from "vitest";
import { contractPackage } from "../port/contract-workbook.ts";
import type { ExcelHost } from "./host/excel-host.ts";
import { joinHost, openHost } from "./support/open-host.ts";

/** What users do to sheets and tables, and what Excel's own client library is told of it. */

const opened = async () => {
  const host = openHost(contractPackage());
  const told: string[] = [];
  await host.client.excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.onChanged.add(async ({ changeType, address, source }) => {
      told.push(`${changeType} ${address} ${source}`);
    });
    worksheets.onAdded.add(async ({ worksheetId }) => {
      told.push(`added ${host.state.sheetOf(worksheetId)?.name}`);
    });
    worksheets.onDeleted.add(async () => {
      told.push("sheet deleted");
    });
    worksheets.onRowSorted.add(async () => {
      told.push("sorted");
    });
    tables.onDeleted.add(async ({ tableName }) => {
      told.push(`table deleted: ${tableName}`);
    });
    await context.sync();
  });
  return { host, told };
};

const tableAt = ({ client }: ExcelHost, name: string): Promise<string | null> =>
  client.excel.run(async (context) => {
    const range = context.workbook.tables.getItemOrNullObject(name).getRange();
    range.load("address");
    await context.sync();
    return range.isNullObject ? null : range.address;
  });

const column = (host: ExcelHost, cells: readonly string[]) =>
  cells.map((cell) => host.valueAt("Sager", cell));

test("rows that are put in above a table move it, and undo and redo move it back and forth", async () => {
  const { host, told } = await opened();
  host.edit("Sager", "C4", 311);
  host.user.insertRows("Sager", 2, 3);
  host.edit("Sager", "C7", 312);
  await host.settle();
  expect(told).toEqual(["RangeEdited C4 Local", "RowInserted 2:4 Local", "RangeEdited C7 Local"]);
  expect(await tableAt(host, "Sagstal")).toBe("Sager!B6:D9");
  host.undo();
  host.undo();
  expect(await tableAt(host, "Sagstal")).toBe("Sager!B3:D6");
  expect(host.valueAt("Sager", "C4")).toBe(311);
  host.undo();
  expect(host.valueAt("Sager", "C4")).toBe(310);
  for (let times = 0; times < 3; times += 1) host.redo();
  expect(host.valueAt("Sager", "C7")).toBe(312);
});

test("rows that are taken out of a table come back with undo", async () => {
  const { host, told } = await opened();
  host.user.deleteRows("Sager", 4);
  expect(await tableAt(host, "Sagstal")).toBe("Sager!B3:D5");
  expect(host.valueAt("Sager", "C4")).toBe(712.5);
  host.undo();
  await host.settle();
  expect(told).toEqual(["RowDeleted 4:4 Local", "RowInserted 4:4 Local"]);
  expect(await tableAt(host, "Sagstal")).toBe("Sager!B3:D6");
  expect(column(host, ["C4", "C5"])).toEqual([310, 712.5]);
});

test("a step to undo follows its cells when another person puts in rows above", async () => {
  const { host } = await opened();
  const other = joinHost(host.state);
  host.edit("Sager", "C4", 311);
  other.user.insertRows("Sager", 1);
  host.undo();
  expect(host.valueAt("Sager", "C5")).toBe(310);
});

test("a table that is renamed is there under its new name, and no event tells of it", async () => {
  const { host, told } = await opened();
  host.user.renameTable("Sagstal", "Tabel1");
  await host.settle();
  expect(await tableAt(host, "Sagstal")).toBeNull();
  expect(await tableAt(host, "Tabel1")).toBe("Sager!B3:D6");
  expect(told).toEqual([]);
  expect(() => host.user.renameTable("Tabel1", "svar")).toThrow("already exists");
  host.undo();
  expect(await tableAt(host, "Sagstal")).toBe("Sager!B3:D6");
});

test("a table that is moved takes along what stands in it", async () => {
  const { host, told } = await opened();
  host.user.moveTable("Sagstal", "Noter", 5, 2);
  await host.settle();
  expect(await tableAt(host, "Sagstal")).toBe("Noter!B5:D8");
  expect(host.valueAt("Noter", "C6")).toBe(310);
  expect(host.valueAt("Sager", "C4")).toBeNull();
  expect(told).toEqual(["RangeEdited B3:D6 Local", "RangeEdited B5:D8 Local"]);
  host.undo();
  expect(await tableAt(host, "Sagstal")).toBe("Sager!B3:D6");
  expect(host.valueAt("Sager", "C4")).toBe(310);
});

test("a table is deleted with its cells, or made ordinary cells", async () => {
  const { host, told } = await opened();
  host.user.convertTable("Sagstal");
  host.user.deleteTable("Svar");
  await host.settle();
  expect(host.valueAt("Sager", "C4")).toBe(310);
  expect(host.valueAt("Resultat", "C2")).toBeNull();
  expect(told).toContain("table deleted: Sagstal");
  expect(told).toContain("table deleted: Svar");
  host.undo();
  host.undo();
  expect(await tableAt(host, "Svar")).toBe("Resultat!A1:C3");
  expect(host.valueAt("Resultat", "C2")).toBe(-1.7);
});

test("rows are sorted, blanks last, and hidden rows are read as ever", async () => {
  const { host, told } = await opened();
  host.edit("Sager", "C4", 900);
  host.user.sortTable("Sagstal", 1);
  await host.settle();
  expect(column(host, ["B4", "C4", "C5", "C6"])).toEqual(["Aktivitetsparate", 712.5, 900, null]);
  expect(told.slice(1)).toEqual(["RangeEdited B4:D6 Local", "sorted"]);
  host.user.filterTable("Sagstal", [0]);
  expect(host.sheet("Sager").hiddenRows).toEqual(new Set([4]));
  expect(column(host, ["C4"])).toEqual([712.5]);
});

test("a column is put into a table, and columns change places", async () => {
  const { host } = await opened();
  host.edit("Sager", "E4", "ved siden af");
  host.user.addColumn("Sagstal", 1, "Note");
  expect(await tableAt(host, "Sagstal")).toBe("Sager!B3:E6");
  expect(column(host, ["C3", "C4", "D4", "F4"])).toEqual(["Note", null, 310, "ved siden af"]);
  host.user.reorderColumns("Sagstal", [2, 1, 0, 3]);
  expect(column(host, ["B3", "B4", "D4"])).toEqual(["Sager", 310, "Jobparate"]);
  host.undo();
  host.undo();
  expect(await tableAt(host, "Sagstal")).toBe("Sager!B3:D6");
  expect(column(host, ["C4", "E4"])).toEqual([310, "ved siden af"]);
});

test("a table is given more rows, but not those of another table", async () => {
  const { host } = await opened();
  host.user.resizeTable("Sagstal", { top: 3, left: 2, bottom: 9, right: 4 });
  expect(await tableAt(host, "Sagstal")).toBe("Sager!B3:D9");
  host.user.moveTable("Svar", "Sager", 12, 2);
  expect(() => host.user.resizeTable("Sagstal", { top: 3, left: 2, bottom: 12, right: 4 })).toThrow(
    "invalid",
  );
});

test("sheets are added, renamed and deleted, and what comes before a deletion cannot be undone", async () => {
  const { host, told } = await opened();
  host.edit("Sager", "C4", 1);
  host.user.addSheet("Ark1");
  await host.settle();
  host.user.renameSheet("Ark1", "Bilag");
  host.user.setVisibility("Bilag", "Hidden");
  host.user.deleteSheet("Bilag");
  await host.settle();
  expect(told.slice(1)).toEqual(["added Ark1", "sheet deleted"]);
  host.undo();
  expect(host.valueAt("Sager", "C4")).toBe(1);
});

test("a protected sheet refuses to be rearranged", async () => {
  const { host } = await opened();
  host.setProtected("Sager", true);
  expect(() => host.user.insertRows("Sager", 2)).toThrow("cannot perform");
  expect(() => host.user.sortTable("Sagstal", 1)).toThrow("cannot perform");
  expect(() => host.user.moveTable("Sagstal", "Noter", 5, 2)).toThrow("cannot perform");
  expect(host.undoLog.count).toBe(0);
});

test("cells of a table cannot be merged", async () => {
  const { host } = await opened();
  host.user.mergeCells("Sager", { top: 8, left: 2, bottom: 8, right: 4 });
  expect(() => host.user.mergeCells("Sager", { top: 4, left: 2, bottom: 4, right: 3 })).toThrow("invalid");
  host.user.insertRows("Sager", 1);
  expect(host.sheet("Sager").merged).toEqual([{ top: 9, left: 2, bottom: 9, right: 4 }]);
});
