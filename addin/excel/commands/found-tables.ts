import { findResultTable, resultLanguage } from "../../../core/present/result-columns.ts";
import { sheetLanguage } from "../../../core/present/view/option-rows.ts";
import type { Language } from "../../../core/text/language.ts";
import { modelTable, resultTableIds, resultTables } from "../../../core/workbook/contract/contract.ts";
import { findTables } from "../../../core/workbook/read/find-tables.ts";
import type { WorkbookTable, WorkbookTables } from "../../../core/workbook/tables.ts";

/** A table of the workbook that is one of the model's, by its name or by its headers. */
export interface FoundTable {
  /** Its name in every workbook. */
  readonly name: string;
  readonly table: WorkbookTable;
}

const foundResults = (workbook: WorkbookTables): FoundTable[] =>
  resultTableIds.flatMap((id) => {
    const table = findResultTable(id, workbook);
    return table === null ? [] : [{ name: resultTables[id].name, table }];
  });

const foundInputs = (workbook: WorkbookTables): FoundTable[] =>
  findTables(workbook).flatMap(({ id, index }) => {
    const table = workbook.tables[index];
    return table === undefined ? [] : [{ name: modelTable(id).name, table }];
  });

/** The model's tables; one of the workbook's is taken for one of the model's only. */
export const foundTables = (workbook: WorkbookTables): readonly FoundTable[] => {
  const inputs = foundInputs(workbook);
  const taken = new Set(inputs.map(({ table }) => table));
  return [...inputs, ...foundResults(workbook).filter(({ table }) => !taken.has(table))];
};

/** The language that the model's sheets are in, whatever that of the pane. */
export const modelLanguage = (workbook: WorkbookTables, otherwise: Language): Language => {
  const told = resultLanguage(workbook);
  if (told !== null) return told;
  const [first] = findTables(workbook);
  const table = first === undefined ? undefined : workbook.tables[first.index];
  return first === undefined || table === undefined ? otherwise : sheetLanguage(first.id, table);
};
