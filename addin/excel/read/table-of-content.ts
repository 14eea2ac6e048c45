import type { TableCell, WorkbookTable } from "../../../core/workbook/tables.ts";
import { formatAddress } from "../../ooxml/cells/address.ts";
import type { ListedTable, TableContent } from "./asked-table.ts";
import { cellValue } from "./cell-value.ts";

const rowOf = (content: TableContent, index: number, date1904: boolean): TableCell[] => {
  const { rowIndex, columnIndex, values, numberFormats, valueTypes } = content;
  return (values[index] ?? []).map((value, column) => ({
    address: formatAddress({ row: rowIndex + index + 1, column: columnIndex + column + 1 }),
    value: cellValue(
      value,
      numberFormats[index]?.[column] ?? "",
      valueTypes?.[index]?.[column] ?? null,
      date1904,
    ),
  }));
};

const headersOf = (content: TableContent, showHeaders: boolean): TableCell[] => {
  if (!showHeaders) return (content.columnNames ?? []).map((name) => ({ address: "", value: name }));
  return rowOf(content, 0, false).map(({ address }, column) => {
    const name = content.values[0]?.[column];
    return { address, value: typeof name === "string" ? name : "" };
  });
};

/** A table as the core takes it. */
export const tableOfContent = (
  { name, showHeaders, showTotals }: ListedTable,
  sheet: string,
  content: TableContent,
  date1904: boolean,
): WorkbookTable => {
  const first = showHeaders ? 1 : 0;
  const count = content.values.length - first - (showTotals ? 1 : 0);
  return {
    name,
    sheet,
    headers: headersOf(content, showHeaders),
    rows: Array.from({ length: count }, (_, index) => rowOf(content, first + index, date1904)),
  };
};

const sameGrid = (one: readonly (readonly unknown[])[], other: readonly (readonly unknown[])[]): boolean =>
  one.length === other.length &&
  one.every((row, index) => {
    const otherRow = other[index];
    return row.length === otherRow?.length && row.every((value, column) => value === otherRow[column]);
  });

const sameOrNone = (
  one: readonly (readonly unknown[])[] | null,
  other: readonly (readonly unknown[])[] | null,
): boolean => (one === null || other === null ? one === other : sameGrid(one, other));

/** Whether two contents would give the same cells. */
export const sameContent = (one: TableContent, other: TableContent): boolean =>
  one.rowIndex === other.rowIndex &&
  one.columnIndex === other.columnIndex &&
  sameGrid(one.values, other.values) &&
  sameGrid(one.numberFormats, other.numberFormats) &&
  sameOrNone(one.valueTypes, other.valueTypes) &&
  sameOrNone(one.columnNames && [one.columnNames], other.columnNames && [other.columnNames]);
