import type { TablePlace } from "../../../core/workbook/tables.ts";
import { type CellArea, formatAddress } from "../../ooxml/cells/address.ts";
import type { PortOutcome } from "../../workbook-port.ts";
import type { Connection } from "../connection.ts";
import type { SheetBook } from "../sheet-book.ts";
import { trouble } from "../trouble.ts";
import type { SheetWrites } from "./plan-writes.ts";
import { writeBlocks } from "./write-blocks.ts";

/** What decides whether a table can get a row. */
interface AskedTable {
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly below: Excel.Range;
  /** The cells of its columns that hold something, down to the last of them. */
  readonly used: Excel.Range;
}

const askFor = async (context: Excel.RequestContext, name: string): Promise<AskedTable> => {
  const table = context.workbook.tables.getItemOrNullObject(name);
  const { worksheet: sheet } = table;
  const range = table.getRange();
  const below = range.getRowsBelow(1);
  const used = range.getEntireColumn().getUsedRangeOrNullObject(true);
  table.load("showTotals");
  sheet.load(["id", "name"]);
  sheet.protection.load("protected");
  range.load(["rowIndex", "columnIndex", "rowCount", "columnCount"]);
  below.load("formulas");
  used.load(["rowIndex", "rowCount"]);
  await context.sync();
  return { table, sheet, range, below, used };
};

const lastRowOf = ({ rowIndex, rowCount }: Excel.Range): number => rowIndex + rowCount;

/** The row that the table would get: below its last, or where its totals row stands. */
const nextRow = ({ table, range }: AskedTable): CellArea => {
  const row = lastRowOf(range) + (table.showTotals ? 0 : 1);
  const left = range.columnIndex + 1;
  return { top: row, left, bottom: row, right: left + range.columnCount - 1 };
};

/** From this set on a table takes a free row without moving what stands further down in its columns. */
const takesFreeRows = ({ supports }: Connection): boolean => supports("1.15");

/** A cell of what stands in the way below the table; null where nothing does. */
const inWay = (connection: Connection, { range, below, used }: AskedTable): string | null => {
  const filled = below.formulas[0]?.findIndex((formula) => formula !== "") ?? -1;
  if (filled >= 0)
    return formatAddress({ row: lastRowOf(range) + 1, column: range.columnIndex + 1 + filled });
  if (takesFreeRows(connection) || used.isNullObject || lastRowOf(used) <= lastRowOf(range)) return null;
  return formatAddress({ row: lastRowOf(used), column: range.columnIndex + 1 });
};

const areIn = (
  { top, left, bottom, right }: CellArea,
  sheetId: string,
  writes: readonly SheetWrites[],
): boolean =>
  writes.every(
    ({ sheet, blocks }) =>
      sheet.id === sheetId &&
      blocks.every(
        ({ area }) => area.top === top && area.bottom === bottom && area.left >= left && area.right <= right,
      ),
  );

/**
 * Asks by one sync whether the table can get a row, and by another gives it the row with the values in it.
 * @param beside what is written elsewhere by the same sync
 */
export const writeNewRow = async (
  connection: Connection,
  context: Excel.RequestContext,
  { sheet: name, table }: TablePlace,
  writes: readonly SheetWrites[],
  book: SheetBook,
  beside: readonly SheetWrites[] = [],
): Promise<PortOutcome> => {
  const asked = await askFor(context, table);
  const { sheet } = asked;
  if (asked.table.isNullObject || sheet.name !== name) return trouble("table-changed", { sheet: name });
  if (sheet.protection.protected) return trouble("sheet-protected", { sheet: name });
  if (!areIn(nextRow(asked), sheet.id, writes)) return trouble("table-changed", { sheet: name });
  const address = inWay(connection, asked);
  if (address !== null) return trouble("table-blocked", { sheet: name, address });
  if (takesFreeRows(connection)) asked.table.rows.add(undefined, undefined, false);
  else asked.table.rows.add();
  return writeBlocks(context, [...beside, ...writes], book);
};
