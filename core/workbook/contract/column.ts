import type { Unit } from "../../units.ts";
import type { SheetId } from "./sheets.ts";

/** What a cell of a column may hold. Bounds are inclusive. */
export type CellType =
  | { readonly kind: "text" }
  | {
      readonly kind: "number";
      readonly unit: Unit;
      readonly minimum?: number;
      readonly maximum?: number;
      readonly whole?: true;
    }
  /** A fraction that the sheet shows as per cent; 0 to 1 unless told otherwise. */
  | { readonly kind: "share"; readonly minimum?: number; readonly maximum?: number }
  | { readonly kind: "month" }
  | { readonly kind: "date" }
  /** A time of day, in the sheet a fraction of a day; read as hours, from 0 to 24. */
  | { readonly kind: "time" }
  | { readonly kind: "yes-no" }
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  /** The key of a row of another table. */
  | { readonly kind: "reference"; readonly table: string }
  /** Keys of several rows, parted by semicolons or line breaks. */
  | { readonly kind: "references"; readonly table: string }
  /** The user's own arithmetic, such as "sager * 0,3". */
  | { readonly kind: "formula" };

export interface Column {
  readonly id: string;
  readonly type: CellType;
  /** A row with any value must have this one; without it the row is half filled. */
  readonly required?: true;
  /** The row's name, unique in its table. */
  readonly key?: true;
  /** What an empty cell means, as the id of a choice or a value in the column's unit; shown in the help text. */
  readonly default?: number | string | boolean;
  /** Low, likely, high and the other side's value can be given in columns of their own, hidden at first. */
  readonly estimable?: true;
  /** Came after the first workbooks were handed out: one without it is read as if the cell were empty. */
  readonly later?: true;
  /** Nobody is told that a workbook is without it. */
  readonly untold?: true;
}

/** A column of a table of results. */
export interface ResultColumn extends Column {
  /** Filled in when the workbook is made, with a name or a formula, and never written. */
  readonly kept?: true;
  /** For the spreadsheet's own use, hidden at first. */
  readonly hidden?: true;
}

/** A table of input rows, one thing a row. */
export interface InputTable {
  readonly id: string;
  /** Name of the table in every workbook, whatever its language. */
  readonly name: string;
  readonly sheet: SheetId;
  readonly columns: readonly Column[];
  /** Blank rows that a new workbook has for the user to fill in. */
  readonly spareRows: number;
  /** A workbook without this table still says something. */
  readonly optional?: true;
}

/** A table of settings: one setting a row, found by its label; each has a type of its own. */
export interface SettingsTable {
  readonly id: string;
  readonly name: string;
  readonly sheet: SheetId;
  readonly settings: readonly Column[];
  readonly optional?: true;
  /** Each setting has a day beside it, in place of a unit. */
  readonly dated?: true;
}

/** A table that results are written to; its rows are blank until then. */
export interface ResultTable {
  readonly id: string;
  readonly name: string;
  readonly sheet: SheetId;
  readonly columns: readonly ResultColumn[];
  readonly rows: number;
  /** Came after the first workbooks were handed out: one without it is not told that it lacks it. */
  readonly later?: true;
}

/** Columns that every input row ends with: who supplied it (oplyst af) and its standing between the parties. */
export const provenanceColumns = ["suppliedBy", "status"] as const;
export type ProvenanceColumn = (typeof provenanceColumns)[number];

/** The columns reserved beside an estimable one. */
export const estimateColumns = ["low", "likely", "high", "otherSide"] as const;
export type EstimateColumn = (typeof estimateColumns)[number];

/** Columns that settings tables can have before the estimates and the provenance. */
export type SettingsColumn = "label" | "value" | "unit" | "date";

/** Those that a table has, from left to right. */
export const settingsColumnsOf = ({ dated }: SettingsTable): readonly SettingsColumn[] =>
  dated === true ? ["label", "value", "date"] : ["label", "value", "unit"];

/** Least and largest value of a share column. */
export const shareBounds = (type: {
  readonly minimum?: number;
  readonly maximum?: number;
}): readonly [number, number] => [type.minimum ?? 0, type.maximum ?? 1];
