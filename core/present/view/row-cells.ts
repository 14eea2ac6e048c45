import type { ColumnIdOf, InputTableId } from "../../workbook/contract/contract.ts";
import { issueCollector } from "../../workbook/issue.ts";
import { isBlank } from "../../workbook/read/cell.ts";
import { matchColumns } from "../../workbook/read/columns.ts";
import { findTables } from "../../workbook/read/find-tables.ts";
import type { TableCell, WorkbookTable, WorkbookTables } from "../../workbook/tables.ts";

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

/** The rows of a table as the sheet has them, blank ones too. Null where the workbook has no such table. */
export interface TableRowCells<Id extends InputTableId> {
  readonly rows: readonly RowCells<Id>[];
  readonly has: (column: ColumnIdOf<Id>) => boolean;
  /** Its last header, to go to where it has no rows. */
  readonly header: { readonly sheet: string; readonly address: string } | null;
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

export const tableRowCells = <Id extends InputTableId>(
  workbook: WorkbookTables,
  id: Id,
): TableRowCells<Id> | null => {
  const table = tableOf(workbook, id);
  if (table === null) return null;
  const positions = matchColumns(id, table, issueCollector());
  const header = table.headers[0]?.address;
  return {
    rows: table.rows.flatMap((row) => rowCells<Id>(table.sheet, row, positions)),
    has: (column) => positions.has(column),
    header: header === undefined ? null : { sheet: table.sheet, address: header },
  };
};

/** The first row in which nothing of the model stands; null where all are taken. */
export const blankRow = <Id extends InputTableId>({ rows }: TableRowCells<Id>): RowCells<Id> | null =>
  rows.find(({ filled }) => filled.length === 0) ?? null;

/** The last row, to go to where there is no blank one. */
export const lastPlace = <Id extends InputTableId>({ rows, header }: TableRowCells<Id>) => {
  const last = rows.at(-1);
  return last === undefined ? header : { sheet: last.sheet, address: last.first };
};
