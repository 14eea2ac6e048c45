import { findResultTable, resultColumns } from "../../../core/present/result-columns.ts";
import type { Language } from "../../../core/text/language.ts";
import type { ResultTableId } from "../../../core/workbook/contract/contract.ts";
import type { CellDate, TableCell, WorkbookTables } from "../../../core/workbook/tables.ts";
import { gapChartName, scenariosChartName } from "./chart-names.ts";
import { chartTexts } from "./chart-text.ts";

/** The first and the last of some cells below one another. */
export interface CellRun {
  readonly sheet: string;
  readonly from: string;
  readonly to: string;
}

export interface PlannedSeries {
  readonly name: string;
  readonly values: CellRun;
  readonly look: "has" | "needs" | "band" | "carrying" | "gap";
}

/** A chart over cells that results stand in, from the first row to the end of the horizon. */
export interface PlannedChart {
  readonly name: string;
  readonly type: "Line" | "ColumnClustered";
  readonly title: string;
  readonly axis: string;
  readonly categories: CellRun;
  readonly series: readonly PlannedSeries[];
}

export interface PlannedCharts {
  readonly charts: readonly PlannedChart[];
  /** The last month that is drawn. */
  readonly until: CellDate["date"];
}

type Row = Readonly<Record<string, TableCell | undefined>>;

interface Rows {
  readonly sheet: string;
  readonly rows: readonly Row[];
}

/** The rows of a result table by the ids of its columns. */
const rowsOf = (id: ResultTableId, workbook: WorkbookTables): Rows => {
  const table = findResultTable(id, workbook);
  if (table === null) return { sheet: "", rows: [] };
  const positions = [...resultColumns(id, table)];
  const rows = table.rows.map((cells) =>
    Object.fromEntries(positions.map(([column, position]) => [column, cells[position]])),
  );
  return { sheet: table.sheet, rows };
};

const dateIn = (cell: TableCell | undefined): CellDate["date"] | null => {
  const value = cell?.value ?? null;
  return typeof value === "object" && value !== null && "date" in value ? value.date : null;
};

const nameIn = ({ scenario }: Row): string => (typeof scenario?.value === "string" ? scenario.value : "");

const monthNumber = ({ year, month }: CellDate["date"]): number => year * 12 + month;

const run = (sheet: string, rows: readonly Row[], column: string): CellRun | null => {
  const [first, last] = [rows[0]?.[column], rows.at(-1)?.[column]];
  return first === undefined || last === undefined ? null : { sheet, from: first.address, to: last.address };
};

/** Excel draws a word as nought, so a column with a figure that is not known is left out. */
const series = (
  { sheet, rows }: Rows,
  column: string,
  name: string,
  look: PlannedSeries["look"],
): PlannedSeries[] => {
  const values = run(sheet, rows, column);
  const isKnown = rows.every((row) => typeof row[column]?.value === "number");
  return values === null || !isKnown ? [] : [{ name, values, look }];
};

/** The rows of the first scenario; none where the table is sorted so that they are not the months in their order. */
const firstScenario = ({ sheet, rows }: Rows): Rows => {
  const name = rows[0] === undefined ? "" : nameIn(rows[0]);
  const count = name === "" ? 0 : rows.filter((row) => nameIn(row) === name).length;
  const own = rows.slice(0, count);
  const months = own.flatMap((row) => dateIn(row.month) ?? []).map(monthNumber);
  const areInOrder =
    months.length === count && months.every((month, index) => month === (months[0] ?? 0) + index);
  return { sheet, rows: areInOrder && own.every((row) => nameIn(row) === name) ? own : [] };
};

const monthsChart = (rows: Rows, language: Language): PlannedChart[] => {
  const text = chartTexts[language];
  const categories = run(rows.sheet, rows.rows, "month");
  const drawn = [
    ...series(rows, "availableFte", text.series.available, "has"),
    ...series(rows, "requiredFteTasks", text.series.required, "needs"),
    ...series(rows, "availableFteCaseCarrying", text.series.carrying, "carrying"),
    ...series(rows, "requiredFteGuidelineLow", text.series.guidelineLow, "band"),
    ...series(rows, "requiredFteGuidelineHigh", text.series.guidelineHigh, "band"),
  ];
  const [first] = rows.rows;
  if (categories === null || first === undefined || drawn.length === 0) return [];
  const { title, axis } = text.months;
  return [{ name: gapChartName, type: "Line", title: title(nameIn(first)), axis, categories, series: drawn }];
};

const scenariosChart = ({ sheet, rows }: Rows, language: Language): PlannedChart[] => {
  const { title, gap, axis } = chartTexts[language].scenarios;
  // The row that tells how many scenarios have no room has no figures.
  const own = rows.filter((row) => nameIn(row) !== "" && (row.gapFteTasks?.value ?? null) !== null);
  const first = rows.findIndex((row) => own.includes(row));
  const isOneStretch = own.every((row, index) => rows[first + index] === row);
  const categories = run(sheet, own, "scenario");
  const drawn = series({ sheet, rows: own }, "gapFteTasks", gap, "gap");
  if (categories === null || drawn.length === 0 || !isOneStretch) return [];
  return [{ name: scenariosChartName, type: "ColumnClustered", title, axis, categories, series: drawn }];
};

/** The charts that the results of the workbook give; null where there are no results to draw. */
export const plannedCharts = (workbook: WorkbookTables, language: Language): PlannedCharts | null => {
  const months = firstScenario(rowsOf("resultMonths", workbook));
  const until = dateIn(months.rows.at(-1)?.month);
  const charts = [
    ...monthsChart(months, language),
    ...scenariosChart(rowsOf("resultScenarios", workbook), language),
  ];
  return until === null || charts.length === 0 ? null : { charts, until };
};
