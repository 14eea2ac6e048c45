import type { PackageRefusal } from "../../ooxml/refusal.ts";
import type { WorkbookModel } from "../../ooxml/sheets/sheet.ts";
import type { PackageEdits } from "../../ooxml/write/package-edits.ts";
import type { WriteRefusal } from "../../ooxml/write/problems.ts";
import type { ComputedCell, WorkbookChanges } from "../engine/engine.ts";

/** The opened file and its engine, in a thread of their own. Calls are answered one after the other. */
export interface WorkbookWorker {
  /** Reads a file; the values that it holds can be shown at once. A refusal leaves the workbook that was open. */
  open(bytes: Uint8Array): Promise<WorkbookModel | PackageRefusal>;
  /**
   * Starts the engine with the opened file. Gives the formula cells whose value is not what the file says, such as of a
   * program that did not calculate; may take seconds for a large workbook.
   */
  calculate(): Promise<readonly ComputedCell[]>;
  /** Formula cells whose value became another one by the changes. Waits for `calculate`. */
  change(changes: WorkbookChanges): Promise<readonly ComputedCell[]>;
  /** The file with the edits; all else as it was opened. Fresh values of other formulas are added here. */
  save(edits: PackageEdits): Promise<Uint8Array | WriteRefusal>;
}
