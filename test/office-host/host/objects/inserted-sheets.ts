import { stateOfPackage } from "../host-from-package.ts";
import { HostGap } from "../host-object.ts";
import { apiErrors } from "../protocol.ts";
import type { HostSheet } from "../workbook-parts.ts";
import type { WorkbookState } from "../workbook-state.ts";
import type { HostContext } from "./context.ts";

const bytesOf = (base64: unknown): Uint8Array =>
  Uint8Array.from(atob(String(base64)), (letter) => letter.charCodeAt(0));

interface InsertOptions {
  readonly positionType?: string;
  readonly sheetNamesToInsert?: readonly string[];
}

const readOptions = (options: unknown): InsertOptions => {
  const { positionType = "End", ...read } = (options ?? {}) as InsertOptions;
  if (positionType !== "End") throw new HostGap(`sheets that are inserted at ${positionType}`);
  return { positionType, ...read };
};

const freeName = (name: string, isTaken: (name: string) => boolean, next: (count: number) => string) => {
  if (!isTaken(name)) return name;
  for (let count = 2; ; count += 1) if (!isTaken(next(count))) return next(count);
};

/** A reference to a table becomes a link to a file that nobody has, as Excel on the web does it. */
const linked = (formula: string, tables: readonly string[]): string =>
  tables.reduce(
    (text, table) => text.replaceAll(`${table}[`, `'https://example.org/[Book.xlsx]'!${table}[`),
    formula,
  );

const takeSheet = (state: WorkbookState, source: WorkbookState, from: HostSheet): HostSheet => {
  const name = freeName(
    from.name,
    (each) => state.sheetOf(each) !== undefined,
    (count) => `${from.name} (${count})`,
  );
  const { visibility, isProtected } = from;
  const sheet = state.addSheet(name, { visibility, isProtected });
  const tables = source.tables.map((table) => table.name);
  for (const [key, cell] of from.cells)
    sheet.cells.set(key, { ...cell, formula: cell.formula === null ? null : linked(cell.formula, tables) });
  sheet.merged = from.merged;
  for (const table of source.tables.filter((each) => each.sheet === from)) {
    const isTaken = (each: string) => state.tableOf(each) !== undefined;
    state.addTable({ ...table, sheet, name: freeName(table.name, isTaken, (count) => table.name + count) });
  }
  return sheet;
};

/** A name that the workbook has already stays as it is; one that comes along points nowhere. */
const takeNames = (state: WorkbookState, source: WorkbookState): void => {
  const known = new Set(state.names.map(({ name }) => name.toLowerCase()));
  const added = source.names.filter(
    ({ name, sheet }) =>
      sheet === null && !known.has(name.toLowerCase()) && state.tableOf(name) === undefined,
  );
  state.names = [...state.names, ...added.map(({ name }) => ({ name, formula: "=#REF!", sheet: null }))];
};

/**
 * What insertWorksheetsFromBase64 does, as Microsoft documents it and users have reported it: a sheet whose name is taken
 * is renamed, and so is a table; names of the workbook may come along without what they point to, and references to
 * tables as links to a file. Of these the worse is done here. How Excel numbers a table that it renames, whether
 * rules for what may be typed keep the names that they choose from, and what it says to a file that it
 * does not like, only a real Excel can show.
 */
export const insertedSheets = (
  { state, tell }: HostContext,
  base64: unknown,
  options: unknown,
): readonly string[] => {
  if (state.isStructureProtected || state.isReadOnly) throw apiErrors.accessDenied();
  const { sheetNamesToInsert: wanted = [] } = readOptions(options);
  const source = stateOfPackage("inserted.xlsx", bytesOf(base64));
  if (wanted.some((name) => source.sheetOf(name) === undefined)) throw apiErrors.invalidArgument();
  const sheets = source.sheets.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const taken = sheets.map((sheet) => takeSheet(state, source, sheet));
  takeNames(state, source);
  state.isDirty = true;
  for (const { id } of taken) tell("sheetAdded", { worksheetId: id });
  return taken.map(({ id }) => id);
};
