import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { parseAddress, placeKey } from "../../addin/ooxml/cells/address.ts";
import { readTables } from "../../addin/ooxml/index.ts";
import { resultTables } from "../../core/workbook/contract/contract.ts";
import type { CellValue, WorkbookTables } from "../../core/workbook/tables.ts";
import { root } from "../../scripts/install.mjs";
import { contractPackage } from "../port/contract-workbook.ts";
import { tablesOf } from "../port/port-under-test.ts";
import { openSound } from "../support/cells-of.ts";
import { buildWorkbook } from "../support/workbook-package.ts";
import { type HostedPort, type HostOptions, openPort } from "./support/open-host.ts";

const read = async (bytes: Uint8Array, options: HostOptions = {}) => {
  const hosted = openPort(bytes, options);
  const tables = await tablesOf(hosted.port);
  await hosted.host.settle();
  hosted.host.checkGaps();
  return { ...hosted, tables };
};

const isDate = (value: CellValue): boolean => typeof value === "object" && value !== null && "date" in value;

/** Flags of the requests that a reading takes. */
const flagsOfReading = async ({ host, port }: HostedPort): Promise<readonly number[]> => {
  const before = host.syncs;
  await tablesOf(port);
  await host.settle();
  host.checkGaps();
  return host.requests.slice(before).map(({ flags }) => flags);
};

/** A formula that gives an empty text looks to Excel's users like a blank cell, and to an add-in too. */
const asExcelGives = ({ tables, sheets }: WorkbookTables): WorkbookTables => ({
  sheets,
  tables: tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => row.map((each) => (each.value === "" ? { ...each, value: null } : each))),
  })),
});

test.each(["kontanthjaelp-2016.xlsx", "et-team.xlsx", "template-en.xlsx"])(
  "the tables of %s are those of its file",
  async (name) => {
    const bytes = new Uint8Array(readFileSync(path.join(root, "examples", name)));
    const { tables } = await read(bytes);
    expect(tables).toEqual(asExcelGives(readTables(openSound(bytes))));
  },
);

const cell = (address: string, value: number, style = 0) =>
  `<c r="${address}" s="${style}"><v>${value}</v></c>`;
const error = (address: string) => `<c r="${address}" t="e"><v>#N/A</v></c>`;
const text = (address: string, value: string) =>
  `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** A table without a header row and with a totals row, errors, a text like one, a time, a duration and dates. */
const peculiar = (properties = "", day = 42_476) =>
  buildWorkbook({
    properties,
    formats: ["mmm yyyy", "[h]:mm", 14, '"d"0.0'],
    sheets: [
      { name: "Skjult", rows: `<row r="1">${text("A1", "#N/A")}</row>` },
      {
        name: "Et ark",
        rows: [
          `<row r="2">${cell("B2", day, 1)}${error("C2")}${text("D2", "#N/A")}</row>`,
          `<row r="3">${cell("B3", 1.5, 2)}${cell("C3", day + 1, 3)}${cell("D3", 7, 4)}</row>`,
          `<row r="4"><c r="B4" t="b"><v>1</v></c>${text("C4", "Nord")}${cell("D4", -0.25)}</row>`,
          `<row r="5">${cell("D5", 99)}</row>`,
        ].join(""),
        tables: [
          {
            name: "Sær",
            ref: "B2:D5",
            columns: ["Første", "Anden", "Tredje"],
            attributes: 'headerRowCount="0" totalsRowCount="1"',
          },
        ],
      },
    ],
  });

test("tables without headers, totals, errors, texts like errors, times and days", async () => {
  const { tables } = await read(peculiar());
  expect(tables.tables[0]?.headers).toEqual([
    { address: "", value: "Første" },
    { address: "", value: "Anden" },
    { address: "", value: "Tredje" },
  ]);
  // 42476 is 16 April 2016 in the 1900 date system.
  expect(tables.tables[0]?.rows.map((row) => row.map(({ value }) => value))).toEqual([
    [{ date: { year: 2016, month: 4, day: 16 } }, { error: "#N/A" }, "#N/A"],
    [1.5, { date: { year: 2016, month: 4, day: 17 } }, 7],
    [true, "Nord", -0.25],
  ]);
});

test("what looks like an error costs no sync more once it is known", async () => {
  const hosted = await read(peculiar());
  expect(await flagsOfReading(hosted)).toEqual([0]);
});

test("an error that comes later costs no sync more, nor a text that could be none; one that could costs one", async () => {
  const hosted = await read(contractPackage());
  const { host, port } = hosted;
  const valueThere = async () => (await tablesOf(port)).tables[0]?.rows[0]?.[1]?.value;
  host.edit("Sager", "C4", "#N/A");
  const before = host.syncs;
  expect(await valueThere()).toEqual({ error: "#N/A" });
  expect(host.syncs - before).toBe(1);
  const [own, like] = ["#1 i køen", "#HASTER!"];
  for (const [text, flags] of [
    [own, [0]],
    [like, [0, 0]],
  ] as const) {
    host.edit("Sager", "B5", text);
    host.edit("Sager", "C4", 7);
    expect(await flagsOfReading(hosted)).toEqual(flags);
    expect((await tablesOf(port)).tables[0]?.rows[1]?.[0]?.value).toBe(text);
  }
});

test("days that count from 1904 are read as such, asked for once", async () => {
  // 41014 is 16 April 2016 in the 1904 date system, and 16 April 2012 with a day less in the other.
  const hosted = await read(peculiar('date1904="1"', 41_014));
  expect(hosted.tables.tables[0]?.rows[0]?.[0]?.value).toEqual({ date: { year: 2016, month: 4, day: 16 } });
  expect(hosted.host.requests.map(({ flags }) => flags).filter((flags) => flags !== 0)).toEqual([1]);
  expect(await flagsOfReading(hosted)).toEqual([0]);
  const day = { date: { year: 2017, month: 1, day: 1 } };
  await hosted.port.writeCells([{ sheet: "Et ark", address: "B2", value: day }], "edit");
  expect(hosted.host.valueAt("Et ark", "B2")).toBe(41_274);
});

test("first days of months do not make the date system worth asking for", async () => {
  const { host } = await read(contractPackage());
  expect(host.requests.every(({ flags }) => flags === 0)).toBe(true);
});

test("a second reading takes one sync, and what is as before is the same object", async () => {
  const hosted = await read(contractPackage());
  hosted.host.edit("Sager", "C4", 620);
  const before = hosted.host.syncs;
  const { tables } = await tablesOf(hosted.port);
  expect(hosted.host.syncs - before).toBe(1);
  expect(tables[0]).not.toBe(hosted.tables.tables[0]);
  expect(tables[1]).toBe(hosted.tables.tables[1]);
});

test("a renamed table is found by the same sync, a removed one is gone, and a new one takes one sync more", async () => {
  const hosted = await read(contractPackage());
  const { host, port } = hosted;
  const [first, second] = host.state.tables;
  if (first === undefined || second === undefined) throw new Error("two tables");
  first.name = "Omdøbt";
  expect(await flagsOfReading(hosted)).toEqual([0]);
  expect((await tablesOf(port)).tables.map(({ name }) => name)).toEqual(["Omdøbt", "Svar"]);
  host.state.removeTable(second);
  expect(await flagsOfReading(hosted)).toEqual([0]);
  expect((await tablesOf(port)).tables.map(({ name }) => name)).toEqual(["Omdøbt"]);
  host.state.addTable({ ...second, name: "Ny" });
  expect(await flagsOfReading(hosted)).toEqual([0, 0]);
  expect((await tablesOf(port)).tables.map(({ name }) => name)).toEqual(["Omdøbt", "Ny"]);
});

test("a table of the model that undo brings back is read by the same sync", async () => {
  const hosted = await read(readFileSync(path.join(root, "examples", "et-team.xlsx")));
  const { host, port } = hosted;
  const name = "NormeringCaseGroups";
  host.user.convertTable(name);
  const namesOf = async () => (await tablesOf(port)).tables.map((each) => each.name);
  expect(await namesOf()).not.toContain(name);
  expect(await namesOf()).not.toContain(name);
  host.undo();
  const before = host.syncs;
  expect(await namesOf()).toContain(name);
  expect(host.syncs - before).toBe(1);
  const groups = ({ tables }: WorkbookTables) => tables.find((each) => each.name === name);
  expect(groups(await tablesOf(port))).toEqual(groups(hosted.tables));
});

test("a renamed sheet is read and told of by its new name", async () => {
  const { host, port } = await read(contractPackage());
  const told: unknown[] = [];
  port.onChange(({ areas }) => told.push(...areas));
  host.sheet("Sager").name = "Sagerne";
  const { tables, sheets } = await tablesOf(port);
  expect(sheets).toEqual(["Sagerne", "Resultat", "Noter"]);
  expect(tables[0]?.sheet).toBe("Sagerne");
  host.edit("Sagerne", "C4", 1);
  await host.settle();
  expect(told).toEqual([{ sheet: "Sagerne", address: "C4" }]);
});

test("a table that has grown and lost its headers is read as it is", async () => {
  const { host, port } = await read(contractPackage());
  const [table] = host.state.tables;
  if (table === undefined) throw new Error("a table");
  table.area = { ...table.area, bottom: table.area.bottom + 1 };
  expect((await tablesOf(port)).tables[0]?.rows).toHaveLength(4);
  table.showHeaders = false;
  const { headers, rows } = (await tablesOf(port)).tables[0] ?? { headers: [], rows: [] };
  expect(headers.map(({ value }) => value)).toEqual(["Målgruppe", "Sager", "Fra"]);
  expect(rows).toHaveLength(5);
});

test("formats of results are not asked for again, until their size or their first row is another", async () => {
  const bytes = new Uint8Array(readFileSync(path.join(root, "examples", "et-team.xlsx")));
  const { host, port, tables } = await read(bytes);
  const [whole = 0] = host.requests.map(({ answeredBytes }) => answeredBytes).slice(-1);
  const again = async () => {
    const before = host.requests.length;
    const found = await tablesOf(port);
    const asked = host.requests.slice(before);
    return { found, requests: asked.length, bytes: asked.reduce((sum, each) => sum + each.answeredBytes, 0) };
  };
  const second = await again();
  expect(second.found).toEqual(tables);
  expect(second.requests).toBe(1);
  expect(second.bytes).toBeLessThan(whole / 2);

  const months = host.state.tableOf(resultTables.resultMonths.name);
  if (months === undefined) throw new Error("no months");
  const { sheet, area } = months;
  const monthOf = (read: WorkbookTables) =>
    read.tables.find(({ name }) => name === months.name)?.rows[0]?.find(({ value }) => isDate(value));
  const place = parseAddress(monthOf(tables)?.address ?? "");
  if (place === null) throw new Error("no month");
  for (let row = area.top + 1; row <= area.bottom; row += 1) {
    const key = placeKey({ row, column: place.column });
    const held = sheet.cells.get(key);
    if (held !== undefined) sheet.cells.set(key, { ...held, numberFormat: "General" });
  }
  const third = await again();
  expect(third.requests).toBe(2);
  expect(monthOf(third.found)).toBeUndefined();

  host.user.insertRows(sheet.name, area.top + 2);
  const fourth = await again();
  expect(fourth.requests).toBe(2);
  expect(fourth.found.tables.find(({ name }) => name === months.name)?.rows).toHaveLength(
    area.bottom - area.top + 1,
  );
});
