import { inputTables } from "../../core/workbook/contract/contract.ts";
import type { ExampleCell, ExampleRow, ExampleTables } from "../../examples/data/example.ts";
import { kontanthjaelp2016 } from "../../examples/data/kontanthjaelp-2016.ts";
import { buildWorkbook } from "../../examples/generate/build-workbook.ts";

/** Tables whose rows are repeated; scenarios, options and settings stay as they are. */
const repeated = [
  "staffGroups",
  "staffDetails",
  "allowances",
  "caseGroups",
  "tasks",
  "taskDetails",
  "openingBacklogs",
  "batches",
] as const;
type RepeatedTable = (typeof repeated)[number];

/** Columns that name a row of a repeated table, or refer to one. */
const namingColumns = (table: RepeatedTable): ReadonlySet<string> => {
  const naming = inputTables[table].columns.filter(
    ({ id, type }) =>
      id === "name" ||
      ((type.kind === "reference" || type.kind === "references") &&
        (repeated as readonly string[]).includes(type.table)),
  );
  return new Set(naming.map(({ id }) => id));
};

/** The names of the copy with that number; the first keeps the names of the example. */
const renamed = (cell: ExampleCell, copy: number): ExampleCell =>
  typeof cell === "string" && copy > 0
    ? cell
        .split("; ")
        .map((name) => `${name} ${copy + 1}`)
        .join("; ")
    : cell;

const groupNames = (kontanthjaelp2016.tables.staffGroups ?? [])
  .flatMap(({ name }) => (typeof name === "string" ? [name] : []))
  .join("; ");

/** An allowance that names no group is meant for all, which here are those of its own team. */
const forItsTeam = (table: RepeatedTable, row: ExampleRow): ExampleRow =>
  table === "allowances" ? { staffGroups: groupNames, ...row } : row;

const rowsOf = (table: RepeatedTable, times: number): readonly ExampleRow[] => {
  const rows: readonly ExampleRow[] = kontanthjaelp2016.tables[table] ?? [];
  const naming = namingColumns(table);
  return Array.from({ length: times }).flatMap((_, copy) =>
    rows.map((stated) => {
      const { notes: _notes, ...row } = forItsTeam(table, stated);
      const cells: [string, ExampleCell][] = Object.entries(row);
      return Object.fromEntries(
        cells.map(([column, cell]) => [column, naming.has(column) ? renamed(cell, copy) : cell]),
      );
    }),
  );
};

/** The first example with so many times its rows: as many teams beside one another, each with its own cases and tasks. */
export const largeWorkbook = (times: number): Promise<Uint8Array> => {
  const tables = Object.fromEntries(repeated.map((table) => [table, rowsOf(table, times)])) as ExampleTables;
  return buildWorkbook({
    ...kontanthjaelp2016,
    name: `${kontanthjaelp2016.name}-${times}`,
    tables: { ...kontanthjaelp2016.tables, ...tables },
  });
};
