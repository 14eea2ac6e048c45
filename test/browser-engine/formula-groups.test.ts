import fc from "fast-check";
import { expect, test } from "vitest";
import type { LoadEngine } from "../../addin/browser/engine/engine.ts";
import { createWorkbookWorker } from "../../addin/browser/workbook-worker/create-workbook-worker.ts";
import { formatAddress } from "../../addin/ooxml/cells/address.ts";
import { isRefusal } from "../../addin/ooxml/refusal.ts";
import type { CellScalar } from "../../addin/ooxml/sheets/sheet.ts";
import type { PackageEdits } from "../../addin/ooxml/write/package-edits.ts";
import { savePackage } from "../../addin/ooxml/write/save-package.ts";
import "../support/property-seed.ts";
import {
  cachedValue,
  computed,
  engineOf,
  loadEngine,
  modelOf,
  noChange,
  typed,
  type WrittenCell,
  type WrittenSheet,
  type WrittenWorkbook,
  writtenBytes,
} from "./formula-workbook.ts";

const [tables, looks, apart, plain] = [0, 1, 2, 3];

/** A table with a formula, a sheet that looks at it, one that looks at that, and one that nothing has to do with. */
const workbook: WrittenWorkbook = {
  sheets: [
    {
      name: "Tal",
      cells: { A1: "tal", B1: "dobbelt", A2: 1, B2: { formula: "A2*2", value: 2 }, A3: 5 },
      tables: [{ name: "Skema", ref: "A1:B2", columns: ["tal", "dobbelt"] }],
    },
    { name: "Kig", cells: { A1: { formula: "SUM(Skema[dobbelt])+1", value: 3 } } },
    { name: "Fjern", cells: { A1: { formula: "Kig!A1*10", value: 30 }, B1: { formula: "A1+1", value: 31 } } },
    { name: "Ark", cells: { A1: 7 } },
  ],
};

/** Which sheets each engine was given, with what would have been saved. */
const workerOn = async (file: WrittenWorkbook, load: LoadEngine = loadEngine) => {
  const loads: string[] = [];
  const saved: PackageEdits[] = [];
  const worker = createWorkbookWorker({
    loadEngine: (part, pause) => {
      loads.push(
        part.sheets
          .filter(({ cells }) => cells.keys.length > 0)
          .map(({ name }) => name)
          .join(),
      );
      return load(part, pause);
    },
    savePackage: (opened, edits) => {
      saved.push(edits);
      return savePackage(opened, edits);
    },
  });
  await worker.open(writtenBytes(file));
  return { worker, loads, saved };
};

const put = (sheet: number, address: string, content: CellScalar) => ({
  cells: [typed(sheet, address, content)],
  tables: [],
});

test("a sheet that only looks costs nothing until somebody looks at it", async () => {
  const { worker, loads } = await workerOn(workbook);
  await worker.calculate();
  expect(computed(await worker.change(put(tables, "A2", 4)))).toEqual({ "0!B2": 8 });
  expect(loads).toEqual(["Tal"]);
  expect(computed(await worker.calculateSheet(looks))).toEqual({ "1!A1": 9, "2!A1": 90, "2!B1": 91 });
  expect(computed(await worker.change(put(tables, "A2", 5)))).toEqual({ "0!B2": 10 });
  expect(computed(await worker.calculateSheet(apart))).toEqual({ "1!A1": 11, "2!A1": 110, "2!B1": 111 });
  expect(loads).toEqual(["Tal", "Tal,Kig,Fjern"]);
});

test("a sheet without formulas asks for no engine of its own", async () => {
  const { worker, loads } = await workerOn(workbook);
  expect(await worker.calculateSheet(plain)).toEqual([]);
  expect(loads).toEqual([]);
});

test("sheets that have nothing to do with one another are calculated one by one", async () => {
  const file = {
    sheets: [...workbook.sheets.slice(0, 2), { name: "Andet", cells: { A1: { formula: "Tal!A3" } } }],
  };
  const { worker, loads } = await workerOn(file);
  expect(computed(await worker.calculateSheet(2))).toEqual({ "2!A1": 5 });
  expect(loads).toEqual(["Tal,Andet"]);
});

test("what only looks is right in the saved file, and the next program need not calculate", async () => {
  const { worker, saved } = await workerOn(workbook);
  await worker.change(put(tables, "A2", 4));
  const edits = {
    sheets: [
      {
        part: "xl/worksheets/sheet1.xml",
        cells: [{ row: 2, column: 1, content: { kind: "value", value: 4 }, format: null } as const],
        freshValues: [],
        tables: [],
      },
    ],
    forceCalculation: false,
  };
  await worker.save(edits);
  expect(saved.at(-1)?.forceCalculation).toBe(true);
  await worker.calculateAll();
  const bytes = await worker.save(edits);
  expect(saved.at(-1)?.forceCalculation).toBe(false);
  if (isRefusal(bytes)) throw new Error("not saved");
  const model = modelOf(bytes);
  expect([cachedValue(model, 0, "B2"), cachedValue(model, 1, "A1"), cachedValue(model, 2, "B1")]).toEqual([
    8, 9, 91,
  ]);
});

test("a formula in front that reads a sheet of the rear is right at once and from then on", async () => {
  const { worker } = await workerOn(workbook);
  await worker.calculate();
  expect(computed(await worker.change(put(tables, "A2", "=Kig!B1+4")))["0!B2"]).toBe(8);
  expect(computed(await worker.change(put(looks, "B1", 6)))).toEqual({
    "0!A2": 10,
    "0!B2": 20,
    "1!A1": 21,
  });
});

test("a formula typed into a table makes its sheet one of the front", async () => {
  const { worker } = await workerOn({
    sheets: [
      ...workbook.sheets,
      {
        name: "Mere",
        cells: { A1: "x", A2: 1, C1: { formula: "A2*3", value: 3 } },
        tables: [{ name: "Mere", ref: "A1:A2", columns: ["x"] }],
      },
    ],
  });
  await worker.calculate();
  expect(computed(await worker.change(put(4, "A2", "=Tal!A3")))).toEqual({ "4!A2": 5, "4!C1": 15 });
  expect(computed(await worker.change(put(tables, "A3", 6)))).toEqual({ "4!A2": 6, "4!C1": 18 });
});

test("a change is answered while a sheet is loaded that somebody looks at", async () => {
  let isHeld = true;
  const slow: LoadEngine = async (part, pause) => {
    while (part.sheets[apart]?.cells.keys.length !== 0 && isHeld) await pause?.();
    return loadEngine(part, pause);
  };
  const { worker } = await workerOn(workbook, slow);
  await worker.calculate();
  const looked = worker.calculateSheet(apart);
  expect(computed(await worker.change(put(tables, "A2", 4)))).toEqual({ "0!B2": 8 });
  isHeld = false;
  expect(computed(await looked)).toEqual({ "1!A1": 9, "2!A1": 90, "2!B1": 91 });
});

test("opening another workbook ends the loading for the one before it", async () => {
  let pauses = 0;
  const endless: LoadEngine = async (part, pause) => {
    for (; part.sheets.length === 4; pauses += 1) await pause?.();
    return loadEngine(part, pause);
  };
  const { worker } = await workerOn(workbook, endless);
  const looked = worker.calculateSheet(apart);
  await worker.open(writtenBytes({ sheets: [{ name: "Ark1", cells: { A1: 2, B1: { formula: "A1*3" } } }] }));
  expect(await looked).toEqual([]);
  const before = pauses;
  expect(computed(await worker.calculate())).toEqual({ "0!B1": 6 });
  expect(pauses).toBe(before);
});

const names = workbook.sheets.map(({ name }) => name);
const columns = 3;
const rows = 5;

/** Cells in the order in which they may read one another: row by row through all sheets, so that sheets read one another. */
const placeOf = (index: number) => {
  const [row, rest] = [Math.floor(index / (names.length * columns)), index % (names.length * columns)];
  return { sheet: rest % names.length, row: row + 10, column: Math.floor(rest / names.length) + 1 };
};
const addressOf = (index: number): string => formatAddress(placeOf(index));
const last = names.length * columns * rows - 1;

const referenceBefore = (index: number) =>
  fc.integer({ min: 0, max: index - 1 }).map((other) => `${names[placeOf(other).sheet]}!${addressOf(other)}`);

const formulaAt = (index: number) => {
  const reference = referenceBefore(index);
  return fc.oneof(
    reference.map((one) => `=${one}+1`),
    fc.tuple(reference, reference).map(([one, other]) => `=SUM(${one})-${other}`),
    fc.constantFrom("=SUM(Skema[dobbelt])", "=Navn*2", "=SUM(Kig!A1:C1)+Fjern!A1"),
    reference.map((one) => `=INDIRECT("${one}")`),
  );
};

const value = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constantFrom("tekst", null, true));

type Step =
  | { readonly kind: "edit"; readonly index: number; readonly content: CellScalar }
  | { readonly kind: "look"; readonly sheet: number }
  | { readonly kind: "all" };

const edit: fc.Arbitrary<Step> = fc.integer({ min: 1, max: last }).chain((index) =>
  fc.record({
    kind: fc.constant("edit" as const),
    index: fc.constant(index),
    content: fc.oneof(value, formulaAt(index)),
  }),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: edit },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 3 }).map((sheet): Step => ({ kind: "look", sheet })) },
  { weight: 1, arbitrary: fc.constant<Step>({ kind: "all" }) },
);

const writtenCell = (content: CellScalar): WrittenCell =>
  typeof content === "string" && content.startsWith("=") ? { formula: content.slice(1) } : content;

const withContents = (contents: ReadonlyMap<number, CellScalar>): WrittenWorkbook => ({
  names: '<definedName name="Navn">Kig!$A$1</definedName>',
  sheets: workbook.sheets.map(
    (sheet, own): WrittenSheet => ({
      ...sheet,
      cells: {
        ...Object.fromEntries(
          Object.entries(sheet.cells).map(([address, cell]) => [
            address,
            typeof cell === "object" && cell !== null && "formula" in cell ? { formula: cell.formula } : cell,
          ]),
        ),
        ...Object.fromEntries(
          [...contents]
            .filter(([index]) => placeOf(index).sheet === own)
            .map(([index, content]) => [addressOf(index), writtenCell(content)]),
        ),
      },
    }),
  ),
});

const startOf = { ...withContents(new Map()), sheets: workbook.sheets };

const cachedOf: Readonly<Record<string, CellScalar>> = { "0!B2": 2, "1!A1": 3, "2!A1": 30, "2!B1": 31 };

test("whatever is edited and looked at, in the end every formula has the value that one engine gives it", {
  timeout: 180_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), async (steps) => {
      const { worker } = await workerOn(startOf);
      const contents = new Map<number, CellScalar>();
      const values: Record<string, CellScalar> = { ...cachedOf, ...computed(await worker.calculate()) };
      const take = async (found: ReturnType<typeof worker.calculate>) =>
        void Object.assign(values, computed(await found));
      for (const one of steps) {
        if (one.kind === "look") await take(worker.calculateSheet(one.sheet));
        if (one.kind === "all") await take(worker.calculateAll());
        if (one.kind !== "edit") continue;
        contents.set(one.index, one.content);
        delete values[`${placeOf(one.index).sheet}!${addressOf(one.index)}`];
        await take(worker.change(put(placeOf(one.index).sheet, addressOf(one.index), one.content)));
      }
      await take(worker.calculateAll());
      const fresh = await engineOf(withContents(contents));
      expect(values).toEqual(computed(fresh.change(noChange)));
      expect((await worker.calculationState()).uncalculated).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
