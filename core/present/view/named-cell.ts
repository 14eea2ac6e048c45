import type { CellReference } from "../../origin.ts";

/** A cell that something hangs on, and the name of its row; empty where the column says it all. */
export interface NamedCell {
  readonly row: string;
  readonly at: CellReference | null;
}
