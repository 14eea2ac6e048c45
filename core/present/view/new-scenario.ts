import { newOptionTexts } from "../../text/view-texts.ts";
import { todayNames } from "../../workbook/plan/scenarios.ts";
import type { WorkbookTables } from "../../workbook/tables.ts";
import { noTable } from "./new-option.ts";
import { blankRow, lastPlace, tableRowCells } from "./row-cells.ts";
import type { ResultContext } from "./view-context.ts";
import type { NewScenarioView } from "./workbook-view.ts";

/** Where a scenario that the user adds is written, and the names that it cannot have. */
export const newScenarioView = (workbook: WorkbookTables, context: ResultContext): NewScenarioView => {
  const { language, result } = context;
  const text = newOptionTexts[language];
  const taken = [...todayNames, ...result.scenarios.map(({ name }) => name)];
  const table = tableRowCells(workbook, "scenarios");
  if (table === null)
    return { name: null, taken, obstacle: { message: noTable("scenarios", language, text), place: null } };
  const row = blankRow(table);
  const address = row?.address("name") ?? null;
  if (row !== null && address !== null) return { name: { sheet: row.sheet, address }, taken, obstacle: null };
  const place = lastPlace(table);
  return { name: null, taken, obstacle: { message: text.noRow(place?.sheet ?? ""), place } };
};
