import type { CellArea } from "../../ooxml/cells/address.ts";
import type { CellScalar, WorkbookModel } from "../../ooxml/sheets/sheet.ts";

/** What a user typed or pasted: a value, or a formula without "=" as en-US has it; null empties the cell. */
export type CellInput =
  | { readonly kind: "value"; readonly value: CellScalar }
  | { readonly kind: "formula"; readonly formula: string };

/** A cell that holds something else from now on. Row and column count from 1. */
export interface CellChange {
  /** Index of the sheet in the workbook's model. */
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly input: CellInput;
}

/** A table that covers other cells from now on. */
export interface TableChange {
  readonly sheet: number;
  /** The part that declares the table. */
  readonly part: string;
  readonly area: CellArea;
}

export interface WorkbookChanges {
  readonly cells: readonly CellChange[];
  readonly tables: readonly TableChange[];
}

/** A cell by its numbers; row and column count from 1. */
export interface CellPosition {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** The value that a formula has now. */
export interface ComputedCell extends CellPosition {
  readonly value: CellScalar;
}

/**
 * Recalculates the formulas of a workbook. A formula that the engine cannot calculate (an array formula, another workbook,
 * a function that it does not know) keeps the value that it had.
 */
export interface Engine {
  /**
   * Makes the changes, calculates once, and gives the formula cells whose value became another one, and those that are new. The first
   * call also gives those whose value is not what the file says. Throws where the engine breaks down; it is then of no more use.
   */
  change(changes: WorkbookChanges): readonly ComputedCell[];
  /**
   * Formula cells whose value may be old: those that the engine cannot calculate, from when something that they hang
   * on changed, then all that hang on them.
   */
  readonly uncalculated: readonly CellPosition[];
  /** Gives back what it takes of memory. Nothing may be asked of it any more. */
  close(): void;
}

/**
 * Takes a workbook as its file has it. Loads the engine itself when first asked to. Waits for `pause` again and again, so that
 * the thread can do something else in between; rejects where that does.
 */
export type LoadEngine = (workbook: WorkbookModel, pause?: () => Promise<void>) => Promise<Engine>;
