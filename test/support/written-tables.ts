import type { CellWrite, TableCell, WorkbookTable, WorkbookTables } from "../../core/workbook/tables.ts";

const keyOf = (sheet: string, address: string): string => `${sheet}!${address}`;

/** The tables with the cells written; tables and rows without such a cell stay the same objects. */
export const written = ({ tables, sheets }: WorkbookTables, writes: readonly CellWrite[]): WorkbookTables => {
  const values = new Map(writes.map(({ sheet, address, value }) => [keyOf(sheet, address), value]));
  const cell = (table: WorkbookTable, old: TableCell): TableCell => {
    const value = values.get(keyOf(table.sheet, old.address));
    return value === undefined ? old : { ...old, value: value === "" ? null : value };
  };
  const changed = (table: WorkbookTable): WorkbookTable => {
    const rows = table.rows.map((row) => {
      const cells = row.map((old) => cell(table, old));
      return cells.every((one, index) => one === row[index]) ? row : cells;
    });
    const headers = table.headers.map((old) => cell(table, old));
    const isSame = (one: readonly unknown[], other: readonly unknown[]) =>
      one.every((each, index) => each === other[index]);
    return isSame(rows, table.rows) && isSame(headers, table.headers) ? table : { ...table, headers, rows };
  };
  return { sheets, tables: tables.map(changed) };
};
