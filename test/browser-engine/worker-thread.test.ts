import { expose } from "comlink";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, expect, test } from "vitest";
import type { LoadEngine } from "../../addin/browser/engine/engine.ts";
import { createWorkbookWorker } from "../../addin/browser/workbook-worker/create-workbook-worker.ts";
import {
  openWorkbookWorker,
  type WorkbookThread,
} from "../../addin/browser/workbook-worker/open-workbook-worker.ts";
import { isRefusal } from "../../addin/ooxml/refusal.ts";
import type { SheetModel } from "../../addin/ooxml/sheets/sheet.ts";
import { savePackage } from "../../addin/ooxml/write/save-package.ts";
import { cachedValue, computed, loadEngine, modelOf, typed, writtenBytes } from "./formula-workbook.ts";

const bytes = writtenBytes({
  sheets: [{ name: "Ark1", cells: { A1: 2, B1: { formula: "A1*3", value: 6 } } }],
});
const edits = {
  sheets: [
    {
      part: "xl/worksheets/sheet1.xml",
      cells: [{ row: 1, column: 1, content: { kind: "value", value: 9 }, format: null } as const],
      freshValues: [],
      tables: [],
    },
  ],
  forceCalculation: false,
};
const change = { cells: [typed(0, "A1", 5)], tables: [] };

const ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

/** Threads that stand in for web workers: a message channel each, and what makes the latest fail. */
const threads = (load: LoadEngine = loadEngine) => {
  const crashes: (() => void)[] = [];
  const start = (): WorkbookThread => {
    const { port1, port2 } = new MessageChannel();
    ports.push(port1, port2);
    expose(createWorkbookWorker({ loadEngine: load, savePackage }), port2);
    return {
      endpoint: port1,
      onCrash: (listener) => crashes.push(listener),
      end: () => port2.close(),
    };
  };
  return { start, crashes };
};

/** A thread whose engine never answers, or not for these sheets. */
const endlessThread = (
  isEndless: (sheets: readonly SheetModel[]) => boolean = () => true,
): WorkbookThread => {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  const loadEndless: LoadEngine = (workbook) =>
    isEndless(workbook.sheets) ? new Promise<never>(() => {}) : loadEngine(workbook);
  expose(createWorkbookWorker({ loadEngine: loadEndless, savePackage }), port2);
  return { endpoint: port1, onCrash: () => {}, end: () => port2.close() };
};

test("a workbook passes between threads, and its bytes stay with the one that opened it", async () => {
  const worker = openWorkbookWorker(threads().start);
  const model = await worker.open(bytes);
  if (isRefusal(model)) throw new Error("refused");
  expect(cachedValue(model, 0, "B1")).toBe(6);
  expect(bytes.byteLength).toBeGreaterThan(0);
  expect(await worker.calculate()).toEqual([]);
  expect(computed(await worker.change(change))).toEqual({ "0!B1": 15 });
});

test("when the thread fails, what was asked rejects, and saving works with another", async () => {
  const { start, crashes } = threads();
  const worker = openWorkbookWorker(start);
  await worker.open(bytes);
  const asked = worker.calculate();
  crashes[0]?.();
  await expect(asked).rejects.toThrow("stopped");
  await expect(worker.change(change)).rejects.toThrow("stopped");
  expect((await worker.calculationState()).engine).toBe("failed");
  const saved = await worker.save(edits);
  if (isRefusal(saved)) throw new Error("not saved");
  expect(cachedValue(modelOf(saved), 0, "A1")).toBe(9);
  expect(crashes).toHaveLength(2);
  await expect(worker.change(change)).rejects.toThrow("stopped");
  await worker.open(bytes);
  expect(computed(await worker.change(change))).toEqual({ "0!B1": 15 });
});

test("saving does not wait for ever for a formula that does not come to an end", async () => {
  const { start, crashes } = threads();
  let hasStarted = false;
  const worker = openWorkbookWorker(() => {
    if (hasStarted) return start();
    hasStarted = true;
    return endlessThread();
  }, 20);
  await worker.open(bytes);
  const asked = worker.change(change);
  asked.catch(() => {});
  const saved = await worker.save(edits);
  if (isRefusal(saved)) throw new Error("not saved");
  expect(cachedValue(modelOf(saved), 0, "A1")).toBe(9);
  await expect(asked).rejects.toThrow("stopped");
  expect(crashes).toHaveLength(1);
});

/** Whether the file tells the next program to calculate. */
const asksToCalculate = (saved: Uint8Array): boolean =>
  strFromU8(unzipSync(saved)["xl/workbook.xml"] ?? new Uint8Array()).includes('fullCalcOnLoad="1"');

test("a copy is made at once while a formula does not come to an end, and the formula goes on", async () => {
  const ended: string[] = [];
  const { start } = threads();
  let hasStarted = false;
  const noted = (name: string, thread: WorkbookThread): WorkbookThread => ({
    ...thread,
    end: () => {
      ended.push(name);
      thread.end();
    },
  });
  const worker = openWorkbookWorker(() => {
    if (hasStarted) return noted("beside", start());
    hasStarted = true;
    return noted("first", endlessThread());
  });
  await worker.open(bytes);
  worker.change(change).catch(() => {});
  const kept = await worker.keep(edits);
  if (isRefusal(kept)) throw new Error("not kept");
  expect(cachedValue(modelOf(kept), 0, "A1")).toBe(9);
  expect(asksToCalculate(kept)).toBe(true);
  expect(ended).toEqual(["beside"]);
});

test("a copy is made in the thread of the workbook where that has nothing to do", async () => {
  const { start, crashes } = threads();
  const worker = openWorkbookWorker(start);
  await worker.open(bytes);
  await worker.change(change);
  const kept = await worker.keep({ ...edits, sheets: [] });
  if (isRefusal(kept)) throw new Error("not kept");
  expect(cachedValue(modelOf(kept), 0, "B1")).toBe(15);
  expect(asksToCalculate(kept)).toBe(false);
  expect(crashes).toHaveLength(1);
});

/** A formula in a table, and a sheet that looks at it. */
const divided = writtenBytes({
  sheets: [
    {
      name: "Tal",
      cells: { A1: "tal", A2: { formula: "1+1", value: 2 } },
      tables: [{ name: "Skema", ref: "A1:A2", columns: ["tal"] }],
    },
    { name: "Kig", cells: { A1: { formula: "Tal!A2+1", value: 3 } } },
  ],
});

test("a sheet that is loaded for long, but goes on, is waited for when saving", async () => {
  const patience = 1000;
  const slow: LoadEngine = async (part, pause) => {
    const end = Date.now() + 1.5 * patience;
    while (part.sheets[1]?.cells.keys.length !== 0 && Date.now() < end) await pause?.();
    return loadEngine(part, pause);
  };
  const { start, crashes } = threads(slow);
  const worker = openWorkbookWorker(start, patience);
  await worker.open(divided);
  await worker.calculate();
  const all = worker.calculateAll();
  await worker.save({ sheets: [], forceCalculation: false });
  expect(await all).toEqual([]);
  expect(crashes).toHaveLength(1);
});

test("a sheet of the rear that does not come to an end keeps nobody from saving", async () => {
  const { start } = threads();
  let started = 0;
  const worker = openWorkbookWorker(() => {
    started += 1;
    return started === 1 ? endlessThread((sheets) => sheets[1]?.cells.keys.length !== 0) : start();
  }, 20);
  await worker.open(divided);
  expect(await worker.calculate()).toEqual([]);
  const all = worker.calculateAll();
  all.catch(() => {});
  const edited = { part: "xl/worksheets/sheet1.xml", freshValues: [], tables: [] };
  const cells = [{ row: 9, column: 3, content: { kind: "value", value: 9 }, format: null } as const];
  const saved = await worker.save({ sheets: [{ ...edited, cells }], forceCalculation: false });
  if (isRefusal(saved)) throw new Error("not saved");
  expect(cachedValue(modelOf(saved), 1, "A1")).toBe(3);
  expect(asksToCalculate(saved)).toBe(true);
  await expect(all).rejects.toThrow("stopped");
  expect(started).toBe(2);
});

test("after a workbook with which the engine broke down the next one is calculated, in a thread of its own", async () => {
  const { start } = threads();
  const brokenThread = (): WorkbookThread => {
    const { port1, port2 } = new MessageChannel();
    ports.push(port1, port2);
    const breakDown: LoadEngine = () => Promise.reject(new Error("memory access out of bounds"));
    expose(createWorkbookWorker({ loadEngine: breakDown, savePackage }), port2);
    return { endpoint: port1, onCrash: () => {}, end: () => ended.push("broken") };
  };
  const ended: string[] = [];
  let started = 0;
  const worker = openWorkbookWorker(() => {
    started += 1;
    return started === 1 ? brokenThread() : start();
  });
  await worker.open(bytes);
  await expect(worker.calculate()).rejects.toThrow("out of bounds");
  // What is refused takes nothing from the workbook that is open.
  expect(await worker.open(new Uint8Array([1, 2, 3]))).toMatchObject({
    refused: expect.any(String) as string,
  });
  expect(ended).toEqual([]);
  expect(isRefusal(await worker.save(edits))).toBe(false);
  await worker.open(bytes);
  expect(ended).toEqual(["broken"]);
  expect(computed(await worker.change(change))).toEqual({ "0!B1": 15 });
});
