import { type OpenDocument, openDocument } from "../../addin/browser/document/open-document.ts";
import type { LoadEngine } from "../../addin/browser/engine/engine.ts";
import { createWorkbookWorker } from "../../addin/browser/workbook-worker/create-workbook-worker.ts";
import type { CellArea } from "../../addin/ooxml/cells/address.ts";
import { isRefusal, savePackage } from "../../addin/ooxml/index.ts";
import type { SheetTable, WorkbookModel } from "../../addin/ooxml/sheets/sheet.ts";
import { loadEngine } from "../browser-engine/formula-workbook.ts";
import { htmlTree } from "../support/html-tree.ts";
import type { ExpectedChanges } from "./differences.ts";
import { type EditedArea, perform, type RandomEdit } from "./random-edits.ts";

/** A workbook opened as the browser edition opens it, with its own worker and engine. */
export interface BrowserSession {
  readonly document: OpenDocument;
  /** Whether the workbook took the edit. */
  readonly edit: (edit: RandomEdit) => boolean;
  readonly save: () => Promise<Uint8Array>;
  /** What the saved file may differ in from the one that was opened. */
  readonly expected: () => ExpectedChanges;
}

const isEqual = (one: CellArea, other: CellArea): boolean => one.bottom === other.bottom;

/** Cells that a table covers anew, and its totals row before and after. */
const grownAreas = ({ area, totalsRows }: SheetTable, to: CellArea): readonly CellArea[] => [
  { ...to, top: Math.min(area.bottom, to.bottom) - totalsRows + 1 },
];

const touchesTotals = ({ area, totalsRows }: SheetTable, edited: readonly CellArea[]): boolean =>
  totalsRows > 0 && edited.some(({ top, bottom }) => top <= area.bottom && bottom > area.bottom - totalsRows);

const expectedOf = (
  model: WorkbookModel,
  document: OpenDocument,
  edited: readonly EditedArea[],
): ExpectedChanges => {
  const areas = new Map<string, CellArea[]>();
  const tables = new Map<string, string>();
  for (const [index, sheet] of model.sheets.entries()) {
    const own = edited.filter((each) => each.sheet === index).map(({ area }) => area);
    const now = document.sheets[index]?.tables ?? [];
    for (const table of sheet.tables) {
      const to = now.find(({ part }) => part === table.part)?.area ?? table.area;
      const hasGrown = !isEqual(table.area, to);
      if (hasGrown) own.push(...grownAreas(table, to));
      if (hasGrown || touchesTotals(table, own)) tables.set(table.part, sheet.part);
    }
    areas.set(sheet.part, own);
  }
  return { areas, tables };
};

/** What the browser edition meets where the engine cannot be loaded: formulas keep the values that the file has. */
const noEngine: LoadEngine = () => Promise.reject(new Error("no engine"));

export const openInBrowser = async (
  name: string,
  bytes: Uint8Array,
  calculates: boolean,
): Promise<BrowserSession> => {
  const worker = createWorkbookWorker({ loadEngine: calculates ? loadEngine : noEngine, savePackage });
  const model = await worker.open(bytes);
  if (isRefusal(model)) throw new Error(`${name}: ${model.refused}`);
  const document = openDocument({
    name,
    model,
    worker,
    culture: "da",
    parseHtml: htmlTree,
    currentYear: 2026,
    patience: 60_000,
  });
  const edited: EditedArea[] = [];
  return {
    document,
    edit: (edit) => {
      const area = perform(document, edit);
      if (area !== null) edited.push(area);
      return area !== null;
    },
    save: async () => {
      const saved = await document.save();
      if (isRefusal(saved)) throw new Error(`${name}: ${JSON.stringify(saved.problems)}`);
      return saved;
    },
    expected: () => expectedOf(model, document, edited),
  };
};
