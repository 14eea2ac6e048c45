import { Draft } from "./draft.ts";
import { type EditPlan, planned, refused } from "./edit-plan.ts";
import type { SheetState } from "./sheet-state.ts";
import { growTable, lastBodyRow, obstacle } from "./table-growth.ts";

/** A new row at the end of a table, blank but for its calculated columns. Throws `RangeError` for a table that is not there. */
export const planTableRow = (sheet: SheetState, name: string): EditPlan => {
  const table = sheet.tables.find((candidate) => candidate.name === name);
  if (table === undefined) throw new RangeError(`The sheet "${sheet.model.name}" has no table "${name}".`);
  const row = lastBodyRow(table) + 1;
  if (sheet.model.isProtected) return refused({ code: "locked", at: { row, column: table.area.left } });
  const at = obstacle(sheet, table, 1);
  if (at !== null) return refused({ code: "table-blocked", at, table: name });
  const draft = new Draft(sheet);
  growTable(draft, table, 1);
  return planned(draft, { ...table.area, top: row, bottom: row });
};
