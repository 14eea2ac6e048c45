import { columnLetters } from "../../../addin/ooxml/cells/address.ts";
import {
  controlGroups,
  controlMonthCount,
  controlMonthsTable,
  controlScenarios,
  permissionSets,
} from "../../../core/workbook/contract/control.ts";

/** How many of each the formulas take; what is beyond them the sheet says in words. */
export const sizes = {
  groups: controlGroups.length,
  groupRows: 16,
  caseGroups: 8,
  tasks: 40,
  batches: 6,
  allowances: 20,
  closings: 24,
  holidayYears: 6,
  scenarios: controlScenarios,
} as const;

const monthsPerYear = 12;
export const monthsShown = controlMonthCount;
const yearCount = controlMonthCount / monthsPerYear;
export const years: readonly number[] = Array.from({ length: yearCount }, (_, year) => year + 1);

/** Columns of the sheet: what a row is, its unit or source, one number of the row itself, and then the months. */
export const labelColumn = 2;
export const unitColumn = 3;
export const factColumn = 4;
const firstMonthColumn = 5;

/** After the twelve months of a scenario year stands the year. */
export const monthColumn = (month: number): number =>
  firstMonthColumn + month - 1 + Math.floor((month - 1) / monthsPerYear);
export const yearColumn = (year: number): number => firstMonthColumn + year * (monthsPerYear + 1) - 1;
export const lastColumn = yearColumn(yearCount);
export const yearOf = (month: number): number => Math.floor((month - 1) / monthsPerYear) + 1;

export const scenarioGroupRows = [
  "name",
  "supply",
  "coreSupply",
  "supplyDifference",
  "need",
  "coreNeed",
  "needDifference",
  "postHours",
  "gap",
  "coreGap",
  "gapDifference",
  "shortage",
] as const;
export type ScenarioGroupRow = (typeof scenarioGroupRows)[number];

export const scenarioUnitRows = [
  "unserved",
  "coreUnserved",
  "unservedDifference",
  "guidelineLow",
  "coreGuidelineLow",
  "guidelineLowDifference",
  "guidelineHigh",
  "coreGuidelineHigh",
  "guidelineHighDifference",
  "carrying",
  "coreCarrying",
  "carryingDifference",
  "gapAtLow",
  "gapAtHigh",
] as const;
export type ScenarioUnitRow = (typeof scenarioUnitRows)[number];

export const groupMonthRows = [
  "name",
  "scheduled",
  "holiday",
  "otherLeave",
  "absenceShare",
  "atWork",
  "allowanceShare",
  "net",
  "change",
  "supply",
  "duties",
  "need",
] as const;
export type GroupMonthRow = (typeof groupMonthRows)[number];

export const caseMonthRows = ["open", "mean", "guidelineHigh", "guidelineLow"] as const;
export type CaseMonthRow = (typeof caseMonthRows)[number];

export const basisRows = [
  "start",
  "horizon",
  "week",
  "complexWeight",
  "veryComplexWeight",
  "mixAverage",
  "edition",
  "groupCount",
  "month",
  "inPeriod",
  "workingDays",
  "editionFrom",
  "editionOfMonth",
  "editionCriterion",
] as const;
export type BasisRow = (typeof basisRows)[number];

/** Rows of a part below its heading, its sentence and its column heads; a blank one follows. */
const bodies = {
  headline: sizes.scenarios * sizes.groups,
  guideline: sizes.scenarios,
  period: sizes.scenarios,
  months: 1 + sizes.groups * scenarioGroupRows.length + scenarioUnitRows.length,
  basis: basisRows.length,
  groups: sizes.groups,
  groupMonths: sizes.groups * groupMonthRows.length,
  allowances: sizes.allowances,
  caseGroups: sizes.caseGroups,
  caseMonths: sizes.caseGroups * caseMonthRows.length + 3,
  tasks: sizes.tasks,
  taskMonths: sizes.tasks,
  batches: sizes.batches,
  batchMonths: sizes.batches,
  sets: 2 * permissionSets.length,
  holidays: sizes.holidayYears,
  closings: sizes.closings,
  groupList: sizes.groupRows,
} as const;
export type PartId = keyof typeof bodies;
export const partIds = Object.keys(bodies) as readonly PartId[];

/** The rows of the sheet's sentences and choices, below the stale mark. */
export const statusRow = 5;
export const limitsRow = 6;
export const choiceRow = 7;
const firstPartRow = 10;
const rowsAbove = 3;
const rowsOf = (part: PartId): number => bodies[part] + rowsAbove + 1;

/** Row of the heading of a part. */
export const headingRow = (part: PartId): number =>
  partIds.slice(0, partIds.indexOf(part)).reduce((row, before) => row + rowsOf(before), firstPartRow);
export const headRow = (part: PartId): number => headingRow(part) + rowsAbove - 1;
/** The n-th row of a part, from 0. */
export const rowIn = (part: PartId, index: number): number => headingRow(part) + rowsAbove + index;
export const lastRowOf = (part: PartId): number => rowIn(part, bodies[part] - 1);
/** Row below all parts, where the tables of values begin. */
export const rowBelowParts = partIds.reduce((row, part) => row + rowsOf(part), firstPartRow);

export const basisRow = (row: BasisRow): number => rowIn("basis", basisRows.indexOf(row));
export const groupMonthRow = (group: number, row: GroupMonthRow): number =>
  rowIn("groupMonths", (group - 1) * groupMonthRows.length + groupMonthRows.indexOf(row));
export const caseMonthRow = (index: number, row: CaseMonthRow): number =>
  rowIn("caseMonths", caseMonthRows.indexOf(row) * sizes.caseGroups + index - 1);
export const guidelineTotalRow = (total: "guidelineHigh" | "guidelineLow" | "carrying"): number =>
  rowIn(
    "caseMonths",
    sizes.caseGroups * caseMonthRows.length + ["guidelineHigh", "guidelineLow", "carrying"].indexOf(total),
  );
export const scenarioRowOfTable = rowIn("months", 0);
export const scenarioGroupRow = (group: number, row: ScenarioGroupRow): number =>
  rowIn(
    "months",
    1 + scenarioUnitRows.length + (group - 1) * scenarioGroupRows.length + scenarioGroupRows.indexOf(row),
  );
export const scenarioUnitRow = (row: ScenarioUnitRow): number =>
  rowIn("months", 1 + scenarioUnitRows.indexOf(row));
export const setNeedRow = (set: number): number => rowIn("sets", set - 1);
export const setBalanceRow = (set: number): number => rowIn("sets", permissionSets.length + set - 1);

/** A cell with its row and its column fixed, and one with its row alone. */
export const fixed = (column: number, row: number): string => `$${columnLetters(column)}$${row}`;
export const inRow = (column: number, row: number): string => `${columnLetters(column)}$${row}`;
export const area = (column: number, row: number, toColumn: number, toRow: number): string =>
  `${fixed(column, row)}:${fixed(toColumn, toRow)}`;
/** All rows of a part in one column. */
export const columnOf = (part: PartId, column: number): string =>
  area(column, rowIn(part, 0), column, lastRowOf(part));
/** The fact of a row of the basis. */
export const fact = (row: BasisRow): string => fixed(factColumn, basisRow(row));
/** All rows of a part in the column of a month. */
export const columnInMonth = (part: PartId, month: number): string =>
  `${inRow(monthColumn(month), rowIn(part, 0))}:${inRow(monthColumn(month), lastRowOf(part))}`;

/** The places of the scenarios in a month, in a column of the table of values from Normering. */
export const valuesOfMonth = (id: string, month: number): string => {
  const columns: readonly { readonly id: string }[] = controlMonthsTable.columns;
  const column = labelColumn + columns.findIndex((each) => each.id === id);
  const first = rowBelowParts + rowsAbove + (month - 1) * controlScenarios;
  return area(column, first, column, first + controlScenarios - 1);
};
