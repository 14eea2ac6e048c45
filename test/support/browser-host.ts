import { createBrowserPort, type PortHost } from "../../addin/browser/browser-port.ts";
import { type OpenDocument, openDocument } from "../../addin/browser/document/open-document.ts";
import { parseAddress } from "../../addin/ooxml/cells/address.ts";
import { isRefusal, openPackage } from "../../addin/ooxml/index.ts";
import { readWorkbookModel } from "../../addin/ooxml/sheets/read-model.ts";
import type { CellPosition, WorkbookChange } from "../../addin/workbook-port.ts";
import { addingWorker } from "./adding-worker.ts";
import { htmlTree } from "./html-tree.ts";
import { type WorkbookModelSource, workbookModel } from "./sheet-model.ts";

/** Holds a document as the edition does, and opens files without a thread. */
export class TestHost implements PortHost {
  document: OpenDocument | null = null;
  selected: CellPosition | null = null;
  readonly #listeners = new Set<() => void>();

  onDocument(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  openFile: PortHost["openFile"] = async (name, bytes) => {
    const opened = openPackage(bytes);
    if (isRefusal(opened))
      return {
        kind: "trouble",
        trouble: { code: "file-not-readable", sheet: null, address: null, detail: opened.refused },
      };
    this.use(name, readWorkbookModel(opened));
    return { kind: "done" };
  };

  /** What it holds cannot be saved as bytes; copies are tried with the session itself. */
  openUpgraded: PortHost["openUpgraded"] = () => Promise.reject(new Error("no bytes"));

  saveFile: PortHost["saveFile"] = async () => {
    this.document?.markSaved(this.document.name, this.document.version);
    return { kind: "done" };
  };

  show(position: CellPosition): boolean {
    if (parseAddress(position.address) === null) return false;
    this.selected = position;
    return true;
  }

  use(name: string, model: Parameters<typeof addingWorker>[0]): void {
    const worker = addingWorker(model);
    this.document = openDocument({ name, model, worker, culture: "da", parseHtml: htmlTree });
    for (const listener of this.#listeners) listener();
  }
}

/** A workbook with a port on it, and the changes that the port tells of. */
export const hosted = (source: WorkbookModelSource) => {
  const host = new TestHost();
  host.use("prøve.xlsx", workbookModel(source));
  const port = createBrowserPort(host);
  const told: WorkbookChange[] = [];
  port.onChange((change) => void told.push(change));
  return { host, port, told };
};
