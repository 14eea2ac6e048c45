import { expect, test } from "vitest";
import type { CellScalar } from "../../addin/ooxml/sheets/sheet.ts";
import { computed, engineOf, noChange, typed } from "./formula-workbook.ts";

/** What a formula on a sheet with these cells gives. */
const resultOf = async (
  formula: string,
  cells: Readonly<Record<string, CellScalar>>,
): Promise<CellScalar> => {
  const engine = await engineOf({ sheets: [{ name: "Ark1", cells: { ...cells, H9: { formula } } }] });
  return computed(engine.change(noChange))["0!H9"] ?? null;
};

test("formulas are calculated when the file has no values of them, and again when a cell changes", async () => {
  const engine = await engineOf({
    sheets: [
      { name: "Sager æøå", cells: { A1: 2, A2: 3, B1: { formula: "A1*A2" }, B2: { formula: "B1+1" } } },
    ],
  });
  expect(computed(engine.change(noChange))).toEqual({ "0!B1": 6, "0!B2": 7 });
  const changed = engine.change({ cells: [typed(0, "A1", 5)], tables: [] });
  expect(computed(changed)).toEqual({ "0!B1": 15, "0!B2": 16 });
  expect(engine.uncalculated).toEqual([]);
});

test("only values that became others are told, and what the file says is not", async () => {
  const engine = await engineOf({
    sheets: [
      {
        name: "Ark1",
        cells: {
          A1: 2,
          B1: { formula: "A1*2", value: 4 },
          B2: { formula: "A1>1", value: true },
          B3: { formula: "A1+0.1", value: 2.1 },
          B4: { formula: "1/3", value: 0.3333333333333333 },
        },
      },
    ],
  });
  expect(engine.change(noChange)).toEqual([]);
  const changed = engine.change({ cells: [typed(0, "A1", 3)], tables: [] });
  expect(computed(changed)).toEqual({ "0!B1": 6, "0!B3": 3.1 });
});

test.each<[string, CellScalar, CellScalar]>([
  ["TYPE(A1)", "5", 2],
  ["TYPE(A1)", "=1+1", 2],
  ["LEN(A1)", "=1+1", 4],
  ["A1", "'citeret", "'citeret"],
  ["A1", "-x", "-x"],
  ["A1", "+45 12 34", "+45 12 34"],
  ["A1", "2016-09-01", "2016-09-01"],
  ["A1", "TRUE", "TRUE"],
  ["TYPE(A1)", "TRUE", 2],
  ["A1", "12 %", "12 %"],
  ["A1", "#N/A", "#N/A"],
  ["A1", " to\nlinjer ", " to\nlinjer "],
  ["TYPE(A1)", true, 4],
  ["A1", false, false],
  ["TYPE(A1)", { error: "#N/A" }, 16],
  ["A1", { error: "#DIV/0!" }, { error: "#DIV/0!" }],
  ["ISBLANK(A1)", null, true],
  ["ISBLANK(A1)", "", false],
  ["A1", 42_616, 42_616],
  ["A1", -0.125, -0.125],
  ["A1", 0.1, 0.1],
  ["A1", 809_029, 809_029],
  ["A1", 8090.3, 8090.3],
  ["A1", 1.23456789012345e-12, 1.23456789012345e-12],
  ["A1", -6.25e-9, -6.25e-9],
  ["A1", 1.23456789012345e25, 1.23456789012345e25],
  ["A1*1E-200", 2e-100, 2e-300],
])("%s of a cell that holds %j is %j", async (formula, value, expected) => {
  expect(await resultOf(formula, { A1: value })).toEqual(expected);
});

test("a typed value takes its kind, and an emptied cell is blank", async () => {
  const engine = await engineOf({
    sheets: [
      { name: "Ark1", cells: { A1: "tekst", B1: { formula: "TYPE(A1)" }, B2: { formula: "ISBLANK(A1)" } } },
    ],
  });
  engine.change(noChange);
  const typeAfter = (content: CellScalar) =>
    computed(engine.change({ cells: [typed(0, "A1", content)], tables: [] }));
  expect(typeAfter(5)).toEqual({ "0!B1": 1 });
  expect(typeAfter("5")).toEqual({ "0!B1": 2 });
  expect(typeAfter(true)).toEqual({ "0!B1": 4 });
  expect(typeAfter(null)).toEqual({ "0!B1": 1, "0!B2": true });
});

test("a typed formula is told of, also where it gives nothing new", async () => {
  const engine = await engineOf({ sheets: [{ name: "Ark1", cells: { A1: 2, B1: 4 } }] });
  const once = engine.change({ cells: [typed(0, "B1", "=A1*2"), typed(0, "C1", "=B1+Ark1!A1")], tables: [] });
  expect(computed(once)).toEqual({ "0!B1": 4, "0!C1": 6 });
  expect(computed(engine.change({ cells: [typed(0, "B1", 10)], tables: [] }))).toEqual({ "0!C1": 12 });
});

const growing = () =>
  engineOf({
    sheets: [
      {
        name: "Sager",
        cells: {
          A1: "Måned",
          B1: "Antal",
          A2: "sep",
          B2: 10,
          A3: "okt",
          B3: 20,
          A4: "I alt",
          B4: { formula: "SUM([Antal])" },
        },
        tables: [
          { name: "Sager", ref: "A1:B4", columns: ["Måned", "Antal"], attributes: 'totalsRowCount="1"' },
        ],
      },
      {
        name: "Svar",
        cells: {
          A1: { formula: "SUM(Sager[Antal])" },
          A2: { formula: "Sager[[#Totals],[Antal]]*2" },
          A3: { formula: "Alle" },
          A4: { formula: "SUM(Sager!B2:B3)" },
        },
      },
    ],
    names: '<definedName name="Alle">ROWS(Sager[#All])</definedName>',
  });

test("structured references follow a table that grows, and a name that holds one", async () => {
  const engine = await growing();
  expect(computed(engine.change(noChange))).toEqual({
    "0!B4": 30,
    "1!A1": 30,
    "1!A2": 60,
    "1!A3": 4,
    "1!A4": 30,
  });
  const grown = engine.change({
    cells: [
      typed(0, "A4", "nov"),
      typed(0, "B4", 5),
      typed(0, "A5", "I alt"),
      typed(0, "B5", "=SUM([Antal])"),
    ],
    tables: [{ sheet: 0, part: "xl/tables/table1.xml", area: { top: 1, left: 1, bottom: 5, right: 2 } }],
  });
  expect(computed(grown)).toEqual({ "0!B5": 35, "1!A1": 35, "1!A2": 70, "1!A3": 5 });
  expect(computed(engine.change({ cells: [typed(0, "B4", 6)], tables: [] }))).toEqual({
    "0!B5": 36,
    "1!A1": 36,
    "1!A2": 72,
  });
  const shrunk = engine.change({
    cells: [
      typed(0, "A4", "I alt"),
      typed(0, "B4", "=SUM([Antal])"),
      typed(0, "A5", null),
      typed(0, "B5", null),
    ],
    tables: [{ sheet: 0, part: "xl/tables/table1.xml", area: { top: 1, left: 1, bottom: 4, right: 2 } }],
  });
  expect(computed(shrunk)).toEqual({ "0!B4": 30, "1!A1": 30, "1!A2": 60, "1!A3": 4 });
});

test("sheets may have names that are hard to write", async () => {
  const names = [
    "Sheet2",
    "Sheet1",
    "Jens' ark",
    "Ærø",
    "a-b (2)",
    "digits",
    "æøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæ",
    "TRUE",
    "A1",
    "2016",
  ];
  const engine = await engineOf({
    sheets: names.map((name, index) => ({
      name,
      cells: {
        A1: index,
        B1: { formula: names.map((other) => `'${other.replaceAll("'", "''")}'!A1`).join("+") },
      },
    })),
  });
  // 0 + 1 + … + 9 on each of the ten sheets.
  expect(engine.change(noChange).map(({ value }) => value)).toEqual(names.map(() => 45));
});

test("a range that stands for a single value is the cell in the formula's row", async () => {
  const engine = await engineOf({
    sheets: [
      {
        name: "Ark1",
        cells: {
          A1: 1,
          A2: 2,
          A3: 3,
          B2: { formula: "A1:A3*10" },
          B3: { formula: "A:A+ROUND(A1:A3,0)" },
          D9: { formula: "A1:A3" },
        },
      },
    ],
  });
  expect(computed(engine.change(noChange))).toEqual({ "0!B2": 20, "0!B3": 6, "0!D9": { error: "#VALUE!" } });
});
