import type { CellArea } from "../cells/address.ts";

/** The value of a cell as the file has it: a date is its serial number, a blank cell null. */
export type CellScalar = number | string | boolean | { readonly error: string } | null;

/**
 * The cells of a sheet that hold something or have a style of their own, in reading order, as columns of equal length: what
 * passes between threads must be flat.
 */
export interface SheetCells {
  /** Row and column as one number, by `placeKey`. */
  readonly keys: Float64Array;
  /** The value; of a formula its cached one. */
  readonly values: readonly CellScalar[];
  /** Formula text without "=", as en-US has it, by index; shared formulas are written out for each of their cells. */
  readonly formulas: ReadonlyMap<number, string>;
  /** Index of the cell's format in `SheetStyles.formats`. */
  readonly formats: Uint32Array;
}

/** How a cell looks and whether it is locked. Colours are "#RRGGBB", those of the theme resolved; null is the default. */
export interface CellFormat {
  /** Number format code as en-US has it, such as "#,##0.0"; "General" where there is none. */
  readonly numberFormat: string;
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** In points. */
  readonly fontSize: number;
  readonly horizontal: "left" | "center" | "right" | null;
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  readonly indent: number;
  /** Colour of the edge where there is one. */
  readonly borders: {
    readonly top: string | null;
    readonly right: string | null;
    readonly bottom: string | null;
    readonly left: string | null;
  };
  /** Holds on a protected sheet only. */
  readonly isLocked: boolean;
}

/** A rule for what may be typed into some cells (dataValidation). */
export interface Validation {
  readonly areas: readonly CellArea[];
  readonly type: "none" | "whole" | "decimal" | "list" | "date" | "time" | "textLength" | "custom";
  readonly operator:
    | "between"
    | "notBetween"
    | "equal"
    | "notEqual"
    | "lessThan"
    | "lessThanOrEqual"
    | "greaterThan"
    | "greaterThanOrEqual";
  /** Formulas as the file has them: numbers, references, or a list in quotes. Empty where there is none. */
  readonly formula1: string;
  readonly formula2: string;
  readonly allowsBlank: boolean;
  readonly showsDropDown: boolean;
  /** What an entry that breaks the rule meets: it is refused, or the user may keep it, or is only told. */
  readonly errorStyle: "stop" | "warning" | "information";
  /** Whether an entry is checked at all. */
  readonly showsError: boolean;
  readonly errorTitle: string;
  readonly error: string;
  readonly showsPrompt: boolean;
  readonly promptTitle: string;
  readonly prompt: string;
}

/** A table on a sheet, as its part declares it. */
export interface SheetTable {
  readonly name: string;
  /** The part that declares it, which names the table beyond any renaming. */
  readonly part: string;
  /** The whole table, header and totals rows included. */
  readonly area: CellArea;
  readonly headerRows: number;
  readonly totalsRows: number;
  readonly columns: readonly SheetTableColumn[];
  readonly hasFilter: boolean;
}

export interface SheetTableColumn {
  readonly name: string;
  /** Formula of a calculated column without "="; null where the column has none. */
  readonly formula: string | null;
}

export interface Hyperlink {
  readonly area: CellArea;
  /** A place in the workbook such as "Sager!C7"; null for an address outside it. */
  readonly location: string | null;
  readonly tooltip: string;
}

/** A stretch of columns or rows of one size. */
export interface SizedStretch {
  readonly first: number;
  readonly last: number;
  /** Width in characters of the default font, or height in points; null for the default. */
  readonly size: number | null;
  readonly hidden: boolean;
  /** Format of the cells that the file does not hold; null for the default. */
  readonly format: number | null;
}

/** A worksheet as a grid shows it. Chart sheets are left out. */
export interface SheetModel {
  readonly name: string;
  readonly part: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  readonly cells: SheetCells;
  readonly columns: readonly SizedStretch[];
  readonly rows: readonly SizedStretch[];
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  readonly merged: readonly CellArea[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showsGridLines: boolean;
  readonly isProtected: boolean;
  /** Ranges that hold only as a whole: array formulas and what-if tables. */
  readonly arrays: readonly CellArea[];
  readonly validations: readonly Validation[];
  readonly tables: readonly SheetTable[];
  readonly hyperlinks: readonly Hyperlink[];
}

export interface DefinedName {
  readonly name: string;
  /** Sheet that it holds on alone; null for the whole workbook. */
  readonly sheet: string | null;
  readonly formula: string;
}

/** All that a grid needs of a workbook. Plain data, so that it passes between threads. */
export interface WorkbookModel {
  readonly sheets: readonly SheetModel[];
  readonly formats: readonly CellFormat[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  /** Whoever opens it is to calculate: the values of its formulas may be old. */
  readonly mustCalculate: boolean;
  /** Index of the sheet that was shown when the file was saved. */
  readonly activeSheet: number;
}
