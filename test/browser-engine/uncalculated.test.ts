import { expect, test } from "vitest";
import type { Engine } from "../../addin/browser/engine/engine.ts";
import { formatAddress } from "../../addin/ooxml/cells/address.ts";
import type { CellScalar } from "../../addin/ooxml/sheets/sheet.ts";
import { computed, engineOf, noChange, typed, type WrittenSheet } from "./formula-workbook.ts";

const sheetOf = async (cells: WrittenSheet["cells"]): Promise<Engine> =>
  engineOf({ sheets: [{ name: "Ark1", cells }] });

const uncalculated = (engine: Engine) => engine.uncalculated.map((place) => formatAddress(place)).sort();

const change = (engine: Engine, address: string, content: CellScalar) =>
  computed(engine.change({ cells: [typed(0, address, content)], tables: [] }));

// AGGREGATE(9,6,…) is the sum without errors, which the machine does not know.
const unknownFunction = {
  A1: 1,
  A2: 2,
  A9: 9,
  B1: { formula: "AGGREGATE(9,6,A1:A2)", value: 3 },
  C1: { formula: "B1*2", value: 6 },
  C2: { formula: "IFERROR(C1,0)+A9", value: 15 },
  D1: { formula: "A9+1", value: 10 },
};

test("a function that the engine does not know keeps the file's value, and what hangs on it is calculated with that", async () => {
  const engine = await sheetOf(unknownFunction);
  expect(engine.change(noChange)).toEqual([]);
  expect(uncalculated(engine)).toEqual([]);
  expect(change(engine, "A9", 19)).toEqual({ "0!C2": 25, "0!D1": 20 });
  expect(uncalculated(engine)).toEqual([]);
});

test("once something that it hangs on changes, it and all that hangs on it may be old", async () => {
  const engine = await sheetOf(unknownFunction);
  expect(change(engine, "A1", 5)).toEqual({});
  expect(uncalculated(engine)).toEqual(["B1", "C1", "C2"]);
  expect(change(engine, "B1", "=SUM(A1:A2)")).toEqual({ "0!B1": 7, "0!C1": 14, "0!C2": 23 });
  expect(uncalculated(engine)).toEqual([]);
  // As undo does it: the formula comes back with the value that it had last.
  expect(change(engine, "B1", "=AGGREGATE(9,6,A1:A2)")).toMatchObject({ "0!B1": 3, "0!C1": 6 });
  expect(uncalculated(engine)).toEqual(["B1", "C1", "C2"]);
});

test("what the engine tells of a formula that it cannot calculate is an error that files can hold", async () => {
  const engine = await sheetOf({ A1: 1, A2: 2 });
  const errorOf = (formula: string) => change(engine, "C1", formula)["0!C1"];
  expect(errorOf("=1+")).toEqual({ error: "#NAME?" });
  expect(errorOf("=C1+1")).toEqual({ error: "#VALUE!" });
  expect(errorOf("=TRANSPOSE(A1:A2)")).toEqual({ error: "#VALUE!" });
});

test("a formula that becomes calculable is calculated", async () => {
  const engine = await sheetOf({
    A1: 1,
    B1: { formula: "IF(A1>0,A1+1,AGGREGATE(9,6,A1))", value: 2 },
    C1: { formula: "B1+1", value: 3 },
  });
  expect(engine.change(noChange)).toEqual([]);
  expect(change(engine, "A1", -1)).toEqual({});
  expect(uncalculated(engine)).toEqual(["B1", "C1"]);
  expect(change(engine, "A1", 7)).toEqual({ "0!B1": 8, "0!C1": 9 });
  expect(uncalculated(engine)).toEqual([]);
});

test("a typed formula with an unknown function shows the engine's error", async () => {
  const engine = await sheetOf({
    A1: 1,
    C1: { formula: "IFERROR(B1,5)", value: 0 },
    D1: { formula: "B1+1", value: 1 },
  });
  const unknown = { error: "#NAME?" };
  expect(change(engine, "B1", "=UKENDT(A1)")).toEqual({ "0!B1": unknown, "0!C1": 5, "0!D1": unknown });
  expect(uncalculated(engine)).toEqual(["B1", "C1", "D1"]);
  // Tried again when what it hangs on changes, it is as unknown as before.
  expect(change(engine, "A1", 2)).toEqual({});
  expect(uncalculated(engine)).toEqual(["B1", "C1", "D1"]);
  expect(change(engine, "B1", 3)).toEqual({ "0!C1": 3, "0!D1": 4 });
  expect(uncalculated(engine)).toEqual([]);
});

test("a circle keeps the file's values, and a typed one is shown and can be undone", async () => {
  const engine = await sheetOf({
    A1: { formula: "B1+1", value: 11 },
    B1: { formula: "A1*2", value: 22 },
    D1: { formula: "A1+B1", value: 33 },
    F1: 4,
    G1: { formula: "F1*2", value: 8 },
  });
  expect(engine.change(noChange)).toEqual([]);
  expect(uncalculated(engine)).toEqual([]);
  expect(change(engine, "F1", "=G1+1")).toMatchObject({ "0!F1": { error: "#VALUE!" } });
  expect(uncalculated(engine)).toEqual(expect.arrayContaining(["F1", "G1"]));
  expect(change(engine, "F1", 5)).toMatchObject({ "0!G1": 10 });
  expect(uncalculated(engine)).toEqual([]);
});

test("an array formula is left to the file, and is old with all its cells once what it reads changes", async () => {
  const engine = await sheetOf({
    A1: 1,
    A2: 2,
    B1: { formula: "A1:A2*10", value: 10, array: "B1:B2" },
    B2: 20,
    C2: { formula: "B2+1", value: 21 },
    E1: { formula: "SUM(A1:A2)", value: 3 },
  });
  expect(engine.change(noChange)).toEqual([]);
  expect(uncalculated(engine)).toEqual([]);
  expect(change(engine, "A1", 5)).toEqual({ "0!E1": 7 });
  expect(uncalculated(engine)).toEqual(["B1", "C2"]);
});

test("a formula that would fill other cells is left to the file", async () => {
  const engine = await sheetOf({
    A1: 1,
    A2: 2,
    B1: { formula: "TRANSPOSE(A1:A2)", value: 1 },
    C2: { formula: "C1", value: 0 },
  });
  expect(engine.change(noChange)).toEqual([]);
  expect(change(engine, "A1", 3)).toEqual({});
  expect(uncalculated(engine)).toEqual(["B1"]);
});

test("another workbook's value stays, and is never old by a change here", async () => {
  const engine = await sheetOf({
    A1: 1,
    B1: { formula: "[1]Ark1!A1+A1", value: 8 },
    C1: { formula: "[1]Ark1!A1", value: 7 },
    D1: { formula: "B1+C1", value: 15 },
  });
  expect(engine.change(noChange)).toEqual([]);
  expect(change(engine, "A1", 2)).toEqual({});
  expect(uncalculated(engine)).toEqual(["B1", "D1"]);
});

test("where the file has a value and the engine an error from the same cells, the file is right", async () => {
  const engine = await sheetOf({
    A1: "1,5",
    B1: { formula: "A1*2", value: 3 },
    C1: { formula: "B1+1", value: 4 },
  });
  expect(engine.change(noChange)).toEqual([]);
  expect(change(engine, "A1", 2)).toEqual({});
  expect(uncalculated(engine)).toEqual(["B1", "C1"]);
});

test("a text in the notation of the program that wrote the file stays", async () => {
  const engine = await sheetOf({
    A1: 1.5,
    B1: { formula: 'TEXT(A1,"0,0")', value: "1,5" },
    C1: { formula: 'B1&" timer"', value: "1,5 timer" },
  });
  expect(engine.change(noChange)).toEqual([]);
  expect(change(engine, "A1", 2)).toEqual({});
  expect(uncalculated(engine)).toEqual(["B1", "C1"]);
});

test("errors that a formula should give are values like others", async () => {
  const engine = await sheetOf({
    A1: 0,
    B1: { formula: "1/A1", value: { error: "#DIV/0!" } },
    B2: { formula: "NA()", value: { error: "#N/A" } },
    B3: { formula: "UKENDT()", value: { error: "#NAME?" } },
    C1: { formula: "1/A2" },
    C2: { formula: "A3", value: null },
  });
  expect(computed(engine.change(noChange))).toEqual({ "0!C1": { error: "#DIV/0!" }, "0!C2": 0 });
  expect(change(engine, "A1", 4)).toEqual({ "0!B1": 0.25 });
  expect(change(engine, "A3", { error: "#NAME?" })).toEqual({ "0!C2": { error: "#NAME?" } });
  expect(uncalculated(engine)).toEqual([]);
});

test("a formula whose cells are found only when calculated may be old after any change", async () => {
  const engine = await sheetOf({ A1: 1, B1: { formula: 'AGGREGATE(9,6,INDIRECT("A1"))', value: 1 } });
  change(engine, "Z9", 1);
  expect(uncalculated(engine)).toEqual(["B1"]);
});

test("days are left to the file where they count from 1904", async () => {
  const engine = await engineOf({
    date1904: true,
    sheets: [
      {
        name: "Ark1",
        cells: {
          A1: 41_154,
          B1: { formula: "YEAR(A1)", value: 2016 },
          B2: { formula: "A1+1", value: 41_155 },
        },
      },
    ],
  });
  expect(engine.change(noChange)).toEqual([]);
});

test("a file that asks to be calculated is not taken for right: its texts may be old, and what cannot be calculated is told", async () => {
  const cells: WrittenSheet["cells"] = {
    A1: 5,
    B1: { formula: 'IF(A1>3,"for mange","i orden")', value: "i orden" },
    B2: { formula: 'TEXT(A1,"0,0")&" timer"', value: "4,0 timer" },
    B3: { formula: "AGGREGATE(9,6,A1)", value: 4 },
  };
  const sure = await sheetOf(cells);
  expect(computed(sure.change(noChange))).toEqual({});
  expect(uncalculated(sure)).toEqual([]);
  const unsure = await engineOf({ sheets: [{ name: "Ark1", cells }], mustCalculate: true });
  expect(computed(unsure.change(noChange))).toEqual({ "0!B1": "for mange" });
  expect(uncalculated(unsure)).toEqual(["B2", "B3"]);
});
