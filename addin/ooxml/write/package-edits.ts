import type { CellArea } from "../cells/address.ts";
import type { CellScalar } from "../sheets/sheet.ts";

/** What a cell is to hold in the saved file. */
export type CellContent =
  /** A value in place of whatever was there; null empties the cell and keeps its format. */
  | { readonly kind: "value"; readonly value: CellScalar }
  /** A formula without "=", as en-US has it, with the value that it has now. */
  | { readonly kind: "formula"; readonly formula: string; readonly value: CellScalar };

export interface CellEdit {
  /** Row and column count from 1. */
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** Index of the format that the cell takes over, such as that of the row above; null keeps its own. */
  readonly format: number | null;
}

/** The present value of a formula that itself did not change. */
export interface FreshValue {
  readonly row: number;
  readonly column: number;
  readonly value: CellScalar;
}

/** A table that has become larger, downwards; its totals row, if it has one, moves to the new last row. */
export interface TableGrowth {
  readonly part: string;
  readonly from: CellArea;
  readonly to: CellArea;
  /** The new rows hold something of another kind than the last one, whose rules are not for them. */
  readonly leavesRules?: true;
}

export interface SheetEdits {
  /** The sheet's part. */
  readonly part: string;
  readonly cells: readonly CellEdit[];
  readonly freshValues: readonly FreshValue[];
  readonly tables: readonly TableGrowth[];
}

/** All that differs from the package as it was opened. */
export interface PackageEdits {
  readonly sheets: readonly SheetEdits[];
  /** Whether the program that opens the file must calculate all formulas, since not every value here is fresh. */
  readonly forceCalculation: boolean;
}
