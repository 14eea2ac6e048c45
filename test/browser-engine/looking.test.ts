import { expect, test, vi } from "vitest";
import { openDocument } from "../../addin/browser/document/open-document.ts";
import type { LoadEngine } from "../../addin/browser/engine/engine.ts";
import { createWorkbookWorker } from "../../addin/browser/workbook-worker/create-workbook-worker.ts";
import { isRefusal } from "../../addin/ooxml/refusal.ts";
import type { PackageEdits } from "../../addin/ooxml/write/package-edits.ts";
import { savePackage } from "../../addin/ooxml/write/save-package.ts";
import { gates } from "../support/gates.ts";
import { htmlTree } from "../support/html-tree.ts";
import { at } from "../support/sheet-model.ts";
import { cachedValue, loadEngine, modelOf, type WrittenWorkbook, writtenBytes } from "./formula-workbook.ts";

const [tables, looks] = [0, 1];

/** A table with a formula, and a sheet that looks at it. */
const workbook: WrittenWorkbook = {
  sheets: [
    {
      name: "Tal",
      cells: { A1: "tal", B1: "dobbelt", A2: 1, B2: { formula: "A2*2", value: 2 } },
      tables: [{ name: "Skema", ref: "A1:B2", columns: ["tal", "dobbelt"] }],
    },
    {
      name: "Kig",
      cells: {
        A1: { formula: "SUM(Skema[dobbelt])+1", value: 3 },
        A2: { formula: 'IF(A1>5,"for mange","i orden")', value: "i orden" },
      },
    },
  ],
};

/** A document whose sheet that looks is loaded only when the gates are open. */
const opened = async (patience = 20_000) => {
  const loading = gates();
  const saved: PackageEdits[] = [];
  const load: LoadEngine = async (part, pause) => {
    if (part.sheets[looks]?.cells.keys.length !== 0) await loading.pass();
    return loadEngine(part, pause);
  };
  const worker = createWorkbookWorker({
    loadEngine: load,
    savePackage: (file, edits) => {
      saved.push(edits);
      return savePackage(file, edits);
    },
  });
  const model = await worker.open(writtenBytes(workbook));
  if (isRefusal(model)) throw new Error(model.refused);
  const source = { name: "prøve.xlsx", model, worker, culture: "da", parseHtml: htmlTree, patience } as const;
  const document = openDocument(source);
  await document.settled();
  const valueAt = (sheet: number, address: string) => document.cell(sheet, at(address)).value;
  return { document, loading, saved, valueAt };
};

test("a sheet shows the values of now when it is looked at, and keeps them so until another one is", async () => {
  const { document, valueAt } = await opened();
  document.type(tables, at("A2"), "4");
  await document.settled();
  expect([valueAt(tables, "B2"), valueAt(looks, "A1")]).toEqual([8, 3]);
  document.look(looks);
  expect(document.isCalculating).toBe(true);
  await document.settled();
  expect([valueAt(looks, "A1"), valueAt(looks, "A2")]).toEqual([9, "for mange"]);
  document.type(tables, at("A2"), "1");
  await document.settled();
  expect([valueAt(looks, "A1"), valueAt(looks, "A2")]).toEqual([3, "i orden"]);
  document.look(tables);
  document.undo();
  await document.settled();
  expect([valueAt(tables, "B2"), valueAt(looks, "A1")]).toEqual([8, 3]);
  document.look(looks);
  await document.settled();
  expect(valueAt(looks, "A1")).toBe(9);
});

test("an edit is answered while the sheet that is looked at is loaded, and is in what that shows then", async () => {
  const { document, loading, valueAt } = await opened();
  loading.close();
  document.look(looks);
  document.type(tables, at("A2"), "4");
  await vi.waitFor(() => expect(valueAt(tables, "B2")).toBe(8));
  expect(document.isCalculating).toBe(true);
  loading.open();
  await document.settled();
  expect([valueAt(looks, "A1"), document.isCalculating]).toEqual([9, false]);
});

test("what is typed into a sheet that only looks is calculated, undone and done again", async () => {
  const { document, valueAt } = await opened();
  document.look(looks);
  document.type(looks, at("B1"), "=A1*10");
  await document.settled();
  expect(valueAt(looks, "B1")).toBe(30);
  document.type(looks, at("A1"), "7");
  await document.settled();
  expect([valueAt(looks, "B1"), valueAt(looks, "A2")]).toEqual([70, "for mange"]);
  document.undo();
  await document.settled();
  expect([valueAt(looks, "A1"), valueAt(looks, "B1"), valueAt(looks, "A2")]).toEqual([3, 30, "i orden"]);
  document.redo();
  await document.settled();
  expect(valueAt(looks, "B1")).toBe(70);
});

test("a saved file has the values of now on sheets that nobody looked at, formulas that were typed there too", async () => {
  const { document, saved } = await opened();
  document.look(looks);
  document.type(looks, at("B1"), "=A1*10");
  await document.settled();
  document.look(tables);
  document.type(tables, at("A2"), "4");
  const bytes = await document.save();
  if (isRefusal(bytes)) throw new Error("not saved");
  const model = modelOf(bytes);
  expect(["A1", "A2", "B1"].map((address) => cachedValue(model, looks, address))).toEqual([
    9,
    "for mange",
    90,
  ]);
  expect(saved.at(-1)?.forceCalculation).toBe(false);
});

test("a sheet that takes too long keeps nobody from saving, and the next program is to calculate", async () => {
  const { document, loading, saved, valueAt } = await opened(1);
  document.type(tables, at("A2"), "4");
  await document.settled();
  loading.close();
  const bytes = await document.save();
  if (isRefusal(bytes)) throw new Error("not saved");
  expect(cachedValue(modelOf(bytes), tables, "B2")).toBe(8);
  expect(saved.at(-1)?.forceCalculation).toBe(true);
  loading.open();
  await document.settled();
  expect(valueAt(looks, "A1")).toBe(9);
});

test("a copy of unsaved work that is opened again is calculated, its old texts too", async () => {
  const { document } = await opened();
  document.type(tables, at("A2"), "4");
  await document.settled();
  const kept = await document.keep();
  if (isRefusal(kept)) throw new Error("not kept");
  expect(cachedValue(modelOf(kept), looks, "A2")).toBe("i orden");
  const worker = createWorkbookWorker({ loadEngine, savePackage });
  const model = await worker.open(kept);
  if (isRefusal(model)) throw new Error(model.refused);
  const again = openDocument({ name: "prøve.xlsx", model, worker, culture: "da", parseHtml: htmlTree });
  again.look(looks);
  await again.settled();
  expect(again.cell(looks, at("A2")).value).toBe("for mange");
});
