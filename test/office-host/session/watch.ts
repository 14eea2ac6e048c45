import { formatAddress, placeOfKey } from "../../../addin/ooxml/cells/address.ts";
import type { HostCell, HostSheet, HostTable } from "../host/workbook-parts.ts";
import type { WorkbookState } from "../host/workbook-state.ts";
import type { Person } from "./person.ts";

type Watchable = Pick<Person, "host" | "resultTables" | "asked">;

interface SeenSheet {
  readonly sheet: HostSheet;
  readonly name: string;
  readonly cells: ReadonlyMap<number, HostCell>;
}

interface Seen {
  readonly sheets: readonly SeenSheet[];
  readonly tables: readonly (readonly [HostTable, string])[];
}

const tableText = ({ name, sheet, area }: HostTable): string => JSON.stringify([name, sheet.id, area]);

const seen = ({ sheets, tables }: WorkbookState): Seen => ({
  sheets: sheets.map((sheet) => ({ sheet, name: sheet.name, cells: new Map(sheet.cells) })),
  tables: tables.map((table) => [table, tableText(table)]),
});

const isSame = (one: HostCell | undefined, other: HostCell | undefined): boolean =>
  one === other || JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

const changedKeys = ({ sheet, cells }: SeenSheet): readonly number[] =>
  [...new Set([...cells.keys(), ...sheet.cells.keys()])].filter(
    (key) => !isSame(cells.get(key), sheet.cells.get(key)),
  );

const isResult = (sheet: HostSheet, key: number, tables: readonly HostTable[]): boolean => {
  const { row, column } = placeOfKey(key);
  return tables.some(
    ({ sheet: own, area }) =>
      own === sheet && row > area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
};

/** Cells outside the result tables, and tables and sheets, that are not as they were. */
const touched = (
  { sheets, tables }: Seen,
  { host: { state }, resultTables, asked: { cell } }: Watchable,
): readonly string[] => {
  const pressed = cell === null ? null : `${cell.sheet}!${cell.address}`;
  const results = state.tables.filter(({ id }) => resultTables.has(id));
  const cells = sheets.flatMap((before) =>
    changedKeys(before)
      .filter((key) => !isResult(before.sheet, key, results))
      .map((key) => `${before.name}!${formatAddress(placeOfKey(key))}`)
      .filter((place) => place !== pressed),
  );
  const changed = tables
    .filter(([table, text]) => tableText(table) !== text)
    .map(([{ name }]) => `table ${name}`);
  const renamed = sheets.filter(({ sheet, name }) => sheet.name !== name).map(({ name }) => `sheet ${name}`);
  const counts = state.tables.length === tables.length && state.sheets.length === sheets.length;
  return [...cells, ...changed, ...renamed, ...(counts ? [] : ["tables or sheets that came or went"])];
};

/** Tells of each request of the add-in's that changes what is not its own, nor what its user has just asked for. */
export const watchRequests = (person: Watchable, tell: (what: string) => void): void => {
  const { host } = person;
  host.watch = ({ flags }, answer) => {
    if (flags === 0) return answer();
    const before = seen(host.state);
    const answered = answer();
    for (const what of touched(before, person)) tell(what);
    return answered;
  };
};
