import wasm from "@ironcalc/wasm/wasm_bg.wasm?url";
import { expose, transfer } from "comlink";
import { isRefusal } from "../../ooxml/refusal.ts";
import type { WriteRefusal } from "../../ooxml/write/problems.ts";
import { savePackage } from "../../ooxml/write/save-package.ts";
import type { LoadEngine } from "../engine/engine.ts";
import { createWorkbookWorker } from "./create-workbook-worker.ts";
import type { WorkbookWorker } from "./workbook-worker.ts";

/** The engine is fetched with the first workbook that has a formula. */
const loadEngine: LoadEngine = async (workbook) => {
  const { createLoadEngine } = await import("../engine/load-engine.ts");
  return createLoadEngine(wasm)(workbook);
};

const worker = createWorkbookWorker({ loadEngine, savePackage });

const handedOver = (saved: Uint8Array | WriteRefusal): Uint8Array | WriteRefusal =>
  isRefusal(saved) ? saved : transfer(saved, [saved.buffer]);

/** The thread of the opened workbook. */
const service: Required<WorkbookWorker> = {
  ...worker,
  save: async (edits) => handedOver(await worker.save(edits)),
  keep: async (edits) => handedOver(await worker.keep(edits)),
};

expose(service);
