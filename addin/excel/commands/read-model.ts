import { parseWorkbook } from "../../../core/workbook/plan-from-tables.ts";
import type { WorkbookTables } from "../../../core/workbook/tables.ts";
import { type CommandParts, type Plan, refused } from "./command.ts";
import { type FoundTable, foundTables } from "./found-tables.ts";

/** The model as the workbook has it. */
export interface ReadModel {
  readonly tables: WorkbookTables;
  readonly found: readonly FoundTable[];
}

/** Reads the model that a command is about; a plan that refuses where there is none, or one of a later edition. */
export const readModel = async ({ readTables }: CommandParts): Promise<ReadModel | Plan> => {
  const reading = await readTables();
  if (reading.kind === "trouble") return refused(reading);
  const { tables } = reading;
  const found = foundTables(tables);
  if (found.length === 0) return refused({ kind: "no-model" });
  const { newerVersion } = parseWorkbook(tables);
  return newerVersion === null ? { tables, found } : refused({ kind: "newer-version" });
};

export const isPlan = (read: ReadModel | Plan): read is Plan => "preview" in read;
