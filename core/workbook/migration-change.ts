import type { InputTableId, ResultTableId } from "./contract/contract.ts";

/** A column gets the name that it has in new workbooks; what its cells hold stays. */
export interface RenamedColumn {
  readonly kind: "column-renamed";
  readonly id: InputTableId | ResultTableId;
  /** Names as the workbook has them. */
  readonly sheet: string;
  readonly table: string;
  /** Position among the table's columns, from 0. */
  readonly column: number;
  /** One of the hidden columns for a low, likely, high or other figure. */
  readonly isEstimate: boolean;
  readonly from: string;
  readonly to: string;
}

/** The workbook tells from then on of which version its model is. */
export interface ToldVersion {
  readonly kind: "version-told";
  readonly sheet: string;
  readonly table: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
  /** Row of the table that takes it, from 0; the number of its rows where it gets a new one. */
  readonly row: number;
  /** Another row of it that holds a whole number, whose look the new one gets; null where there is none. */
  readonly wholeNumberRow: number | null;
}

export type MigrationChange = RenamedColumn | ToldVersion;

/** What brings an earlier workbook up to this edition. Nothing else in it changes, and no figure does. */
export interface Migration {
  readonly from: number;
  readonly to: number;
  readonly changes: readonly MigrationChange[];
}
