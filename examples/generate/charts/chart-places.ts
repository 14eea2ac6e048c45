import { resultTables } from "../../../core/workbook/contract/contract.ts";
import { columnLetters } from "../lists.ts";
import type { DataColumn } from "./chart-text.ts";

/** Where things stand on the sheet of charts: the figures that are drawn stand to the right of the charts. */
export const chooseRow = 5;
export const chosenColumn = 5;
export const chartsLeft = 2;
export const columnsOfChart = 7;
export const firstChartRow = 7;
export const rowsOfChart = 17;
export const rowsBetweenCharts = 1;
export const dataHeaderRow = firstChartRow + 1;
export const firstDataRow = dataHeaderRow + 1;
/** A narrow column stands between two charts. */
export const lastChartColumn = chartsLeft + 2 * columnsOfChart;
export const firstDataColumn = lastChartColumn + 2;

/** The longest period that a workbook can have, and the rows that the tables of results have. */
export const mostRows = {
  months: 60,
  scenarios: resultTables.resultScenarios.rows,
  parts: resultTables.resultParts.rows,
} as const;
export type DataBlock = keyof typeof mostRows;

/** The columns of figures that stand below one header, block by block. */
export const blockColumns = {
  months: ["month", "gap", "guidelineFrom", "guidelineRoom", "backlog", "backlogToday"],
  scenarios: ["scenario", "scenarioGap", "scenarioGuidelineFrom", "scenarioGuidelineTo"],
  parts: ["option", "part"],
} as const satisfies Readonly<Record<DataBlock, readonly DataColumn[]>>;

export const dataBlocks = ["months", "scenarios", "parts"] as const satisfies readonly DataBlock[];

/** A column is left free between two blocks. */
const orderedColumns: readonly (DataColumn | null)[] = dataBlocks.flatMap((block) => [
  ...blockColumns[block],
  null,
]);

export const dataColumn = (column: DataColumn): number => firstDataColumn + orderedColumns.indexOf(column);
export const lastDataColumn = firstDataColumn + orderedColumns.length - 2;

export const absolute = (column: number, row: number): string => `$${columnLetters(column)}$${row}`;

/** Numbers that the figures are looked up by: the scenario's name, its first month's row, how many it has, and today's first. */
export const helpers = ["chosen", "start", "count", "todayStart"] as const;
export type Helper = (typeof helpers)[number];
export const helperRow = 3;
export const helperColumn = (helper: Helper): number => firstDataColumn + helpers.indexOf(helper);
export const helperCell = (helper: Helper): string => absolute(helperColumn(helper), helperRow);
