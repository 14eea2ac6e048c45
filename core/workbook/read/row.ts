import type { CellReference, Estimate, Input, InputStatus } from "../../origin.ts";
import type { CalendarDate, YearMonth } from "../../year-month.ts";
import type { Column } from "../contract/column.ts";
import {
  type ColumnIdOf,
  type ColumnIdOfKind,
  type ColumnOf,
  type InputTableId,
  inputTables,
} from "../contract/contract.ts";
import type { CellContent } from "./cell.ts";

/** A cell of a model's column after reading. `at` is null where the column is not there. */
export interface ReadCell {
  readonly state: "blank" | "value" | "refused";
  readonly value: CellContent | null;
  readonly at: CellReference | null;
  readonly estimate: Estimate | null;
  /** The words of a choice as the sheet has them. */
  readonly words?: string;
  /** The day in a cell that says a month by a date. */
  readonly day?: number;
}

export const missingCell: ReadCell = { state: "blank", value: null, at: null, estimate: null };

/** Who supplied a row, and its standing between the parties. */
export interface Provenance {
  readonly suppliedBy: string | null;
  readonly status: InputStatus | null;
}

/** A row of an input table that has anything in it. */
export interface TableRow<Id extends InputTableId = InputTableId> {
  readonly table: Id;
  /** The row's first cell of the model. */
  readonly at: CellReference;
  readonly provenance: Provenance;
  readonly cells: ReadonlyMap<string, ReadCell>;
}

export const cellOf = <Id extends InputTableId>(row: TableRow<Id>, column: ColumnIdOf<Id>): ReadCell =>
  row.cells.get(column) ?? missingCell;

export const isGiven = <Id extends InputTableId>(row: TableRow<Id>, column: ColumnIdOf<Id>): boolean =>
  cellOf(row, column).state !== "blank";

/** The first of the columns whose cell cannot be used; null where each is empty or has a value. */
export const refusedColumn = <Id extends InputTableId, ColumnId extends ColumnIdOf<Id>>(
  row: TableRow<Id>,
  columns: readonly ColumnId[],
): ColumnId | null => columns.find((column) => cellOf(row, column).state === "refused") ?? null;

/** Place of a cell, or of its row where the column is not there. */
export const placeOf = <Id extends InputTableId>(row: TableRow<Id>, column: ColumnIdOf<Id>): CellReference =>
  cellOf(row, column).at ?? row.at;

export const columnOf = (table: InputTableId, id: string): Column | undefined => {
  const columns: readonly Column[] = inputTables[table].columns;
  return columns.find((column) => column.id === id);
};

/** A cell's number with where it comes from; blank is the column's default, refused is no value. */
export const inputFrom = (
  cell: ReadCell,
  provenance: Provenance,
  fallback: number | string | boolean | undefined,
): Input => {
  if (cell.state === "blank") {
    const value = typeof fallback === "number" ? fallback : null;
    return {
      value,
      origin: { kind: "default", at: cell.at },
      ...(cell.estimate && { estimate: cell.estimate }),
    };
  }
  const value = cell.state === "value" && typeof cell.value === "number" ? cell.value : null;
  const origin: Input["origin"] =
    cell.at === null ? { kind: "default", at: null } : { kind: "cell", at: cell.at, ...provenance };
  return { value, origin, ...(cell.estimate && { estimate: cell.estimate }) };
};

export const inputOf = <Id extends InputTableId>(
  row: TableRow<Id>,
  column: ColumnIdOfKind<Id, "number" | "share" | "time">,
): Input => inputFrom(cellOf(row, column), row.provenance, columnOf(row.table, column)?.default);

/** An input that cannot be used, told to lie in one cell of the row. */
export const refusedInput = <Id extends InputTableId>(row: TableRow<Id>, column: ColumnIdOf<Id>): Input => ({
  value: null,
  origin: { kind: "cell", at: placeOf(row, column), ...row.provenance },
});

export const textOf = <Id extends InputTableId>(
  row: TableRow<Id>,
  column: ColumnIdOfKind<Id, "text" | "reference" | "formula">,
): string | null => {
  const { value } = cellOf(row, column);
  return typeof value === "string" ? value : null;
};

export const namesOf = <Id extends InputTableId>(
  row: TableRow<Id>,
  column: ColumnIdOfKind<Id, "references">,
): readonly string[] => {
  const { value } = cellOf(row, column);
  return isNames(value) ? value : [];
};

const isNames = (value: CellContent | null): value is readonly string[] => Array.isArray(value);

/** The answer of a cell; blank is the column's default. So is a refused one: `refusedColumn` tells them apart. */
export const flagOf = <Id extends InputTableId>(
  row: TableRow<Id>,
  column: ColumnIdOfKind<Id, "yes-no">,
): boolean => {
  const { value } = cellOf(row, column);
  return typeof value === "boolean" ? value : columnOf(row.table, column)?.default === true;
};

type Choices<C extends Column> = C["type"] extends { readonly choices: readonly (infer Choice)[] }
  ? Choice
  : never;

/** The id of the chosen value; blank is the column's default, null where it has none or the cell was refused. */
export const choiceOf = <Id extends InputTableId, ColumnId extends ColumnIdOfKind<Id, "choice">>(
  row: TableRow<Id>,
  column: ColumnId,
): Choices<Extract<ColumnOf<Id>, { readonly id: ColumnId }>> | null => {
  const cell = cellOf(row, column);
  const chosen = cell.state === "blank" ? columnOf(row.table, column)?.default : cell.value;
  // Reading has let through only the choices of the column.
  return (chosen ?? null) as Choices<Extract<ColumnOf<Id>, { readonly id: ColumnId }>> | null;
};

/** The chosen value in the words of the sheet; null where the cell has none of the choices. */
export const wordsOf = <Id extends InputTableId>(
  row: TableRow<Id>,
  column: ColumnIdOfKind<Id, "choice">,
): string | null => cellOf(row, column).words ?? null;

export const monthOf = <Id extends InputTableId>(
  row: TableRow<Id>,
  column: ColumnIdOfKind<Id, "month">,
): YearMonth | null => {
  const { value } = cellOf(row, column);
  return typeof value === "object" && value !== null && "month" in value ? value : null;
};

export const dateOf = <Id extends InputTableId>(
  row: TableRow<Id>,
  column: ColumnIdOfKind<Id, "date">,
): CalendarDate | null => {
  const { value } = cellOf(row, column);
  return typeof value === "object" && value !== null && "day" in value ? value : null;
};
