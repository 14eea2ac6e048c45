import type { CellWrite, TablePlace, WorkbookTables } from "../../../core/workbook/tables.ts";
import type { CellArea } from "../../ooxml/cells/address.ts";
import type { WorkbookModel } from "../../ooxml/sheets/sheet.ts";
import type { WriteRefusal } from "../../ooxml/write/problems.ts";
import type { PortOutcome, WriteKind } from "../../workbook-port.ts";
import type { Culture } from "../notation/culture.ts";
import type { CalculatingWorker } from "../workbook-worker/workbook-worker.ts";
import type { ParseHtml } from "./clipboard/html-tree.ts";
import type { DocumentChange, SheetDocument } from "./sheet-document.ts";

export interface DocumentSource {
  /** Name of the file. */
  readonly name: string;
  readonly model: WorkbookModel;
  /** Holds the same workbook, which it opened last. */
  readonly worker: CalculatingWorker;
  readonly culture: Culture;
  /** The browser's own parser where none is given. */
  readonly parseHtml?: ParseHtml;
  /** The year of a day that is typed without one; this year where none is given. */
  readonly currentYear?: number;
  /** It is not in any file as it is, such as a copy that was kept of unsaved work. */
  readonly isRecovered?: boolean;
  /** So long saving waits for formulas that are being calculated, in milliseconds; 30 seconds where nothing is given. */
  readonly patience?: number;
}

/** Cells of one sheet that are not as they were. */
export interface ChangedCells {
  /** Index of the sheet. */
  readonly sheet: number;
  readonly area: CellArea;
  /** Name of the table that they lie in; null beside tables. */
  readonly table: string | null;
}

/** What a change touched: of each table, and of each sheet beside its tables, the smallest area that holds it. */
export interface CellsChange {
  readonly cause: Exclude<DocumentChange["cause"], "opened" | "saved">;
  readonly cells: readonly ChangedCells[];
}

/** The document as its holder uses it: beside the grid's part all that the port and the files need. */
export interface OpenDocument extends SheetDocument {
  /** Number of the present state in the history; the same again after undo and redo. */
  readonly version: number;
  /** Some formulas could not be calculated, so that values may be old. */
  readonly hasUncalculated: boolean;
  /** The tables as they are now. A table, or a row of one, that did not change is the same object as before. */
  tables(): WorkbookTables;
  /**
   * `results` become part of the latest step, so that one undo takes back an edit and what followed from it. Where nothing
   * was edited, or all was undone, they are not written, and that is no trouble. `edit` is a step of its own. Throws
   * `RangeError` for a value that no workbook could take.
   */
  writeCells(writes: readonly CellWrite[], kind: WriteKind): PortOutcome;
  /**
   * A row more at the end of the table with values in its cells, as a step of its own; nothing where it cannot be. Throws
   * `RangeError` for a value that no workbook could take.
   */
  writeNewRow(table: TablePlace, writes: readonly CellWrite[]): PortOutcome;
  /**
   * The file with the edits made up to the call. Waits for formulas that are being calculated, but not for ever: where they
   * take too long, the next program is to calculate.
   */
  save(): Promise<Uint8Array | WriteRefusal>;
  /** A copy with the edits made up to the call, in case the page ends: it waits for no formula, and says so in the file. */
  keep(): Promise<Uint8Array | WriteRefusal>;
  /** The state of that version is in a file now. */
  markSaved(name: string, version: number): void;
  rename(name: string): void;
  onCells(listener: (change: CellsChange) => void): () => void;
  /** Resolves when no formula is being calculated. */
  settled(): Promise<void>;
  /** Another workbook takes its place in the worker: nothing more is sent there. */
  close(): void;
}
