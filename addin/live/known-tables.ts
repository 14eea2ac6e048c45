import { resultTableIds, resultTables } from "../../core/workbook/contract/contract.ts";
import { findTables } from "../../core/workbook/read/find-tables.ts";
import type {
  CellWrite,
  TableCell,
  TablePlace,
  WorkbookTable,
  WorkbookTables,
} from "../../core/workbook/tables.ts";

const areSame = <Value>(one: readonly Value[], other: readonly Value[]): boolean =>
  one.length === other.length && one.every((value, index) => value === other[index]);

const resultNames: ReadonlySet<string> = new Set(
  resultTableIds.map((id) => resultTables[id].name.toLowerCase()),
);

/** Without the tables of results, which change by being written. */
const inputsOf = ({ tables }: WorkbookTables): readonly WorkbookTable[] =>
  tables.filter(({ name }) => !resultNames.has(name.toLowerCase()));

/** Whether nothing was read that was not known before and that results may follow from. */
export const isSameReading = (one: WorkbookTables | null, other: WorkbookTables): boolean =>
  one !== null && areSame(inputsOf(one), inputsOf(other)) && areSame(one.sheets, other.sheets);

/**
 * Tables of inputs that were there and are not any more, neither by their names nor by their headers. None where nothing
 * of the model is left: that is another workbook, not a broken one.
 */
export const goneTables = (before: WorkbookTables, now: WorkbookTables): readonly TablePlace[] => {
  const names = new Set(now.tables.map(({ name }) => name));
  if (before.tables.every(({ name }) => names.has(name))) return [];
  const found = new Set(findTables(now).map(({ id }) => id));
  if (found.size === 0) return [];
  return findTables(before).flatMap(({ id, index }) => {
    const table = before.tables[index];
    return found.has(id) || table === undefined ? [] : [{ table: table.name, sheet: table.sheet }];
  });
};

interface Found {
  readonly table: WorkbookTable;
  readonly row: readonly TableCell[];
  readonly column: number;
}

const find = ({ tables }: WorkbookTables, { sheet, address }: CellWrite): Found | null => {
  for (const table of tables) {
    if (table.sheet !== sheet) continue;
    for (const row of table.rows) {
      const column = row.findIndex((cell) => cell.address === address);
      if (column >= 0) return { table, row, column };
    }
  }
  return null;
};

const valueKey = (cell: TableCell | undefined): string => JSON.stringify(cell?.value ?? null);

/** The row in words, without the cells that are to be written. */
const rowKey = ({ row }: Found, written: ReadonlySet<string>): string =>
  JSON.stringify(row.map((cell) => (written.has(cell.address) ? null : cell.value)));

/** A cell by its sheet and address. */
type CellPlace = Pick<CellWrite, "sheet" | "address">;

/**
 * Whether each cell that is to be written still stands in the row and under the header in which the user saw it.
 * @param own cells that the user has written from the pane since: that they hold something else is no sign
 */
export const areWhereTheyWere = (
  writes: readonly CellWrite[],
  seen: WorkbookTables,
  now: WorkbookTables,
  own: readonly CellPlace[] = [],
): boolean =>
  writes.every((write) => {
    const written = new Set(
      [...writes, ...own].filter(({ sheet }) => sheet === write.sheet).map(({ address }) => address),
    );
    const before = find(seen, write);
    // A cell that nobody has seen in a table is of a row that is still to come.
    if (before === null) return true;
    const after = find(now, write);
    return (
      after !== null &&
      valueKey(before.table.headers[before.column]) === valueKey(after.table.headers[after.column]) &&
      rowKey(before, written) === rowKey(after, written)
    );
  });
