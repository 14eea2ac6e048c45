import type { CellValue, TableCell, WorkbookTable, WorkbookTables } from "../../../core/workbook/tables.ts";
import { type CellPlace, formatAddress, placeKey } from "../cells/address.ts";
import type { Package, Worksheet } from "../package.ts";
import type { TablePart } from "./table-part.ts";

/** A sheet whose cells can be asked for. */
export interface ReadableSheet {
  readonly name: string;
  valueAt(place: CellPlace): CellValue;
}

const cellAt = (sheet: ReadableSheet, place: CellPlace): TableCell => ({
  address: formatAddress(place),
  value: sheet.valueAt(place),
});

/** The text of the header cell; the name that the table keeps, where the cell holds no text. */
const headerText = (value: CellValue, name: string): string => (typeof value === "string" ? value : name);

/** The headers of a table, from left to right. */
export const readHeaders = (
  sheet: ReadableSheet,
  { area, headerRows, columns }: Pick<TablePart, "area" | "headerRows" | "columns">,
): TableCell[] =>
  columns.map((name, index) => {
    if (headerRows === 0) return { address: "", value: name };
    const { address, value } = cellAt(sheet, { row: area.top + headerRows - 1, column: area.left + index });
    return { address, value: headerText(value, name) };
  });

/** The body rows of a table, the first one first. */
const bodyRows = ({ area, headerRows, totalsRows }: TablePart): number[] => {
  const first = area.top + headerRows;
  return Array.from({ length: area.bottom - totalsRows - first + 1 }, (_, index) => first + index);
};

/** The cells of a table in one row. */
export const readRow = (
  sheet: ReadableSheet,
  { area, columns }: Pick<TablePart, "area" | "columns">,
  row: number,
): TableCell[] => columns.map((_name, index) => cellAt(sheet, { row, column: area.left + index }));

const readTable = (sheet: ReadableSheet, table: TablePart): WorkbookTable => ({
  name: table.name,
  sheet: sheet.name,
  headers: readHeaders(sheet, table),
  rows: bodyRows(table).map((row) => readRow(sheet, table, row)),
});

const readableSheet = ({ name, values }: Worksheet): ReadableSheet => ({
  name,
  valueAt: (place) => values.get(placeKey(place)) ?? null,
});

/**
 * All tables of a package, in the order of the sheets. Filtered and hidden rows are in, header and totals rows are
 * out; a formula counts by its cached value, null without one. Headers of a table that shows no header row have an empty
 * address. `sheets` names the worksheets; chart sheets are left out.
 */
export const readTables = ({ worksheets }: Package): WorkbookTables => ({
  tables: worksheets.flatMap((sheet) => sheet.tables.map((table) => readTable(readableSheet(sheet), table))),
  sheets: worksheets.map(({ name }) => name),
});
