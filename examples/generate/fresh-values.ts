import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { ComputedCell } from "../../addin/browser/engine/engine.ts";
import { createLoadEngine } from "../../addin/browser/engine/load-engine.ts";
import {
  isRefusal,
  openPackage,
  type Package,
  readWorkbookModel,
  savePackage,
} from "../../addin/ooxml/index.ts";

const wasm = createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm");
const loadEngine = createLoadEngine(new Uint8Array(readFileSync(wasm)));

const openedFrom = (bytes: Uint8Array): Package => {
  const opened = openPackage(bytes);
  if (isRefusal(opened)) throw new Error(opened.refused);
  return opened;
};

const valuesOfSheet = (cells: readonly ComputedCell[], index: number) =>
  cells.filter(({ sheet }) => sheet === index).map(({ row, column, value }) => ({ row, column, value }));

/**
 * The workbook with the present value of every formula beside it, for those who read a file without calculating it: a
 * preview, a phone, Excel before editing is allowed. Throws where a formula is one that the engine cannot calculate.
 */
export const withFreshValues = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const opened = openedFrom(bytes);
  const model = readWorkbookModel(opened);
  const engine = await loadEngine(model);
  const computed = engine.change({ cells: [], tables: [] });
  engine.close();
  if (engine.uncalculated.length > 0)
    throw new Error(`${engine.uncalculated.length} formulas cannot be calculated.`);
  const sheets = model.sheets.flatMap(({ part }, index) => {
    const freshValues = valuesOfSheet(computed, index);
    return freshValues.length === 0 ? [] : [{ part, cells: [], freshValues, tables: [] }];
  });
  const saved = savePackage(opened, { sheets, forceCalculation: true });
  if (isRefusal(saved)) throw new Error("The values of formulas cannot be written.");
  return saved;
};
