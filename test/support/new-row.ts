import type {
  CellWrite,
  TableCell,
  TablePlace,
  WorkbookTable,
  WorkbookTables,
} from "../../core/workbook/tables.ts";

const below = ({ address }: TableCell): TableCell => ({
  address: address.replace(/\d+/, (row) => String(Number(row) + 1)),
  value: null,
});

/** The row that a table would get at its end, blank. */
export const nextRow = ({ rows, headers }: WorkbookTable): readonly TableCell[] =>
  (rows.at(-1) ?? headers).map(below);

const isAt =
  ({ sheet, table }: TablePlace) =>
  (one: WorkbookTable): boolean =>
    one.sheet === sheet && one.name === table;

/** Whether the cells lie in the row that the table would get; false where there is no such table. */
export const areInNextRow = (
  { tables }: WorkbookTables,
  place: TablePlace,
  writes: readonly CellWrite[],
): boolean => {
  const table = tables.find(isAt(place));
  const addresses = new Set(table && nextRow(table).map(({ address }) => address));
  return (
    table !== undefined &&
    writes.every(({ sheet, address }) => sheet === table.sheet && addresses.has(address))
  );
};

/** The tables with a blank row more at the end of one of them. */
export const withNewRow = ({ tables, sheets }: WorkbookTables, place: TablePlace): WorkbookTables => ({
  sheets,
  tables: tables.map((table) =>
    isAt(place)(table) ? { ...table, rows: [...table.rows, nextRow(table)] } : table,
  ),
});
