import type { Input } from "../../origin.ts";
import type { Allowance, AllowanceKind } from "../../plan.ts";
import type { AllowanceBasis } from "../contract/staff.ts";
import type { IssueCollector } from "../issue.ts";
import { keyOf } from "../read/normalise.ts";
import {
  cellOf,
  choiceOf,
  flagOf,
  inputOf,
  isGiven,
  namesOf,
  placeOf,
  refusedColumn,
  refusedInput,
  type TableRow,
  textOf,
} from "../read/row.ts";
import { reportMissing } from "./context.ts";

type AllowanceRow = TableRow<"allowances">;

/** An allowance with the groups that it holds for. */
export interface AllowanceForGroups {
  readonly allowance: Allowance;
  readonly row: AllowanceRow;
  readonly staffGroups: readonly string[];
}

const kinds: Readonly<Record<AllowanceBasis, AllowanceKind>> = {
  "week-per-head": "hours-a-week-per-head",
  "year-per-head": "hours-a-year-per-head",
  "year-in-all": "named-duty-hours-a-year",
};

const amountOf = (row: AllowanceRow, issues: IssueCollector): { kind: AllowanceKind; amount: Input } => {
  const hours = isGiven(row, "hours");
  if (hours === isGiven(row, "share")) {
    issues.add("give-one-of", placeOf(row, "hours"), { table: row.table, columns: ["hours", "share"] });
    return { kind: "share", amount: refusedInput(row, "hours") };
  }
  if (!hours) return { kind: "share", amount: inputOf(row, "share") };
  const basis = choiceOf(row, "hoursPer");
  if (basis !== null) return { kind: kinds[basis], amount: inputOf(row, "hours") };
  if (!isGiven(row, "hoursPer")) reportMissing(issues, row, "hoursPer");
  return { kind: "hours-a-week-per-head", amount: refusedInput(row, "hoursPer") };
};

/** Hours a year in all are one group's: given to several, they would be counted as often. */
const duty = (found: AllowanceForGroups, issues: IssueCollector): AllowanceForGroups => {
  const { allowance, row, staffGroups } = found;
  const named =
    allowance.kind === "named-duty-hours-a-year" && cellOf(row, "staffGroups").state !== "refused";
  if (!named || staffGroups.length <= 1) return found;
  issues.add("one-group-only", placeOf(row, "staffGroups"), { name: allowance.name });
  return { ...found, allowance: { ...allowance, amount: refusedInput(row, "staffGroups") } };
};

/**
 * The allowances, each under the first spelling of its name so that options find all of them. One that names a group
 * that there is not may be any group's.
 */
export const allowancesOf = (
  rows: readonly AllowanceRow[],
  staffGroups: readonly string[],
  issues: IssueCollector,
): readonly AllowanceForGroups[] => {
  const spellings = new Map<string, string>();
  return rows.map((row) => {
    const written = textOf(row, "name") ?? `#${row.at.row}`;
    const name = spellings.get(keyOf(written)) ?? written;
    spellings.set(keyOf(written), name);
    const named = cellOf(row, "staffGroups").state === "value" ? namesOf(row, "staffGroups") : staffGroups;
    const stated = amountOf(row, issues);
    const refused = refusedColumn(row, ["staffGroups", "breathingSpace"]);
    const allowance = {
      name,
      kind: stated.kind,
      amount: refused === null ? stated.amount : refusedInput(row, refused),
      breathingSpace: flagOf(row, "breathingSpace"),
      at: row.at,
    };
    return duty({ allowance, row, staffGroups: named }, issues);
  });
};

/** The lines of one group; shares that leave no time at all are refused from the line on that takes the last of it. */
export const allowancesFor = (
  group: string,
  all: readonly AllowanceForGroups[],
  issues: IssueCollector,
): readonly Allowance[] => {
  let sum = 0;
  return all
    .filter(({ staffGroups }) => staffGroups.includes(group))
    .map(({ allowance, row }) => {
      if (allowance.kind !== "share") return allowance;
      sum += allowance.amount.value ?? 0;
      if (sum < 1) return allowance;
      issues.add("allowances-too-large", placeOf(row, "share"), { staffGroup: group, sum });
      return { ...allowance, amount: refusedInput(row, "share") };
    });
};
