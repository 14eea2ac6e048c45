import { describe, expect, test } from "vitest";
import { contractPackage, otherPackage } from "../port/contract-workbook.ts";
import { done, tablesOf, write } from "../port/port-under-test.ts";
import type { ExcelHost } from "./host/excel-host.ts";
import { openPort } from "./support/open-host.ts";

const opened = async () => {
  const hosted = openPort(contractPackage());
  await tablesOf(hosted.port);
  await hosted.host.settle();
  return hosted;
};

test("cells side by side are one block, and what lies between them is left alone", async () => {
  const { host, port } = await opened();
  const before = host.syncs;
  await port.writeCells(
    [
      write("Resultat", "A2", "Ny"),
      write("Resultat", "C2", 4),
      write("Resultat", "A3", ""),
      write("Resultat", "C3", 5),
    ],
    "results",
  );
  expect(host.syncs - before).toBe(1);
  // Whether the sheet is protected; the table, its range, the only block counted from its corner (each range is kept), and
  // one value set.
  expect(host.requests.at(-1)).toMatchObject({ flags: 17, writesCells: true, actions: 23 });
  expect(host.valueAt("Resultat", "B2")).toBe(42_461);
  expect(host.valueAt("Resultat", "A3")).toBeNull();
});

const lockResults = (host: ExcelHost, isLocked: boolean): void => {
  const area = { top: 1, left: 1, bottom: 4, right: 3 };
  const cells = [1, 2, 3, 4].flatMap((row) =>
    [1, 2, 3].map((column) => ({ row, column, cell: { isLocked } })),
  );
  host.state.put(host.sheet("Resultat"), area, cells);
};

describe("a protected sheet", () => {
  test("that lets these cells be changed is written, after one question", async () => {
    const { host, port } = await opened();
    lockResults(host, false);
    host.setProtected("Resultat", true);
    await host.settle();
    const before = host.syncs;
    expect(await port.writeCells([write("Resultat", "C2", 4)], "results")).toEqual(done);
    expect(host.requests.slice(before).map(({ flags }) => flags)).toEqual([0, 17]);
    await tablesOf(port);
    const known = host.syncs;
    expect(await port.writeCells([write("Resultat", "C2", 5)], "results")).toEqual(done);
    expect(host.requests.slice(known).map(({ flags }) => flags)).toEqual([17]);
  });

  test("whose cells were locked since it was read is asked again", async () => {
    const { host, port } = await opened();
    lockResults(host, false);
    host.setProtected("Resultat", true);
    await host.settle();
    await tablesOf(port);
    host.setProtected("Resultat", false);
    lockResults(host, true);
    host.setProtected("Resultat", true);
    await host.settle();
    const before = host.syncs;
    expect(await port.writeCells([write("Resultat", "C2", 4)], "results")).toMatchObject({
      trouble: { code: "sheet-protected", sheet: "Resultat" },
    });
    expect(host.requests.slice(before).map(({ flags }) => flags)).toEqual([0]);
  });

  test("that nobody has told of is named all the same", async () => {
    const { host, port } = await opened();
    host.sheet("Resultat").isProtected = true;
    const before = host.syncs;
    expect(await port.writeCells([write("Resultat", "C2", 4)], "results")).toMatchObject({
      trouble: { code: "sheet-protected", sheet: "Resultat" },
    });
    expect(host.syncs - before).toBe(1);
    expect(host.valueAt("Resultat", "C2")).toBe(-1.7);
  });
});

test("a workbook that is open for reading only is told as such", async () => {
  const { host, port } = await opened();
  host.state.isReadOnly = true;
  const before = host.syncs;
  expect(await port.writeCells([write("Resultat", "C2", 4)], "results")).toMatchObject({
    trouble: { code: "read-only", sheet: null },
  });
  expect(host.syncs - before).toBe(1);
});

test("a sheet that was added or renamed since the last reading is found", async () => {
  const { host, port } = await opened();
  host.state.addSheet("Nyt");
  host.sheet("Noter").name = "Notater";
  expect(await port.writeCells([write("Nyt", "B2", 1), write("Notater", "B2", 2)], "edit")).toEqual(done);
  expect([host.valueAt("Nyt", "B2"), host.valueAt("Notater", "B2")]).toEqual([1, 2]);
});

test("what Excel takes no more of in one request is too large, and nothing is written", async () => {
  const { host, port } = await opened();
  const text = "å".repeat(32_000);
  const writes = Array.from({ length: 160 }, (_, row) => write("Noter", `A${row + 1}`, text));
  expect(await port.writeCells(writes, "results")).toMatchObject({ trouble: { code: "too-large" } });
  expect(host.valueAt("Noter", "A1")).toBe("Talt op i marts");
});

test.each([
  ["a text longer than a cell takes", "x".repeat(32_768), "cell-not-writable"],
  ["a number that is none", Number.NaN, "cell-not-writable"],
  ["a day before the calendar begins", { date: { year: 1812, month: 5, day: 6 } }, "failed"],
] as const)("%s is refused with its place, and nothing is written", async (_, value, code) => {
  const { host, port } = await opened();
  const before = host.syncs;
  const outcome = await port.writeCells([write("Noter", "A1", "x"), write("Noter", "A2", value)], "edit");
  expect(outcome).toMatchObject({ trouble: { code, sheet: "Noter", address: "A2" } });
  expect(host.syncs).toBe(before);
});

test("a hidden sheet cannot be shown, and is not said to be gone", async () => {
  const { host, port } = await opened();
  host.sheet("Noter").visibility = "Hidden";
  await tablesOf(port);
  expect(await port.select({ sheet: "Noter", address: "A1" })).toMatchObject({
    trouble: { code: "sheet-hidden", sheet: "Noter" },
  });
  expect(host.selected()).toBeNull();
});

test("a workbook is opened beside this one, with all its bytes", async () => {
  const { host, port } = await opened();
  expect(await port.open("andet.xlsx", otherPackage())).toEqual(done);
  expect(host.created.map((base64) => new Uint8Array(Buffer.from(base64, "base64")))).toEqual([
    otherPackage(),
  ]);
});

test("a file that Excel saves by itself has nothing unsaved", async () => {
  const { host, port } = await opened();
  host.state.autoSave = true;
  await tablesOf(port);
  host.edit("Sager", "C4", 1);
  await host.settle();
  expect(port.fileState()).toEqual({ name: "prøve.xlsx", unsaved: false });
});

test("one registration for all listeners, and none after closing", async () => {
  const { host, port } = await opened();
  const told: string[] = [];
  port.onChange(() => told.push("one"));
  const stop = port.onChange(() => told.push("two"));
  await host.settle();
  expect(host.changeHandlers).toBe(1);
  host.edit("Sager", "C4", 1);
  await host.settle();
  expect(told).toEqual(["one", "two"]);
  stop();
  await port.close();
  host.edit("Sager", "C4", 2);
  await host.settle();
  expect(host.changeHandlers).toBe(0);
  expect(told).toEqual(["one", "two"]);
});
