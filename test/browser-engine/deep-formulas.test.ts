import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Engine } from "../../addin/browser/engine/engine.ts";
import { wayThrough } from "../../addin/browser/engine/waypoints.ts";
import { type CellArea, formatAddress, parseArea } from "../../addin/ooxml/cells/address.ts";
import type { CellScalar } from "../../addin/ooxml/sheets/sheet.ts";
import "../support/property-seed.ts";
import { computed, engineOf, noChange, typed, type WrittenCell } from "./formula-workbook.ts";

type Cells = Readonly<Record<string, WrittenCell>>;

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

const addressAt = (row: number, column: number): string => formatAddress({ row, column });

/** A cell for each number from 1. */
const cellsBy = (
  count: number,
  cellOf: (number: number) => readonly [address: string, cell: WrittenCell],
): Cells => Object.fromEntries(numbers(count).map(cellOf));

/** 1 in the first row, and in each after it one more than above. */
const runningTotal = (count: number): Cells =>
  cellsBy(count, (row) => [`A${row}`, row === 1 ? 1 : { formula: `A${row - 1}+1` }]);

const valuesOf = (engine: Engine): Readonly<Record<string, CellScalar>> => computed(engine.change(noChange));

test("a summary on the first sheet of a long running total is calculated, and again after a change", async () => {
  const engine = await engineOf({
    sheets: [
      { name: "Ark1", cells: { A1: { formula: "'Ark ''2'!A5000" } } },
      { name: "Ark '2", cells: runningTotal(5000) },
    ],
  });
  expect(valuesOf(engine)).toMatchObject({ "0!A1": 5000, "1!A2": 2, "1!A5000": 5000 });
  expect(engine.uncalculated).toEqual([]);
  const changed = computed(engine.change({ cells: [typed(1, "A1", 11)], tables: [] }));
  expect(changed).toMatchObject({ "0!A1": 5010, "1!A5000": 5010 });
  expect(engine.uncalculated).toEqual([]);
});

test.each<[string, string, Cells]>([
  ["upwards", "A1", cellsBy(3000, (row) => [`A${row}`, row === 3000 ? 1 : { formula: `A${row + 1}+1` }])],
  [
    "to the left",
    "A1",
    cellsBy(3000, (column) => [
      addressAt(1, column),
      column === 3000 ? 1 : { formula: `${addressAt(1, column + 1)}+1` },
    ]),
  ],
  [
    "upwards in formulas that are deep themselves",
    "A1",
    cellsBy(1500, (row) => [
      `A${row}`,
      row === 1500
        ? 1501
        : { formula: `IF(1=1,IF(2=2,IF(3=3,ROUND(((((((A${row + 1}-1)*1)*1)*1)*1)*1)*1,2),0),0),0)+0` },
    ]),
  ],
])("a chain that goes %s is calculated", async (_, last, cells) => {
  const engine = await engineOf({ sheets: [{ name: "Ark1", cells }] });
  const count = Object.keys(cells).length;
  expect(valuesOf(engine)).toMatchObject({ [`0!${last}`]: count === 1500 ? 2 : count });
  expect(engine.uncalculated).toEqual([]);
});

test("a sum over a long chain is calculated on the sheet before it", async () => {
  const engine = await engineOf({
    sheets: [
      { name: "Ark1", cells: { A1: { formula: "SUM(Ark2!A1:A3000)" }, A2: { formula: "SUM(Ark2!A:A)" } } },
      {
        name: "Ark2",
        cells: cellsBy(3000, (row) => [`A${row}`, row === 3000 ? 1 : { formula: `A${row + 1}` }]),
      },
    ],
  });
  expect(valuesOf(engine)).toMatchObject({ "0!A1": 3000, "0!A2": 3000 });
  expect(engine.uncalculated).toEqual([]);
});

test("two sheets whose chains hang on each other in turn are calculated", async () => {
  const engine = await engineOf({
    sheets: [
      {
        name: "Kæde",
        cells: cellsBy(700, (row) => [`A${row}`, { formula: row === 700 ? "Ark1!A2000" : `A${row + 1}+1` }]),
      },
      {
        name: "Ark1",
        cells: cellsBy(2000, (row) => [`A${row}`, row === 1 ? 1 : { formula: `Ark2!A${row - 1}+1` }]),
      },
      { name: "Ark2", cells: cellsBy(2000, (row) => [`A${row}`, { formula: `Ark1!A${row}+1` }]) },
    ],
  });
  expect(valuesOf(engine)).toMatchObject({ "0!A1": 3999 + 699, "1!A2000": 3999, "2!A2000": 4000 });
  expect(engine.uncalculated).toEqual([]);
});

test("a chain that needs waypoints and hangs on one that needs none takes the machine into neither too deep", async () => {
  const engine = await engineOf({
    sheets: [
      { name: "Ark1", cells: runningTotal(3000) },
      {
        name: "Ark2",
        cells: cellsBy(900, (row) => [`A${row}`, { formula: row === 900 ? "Ark1!A3000" : `A${row + 1}+1` }]),
      },
    ],
  });
  expect(valuesOf(engine)).toMatchObject({ "0!A3000": 3000, "1!A1": 3899 });
  expect(engine.uncalculated).toEqual([]);
});

test("a ring of many formulas is told as uncalculated, and the rest of the workbook is calculated", async () => {
  const ring = (value?: CellScalar): Cells =>
    cellsBy(3000, (row) => [
      `A${row}`,
      { formula: `A${(row % 3000) + 1}+0`, ...(value === undefined ? {} : { value }) },
    ]);
  const rest: Cells = { C1: 4, D1: { formula: "C1*2" }, E1: { formula: "A7+1" } };
  const without = await engineOf({ sheets: [{ name: "Ark1", cells: { ...ring(), ...rest } }] });
  expect(valuesOf(without)).toMatchObject({ "0!D1": 8 });
  expect(without.uncalculated).toHaveLength(3001);
  expect(computed(without.change({ cells: [typed(0, "C1", 5)], tables: [] }))).toEqual({ "0!D1": 10 });
  const withValues = await engineOf({ sheets: [{ name: "Ark1", cells: { ...ring(6), ...rest } }] });
  expect(valuesOf(withValues)).toEqual({ "0!D1": 8, "0!E1": 7 });
  expect(withValues.uncalculated).toEqual([]);
});

test("formulas that each read the one before and the one after are told, and the rest is calculated", async () => {
  const cells = cellsBy(2000, (row) => [
    `A${row}`,
    { formula: row === 1 ? "A2" : `A${row - 1}+A${row + 1}` },
  ]);
  const engine = await engineOf({
    sheets: [{ name: "Ark1", cells: { ...cells, C1: 4, D1: { formula: "C1*2" } } }],
  });
  expect(valuesOf(engine)).toMatchObject({ "0!D1": 8 });
  expect(engine.uncalculated).toHaveLength(2000);
});

describe("formulas that are entered later", () => {
  const empty: Cells = { H1: 0 };

  test("a summary that is typed on a sheet before a long running total is calculated", async () => {
    const engine = await engineOf({
      sheets: [
        { name: "Ark1", cells: empty },
        { name: "Ark2", cells: runningTotal(5000) },
      ],
    });
    engine.change(noChange);
    const summary = typed(0, "A1", "=Ark2!A5000");
    expect(computed(engine.change({ cells: [summary], tables: [] }))).toEqual({ "0!A1": 5000 });
    const more = computed(engine.change({ cells: [typed(1, "A1", 11)], tables: [] }));
    expect(more).toMatchObject({ "0!A1": 5010, "1!A5000": 5010 });
    expect(engine.uncalculated).toEqual([]);
  });

  test("a chain that is pasted, and then reached from above, is calculated", async () => {
    const engine = await engineOf({ sheets: [{ name: "Ark1", cells: { B3000: 1 } }] });
    engine.change(noChange);
    const chain = numbers(2999).map((row) => typed(0, `B${row}`, `=B${row + 1}+1`));
    expect(computed(engine.change({ cells: chain, tables: [] }))).toMatchObject({ "0!B1": 3000 });
    const above = typed(0, "A1", "=SUM(B1:B2)");
    expect(computed(engine.change({ cells: [above], tables: [] }))).toEqual({ "0!A1": 5999 });
    expect(engine.uncalculated).toEqual([]);
  });

  test("a long circle is left out when it is closed, and calculated when it is opened again", async () => {
    const engine = await engineOf({
      sheets: [{ name: "Ark1", cells: { ...runningTotal(3000), C1: 4, D1: { formula: "C1*2" } } }],
    });
    engine.change(noChange);
    engine.change({ cells: [typed(0, "A1", "=A3000")], tables: [] });
    expect(engine.uncalculated).toHaveLength(3000);
    expect(computed(engine.change({ cells: [typed(0, "C1", 5)], tables: [] }))).toEqual({ "0!D1": 10 });
    expect(engine.uncalculated).toHaveLength(3000);
    const opened = computed(engine.change({ cells: [typed(0, "A1500", 0)], tables: [] }));
    expect(opened).toMatchObject({ "0!A1501": 1, "0!A3000": 1500, "0!A1": 1500, "0!A1499": 2998 });
    expect(engine.uncalculated).toEqual([]);
  });
});

describe("the way through formulas", () => {
  const areaOf = (text: string): CellArea => {
    const area = parseArea(text);
    if (area === null) throw new Error(`${text} is no area`);
    return area;
  };
  const formula = (address: string, reads: readonly string[], depth = 0) => {
    const { top: row, left: column } = areaOf(address);
    const areas = reads.map((text) => ({ sheet: 0, area: areaOf(text) }));
    return { address, place: { sheet: 0, row, column }, translated: { areas, depth } };
  };
  const addresses = (formulas: readonly { readonly address: string }[]) =>
    formulas.map(({ address }) => address);

  test("has no waypoints where the machine's own order goes no way deep", () => {
    const chain = numbers(2000).map((row) => formula(`A${row}`, row === 1 ? [] : [`A${row - 1}`]));
    expect(wayThrough([])).toEqual({ waypoints: [], circular: [] });
    expect(wayThrough(chain)).toEqual({ waypoints: [], circular: [] });
  });

  test("has its waypoints at equal distances, each before those that hang on it", () => {
    const chain = numbers(400).map((row) => formula(`A${row}`, row === 400 ? [] : [`A${row + 1}`]));
    const { waypoints, circular } = wayThrough(chain);
    expect(addresses(waypoints)).toEqual(["A301", "A201", "A101", "A1"]);
    expect(circular).toEqual([]);
  });

  test("is the shorter, the deeper the formulas are themselves", () => {
    const chain = numbers(20).map((row) => formula(`A${row}`, row === 20 ? [] : [`A${row + 1}`], 97));
    expect(addresses(wayThrough(chain).waypoints)).toEqual(["A18", "A15", "A12", "A9", "A6", "A3"]);
  });

  test("leaves out as few formulas of a long circle as open it, and none of a short one", () => {
    const short = [formula("C1", ["C2"]), formula("C2", ["C1"])];
    const ring = numbers(400).map((row) => formula(`A${row}`, [`A${(row % 400) + 1}`]));
    const { circular } = wayThrough([...short, ...ring]);
    expect(addresses(circular)).toEqual(["A201"]);
  });

  /** How deep a machine goes that begins with these formulas, in this order, and goes from each into those that it reads. */
  const deepestOn = (order: readonly number[], readsOf: (number: number) => readonly number[]): number => {
    const seen = new Set<number>();
    const depthFrom = (number: number): number => {
      if (seen.has(number)) return 0;
      seen.add(number);
      return 1 + Math.max(0, ...readsOf(number).map(depthFrom));
    };
    return Math.max(...order.map(depthFrom));
  };

  const someReads = fc.array(fc.array(fc.integer({ min: -20, max: 4 }), { maxLength: 3 }), {
    minLength: 300,
    maxLength: 900,
    size: "max",
  });

  test("goes no deeper than the machine can, whatever the formulas read and whether they go upwards or down", () => {
    fc.assert(
      fc.property(someReads, fc.boolean(), fc.integer({ min: 5, max: 60 }), (steps, isUpward, circles) => {
        const count = steps.length;
        const rowOf = (index: number): number => (isUpward ? count - index : index + 1);
        const reads = steps.map((others, index) =>
          [-1, ...others]
            .map((step) => (step < 0 || index % circles === 0 ? index + step : index - 1))
            .filter((read) => read >= 0 && read < count && read !== index),
        );
        const formulas = reads.map((read, index) => ({
          ...formula(
            `A${rowOf(index)}`,
            read.map((other) => `A${rowOf(other)}`),
            7,
          ),
          index,
        }));
        const { waypoints, circular } = wayThrough(formulas);
        const left = new Set(circular.map(({ index }) => index));
        const inRows = numbers(count).map((row) => (isUpward ? count - row : row - 1));
        const order = [...waypoints.map(({ index }) => index), ...inRows];
        const deepest = deepestOn(order, (index) => (left.has(index) ? [] : (reads[index] ?? [])));
        expect(deepest * 10).toBeLessThan(1200);
      }),
      { numRuns: 30 },
    );
  });
});
