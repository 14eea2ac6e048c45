import { contractTexts } from "../../text/contract-texts.ts";
import { newOptionTexts } from "../../text/view-texts.ts";
import { textOfColumn } from "../../workbook/layout.ts";
import { todayNames } from "../../workbook/plan/scenarios.ts";
import type { WorkbookTables } from "../../workbook/tables.ts";
import { noTable } from "./new-option.ts";
import { freeRow, tableRowCells } from "./row-cells.ts";
import type { ResultContext } from "./view-context.ts";
import type { NewScenarioView } from "./workbook-view.ts";

/** Where a scenario that the user adds is written, and the names that it cannot have. */
export const newScenarioView = (workbook: WorkbookTables, context: ResultContext): NewScenarioView => {
  const { language, result } = context;
  const text = newOptionTexts[language];
  const taken = [...todayNames, ...result.scenarios.map(({ name }) => name)];
  const without = (obstacle: string): NewScenarioView => ({ name: null, taken, newRowOf: null, obstacle });
  const table = tableRowCells(workbook, "scenarios");
  if (table === null) return without(noTable("scenarios", language, text));
  const row = freeRow(table);
  const address = row?.address("name") ?? null;
  if (row === null || address === null) {
    const { header } = textOfColumn(contractTexts[language], "scenarios", "name");
    return without(text.lacksColumns(table.place.sheet, [header]));
  }
  return { name: { sheet: row.sheet, address }, taken, newRowOf: row.newRowOf, obstacle: null };
};
