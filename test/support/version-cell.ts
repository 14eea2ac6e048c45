import { contractTexts } from "../../core/text/contract-texts.ts";
import { languages } from "../../core/text/language.ts";
import { settingsTables } from "../../core/workbook/contract/contract.ts";
import type { CellWrite, WorkbookTables } from "../../core/workbook/tables.ts";

const labels = new Set<unknown>(
  languages.map((language) => contractTexts[language].settingsTables.settings.settings.modelVersion.header),
);

/** The cell in which a workbook tells the version of its model. */
export const versionCell = ({ tables }: WorkbookTables): Omit<CellWrite, "value"> => {
  const table = tables.find(({ name }) => name === settingsTables.settings.name);
  const row = table?.rows.find(([label]) => labels.has(label?.value));
  if (table === undefined || row?.[1] === undefined) throw new Error("no version");
  return { sheet: table.sheet, address: row[1].address };
};
