import { findResultTable } from "../../../core/present/result-columns.ts";
import {
  modelTable,
  modelTableIds,
  resultTableIds,
  resultTables,
} from "../../../core/workbook/contract/contract.ts";
import { findTables } from "../../../core/workbook/read/find-tables.ts";
import type { WorkbookTable } from "../../../core/workbook/tables.ts";
import { askForHeaders, type ListedTable, type TableContent } from "./asked-table.ts";
import { tableOfContent } from "./table-of-content.ts";

const resultNames: ReadonlySet<string> = new Set(
  resultTableIds.map((id) => resultTables[id].name.toLowerCase()),
);
const inputNames: ReadonlySet<string> = new Set(modelTableIds.map((id) => modelTable(id).name.toLowerCase()));

export const hasResultName = ({ name }: ListedTable): boolean => resultNames.has(name.toLowerCase());

export const hasModelName = (listed: ListedTable): boolean =>
  hasResultName(listed) || inputNames.has(listed.name.toLowerCase());

/** Tables that by their headers are the model's under another name. */
const ofModel = (tables: readonly WorkbookTable[]): ReadonlySet<WorkbookTable | undefined> => {
  const workbook = { tables, sheets: [] };
  return new Set([
    ...findTables(workbook).map(({ index }) => tables[index]),
    ...resultTableIds.flatMap((id) => findResultTable(id, workbook) ?? []),
  ]);
};

/**
 * Asks of tables with names of the user's own for their headers alone, by one sync, and gives the headers of those that
 * are none of the model's.
 */
export const headersOfForeign = async (
  context: Excel.RequestContext,
  listed: readonly ListedTable[],
): Promise<ReadonlyMap<string, TableContent>> => {
  const asked = listed.map((table) => ({ table, content: askForHeaders(context, table).content }));
  await context.sync();
  const answered = asked.flatMap(({ table, content: answer }) => {
    const content = answer();
    return content === null
      ? []
      : [{ id: table.id, content, headed: tableOfContent(table, "", content, false) }];
  });
  const model = ofModel(answered.map(({ headed }) => headed));
  return new Map(
    answered.filter(({ headed }) => !model.has(headed)).map(({ id, content }) => [id, content] as const),
  );
};
