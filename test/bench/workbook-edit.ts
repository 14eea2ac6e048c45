import { createCalculation } from "../../addin/calculation/create-calculation.ts";
import { packTable } from "../../addin/calculation/packed-tables.ts";
import type { WorkbookTables } from "../../core/workbook/tables.ts";
import { written } from "../support/written-tables.ts";

/** The workbook with other minutes of its first task. */
const withMinutes = (workbook: WorkbookTables, minutes: number): WorkbookTables => {
  const tasks = workbook.tables.find(({ name }) => name === "NormeringTasks");
  const cell = tasks?.rows[0]?.[5];
  if (tasks === undefined || cell === undefined) throw new Error("a workbook without tasks");
  return written(workbook, [{ sheet: tasks.sheet, address: cell.address, value: minutes }]);
};

/** What is measured of a workbook, each by the number of the run. */
export interface WorkbookRuns {
  /** From the tables to view and writes, by a calculation that has seen them before the edit. */
  readonly afterEdit: (index: number) => Promise<unknown>;
  /** The same by one that sees them for the first time. */
  readonly afresh: (index: number) => Promise<unknown>;
  /** The edited table made ready for the other thread, on the one that shows. */
  readonly pack: (index: number) => unknown;
}

export const workbookRuns = (workbook: WorkbookTables): WorkbookRuns => {
  const variants = [25, 26].map((minutes) => withMinutes(workbook, minutes));
  const variant = (index: number) => variants[index % variants.length] ?? workbook;
  const calculation = createCalculation();
  return {
    afterEdit: (index) => calculation.evaluate(variant(index), "da"),
    afresh: (index) => createCalculation().evaluate(variant(index), "da"),
    pack: (index) =>
      variant(index)
        .tables.filter(({ name }) => name === "NormeringTasks")
        .map(packTable),
  };
};
