import { openPackage } from "../../ooxml/open-package.ts";
import type { Package } from "../../ooxml/package.ts";
import { isRefusal } from "../../ooxml/refusal.ts";
import { readWorkbookModel } from "../../ooxml/sheets/read-model.ts";
import type { WorkbookModel } from "../../ooxml/sheets/sheet.ts";
import type { PackageEdits } from "../../ooxml/write/package-edits.ts";
import type { WriteRefusal } from "../../ooxml/write/problems.ts";
import type { ComputedCell, LoadEngine } from "../engine/engine.ts";
import { withFreshValues } from "./fresh-edits.ts";
import { createQueue } from "./in-turn.ts";
import { WorkbookCalculation } from "./workbook-calculation.ts";
import type { WorkbookWorker } from "./workbook-worker.ts";

/** What the worker does its work with. */
export interface WorkbookTools {
  readonly loadEngine: LoadEngine;
  readonly savePackage: (opened: Package, edits: PackageEdits) => Uint8Array | WriteRefusal;
}

interface OpenWorkbook {
  /** Never changed: all edits are against it. */
  readonly file: Package;
  readonly model: WorkbookModel;
  readonly calculation: WorkbookCalculation;
}

const save = (
  { file, model, calculation }: OpenWorkbook,
  edits: PackageEdits,
  savePackage: WorkbookTools["savePackage"],
): Uint8Array | WriteRefusal => {
  const sheets = withFreshValues(edits, model.sheets, calculation.freshFormulas());
  return savePackage(file, {
    sheets,
    forceCalculation: edits.forceCalculation || !calculation.isComplete,
  });
};

/** The work of the thread, in whichever thread it is. */
export const createWorkbookWorker = ({
  loadEngine,
  savePackage,
}: WorkbookTools): Required<WorkbookWorker> => {
  const inTurn = createQueue();
  let workbook: OpenWorkbook | null = null;
  const opened = (): OpenWorkbook => {
    if (workbook === null) throw new Error("no workbook is open");
    return workbook;
  };
  /** Changes come in between while engines are loaded, and are then known to them. */
  const calculate = async (wanted: number | "all"): Promise<readonly ComputedCell[]> => {
    const { calculation } = await inTurn(opened);
    await calculation.load(wanted);
    return inTurn(() => calculation.calculate(wanted));
  };
  return {
    open: (bytes) =>
      inTurn(() => {
        const file = openPackage(bytes);
        if (isRefusal(file)) return file;
        const model = readWorkbookModel(file);
        workbook?.calculation.close();
        workbook = { file, model, calculation: new WorkbookCalculation(model, loadEngine) };
        return model;
      }),
    calculate: () => inTurn(() => opened().calculation.change()),
    change: (changes) => inTurn(() => opened().calculation.change(changes)),
    calculateSheet: (sheet) => calculate(sheet),
    calculateAll: () => calculate("all"),
    save: (edits) => inTurn(() => save(opened(), edits, savePackage)),
    keep: async (edits) => save(opened(), edits, savePackage),
    calculationState: () => inTurn(() => opened().calculation.state),
  };
};
