import type { Migration } from "../core/workbook/migration-change.ts";
import type { CellWrite, TablePlace, WorkbookTables } from "../core/workbook/tables.ts";

/** A cell by the name of its sheet, as the tab shows it, and its address, such as "C7". */
export interface CellPosition {
  readonly sheet: string;
  readonly address: string;
}

/** A part of a sheet that was changed. */
export interface ChangedArea {
  readonly sheet: string;
  /** "C7" or "B2:D9"; null where it is not known which cells of the sheet. */
  readonly address: string | null;
}

/** A change of the workbook that the pane did not make by writing results. */
export interface WorkbookChange {
  /**
   * Only the instance whose user made a change writes the results that follow from it. `nobody`: no cell was
   * edited, but formulas may give something else, as after a command to calculate, or a sheet came or went; nothing is
   * written for that. `opening`: another workbook took the place of the present one; it is read, and nothing is written
   * into it.
   */
  readonly by: "user" | "other-person" | "nobody" | "opening";
  readonly areas: readonly ChangedArea[];
}

/** Why a host could not do what it was asked; nothing was changed then. */
export const portTroubleCodes = [
  "cell-being-edited",
  "sheet-protected",
  "read-only",
  "cell-not-writable",
  "sheet-missing",
  "sheet-hidden",
  "table-blocked",
  "table-changed",
  "too-large",
  "not-supported",
  "file-not-readable",
  "file-not-saved",
  "failed",
] as const;
export type PortTroubleCode = (typeof portTroubleCodes)[number];

export interface PortTrouble {
  readonly code: PortTroubleCode;
  /** Sheet that it is about, where there is one. */
  readonly sheet: string | null;
  /** Cell that it is about, where there is one. */
  readonly address: string | null;
  /** What the host said, for the details that a user may copy; holds no figure of the workbook. */
  readonly detail: string;
}

/** `manual`: only when the user asks for it, so that results of formulas may be old. */
export type FormulaCalculation = "automatic" | "manual";

export type Reading =
  | { readonly kind: "tables"; readonly tables: WorkbookTables; readonly calculation: FormulaCalculation }
  | { readonly kind: "trouble"; readonly trouble: PortTrouble };

export type PortOutcome =
  | { readonly kind: "done" }
  | { readonly kind: "trouble"; readonly trouble: PortTrouble };

/** Name of the opened file, and whether it holds something that is not saved. */
export interface FileState {
  readonly name: string;
  readonly unsaved: boolean;
}

/**
 * `results`: written by the live loop into result areas, part of the edit that they follow from.
 * `edit`: a change of inputs that the user made in the pane, or results that the user asked for; a step of its own to undo.
 */
export type WriteKind = "results" | "edit";

/**
 * What the pane and a workbook say to one another, alike in every host. All of it is asynchronous, nothing is thrown for
 * what a host cannot do, and no object of a host comes through.
 */
export interface WorkbookPort {
  /** Whether the host's undo lives on after results are written; where not, they are written on command only. */
  readonly keepsUndo: boolean;
  /** Whether undo takes back a row that a table was given, and lives on after it. */
  readonly undoesNewRows: boolean;
  /** Whether a workbook of an earlier edition is brought up to this one in a copy, which is opened in its place. */
  readonly upgradesInCopy: boolean;
  /** Whether the user can open a file from the pane; Excel opens its own. */
  readonly opensFiles: boolean;
  /** All tables of the workbook in one read. A table that did not change may be the same object as before. */
  readTables(): Promise<Reading>;
  /** All cells are written, or none and the trouble is told. One step to undo. */
  writeCells(writes: readonly CellWrite[], kind: WriteKind): Promise<PortOutcome>;
  /**
   * Gives a table a row at its end and writes cells of that row, by their addresses then; both or nothing, one step. Nothing
   * that stands below is moved: there, and on a protected sheet, the table gets no row. `table-changed` where the table is
   * gone, or its next row is not the one that the cells are in.
   */
  writeNewRow(table: TablePlace, writes: readonly CellWrite[]): Promise<PortOutcome>;
  /** Does what a migration of these tables says, all of it or nothing; they are as they were read last. */
  upgrade(migration: Migration, tables: WorkbookTables): Promise<PortOutcome>;
  /**
   * Tells of changes, not of results that this port wrote; of an edit that it wrote at most until the promise of the
   * write is settled. Gives back how to stop it.
   */
  onChange(listener: (change: WorkbookChange) => void): () => void;
  /** Shows the sheet and selects the cell. */
  select(position: CellPosition): Promise<PortOutcome>;
  /** Opens a workbook in place of the present one (browser edition), or beside it (Excel). */
  open(name: string, bytes: Uint8Array): Promise<PortOutcome>;
  save(): Promise<PortOutcome>;
  fileState(): FileState;
  onFileState(listener: (state: FileState) => void): () => void;
}
