import type { CellValue, TableCell, WorkbookTable } from "../../core/workbook/tables.ts";
import { type CellPlace, columnLetters, parseAddress } from "../ooxml/cells/address.ts";

/** A table as it is sent to another thread: a few lists of values instead of an object for every cell. */
export type PackedTable =
  | {
      readonly kind: "grid";
      readonly name: string;
      readonly sheet: string;
      /** The first header. The other cells stand side by side, and row below row. */
      readonly origin: CellPlace;
      readonly headers: readonly CellValue[];
      readonly rowCount: number;
      /** Values from the first row to the last. */
      readonly columns: readonly (readonly CellValue[])[];
    }
  /** A table whose cells stand otherwise. */
  | { readonly kind: "cells"; readonly table: WorkbookTable };

const lettersFrom = ({ column }: CellPlace, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => columnLetters(column + index));

const standsInRow = (cells: readonly TableCell[], letters: readonly string[], row: number): boolean =>
  cells.length === letters.length &&
  cells.every(({ address }, index) => address === `${letters[index]}${row}`);

const originOf = ({ headers, rows }: WorkbookTable): CellPlace | null => {
  const origin = parseAddress(headers[0]?.address ?? "");
  if (origin === null) return null;
  const letters = lettersFrom(origin, headers.length);
  const isGrid = [headers, ...rows].every((cells, index) => standsInRow(cells, letters, origin.row + index));
  return isGrid ? origin : null;
};

export const packTable = (table: WorkbookTable): PackedTable => {
  const { name, sheet, headers, rows } = table;
  const origin = originOf(table);
  if (origin === null) return { kind: "cells", table };
  return {
    kind: "grid",
    name,
    sheet,
    origin,
    headers: headers.map(({ value }) => value),
    rowCount: rows.length,
    columns: headers.map((_, column) => rows.map((cells) => cells[column]?.value ?? null)),
  };
};

const sameValue = (one: CellValue, other: CellValue): boolean =>
  Object.is(one, other) ||
  (typeof one === "object" && typeof other === "object" && JSON.stringify(one) === JSON.stringify(other));

/** The rows of a grid that began at the same cell; none where it stood elsewhere, or is not known. */
const rowsOf = (table: WorkbookTable | undefined, first: TableCell | undefined): WorkbookTable["rows"] =>
  table?.headers[0]?.address === first?.address ? (table?.rows ?? []) : [];

/**
 * The table as it was before {@link packTable}. Rows that say the same as in the grid before are the same objects as
 * there, so that what was read of them holds still.
 */
export const unpackTable = (packed: PackedTable, before?: WorkbookTable): WorkbookTable => {
  if (packed.kind === "cells") return packed.table;
  const { name, sheet, origin, headers, rowCount, columns } = packed;
  const letters = lettersFrom(origin, headers.length);
  const rowOf = (row: number, value: (column: number) => CellValue | undefined): TableCell[] =>
    letters.map((column, index) => ({ address: `${column}${row}`, value: value(index) ?? null }));
  const firstRow = rowOf(origin.row, (column) => headers[column]);
  const known = rowsOf(before, firstRow[0]);
  const valueAt = (row: number, column: number): CellValue => columns[column]?.[row] ?? null;
  const isAsBefore = (cells: readonly TableCell[] | undefined, row: number): cells is readonly TableCell[] =>
    cells?.length === letters.length &&
    cells.every(({ value }, column) => sameValue(value, valueAt(row, column)));
  return {
    name,
    sheet,
    headers: firstRow,
    rows: Array.from({ length: rowCount }, (_, row) => {
      const cells = known[row];
      return isAsBefore(cells, row) ? cells : rowOf(origin.row + 1 + row, (column) => valueAt(row, column));
    }),
  };
};
