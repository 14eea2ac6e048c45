import type { ColumnIdOf, InputTableId } from "../../workbook/contract/contract.ts";
import { issueCollector } from "../../workbook/issue.ts";
import { isBlank } from "../../workbook/read/cell.ts";
import { matchColumns } from "../../workbook/read/columns.ts";
import { findTables } from "../../workbook/read/find-tables.ts";
import type { TableCell, TablePlace, WorkbookTable, WorkbookTables } from "../../workbook/tables.ts";

/** Cells of one row of a table, filled or blank, by the model's columns; those of the user's own columns are not among them. */
export interface RowCells<Id extends InputTableId> {
  readonly sheet: string;
  /** Address of a column's cell; null where the table has no such column. */
  readonly address: (column: ColumnIdOf<Id>) => string | null;
  /** The first of them, to go to. */
  readonly first: string;
  /** Addresses of those that hold something. */
  readonly filled: readonly string[];
}

/** The rows of a table as the sheet has them, blank ones too. */
export interface TableRowCells<Id extends InputTableId> {
  readonly place: TablePlace;
  readonly rows: readonly RowCells<Id>[];
  /** The row that the table would get at its end. */
  readonly next: RowCells<Id> | null;
  readonly has: (column: ColumnIdOf<Id>) => boolean;
}

/** The row that something new is written in. */
export interface FreeRow<Id extends InputTableId> extends RowCells<Id> {
  /** The table that must get this row first; null where the row is there. */
  readonly newRowOf: TablePlace | null;
}

const tableOf = (workbook: WorkbookTables, id: InputTableId): WorkbookTable | null => {
  const index = findTables(workbook).find((found) => found.id === id)?.index;
  return index === undefined ? null : (workbook.tables[index] ?? null);
};

const rowCells = <Id extends InputTableId>(
  sheet: string,
  row: readonly TableCell[],
  positions: ReadonlyMap<string, number>,
): readonly RowCells<Id>[] => {
  const own = [...positions.values()].flatMap((position) => row[position] ?? []);
  const [first] = own;
  if (first === undefined) return [];
  return [
    {
      sheet,
      address: (column) => row[positions.get(column) ?? -1]?.address ?? null,
      first: first.address,
      filled: own.filter(({ value }) => !isBlank(value)).map(({ address }) => address),
    },
  ];
};

const below = ({ address }: TableCell): TableCell => ({
  address: address.replace(/\d+$/, (row) => String(Number(row) + 1)),
  value: null,
});

/** Null where the workbook has no such table. */
export const tableRowCells = <Id extends InputTableId>(
  workbook: WorkbookTables,
  id: Id,
): TableRowCells<Id> | null => {
  const table = tableOf(workbook, id);
  if (table === null) return null;
  const positions = matchColumns(id, table, issueCollector());
  const cellsOf = (row: readonly TableCell[]) => rowCells<Id>(table.sheet, row, positions);
  const last = table.rows.at(-1) ?? table.headers;
  return {
    place: { sheet: table.sheet, table: table.name },
    rows: table.rows.flatMap(cellsOf),
    next: cellsOf(last.map(below))[0] ?? null,
    has: (column) => positions.has(column),
  };
};

/** The first row in which nothing of the model stands, else a new one; null where the table has no column of the model. */
export const freeRow = <Id extends InputTableId>({
  place,
  rows,
  next,
}: TableRowCells<Id>): FreeRow<Id> | null => {
  const blank = rows.find(({ filled }) => filled.length === 0);
  if (blank !== undefined) return { ...blank, newRowOf: null };
  return next && { ...next, newRowOf: place };
};
