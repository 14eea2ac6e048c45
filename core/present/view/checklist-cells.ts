import type { SafetyMeasure } from "../../plan.ts";
import { issueCollector } from "../../workbook/issue.ts";
import { findTables } from "../../workbook/read/find-tables.ts";
import { readSettings, settingCell } from "../../workbook/read/settings.ts";
import type { WorkbookTables } from "../../workbook/tables.ts";
import type { NamedCell } from "./named-cell.ts";

/** The cells in which the workplace answers for safety measures; none where the workbook lacks the table. */
export type ChecklistCells = (measures: readonly SafetyMeasure[]) => readonly NamedCell[];

export const checklistCells = (workbook: WorkbookTables): ChecklistCells => {
  const index = findTables(workbook).find(({ id }) => id === "checklist")?.index;
  const table = index === undefined ? undefined : workbook.tables[index];
  if (table === undefined) return () => [];
  const answers = readSettings("checklist", table, issueCollector());
  return (measures) => measures.map((measure) => ({ row: "", at: settingCell(answers, measure).at }));
};
