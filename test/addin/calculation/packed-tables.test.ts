import fc from "fast-check";
import { expect, test } from "vitest";
import { packTable, unpackTable } from "../../../addin/calculation/packed-tables.ts";
import { tableReceiver, tableSender } from "../../../addin/calculation/sent-tables.ts";
import type { CellValue, WorkbookTable } from "../../../core/workbook/tables.ts";
import { columnLetters } from "../../support/workbook-tables.ts";

const day: CellValue = { date: { year: 2016, month: 4, day: 1 } };

/** A table whose first header stands in a column from 0 and a row from 1. */
const tableAt = (column: number, row: number, rows: readonly (readonly CellValue[])[]): WorkbookTable => {
  const cells = (values: readonly CellValue[], below: number) =>
    values.map((value, index) => ({ address: `${columnLetters(column + index)}${row + below}`, value }));
  return {
    name: "Sagstal",
    sheet: "Sager",
    headers: cells(["Navn", "Antal", "Fra"], 0),
    rows: rows.map((values, index) => cells(values, index + 1)),
  };
};

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(null, true, day, { error: "#N/A" }, -0, ""),
  fc.double(),
  fc.string(),
);

test("a table comes out as it went in, wherever it stands", () => {
  fc.assert(
    fc.property(
      fc.nat(800),
      fc.integer({ min: 1, max: 5000 }),
      fc.array(fc.tuple(value, value, value), { maxLength: 5 }),
      (column, row, rows) => {
        const table = tableAt(column, row, rows);
        const packed = packTable(table);
        expect(packed.kind).toBe("grid");
        expect(unpackTable(structuredClone(packed))).toStrictEqual(table);
      },
    ),
    { numRuns: 200 },
  );
});

test.each<[string, (table: WorkbookTable) => WorkbookTable]>([
  ["a row too short", ({ rows: [first = []], ...table }) => ({ ...table, rows: [first.slice(1)] })],
  ["a row further down", ({ rows: [, second = []], ...table }) => ({ ...table, rows: [second] })],
  ["an address that is none", (table) => ({ ...table, headers: [{ address: "?", value: "Navn" }] })],
  ["no headers", (table) => ({ ...table, headers: [] })],
])("a table that is no plain grid comes out as it went in: %s", (_, change) => {
  const table = change(
    tableAt(1, 3, [
      ["Nord", 8, day],
      ["Syd", 5, null],
    ]),
  );
  expect(unpackTable(structuredClone(packTable(table)))).toStrictEqual(table);
});

test("only tables that are new are sent again, and the others stay the same objects", () => {
  const [send, receive] = [tableSender(), tableReceiver()];
  const [one, other] = [tableAt(0, 1, [["Nord", 8, day]]), tableAt(5, 1, [["Syd", 5, null]])];
  const first = receive(structuredClone(send({ sheets: ["Sager"], tables: [one, other] })));
  const changed = tableAt(5, 1, [["Syd", 6, null]]);
  const sent = send({ sheets: ["Sager", "Ny"], tables: [changed, one] });
  expect(sent.tables.map(({ packed }) => packed === null)).toEqual([false, true]);
  const second = receive(structuredClone(sent));
  expect(second).toStrictEqual({ sheets: ["Sager", "Ny"], tables: [changed, one] });
  expect(second.tables[1]).toBe(first.tables[0]);
});

test("rows of a table that is sent again stay the same objects where they say the same in the same place", () => {
  const [send, receive] = [tableSender(), tableReceiver()];
  const received = (table: WorkbookTable): WorkbookTable => {
    const { tables } = receive(structuredClone(send({ sheets: ["Sager"], tables: [table] })));
    const [only] = tables;
    if (only === undefined) throw new Error("no table");
    return only;
  };
  const rows: CellValue[][] = [
    ["Nord", 8, day],
    ["Syd", 0, null],
  ];
  const first = received(tableAt(0, 1, rows));
  const changed = tableAt(0, 1, [["Nord", 8, structuredClone(day)], ["Syd", -0, null], rows[0] ?? []]);
  const second = received(changed);
  expect(second).toStrictEqual(changed);
  expect(second.rows[0]).toBe(first.rows[0]);
  expect(second.rows[1]).not.toBe(first.rows[1]);
  const moved = tableAt(0, 2, rows);
  expect(received(moved)).toStrictEqual(moved);
});

test("whatever was sent before, a table comes out as it went in", () => {
  const rows = fc.array(fc.tuple(value, value, value), { maxLength: 3 });
  const table = fc.tuple(fc.nat(1), fc.integer({ min: 1, max: 2 }), rows).map((of) => tableAt(...of));
  fc.assert(
    fc.property(table, table, (before, next) => {
      const [send, receive] = [tableSender(), tableReceiver()];
      receive(structuredClone(send({ sheets: [], tables: [before] })));
      const { tables } = receive(structuredClone(send({ sheets: [], tables: [next] })));
      expect(tables).toStrictEqual([next]);
    }),
    { numRuns: 200 },
  );
});
