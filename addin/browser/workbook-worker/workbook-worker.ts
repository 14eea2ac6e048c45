import type { PackageRefusal } from "../../ooxml/refusal.ts";
import type { WorkbookModel } from "../../ooxml/sheets/sheet.ts";
import type { PackageEdits } from "../../ooxml/write/package-edits.ts";
import type { WriteRefusal } from "../../ooxml/write/problems.ts";
import type { CellPosition, ComputedCell, WorkbookChanges } from "../engine/engine.ts";

/** How far the formulas of the opened workbook can be trusted. */
export interface CalculationState {
  /**
   * `not-needed`: there are no formulas. `waiting`: `calculate` was not called yet. `failed`: the engine broke down, and all
   * formulas keep the value that they had, until another workbook is opened.
   */
  readonly engine: "not-needed" | "waiting" | "ready" | "failed";
  /** Formula cells whose value may be old; empty where the engine failed, since it is all of them then. */
  readonly uncalculated: readonly CellPosition[];
}

/** The opened file and its engine, in a thread of their own. Calls are answered one after the other. */
export interface WorkbookWorker {
  /** Reads a file; the values that it holds can be shown at once. A refusal leaves the workbook that was open. */
  open(bytes: Uint8Array): Promise<WorkbookModel | PackageRefusal>;
  /**
   * Starts the engine with the opened file: with the formulas in its tables and all that they hang on. Gives the formula cells
   * whose value is not what the file says, such as of a program that did not calculate. Rejects where the engine breaks down.
   */
  calculate(): Promise<readonly ComputedCell[]>;
  /**
   * Of the same formulas those whose value became another one by the changes, and new ones. Starts the engine where nothing
   * did. Rejects where the engine breaks down or has done so: values may be old from then on, and saving works all the same.
   */
  change(changes: WorkbookChanges): Promise<readonly ComputedCell[]>;
  /**
   * The other formulas of one sheet, after all changes so far: somebody looks at it. May take seconds the first time; changes
   * are answered meanwhile. Rejects as `change` does.
   */
  calculateSheet(sheet: number): Promise<readonly ComputedCell[]>;
  /** All formulas of the workbook, before it is saved. */
  calculateAll(): Promise<readonly ComputedCell[]>;
  /**
   * The file as it was opened, with the edits; all else is identical. Edits are always against the file as it was opened, also
   * after it was saved before. Fresh values of other formulas are added here, and that the next program must calculate
   * where not every value is fresh.
   */
  save(edits: PackageEdits): Promise<Uint8Array | WriteRefusal>;
  /**
   * A copy of the work as it is, at once: it waits neither for formulas that are being calculated nor for those that nobody has
   * looked at. The next program must then calculate.
   */
  keep(edits: PackageEdits): Promise<Uint8Array | WriteRefusal>;
  /** What a document can tell of values that may be old. */
  calculationState?(): Promise<CalculationState>;
}

/** What a document needs of the worker that holds its workbook. */
export type CalculatingWorker = Pick<
  WorkbookWorker,
  "calculate" | "change" | "calculateSheet" | "calculateAll" | "save" | "keep"
>;
