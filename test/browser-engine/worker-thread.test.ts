import { expose } from "comlink";
import { afterEach, expect, test } from "vitest";
import { createWorkbookWorker } from "../../addin/browser/workbook-worker/create-workbook-worker.ts";
import {
  openWorkbookWorker,
  type WorkbookThread,
} from "../../addin/browser/workbook-worker/open-workbook-worker.ts";
import { isRefusal } from "../../addin/ooxml/refusal.ts";
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
const threads = () => {
  const crashes: (() => void)[] = [];
  const start = (): WorkbookThread => {
    const { port1, port2 } = new MessageChannel();
    ports.push(port1, port2);
    expose(createWorkbookWorker({ loadEngine, savePackage }), port2);
    return {
      endpoint: port1,
      onCrash: (listener) => crashes.push(listener),
      end: () => port2.close(),
    };
  };
  return { start, crashes };
};

/** A thread whose engine never answers. */
const endlessThread = (): WorkbookThread => {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  const loadEndless = () => new Promise<never>(() => {});
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
