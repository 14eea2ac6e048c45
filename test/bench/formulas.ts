// The formulas of the example of a budget in the worker of the browser edition, beside one engine for all of them: processor time
// from opening to the first values, of an edit, of the first saving and of a later one.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { CellChange, LoadEngine } from "../../addin/browser/engine/engine.ts";
import { createLoadEngine } from "../../addin/browser/engine/load-engine.ts";
import { createWorkbookWorker } from "../../addin/browser/workbook-worker/create-workbook-worker.ts";
import { isRefusal, savePackage } from "../../addin/ooxml/index.ts";
import type { WorkbookModel } from "../../addin/ooxml/sheets/sheet.ts";

const edits = 9;
const noEdits = { sheets: [], forceCalculation: false };

const middle = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Milliseconds of the processor: other work on the machine counts for nothing. */
const processorTime = async (act: () => Promise<unknown>): Promise<number> => {
  const before = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const openCases = (model: WorkbookModel, value: number): CellChange => ({
  sheet: model.sheets.findIndex(({ name }) => name === "Sager"),
  row: 8,
  column: 3,
  input: { kind: "value", value },
});

interface Costs {
  readonly opening: number;
  readonly edit: number;
  readonly firstSaving: number;
  readonly laterSaving: number;
}

/** What the worker costs; `isAlwaysAll`: with every formula calculated each time, as one engine does it. */
const costsOf = async (bytes: Uint8Array, loadEngine: LoadEngine, isAlwaysAll: boolean): Promise<Costs> => {
  const worker = createWorkbookWorker({ loadEngine, savePackage });
  const model = await worker.open(bytes);
  if (isRefusal(model)) throw new Error("The workbook of the benchmark cannot be opened.");
  const rest = async (): Promise<unknown> => (isAlwaysAll ? worker.calculateAll() : null);
  const opening = await processorTime(async () => {
    await worker.calculate();
    await rest();
  });
  const edited = async (value: number): Promise<void> => {
    await worker.change({ cells: [openCases(model, value)], tables: [] });
    await rest();
  };
  const times: number[] = [];
  for (let edit = 0; edit < edits; edit += 1) times.push(await processorTime(() => edited(230 + edit)));
  const saved = async (): Promise<void> => {
    await worker.calculateAll();
    await worker.save(noEdits);
  };
  const firstSaving = await processorTime(saved);
  await edited(999);
  return { opening, edit: middle(times), firstSaving, laterSaving: await processorTime(saved) };
};

const shown = (milliseconds: number): string => milliseconds.toFixed(0).padStart(12);

const line = (name: string, own: number, peer: number): string =>
  `  ${name.padEnd(30)}${shown(own)}${shown(peer)}${(own / peer).toFixed(2).padStart(12)}`;

/** Measures the worker beside itself with all formulas calculated each time. */
export const measureFormulas = async (): Promise<void> => {
  const wasm = createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm");
  const loadEngine = createLoadEngine(new Uint8Array(readFileSync(wasm)));
  const bytes = new Uint8Array(readFileSync(path.join("examples", "med-budget.xlsx")));
  await costsOf(bytes, loadEngine, true);
  const own = await costsOf(bytes, loadEngine, false);
  const peer = await costsOf(bytes, loadEngine, true);
  console.log("\nformulas of the example of a budget: in stages, and all of them each time");
  console.log(
    `  ${"processor ms".padEnd(30)}${"stages".padStart(12)}${"all".padStart(12)}${"ratio".padStart(12)}`,
  );
  console.log(line("opening to the first values", own.opening, peer.opening));
  console.log(line("an edit (median)", own.edit, peer.edit));
  console.log(line("the first saving", own.firstSaving, peer.firstSaving));
  console.log(line("saving after an edit", own.laterSaving, peer.laterSaving));
  console.log(
    line(
      "opening, an edit and saving",
      own.opening + own.edit + own.firstSaving,
      peer.opening + peer.edit + peer.firstSaving,
    ),
  );
};
