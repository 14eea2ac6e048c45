import fc from "fast-check";
import "../../support/property-seed.ts";
import { expect, test } from "vitest";
import { type OpenDocument, openDocument } from "../../../addin/browser/document/open-document.ts";
import { isRefusal, openPackage } from "../../../addin/ooxml/index.ts";
import type { Package } from "../../../addin/ooxml/package.ts";
import { readWorkbookModel } from "../../../addin/ooxml/sheets/read-model.ts";
import { savePackage } from "../../../addin/ooxml/write/save-package.ts";
import { addingWorker } from "../../support/adding-worker.ts";
import { htmlTree } from "../../support/html-tree.ts";
import { modelPackage } from "../../support/model-package.ts";
import { opened } from "../../support/opened-document.ts";
import { area, at, workbookModel } from "../../support/sheet-model.ts";
import { act, copyOf, editedWorkbook, perform } from "./random-acts.ts";

const packageOf = (bytes: Uint8Array): Package => {
  const file = openPackage(bytes);
  if (isRefusal(file)) throw new Error(file.refused);
  return file;
};

/** A document on a file, whose edits are put into that file when it is saved. */
const documentOn = (bytes: Uint8Array): OpenDocument => {
  const file = packageOf(bytes);
  const model = readWorkbookModel(file);
  const worker = {
    ...addingWorker(model),
    save: async (edits: Parameters<typeof savePackage>[1]) => savePackage(file, edits),
  };
  return openDocument({
    name: "prøve.xlsx",
    model,
    worker,
    culture: "da",
    parseHtml: htmlTree,
    currentYear: 2016,
  });
};

const saved = async (document: OpenDocument): Promise<Uint8Array> => {
  const bytes = await document.save();
  if (isRefusal(bytes)) throw new Error(JSON.stringify(bytes.problems));
  return bytes;
};

/** What every cell shows, with the values of formulas and the number formats. */
const shownOf = (document: OpenDocument): string[] =>
  document.sheets.flatMap(({ index }) =>
    Array.from({ length: 12 * 8 }, (_, cell) => {
      const place = { row: 1 + Math.floor(cell / 8), column: 1 + (cell % 8) };
      return `${document.shown(index, place)} ${document.cell(index, place).format.numberFormat}`;
    }),
  );

const workbook = modelPackage(editedWorkbook);

test("a file that was only opened and saved has the very bytes that it had", async () => {
  expect(await saved(documentOn(workbook))).toEqual(workbook);
});

test("after edits that were all undone as well", async () => {
  const document = documentOn(workbook);
  document.type(0, at("A4"), "Ny");
  document.paste(0, area("E6"), { text: "1\n2\n3", html: "" });
  document.undo();
  document.undo();
  expect(await saved(document)).toEqual(workbook);
});

test("whatever was done, the saved file opened anew holds what the document shows", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 20, size: "max" }), async (acts) => {
      const document = documentOn(workbook);
      for (const done of acts) {
        perform(document, done);
        if (done.kind === "wait") await document.settled();
      }
      const reopened = documentOn(await saved(document));
      expect(copyOf(reopened)).toBe(copyOf(document));
      expect(shownOf(reopened)).toEqual(shownOf(document));
      expect(reopened.tables()).toEqual(document.tables());
    }),
    { numRuns: 60 },
  );
});

test("the edits say what differs from the file and nothing else", async () => {
  const { document, type, worker } = opened(editedWorkbook);
  type("B2", "12");
  type("H3", "8");
  type("H3", "7");
  type("A4", "Øst");
  await document.save();
  expect(worker.saved).toEqual([
    {
      sheets: [
        {
          part: "xl/worksheets/Sager.xml",
          cells: [
            { row: 2, column: 2, content: { kind: "value", value: 12 }, format: null },
            { row: 4, column: 1, content: { kind: "value", value: "Øst" }, format: null },
            { row: 4, column: 3, content: { kind: "formula", formula: "B4+1", value: 1 }, format: 1 },
          ],
          freshValues: [{ row: 2, column: 3, value: 13 }],
          tables: [{ part: "xl/tables/Sager-Tal.xml", from: area("A1:C3"), to: area("A1:C4") }],
        },
      ],
      forceCalculation: false,
    },
  ]);
});

test("what is edited while formulas are calculated is not in the file that was asked for before", async () => {
  const { document, type, worker } = opened(editedWorkbook);
  await document.settled();
  worker.hold();
  type("B2", "12");
  const { version } = document;
  const saving = document.save();
  type("B2", "13");
  worker.release();
  await saving;
  expect(worker.saved[0]?.sheets[0]?.cells).toEqual([
    { row: 2, column: 2, content: { kind: "value", value: 12 }, format: null },
  ]);
  expect(worker.saved[0]?.forceCalculation).toBe(true);
  document.markSaved("prøve.xlsx", version);
  expect(document.unsaved).toBe(true);
});

test("a formula that does not come to an end keeps nobody from saving", async () => {
  const model = workbookModel(editedWorkbook);
  const worker = addingWorker(model);
  const document = openDocument({ name: "prøve.xlsx", model, worker, culture: "da", patience: 1 });
  await document.settled();
  worker.hold();
  document.type(0, at("B2"), "12");
  await document.save();
  expect(worker.saved[0]?.sheets[0]?.cells).toEqual([
    { row: 2, column: 2, content: { kind: "value", value: 12 }, format: null },
  ]);
  expect(worker.saved[0]?.forceCalculation).toBe(true);
});
