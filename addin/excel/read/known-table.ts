import type { CellArea, CellPlace } from "../../ooxml/cells/address.ts";
import type { KnownSheet } from "../sheet-book.ts";

/** A table as it was when it was read last. */
export interface KnownTable {
  readonly id: string;
  /** Header and totals rows included. */
  readonly area: CellArea;
  /** The value of a cell as Excel gives it. */
  readonly valueAt: (place: CellPlace) => unknown;
}

/** The table that a cell stands in; null for a cell beside all tables. */
export type TableAt = (sheet: KnownSheet, place: CellPlace) => KnownTable | null;

export const besideTables: TableAt = () => null;
