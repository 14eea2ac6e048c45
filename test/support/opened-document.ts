import { type OpenDocument, openDocument } from "../../addin/browser/document/open-document.ts";
import type { EditOutcome } from "../../addin/browser/document/sheet-document.ts";
import { formatArea } from "../../addin/ooxml/cells/address.ts";
import { type AddingWorker, addingWorker } from "./adding-worker.ts";
import { htmlTree } from "./html-tree.ts";
import { area, at, type WorkbookModelSource, workbookModel } from "./sheet-model.ts";

export interface OpenedDocument {
  readonly document: OpenDocument;
  readonly worker: AddingWorker;
  /** The values of an area of the first sheet, row by row. */
  readonly values: (ref: string) => unknown[][];
  /** What the cells of an area show. */
  readonly shown: (ref: string) => string[][];
  readonly formula: (address: string) => string | null;
  readonly type: (address: string, text: string) => EditOutcome;
  readonly paste: (ref: string, text: string, html?: string) => EditOutcome;
  readonly tableRef: (name: string) => string;
}

/** A document on a workbook written by hand, with an engine that can only add. All shorthands are about its first sheet. */
export const opened = (source: WorkbookModelSource): OpenedDocument => {
  const model = workbookModel(source);
  const worker = addingWorker(model);
  const document = openDocument({
    name: "prøve.xlsx",
    model,
    worker,
    culture: "da",
    parseHtml: htmlTree,
    currentYear: 2016,
  });
  const grid = <Cell>(ref: string, read: (place: { row: number; column: number }) => Cell): Cell[][] => {
    const { top, left, bottom, right } = area(ref);
    return Array.from({ length: bottom - top + 1 }, (_row, down) =>
      Array.from({ length: right - left + 1 }, (_column, along) =>
        read({ row: top + down, column: left + along }),
      ),
    );
  };
  return {
    document,
    worker,
    values: (ref) => grid(ref, (place) => document.cell(0, place).value),
    shown: (ref) => grid(ref, (place) => document.shown(0, place)),
    formula: (address) => document.cell(0, at(address)).formula,
    type: (address, text) => document.type(0, at(address), text),
    paste: (ref, text, html = "") => document.paste(0, area(ref), { text, html }),
    tableRef: (name) => {
      const table = document.sheets.flatMap(({ tables }) => tables).find((one) => one.name === name);
      return table === undefined ? "" : formatArea(table.area);
    },
  };
};
