import type { ChecklistQuestion } from "../../plan/checklist.ts";
import { issueCollector } from "../../workbook/issue.ts";
import { findTables } from "../../workbook/read/find-tables.ts";
import { readSettings, settingCell } from "../../workbook/read/settings.ts";
import type { WorkbookTables } from "../../workbook/tables.ts";
import type { NamedCell } from "./named-cell.ts";

/** The cells in which the workplace answers the checklist; none where the workbook lacks the table. */
export type ChecklistCells = (questions: readonly ChecklistQuestion[]) => readonly NamedCell[];

export const checklistCells = (workbook: WorkbookTables): ChecklistCells => {
  const index = findTables(workbook).find(({ id }) => id === "checklist")?.index;
  const table = index === undefined ? undefined : workbook.tables[index];
  if (table === undefined) return () => [];
  const answers = readSettings("checklist", table, issueCollector());
  return (questions) => questions.map((question) => ({ row: "", at: settingCell(answers, question).at }));
};
