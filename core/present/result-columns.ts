import { contractTexts } from "../text/contract-texts.ts";
import { type Language, languages } from "../text/language.ts";
import { type ResultTableId, resultTableIds, resultTables } from "../workbook/contract/contract.ts";
import { resultTableLayout } from "../workbook/layout.ts";
import { renamedResultHeaders } from "../workbook/migration/former-headers.ts";
import { headerKey } from "../workbook/read/normalise.ts";
import type { WorkbookTable, WorkbookTables } from "../workbook/tables.ts";

/** Positions of a result table's columns in the workbook, by column id. */
export type ColumnPositions = ReadonlyMap<string, number>;

const headerIds = (id: ResultTableId): ReadonlyMap<string, string> =>
  new Map(
    languages.flatMap((language) => [
      ...renamedResultHeaders(id, language).map(({ from, slot }) => [headerKey(from), slot] as const),
      ...resultTableLayout(id, contractTexts[language]).map(
        (column) => [headerKey(column.header), column.id] as const,
      ),
    ]),
  );

const languageKeys = (id: ResultTableId, language: Language): ReadonlySet<string> =>
  new Set(resultTableLayout(id, contractTexts[language]).map(({ header }) => headerKey(header)));

/** What the contract says of headers is the same for ever, and every calculation needs all of it several times. */
const knownIds = new Map<ResultTableId, ReadonlyMap<string, string>>();
const knownKeys = new Map<string, ReadonlySet<string>>();
const keysOfTables = new WeakMap<WorkbookTable, readonly (string | null)[]>();

const idsByHeader = (id: ResultTableId): ReadonlyMap<string, string> => {
  const ids = knownIds.get(id) ?? headerIds(id);
  knownIds.set(id, ids);
  return ids;
};

const headerKeys = (id: ResultTableId, language: Language): ReadonlySet<string> => {
  const name = `${language} ${id}`;
  const keys = knownKeys.get(name) ?? languageKeys(id, language);
  knownKeys.set(name, keys);
  return keys;
};

/** Keys of a table's headers from left to right; null for a header that is no text. */
const keysIn = (table: WorkbookTable): readonly (string | null)[] => {
  const keys =
    keysOfTables.get(table) ??
    table.headers.map(({ value }) => (typeof value === "string" ? headerKey(value) : null));
  keysOfTables.set(table, keys);
  return keys;
};

/** The columns by their headers in either language; of two alike the left one counts. */
export const resultColumns = (id: ResultTableId, table: WorkbookTable): ColumnPositions => {
  const ids = idsByHeader(id);
  const positions = new Map<string, number>();
  for (const [index, key] of keysIn(table).entries()) {
    const column = key === null ? undefined : ids.get(key);
    if (column !== undefined && !positions.has(column)) positions.set(column, index);
  }
  return positions;
};

const headersIn = (language: Language, workbook: WorkbookTables): number => {
  let count = 0;
  for (const id of resultTableIds) {
    const keys = headerKeys(id, language);
    const table = findResultTable(id, workbook);
    if (table !== null) count += keysIn(table).filter((key) => key !== null && keys.has(key)).length;
  }
  return count;
};

/**
 * The language of the workbook's own result tables, by most of their headers. Whoever has the workbook open, results are
 * written in it. Null where it has none, or as many of either.
 */
export const resultLanguage = (workbook: WorkbookTables): Language | null => {
  const [danish, english] = [headersIn("da", workbook), headersIn("en", workbook)];
  if (danish === english) return null;
  return danish > english ? "da" : "en";
};

/** Share of a table's columns that must be there for its headers to tell what it is. */
const signatureShare = 0.75;

const fits = (id: ResultTableId, table: WorkbookTable): boolean => {
  const least = signatureShare * resultTables[id].columns.length;
  return table.headers.length >= least && resultColumns(id, table).size >= least;
};

/** The table by its name, else by its headers. */
export const findResultTable = (id: ResultTableId, { tables }: WorkbookTables): WorkbookTable | null => {
  const name = resultTables[id].name.toLowerCase();
  return (
    tables.find((table) => table.name.toLowerCase() === name) ??
    tables.find((table) => fits(id, table)) ??
    null
  );
};
