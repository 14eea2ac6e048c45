import type { Column } from "../contract/column.ts";
import { type InputTableId, inputTables } from "../contract/contract.ts";
import type { IssueCollector } from "../issue.ts";
import { cleanText, keyOf } from "./normalise.ts";
import { ReadingMemory } from "./reading-memory.ts";
import type { ReadCell, TableRow } from "./row.ts";

/** The rows of every input table; tables that are not there have none. */
export type TableRows = { readonly [Id in InputTableId]: readonly TableRow<Id>[] };

type AnyRows = Readonly<Record<InputTableId, readonly TableRow[]>>;

/** Names of the rows of each table by the form in which names are compared. */
export type Keys = ReadonlyMap<InputTableId, ReadonlyMap<string, string>>;

const columnsOf = (table: InputTableId): readonly Column[] => inputTables[table].columns;

const withCell = (row: TableRow, column: string, cell: ReadCell): TableRow => ({
  ...row,
  cells: new Map([...row.cells, [column, cell]]),
});

/** A name for a row that has none of its own, or one that is taken: "#3", "Vikarer #3". */
const standIn = (name: string | null, row: TableRow): string =>
  name === null ? `#${row.at.row}` : `${name} #${row.at.row}`;

/** What the rows of a table are read with. */
interface Naming {
  readonly issues: IssueCollector;
  readonly memory: ReadingMemory;
}

/** The name in a row's column, and the form in which it is compared; null where it has none. */
const nameIn = (
  row: TableRow,
  { id }: Column,
  { issues, memory }: Naming,
): { readonly name: string; readonly key: string } | null =>
  memory.remember(row, "name", [id], issues, () => {
    const name = row.cells.get(id)?.value;
    return typeof name === "string" ? { name, key: keyOf(name) } : null;
  });

/** Gives every row of a table a name of its own; a second row of one name is reported and gets its row number. */
const withUniqueKeys = (rows: readonly TableRow[], column: Column, naming: Naming): readonly TableRow[] => {
  const first = new Map<string, ReadCell>();
  return rows.map((row) => {
    const cell = row.cells.get(column.id);
    const named = nameIn(row, column, naming);
    const earlier = named === null ? undefined : first.get(named.key);
    if (named !== null && cell !== undefined && earlier === undefined) {
      first.set(named.key, cell);
      return row;
    }
    if (named !== null && cell?.at && earlier?.at)
      naming.issues.add("duplicate-key", cell.at, { found: named.name, first: earlier.at });
    const at = cell?.at ?? row.at;
    const value = standIn(named?.name ?? null, row);
    return withCell(row, column.id, { state: "value", value, at, estimate: null });
  });
};

/** Rows of a table that are about rows of another: of two for the same, the first counts. */
const withoutRepeats = (rows: readonly TableRow[], column: Column, naming: Naming): readonly TableRow[] => {
  const first = new Map<string, ReadCell>();
  return rows.filter((row) => {
    const cell = row.cells.get(column.id);
    const named = nameIn(row, column, naming);
    if (cell === undefined || named === null) return false;
    const earlier = first.get(named.key);
    if (earlier?.at && cell.at)
      naming.issues.add("duplicate-key", cell.at, { found: named.name, first: earlier.at });
    else first.set(named.key, cell);
    return earlier === undefined;
  });
};

const keyColumn = (table: InputTableId): Column | undefined =>
  columnsOf(table).find(({ key }) => key === true);

/** The same keys as before where the names are the same. */
const keysOf = (
  id: InputTableId,
  rows: readonly TableRow[],
  column: Column,
  naming: Naming,
): ReadonlyMap<string, string> => {
  const { issues, memory } = naming;
  const found = rows.flatMap((row) => nameIn(row, column, naming) ?? []);
  const names = memory.sameList(
    `names of ${id}`,
    found.map(({ name }) => name),
  );
  const keys = () => new Map(found.map(({ key, name }) => [key, name] as const));
  return memory.remember(names, "keys", [], issues, keys);
};

const resolveOne = (cell: ReadCell, table: InputTableId, keys: Keys, issues: IssueCollector): ReadCell => {
  if (cell.state !== "value" || typeof cell.value !== "string") return cell;
  const names = keys.get(table) ?? new Map<string, string>();
  const name = names.get(keyOf(cell.value));
  if (name !== undefined) return { ...cell, value: name };
  if (cell.at !== null)
    issues.add("unknown-reference", cell.at, { table, found: cell.value, available: [...names.values()] });
  return { ...cell, state: "refused", value: null };
};

/** Names are parted by semicolons; where commas part nothing but known names, they are meant so too. */
const partsOf = (listed: readonly string[], names: ReadonlyMap<string, string>): readonly string[] =>
  listed.flatMap((name) => {
    const parts = name.split(",").map(cleanText);
    const known = !names.has(keyOf(name)) && parts.every((part) => names.has(keyOf(part)));
    return known ? parts : [name];
  });

const resolveMany = (cell: ReadCell, table: InputTableId, keys: Keys, issues: IssueCollector): ReadCell => {
  if (cell.state !== "value" || !Array.isArray(cell.value)) return cell;
  const listed: readonly string[] = cell.value;
  const parts = partsOf(listed, keys.get(table) ?? new Map());
  const resolved = parts.map((name) => resolveOne({ ...cell, value: name }, table, keys, issues).value);
  const names = [...new Set(resolved.filter((name) => typeof name === "string"))];
  return { ...cell, state: resolved.includes(null) ? "refused" : "value", value: names };
};

const withResolvedNames = (row: TableRow, keys: Keys, issues: IssueCollector): TableRow =>
  columnsOf(row.table).reduce((current, { id, type }) => {
    const cell = current.cells.get(id);
    if (cell === undefined) return current;
    if (type.kind === "reference")
      return withCell(current, id, resolveOne(cell, type.table as InputTableId, keys, issues));
    if (type.kind === "references")
      return withCell(current, id, resolveMany(cell, type.table as InputTableId, keys, issues));
    return current;
  }, row);

/** The rows with the names of other rows; a row is as before where it and the names that it may refer to are. */
const rowsWithResolvedNames = (
  id: InputTableId,
  rows: readonly TableRow[],
  keys: Keys,
  { issues, memory }: Naming,
): readonly TableRow[] => {
  const references = columnsOf(id).flatMap(({ type }) =>
    type.kind === "reference" || type.kind === "references" ? [keys.get(type.table as InputTableId)] : [],
  );
  return references.length === 0
    ? rows
    : rows.map((row) =>
        memory.remember(row, "resolved", references, issues, (own) => withResolvedNames(row, keys, own)),
      );
};

/**
 * Puts the names of rows in place of what cells call them, and reports names that are taken or not there. Tables whose
 * rows are as before are the same lists as before.
 */
export const resolveNames = (
  tables: TableRows,
  issues: IssueCollector,
  memory = new ReadingMemory(),
): TableRows => {
  const naming = { issues, memory };
  const ids = Object.keys(tables) as InputTableId[];
  const ownKey = (id: InputTableId): Column | undefined => {
    const column = keyColumn(id);
    return column?.type.kind === "text" ? column : undefined;
  };
  const named = ids.map((id) => {
    const column = ownKey(id);
    return [id, column === undefined ? tables[id] : withUniqueKeys(tables[id], column, naming)] as const;
  });
  const keys: Keys = new Map(
    named.map(([id, rows]) => {
      const column = ownKey(id);
      return [id, column === undefined ? new Map<string, string>() : keysOf(id, rows, column, naming)];
    }),
  );
  const all = named.map(([id, rows]) => {
    const column = keyColumn(id);
    const known = rowsWithResolvedNames(id, rows, keys, naming);
    const unrepeated = column?.type.kind === "reference" ? withoutRepeats(known, column, naming) : known;
    return [id, memory.sameList(`resolved rows of ${id}`, unrepeated)] as const;
  });
  // Rows keep the table that they came from; the compiler loses it on the way through the list.
  return Object.fromEntries(all) as AnyRows as TableRows;
};
