import type { CellPlace } from "../cells/address.ts";
import type { CellScalar } from "../sheets/sheet.ts";

/** What a cell is to hold, in the file's own terms: an empty text is a blank cell, a formula reads as the file writes it. */
export type NewContent =
  | { readonly kind: "value"; readonly value: CellScalar }
  | { readonly kind: "formula"; readonly formula: string; readonly value: CellScalar }
  /** All that the cell holds stays; its format may be another. */
  | { readonly kind: "kept" }
  /** The formula stays as it is written, and its cached value is another. */
  | { readonly kind: "fresh"; readonly value: CellScalar }
  | MovedContent;

/** A cell from elsewhere on the sheet, written for its new place, with what it held there. */
export interface MovedContent {
  readonly kind: "moved";
  readonly xml: string;
  readonly formula: string | null;
  readonly value: CellScalar;
}

export interface CellChange extends CellPlace {
  readonly content: NewContent;
  /** Index of the format; null keeps the cell's own, or that of its row or column where there was no cell. */
  readonly format: number | null;
}
