import type { CellArea } from "../../../addin/ooxml/cells/address.ts";
import type { EventName } from "./events.ts";
import type { HostValue } from "./typed-value.ts";

export interface HostCell {
  readonly value: HostValue;
  /** Its formula with "=", as en-US has it; its value is what was calculated last. */
  readonly formula: string | null;
  readonly numberFormat: string;
  readonly isLocked: boolean;
}

export interface HostSheet {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  isProtected: boolean;
  readonly cells: Map<number, HostCell>;
  merged: readonly CellArea[];
  /** Rows that a filter hides, or the user; what they hold is read and written as ever. */
  hiddenRows: ReadonlySet<number>;
  charts: readonly HostChart[];
  /** Pictures, drawings, pivot tables and comments, by their names. */
  drawn: Readonly<Record<"shapes" | "pivotTables" | "comments", readonly string[]>>;
}

export interface HostChart {
  readonly id: string;
  name: string;
  readonly type: string;
  title: string;
  /** From one cell to another. */
  position: string;
  series: readonly HostSeries[];
}

/** Where its numbers are and what they are told by, such as "Resultat!$C$8:$C$31". */
export interface HostSeries {
  name: string;
  values: string;
  categories: string;
}

/** A name for an area of cells, or for a formula; its formula with "=". */
export interface HostName {
  readonly name: string;
  formula: string;
  /** Null where it holds in the whole workbook. */
  readonly sheet: HostSheet | null;
}

export interface HostTable {
  readonly id: string;
  name: string;
  sheet: HostSheet;
  /** Header and totals rows included. */
  area: CellArea;
  showHeaders: boolean;
  showTotals: boolean;
  /** Names of the columns where no header row shows them. */
  columns: readonly string[];
}

export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly cell: Partial<HostCell>;
}

/** What one of those who have the workbook open did to it, as the event that tells of it. */
export interface StateChange {
  readonly name: EventName;
  readonly by: object;
  readonly message: Readonly<Record<string, unknown>>;
}
