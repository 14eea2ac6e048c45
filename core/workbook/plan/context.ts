import type { Input } from "../../origin.ts";
import type { YearMonth } from "../../year-month.ts";
import type { ColumnIdOf, InputTableId } from "../contract/contract.ts";
import type { IssueCollector } from "../issue.ts";
import type { CellContent } from "../read/cell.ts";
import type { TableRows } from "../read/keys.ts";
import type { ReadingMemory } from "../read/reading-memory.ts";
import { cellOf, isGiven, placeOf, refusedInput, type TableRow } from "../read/row.ts";
import type { SettingsRead } from "../read/settings.ts";

/** What every part of the plan is made from. */
export interface PlanContext {
  readonly rows: TableRows;
  readonly settings: SettingsRead<"settings">;
  readonly checklist: SettingsRead<"checklist">;
  readonly workplace: string;
  readonly start: YearMonth;
  readonly horizonMonths: number;
  readonly issues: IssueCollector;
  readonly memory: ReadingMemory;
  /** Names of the rows that other rows may belong to. */
  readonly names: {
    readonly staffGroups: readonly string[];
    readonly caseGroups: readonly string[];
  };
}

/** Reports that a cell which this row needs is empty. */
export const reportMissing = <Id extends InputTableId>(
  issues: IssueCollector,
  row: TableRow<Id>,
  column: ColumnIdOf<Id>,
): void => {
  const first: unknown = [...row.cells.values()][0]?.value;
  const filled = [...row.cells].filter(([, { state }]) => state !== "blank").map(([id]) => id);
  issues.add("missing-value", placeOf(row, column), {
    table: row.table,
    column,
    name: typeof first === "string" ? first : null,
    filled,
  });
};

/** The input, or a report and no value where the cell is empty. */
export const needed = <Id extends InputTableId>(
  issues: IssueCollector,
  row: TableRow<Id>,
  column: ColumnIdOf<Id>,
  input: Input,
): Input => {
  if (isGiven(row, column)) return input;
  reportMissing(issues, row, column);
  return refusedInput(row, column);
};

/**
 * The row that a reference names; an empty cell means the only one there is. `null` where there are several or none,
 * or where the name is unknown.
 */
export const chosenName = <Id extends InputTableId>(
  issues: IssueCollector,
  row: TableRow<Id>,
  column: ColumnIdOf<Id>,
  names: readonly string[],
): string | null => {
  const cell = cellOf(row, column);
  if (cell.state === "value" && typeof cell.value === "string") return cell.value;
  if (cell.state === "refused") return null;
  if (names.length === 1) return names[0] ?? null;
  if (names.length > 1) reportMissing(issues, row, column);
  return null;
};

/** Names of rows; the same list as before where they are the same. */
export const namesIn = (
  { staffGroups, caseGroups }: TableRows,
  memory: ReadingMemory,
): PlanContext["names"] => ({
  staffGroups: memory.sameList("staff groups", rowNames(staffGroups)),
  caseGroups: memory.sameList("case groups", rowNames(caseGroups)),
});

const rowNames = <Id extends NamedTable>(rows: readonly TableRow<Id>[]): string[] => rows.map(nameOf);

type NamedTable = "staffGroups" | "caseGroups" | "tasks" | "batches" | "phoneDuties" | "scenarios";

/** The name of a row, which reading has made sure of. */
export const nameOf = <Id extends NamedTable>(row: TableRow<Id>): string => {
  const value: CellContent | null = row.cells.get("name")?.value ?? null;
  return typeof value === "string" ? value : `#${row.at.row}`;
};
