import type { WorkbookTables } from "../workbook/tables.ts";
import { holds } from "./held-value.ts";
import { inputRows } from "./input-rows.ts";
import { findResultTable, resultColumns } from "./result-columns.ts";

/** Whether the results that stand in a workbook were written from its inputs as they are now. */
export const hasFreshResults = (workbook: WorkbookTables): boolean => {
  const table = findResultTable("resultInputs", workbook);
  if (table === null) return false;
  const positions = resultColumns("resultInputs", table);
  const written = positions.get("written");
  if (written === undefined) return false;
  const rows = inputRows(table, positions, workbook);
  return (
    rows.some((row) => typeof row.written === "number") &&
    table.rows.every((cells, index) => {
      const value = rows[index]?.written;
      return value === undefined || holds(cells[written]?.value ?? null, value);
    })
  );
};
