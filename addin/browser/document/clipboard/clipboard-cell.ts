import type { CellPlace } from "../../../ooxml/cells/address.ts";
import type { CellScalar } from "../../../ooxml/sheets/sheet.ts";

/** A cell from the clipboard. */
export type ClipboardCell =
  /** The very value. */
  | { readonly kind: "value"; readonly value: CellScalar; readonly numberFormat: string | null }
  /** A formula of an area that was copied here, as it read in its own cell. */
  | { readonly kind: "formula"; readonly formula: string; readonly numberFormat: string | null }
  /** A value as another program showed it, in the user's notation. */
  | { readonly kind: "shown"; readonly text: string }
  /** Plain text, to be read as if it had been typed. */
  | { readonly kind: "typed"; readonly text: string };

export const blankClipboardCell: ClipboardCell = { kind: "value", value: null, numberFormat: null };

/** Stands in a table that was cut here in place of its first cell. */
export const cutMark = "cut";

/** No more cells than these are read: what claims to be larger would fill the memory, and with it all unsaved work be lost. */
export const mostCells = 2_000_000;

/** What the clipboard holds, as rows of equal length; at least one cell. */
export interface ClipboardTable {
  readonly rows: readonly (readonly ClipboardCell[])[];
  /** The first cell of the area that was copied here; formulas move by their distance from it. Null from elsewhere and for what was cut. */
  readonly origin: CellPlace | null;
}
