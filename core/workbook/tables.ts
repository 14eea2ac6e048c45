/**
 * What a host hands over of a workbook: tables with their cells. The reader of .xlsx packages, Excel and the
 * browser edition all give this form, and the core knows no other.
 */

/** An error value that a spreadsheet shows in a cell, such as "#N/A". */
export interface CellError {
  readonly error: string;
}

/** A day from a cell with a date format, already turned from either date system into the calendar. */
export interface CellDate {
  readonly date: { readonly year: number; readonly month: number; readonly day: number };
}

/** The value of a cell; of a formula its cached value. A blank cell is null. Numbers carry no display format. */
export type CellValue = number | string | boolean | CellDate | CellError | null;

export interface TableCell {
  /** A1 address without sheet, such as "C7". */
  readonly address: string;
  readonly value: CellValue;
}

export interface WorkbookTable {
  /** Name of the table as the workbook has it. */
  readonly name: string;
  /** Name of the sheet as its tab shows it. */
  readonly sheet: string;
  /** Header cells from left to right, their text as the sheet has it. */
  readonly headers: readonly TableCell[];
  /** Body rows without header and totals row, filtered and hidden rows included; as many cells as headers. */
  readonly rows: readonly (readonly TableCell[])[];
}

export interface WorkbookTables {
  readonly tables: readonly WorkbookTable[];
  readonly sheets: readonly string[];
}

/** A value to be written into a cell of a result area; an empty text clears the cell's value and keeps its format. */
export interface CellWrite {
  readonly sheet: string;
  readonly address: string;
  readonly value: number | string | boolean | CellDate;
}

/** A table by its name and the name of the sheet that it stands on. */
export interface TablePlace {
  readonly sheet: string;
  readonly table: string;
}
