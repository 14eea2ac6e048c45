import type { CellValue, TableCell, WorkbookTable, WorkbookTables } from "../../../core/workbook/tables.ts";
import { formatAddress, placeKey } from "../cells/address.ts";
import type { Package, Worksheet } from "../package.ts";
import type { TablePart } from "./table-part.ts";

const cellAt = ({ values }: Worksheet, row: number, column: number): TableCell => ({
  address: formatAddress({ row, column }),
  value: values.get(placeKey({ row, column })) ?? null,
});

/** The text of the header cell; the name that the table keeps, where the cell holds no text. */
const headerText = (value: CellValue, name: string): string => (typeof value === "string" ? value : name);

const readHeaders = (sheet: Worksheet, { area, headerRows, columns }: TablePart): TableCell[] =>
  columns.map((name, index) => {
    if (headerRows === 0) return { address: "", value: name };
    const { address, value } = cellAt(sheet, area.top + headerRows - 1, area.left + index);
    return { address, value: headerText(value, name) };
  });

const readRows = (sheet: Worksheet, { area, headerRows, totalsRows, columns }: TablePart): TableCell[][] => {
  const first = area.top + headerRows;
  const count = area.bottom - totalsRows - first + 1;
  return Array.from({ length: count }, (_, row) =>
    columns.map((_name, column) => cellAt(sheet, first + row, area.left + column)),
  );
};

const readTable = (sheet: Worksheet, table: TablePart): WorkbookTable => ({
  name: table.name,
  sheet: sheet.name,
  headers: readHeaders(sheet, table),
  rows: readRows(sheet, table),
});

/**
 * All tables of a package, in the order of the sheets. Filtered and hidden rows are in, header and totals rows are
 * out; a formula counts by its cached value, null without one. Headers of a table that shows no header row have an empty
 * address. `sheets` names the worksheets; chart sheets are left out.
 */
export const readTables = ({ worksheets }: Package): WorkbookTables => ({
  tables: worksheets.flatMap((sheet) => sheet.tables.map((table) => readTable(sheet, table))),
  sheets: worksheets.map(({ name }) => name),
});
