import type { Migration, ToldVersion } from "../migration-change.ts";
import type { CellWrite, TableCell, TablePlace, WorkbookTable, WorkbookTables } from "../tables.ts";

/** A migration as cells that are written: headers, and the row that tells the version. */
export interface MigrationWrites {
  readonly cells: readonly CellWrite[];
  /** The table that must get a row at its end first, with the cells of that row; null where the row is there. */
  readonly newRow: (TablePlace & { readonly cells: readonly CellWrite[] }) | null;
  /** The cell of the version, and one that holds a whole number, whose look it gets; null where there is none. */
  readonly look: { readonly sheet: string; readonly cell: string; readonly like: string } | null;
}

const tableOf = ({ tables }: WorkbookTables, named: TablePlace): WorkbookTable | undefined =>
  tables.find(({ name, sheet }) => name === named.table && sheet === named.sheet);

const below = ({ address }: TableCell): TableCell => ({
  address: address.replace(/\d+$/, (row) => String(Number(row) + 1)),
  value: null,
});

/** The cells of the row that tells the version, also where the table has it only when it has got one more. */
const rowOf = ({ row }: ToldVersion, { rows, headers }: WorkbookTable): readonly TableCell[] =>
  rows[row] ?? (rows.at(-1) ?? headers).map(below);

const versionCells = (told: ToldVersion, table: WorkbookTable): readonly CellWrite[] => {
  const [label, value] = rowOf(told, table);
  const { sheet } = told;
  return label === undefined || value === undefined
    ? []
    : [
        { sheet, address: label.address, value: told.label },
        { sheet, address: value.address, value: told.to },
      ];
};

const lookOf = (told: ToldVersion, table: WorkbookTable): MigrationWrites["look"] => {
  const cell = rowOf(told, table)[1]?.address;
  const like = table.rows[told.wholeNumberRow ?? -1]?.[1]?.address;
  return cell === undefined || like === undefined ? null : { sheet: told.sheet, cell, like };
};

/** Whether the table of settings gets a row more by it. */
export const addsRow = ({ changes }: Migration, workbook: WorkbookTables): boolean =>
  changes.some(
    (change) => change.kind === "version-told" && tableOf(workbook, change)?.rows[change.row] === undefined,
  );

/** The cells that a migration of these tables writes. */
export const migrationWrites = (migration: Migration, workbook: WorkbookTables): MigrationWrites => {
  const headers = migration.changes.flatMap((change): CellWrite[] => {
    if (change.kind !== "column-renamed") return [];
    const address = tableOf(workbook, change)?.headers[change.column]?.address;
    return address === undefined ? [] : [{ sheet: change.sheet, address, value: change.to }];
  });
  const [told] = migration.changes.filter((change) => change.kind === "version-told");
  const settings = told && tableOf(workbook, told);
  if (told === undefined || settings === undefined) return { cells: headers, newRow: null, look: null };
  const version = versionCells(told, settings);
  const look = lookOf(told, settings);
  if (!addsRow(migration, workbook)) return { cells: [...headers, ...version], newRow: null, look };
  const { sheet, table } = told;
  return { cells: headers, newRow: { sheet, table, cells: version }, look };
};
