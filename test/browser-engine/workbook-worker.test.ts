import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { Engine } from "../../addin/browser/engine/engine.ts";
import { createWorkbookWorker } from "../../addin/browser/workbook-worker/create-workbook-worker.ts";
import { isRefusal } from "../../addin/ooxml/refusal.ts";
import type { PackageEdits } from "../../addin/ooxml/write/package-edits.ts";
import { savePackage } from "../../addin/ooxml/write/save-package.ts";
import { convertWithLibreOffice } from "../support/libreoffice.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import {
  cachedValue,
  computed,
  loadEngine,
  modelOf,
  typed,
  type WrittenSheet,
  writtenBytes,
} from "./formula-workbook.ts";

const bytesOf = (cells: WrittenSheet["cells"]) => writtenBytes({ sheets: [{ name: "Ark1", cells }] });

const noEdits: PackageEdits = { sheets: [], forceCalculation: false };

const part = "xl/worksheets/sheet1.xml";

/** The edit of one cell that a document would save. */
const editOf = (row: number, column: number, value: number): PackageEdits => ({
  sheets: [
    {
      part,
      cells: [{ row, column, content: { kind: "value", value }, format: null }],
      freshValues: [],
      tables: [],
    },
  ],
  forceCalculation: false,
});

/** A worker with the edits that it saved last. */
const workerOn = async (cells: WrittenSheet["cells"], load = loadEngine) => {
  const saved: PackageEdits[] = [];
  const worker = createWorkbookWorker({
    loadEngine: load,
    savePackage: (opened, edits) => {
      saved.push(edits);
      return savePackage(opened, edits);
    },
  });
  await worker.open(bytesOf(cells));
  return { worker, saved };
};

const small = { A1: 2, B1: { formula: "A1*3", value: 6 }, B2: { formula: "B1+1", value: 7 } };

test("a file is shown with its values, calculated, changed and saved with fresh values", async () => {
  const { worker, saved } = await workerOn(small);
  expect(await worker.calculate()).toEqual([]);
  expect(computed(await worker.change({ cells: [typed(0, "A1", 5)], tables: [] }))).toEqual({
    "0!B1": 15,
    "0!B2": 16,
  });
  const bytes = await worker.save(editOf(1, 1, 5));
  if (isRefusal(bytes)) throw new Error("not saved");
  const model = modelOf(bytes);
  expect(["A1", "B1", "B2"].map((address) => cachedValue(model, 0, address))).toEqual([5, 15, 16]);
  expect(saved.at(-1)?.forceCalculation).toBe(false);
});

test("edits are against the file as it was opened, also after it was saved", async () => {
  const { worker } = await workerOn({ ...small, C1: 1 });
  await worker.save(editOf(1, 3, 9));
  const bytes = await worker.save(editOf(1, 1, 2));
  if (isRefusal(bytes)) throw new Error("not saved");
  expect(cachedValue(modelOf(bytes), 0, "C1")).toBe(1);
});

test("what the document itself says of a cell is not said again", async () => {
  const { worker, saved } = await workerOn(small);
  await worker.change({ cells: [typed(0, "A1", 5), typed(0, "B1", 1)], tables: [] });
  await worker.save(editOf(1, 2, 1));
  expect(saved.at(-1)?.sheets).toEqual([
    {
      part,
      cells: editOf(1, 2, 1).sheets[0]?.cells,
      freshValues: [{ row: 2, column: 2, value: 2 }],
      tables: [],
    },
  ]);
});

test("values that the file lacks are added when it is saved", async () => {
  const { worker, saved } = await workerOn({ A1: 2, B1: { formula: "A1*3" } });
  await worker.calculate();
  await worker.save(noEdits);
  expect(saved.at(-1)).toEqual({
    sheets: [{ part, cells: [], freshValues: [{ row: 1, column: 2, value: 6 }], tables: [] }],
    forceCalculation: false,
  });
});

test("the next program must calculate what may be old here", async () => {
  const { worker, saved } = await workerOn({
    A1: 1,
    B1: { formula: "AGGREGATE(9,6,A1)", value: 1 },
    C1: { formula: "B1+A1", value: 2 },
    D1: { formula: "A1+1", value: 2 },
  });
  await worker.calculate();
  await worker.save(noEdits);
  expect(saved.at(-1)?.forceCalculation).toBe(false);
  await worker.change({ cells: [typed(0, "A1", 4)], tables: [] });
  const state = await worker.calculationState();
  expect(state.uncalculated).toEqual([
    { sheet: 0, row: 1, column: 2 },
    { sheet: 0, row: 1, column: 3 },
  ]);
  await worker.save(editOf(1, 1, 4));
  expect(saved.at(-1)?.forceCalculation).toBe(true);
  // What may be old is not written as if it were fresh.
  expect(saved.at(-1)?.sheets[0]?.freshValues).toEqual([{ row: 1, column: 4, value: 5 }]);
});

test("LibreOffice finds in a saved file what was calculated here", { timeout: 120_000 }, async () => {
  const { worker } = await workerOn({ ...small, C1: { formula: 'IF(B2>10,"mange","få")', value: "få" } });
  await worker.change({ cells: [typed(0, "A1", 5)], tables: [] });
  const bytes = await worker.save(editOf(1, 1, 5));
  if (isRefusal(bytes)) throw new Error("not saved");
  const folder = temporaryFolder();
  const file = path.join(folder, "gemt.xlsx");
  writeFileSync(file, bytes);
  const [converted = ""] = await convertWithLibreOffice([file], "xlsx", path.join(folder, "ud"));
  const [here, there] = [modelOf(bytes), modelOf(new Uint8Array(readFileSync(converted)))];
  const addresses = ["A1", "B1", "B2", "C1"];
  expect(addresses.map((address) => cachedValue(here, 0, address))).toEqual([5, 15, 16, "mange"]);
  expect(addresses.map((address) => cachedValue(there, 0, address))).toEqual([5, 15, 16, "mange"]);
});

test("the engine is loaded with the first formula and knows what was typed before it", async () => {
  let loads = 0;
  const { worker, saved } = await workerOn({ A1: 2 }, (workbook) => {
    loads += 1;
    return loadEngine(workbook);
  });
  expect(await worker.calculate()).toEqual([]);
  expect(await worker.change({ cells: [typed(0, "A1", 5)], tables: [] })).toEqual([]);
  expect(await worker.calculationState()).toEqual({ engine: "not-needed", uncalculated: [] });
  await worker.save(noEdits);
  expect([loads, saved.at(-1)?.forceCalculation]).toEqual([0, false]);
  const found = await worker.change({ cells: [typed(0, "B1", "=A1*2")], tables: [] });
  expect([loads, computed(found)]).toEqual([1, { "0!B1": 10 }]);
});

test("before anything was calculated, the next program must calculate all", async () => {
  const { worker, saved } = await workerOn(small);
  await worker.save(editOf(1, 1, 5));
  expect(saved.at(-1)?.forceCalculation).toBe(true);
});

test("a refused file leaves the workbook that was open", async () => {
  const { worker } = await workerOn(small);
  expect(await worker.open(new Uint8Array([1, 2, 3]))).toEqual({ refused: "not-a-workbook" });
  expect(computed(await worker.change({ cells: [typed(0, "A1", 3)], tables: [] }))["0!B1"]).toBe(9);
});

test("an engine that breaks down is told, and saving goes on", async () => {
  let changes = 0;
  const breaking = async (): Promise<Engine> => ({
    uncalculated: [],
    close: () => {},
    change: () => {
      changes += 1;
      if (changes > 1) throw new WebAssembly.RuntimeError("unreachable");
      return [{ sheet: 0, row: 1, column: 2, value: 60 }];
    },
  });
  const { worker, saved } = await workerOn(small, breaking);
  expect(computed(await worker.calculate())).toEqual({ "0!B1": 60 });
  const change = { cells: [typed(0, "A1", 3)], tables: [] };
  await expect(worker.change(change)).rejects.toThrow();
  await expect(worker.change(change)).rejects.toThrow();
  expect(changes).toBe(2);
  expect(await worker.calculationState()).toEqual({ engine: "failed", uncalculated: [] });
  const bytes = await worker.save(editOf(1, 1, 3));
  if (isRefusal(bytes)) throw new Error("not saved");
  expect(cachedValue(modelOf(bytes), 0, "A1")).toBe(3);
  expect(saved.at(-1)?.forceCalculation).toBe(true);
  // What was calculated last is shown, so it is saved as well.
  expect(saved.at(-1)?.sheets[0]?.freshValues).toEqual([{ row: 1, column: 2, value: 60 }]);
  await worker.open(bytesOf({ A1: 1 }));
  expect((await worker.calculationState()).engine).toBe("not-needed");
});

test("the engine of a workbook is closed when another is opened", async () => {
  const closed: number[] = [];
  let loaded = 0;
  const counted = async (): Promise<Engine> => {
    const number = loaded;
    loaded += 1;
    return { uncalculated: [], change: () => [], close: () => void closed.push(number) };
  };
  const { worker } = await workerOn(small, counted);
  await worker.calculate();
  expect(closed).toEqual([]);
  await worker.open(bytesOf({ A1: { formula: "1+1", value: 2 } }));
  expect(closed).toEqual([0]);
  await worker.calculate();
  await worker.open(bytesOf({ A1: 1 }));
  expect(closed).toEqual([0, 1]);
});

test("calls are answered in the order in which they came", async () => {
  const { worker } = await workerOn(small);
  const order: string[] = [];
  const noted = async (name: string, answer: Promise<unknown>) => {
    await answer;
    order.push(name);
  };
  await Promise.all([
    noted("calculate", worker.calculate()),
    noted("change", worker.change({ cells: [typed(0, "A1", 3)], tables: [] })),
    noted("save", worker.save(noEdits)),
    noted("state", worker.calculationState()),
  ]);
  expect(order).toEqual(["calculate", "change", "save", "state"]);
});
