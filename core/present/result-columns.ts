import { contractTexts } from "../text/contract-texts.ts";
import { languages } from "../text/language.ts";
import { type ResultTableId, resultTables } from "../workbook/contract/contract.ts";
import { resultTableLayout } from "../workbook/layout.ts";
import { headerKey } from "../workbook/read/normalise.ts";
import type { WorkbookTable, WorkbookTables } from "../workbook/tables.ts";

/** Positions of a result table's columns in the workbook, by column id. */
export type ColumnPositions = ReadonlyMap<string, number>;

const idsByHeader = (id: ResultTableId): ReadonlyMap<string, string> =>
  new Map(
    languages.flatMap((language) =>
      resultTableLayout(id, contractTexts[language]).map(
        (column) => [headerKey(column.header), column.id] as const,
      ),
    ),
  );

/** The columns by their headers in either language; of two alike the left one counts. */
export const resultColumns = (id: ResultTableId, table: WorkbookTable): ColumnPositions => {
  const ids = idsByHeader(id);
  const positions = new Map<string, number>();
  for (const [index, { value }] of table.headers.entries()) {
    const column = typeof value === "string" ? ids.get(headerKey(value)) : undefined;
    if (column !== undefined && !positions.has(column)) positions.set(column, index);
  }
  return positions;
};

/** Share of a table's columns that must be there for its headers to tell what it is. */
const signatureShare = 0.75;

const fits = (id: ResultTableId, table: WorkbookTable): boolean =>
  resultColumns(id, table).size >= signatureShare * resultTables[id].columns.length;

/** The table by its name, else by its headers. */
export const findResultTable = (id: ResultTableId, { tables }: WorkbookTables): WorkbookTable | null => {
  const name = resultTables[id].name.toLowerCase();
  return (
    tables.find((table) => table.name.toLowerCase() === name) ??
    tables.find((table) => fits(id, table)) ??
    null
  );
};
