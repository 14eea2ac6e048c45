import type {
  CellValue,
  CellWrite,
  TableCell,
  WorkbookTable,
  WorkbookTables,
} from "../../../../core/workbook/tables.ts";

export const loadTables = async (workbook: string): Promise<WorkbookTables> => {
  const response = await fetch(`./tables/${workbook}.json`);
  return (await response.json()) as WorkbookTables;
};

const cellValue = ({ value }: CellWrite): CellValue => (value === "" ? null : value);

const written = (table: WorkbookTable, writes: readonly CellWrite[]): WorkbookTable => {
  const own = new Map(
    writes.filter(({ sheet }) => sheet === table.sheet).map((write) => [write.address, cellValue(write)]),
  );
  if (own.size === 0) return table;
  const after = (cell: TableCell): TableCell => {
    const value = own.get(cell.address);
    return value === undefined ? cell : { ...cell, value };
  };
  return { ...table, headers: table.headers.map(after), rows: table.rows.map((row) => row.map(after)) };
};

/** The tables with values in their cells. */
export const withWrites = (tables: WorkbookTables, writes: readonly CellWrite[]): WorkbookTables => ({
  ...tables,
  tables: tables.tables.map((table) => written(table, writes)),
});
