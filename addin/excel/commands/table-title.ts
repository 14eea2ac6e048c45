import { type ContractText, tableHeading } from "../../../core/text/contract-text.ts";
import {
  modelTable,
  modelTableIds,
  resultTableIds,
  resultTables,
} from "../../../core/workbook/contract/contract.ts";
import { isSameName } from "./ask-workbook.ts";

/** What the sheet calls a table of the model; its name in Excel where it is none. */
export const tableTitle = (name: string, text: ContractText): string => {
  const id = modelTableIds.find((each) => isSameName(modelTable(each).name, name));
  if (id !== undefined) return tableHeading(text, id).title;
  const result = resultTableIds.find((each) => isSameName(resultTables[each].name, name));
  return result === undefined ? name : text.resultTables[result].title;
};
