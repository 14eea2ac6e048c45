import { describe, expect, test } from "vitest";
import { parseArea } from "../../addin/ooxml/cells/address.ts";
import { contractPackage } from "../port/contract-workbook.ts";
import { done, tablesOf, valueAt, write } from "../port/port-under-test.ts";
import type { ExcelHost } from "./host/excel-host.ts";
import { type HostOptions, openPort } from "./support/open-host.ts";

const opened = async (options?: HostOptions) => {
  const hosted = openPort(contractPackage(), options);
  await tablesOf(hosted.port);
  await hosted.host.settle();
  return hosted;
};

const cases = { sheet: "Sager", table: "Sagstal" };
const newGroup = [write("Sager", "B7", "Sygedagpenge"), write("Sager", "C7", 90)];

const tableOf = ({ state }: ExcelHost, name: string) => {
  const table = state.tableOf(name);
  if (table === undefined) throw new Error(`no table ${name}`);
  return table;
};

test("one question and one write, which Microsoft's library counts as none that can be undone", async () => {
  const { host, port } = await opened();
  host.edit("Sager", "C4", 620);
  await host.settle();
  const before = host.requests.length;
  expect(await port.writeNewRow(cases, newGroup)).toEqual(done);
  expect(host.requests.slice(before).map(({ flags }) => flags)).toEqual([0, 1]);
  expect(port.undoesNewRows).toBe(false);
  expect(host.undoLog.count).toBe(0);
});

test("a row without values is a blank row", async () => {
  const { port } = await opened();
  expect(await port.writeNewRow(cases, [])).toEqual(done);
  expect((await tablesOf(port)).tables[0]?.rows).toHaveLength(4);
});

test("the totals row moves below the new row", async () => {
  const { host, port } = await opened();
  host.edit("Sager", "C6", 1022.5);
  tableOf(host, "Sagstal").showTotals = true;
  expect(await port.writeNewRow(cases, [write("Sager", "B6", "Sygedagpenge")])).toEqual(done);
  expect(tableOf(host, "Sagstal").area).toEqual(parseArea("B3:D7"));
  expect(host.valueAt("Sager", "C7")).toBe(1022.5);
  expect(await valueAt(port, "Sager", "B6")).toBe("Sygedagpenge");
});

describe("what stands further down in the table's columns", () => {
  const noted = async (excelApi: "1.14" | "1.20") => {
    const hosted = await opened({ excelApi });
    hosted.host.edit("Sager", "C20", "Talt op i marts");
    await hosted.host.settle();
    return hosted;
  };

  test("stays where it is", async () => {
    const { host, port } = await noted("1.20");
    expect(await port.writeNewRow(cases, newGroup)).toEqual(done);
    expect(host.valueAt("Sager", "C20")).toBe("Talt op i marts");
    expect(host.valueAt("Sager", "C21")).toBeNull();
  });

  test("keeps the table from growing in an Excel that would move it", async () => {
    const { host, port } = await noted("1.14");
    expect(await port.writeNewRow(cases, newGroup)).toMatchObject({
      trouble: { code: "table-blocked", sheet: "Sager", address: "B20" },
    });
    expect(host.valueAt("Sager", "C20")).toBe("Talt op i marts");
    expect(host.valueAt("Sager", "C7")).toBeNull();
  });
});

test("the cell that stands in the way is named, whichever column it is in", async () => {
  const { host, port } = await opened();
  host.edit("Sager", "D7", "i alt");
  await host.settle();
  expect(await port.writeNewRow(cases, newGroup)).toMatchObject({
    trouble: { code: "table-blocked", sheet: "Sager", address: "D7" },
  });
});

test("what stands beside the new row is in nobody's way", async () => {
  const { host, port } = await opened();
  host.edit("Sager", "E7", "note");
  host.edit("Sager", "A7", "note");
  await host.settle();
  expect(await port.writeNewRow(cases, newGroup)).toEqual(done);
});

test("a sheet that is protected without anybody having told of it is named", async () => {
  const { host, port } = await opened();
  host.sheet("Sager").isProtected = true;
  expect(await port.writeNewRow(cases, newGroup)).toMatchObject({
    trouble: { code: "sheet-protected", sheet: "Sager" },
  });
  expect(tableOf(host, "Sagstal").area).toEqual(parseArea("B3:D6"));
});

test("a workbook that is open for reading only is told as such", async () => {
  const { host, port } = await opened();
  host.state.isReadOnly = true;
  expect(await port.writeNewRow(cases, newGroup)).toMatchObject({ trouble: { code: "read-only" } });
  expect(tableOf(host, "Sagstal").area).toEqual(parseArea("B3:D6"));
});

test.each([
  ["renamed", (host: ExcelHost) => Object.assign(tableOf(host, "Sagstal"), { name: "Mine" })],
  [
    "moved to another sheet",
    (host: ExcelHost) => Object.assign(tableOf(host, "Sagstal"), { sheet: host.sheet("Noter") }),
  ],
  ["deleted", (host: ExcelHost) => host.state.removeTable(tableOf(host, "Sagstal"))],
] as const)("a table that was %s meanwhile: nothing is written", async (_, change) => {
  const { host, port } = await opened();
  change(host);
  expect(await port.writeNewRow(cases, newGroup)).toMatchObject({
    trouble: { code: "table-changed", sheet: "Sager" },
  });
  expect(host.valueAt("Sager", "B7")).toBeNull();
});
