import type { AskedSheet } from "./ask-workbook.ts";
import type { CellRun, PlannedChart, PlannedSeries } from "./chart-plan.ts";

/** A chart of the add-in's that the workbook has. */
export interface KnownChart {
  readonly sheet: AskedSheet;
  readonly name: string;
  readonly series: readonly string[];
}

const rangeOf = ({ workbook }: Excel.RequestContext, { sheet, from, to }: CellRun): Excel.Range =>
  workbook.worksheets.getItem(sheet).getRange(`${from}:${to}`);

/** Told apart by more than colour: the band is dashed, and what is needed is the heavier line. */
const looks = {
  has: { color: "#1B5E73", weight: 1.5, style: "Continuous" },
  needs: { color: "#8A1C12", weight: 2.5, style: "Continuous" },
  carrying: { color: "#1B5E73", weight: 1.5, style: "RoundDot" },
  band: { color: "#595959", weight: 1.25, style: "Dash" },
  gap: { color: "#1B5E73", weight: 1, style: "Continuous" },
} as const;

const setSeries = (
  context: Excel.RequestContext,
  chart: PlannedChart,
  { name, values, look }: PlannedSeries,
  series: Excel.ChartSeries,
): void => {
  series.name = name;
  series.setValues(rangeOf(context, values));
  series.setXAxisValues(rangeOf(context, chart.categories));
  const { color, weight, style } = looks[look];
  if (chart.type === "ColumnClustered") {
    series.format.fill.setSolidColor(color);
    return;
  }
  series.format.line.color = color;
  series.format.line.weight = weight;
  series.format.line.lineStyle = style;
  series.markerStyle = "None";
};

/** Rows of the sheet that charts are drawn on, chart by chart. */
const chartRows = 22;

const place = (index: number): readonly [string, string] => [
  `B${2 + index * chartRows}`,
  `N${(index + 1) * chartRows - 1}`,
];

/** A chart over cells of the result sheets, made on a sheet from nothing. */
export const addChart = (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  planned: PlannedChart,
  index: number,
): void => {
  const [first, ...others] = planned.series;
  if (first === undefined) return;
  const chart = sheet.charts.add(planned.type, rangeOf(context, first.values), "Columns");
  chart.name = planned.name;
  chart.title.text = planned.title;
  setSeries(context, planned, first, chart.series.getItemAt(0));
  for (const each of others) setSeries(context, planned, each, chart.series.add(each.name));
  chart.legend.visible = others.length > 0;
  chart.legend.position = "Bottom";
  chart.axes.valueAxis.title.text = planned.axis;
  // Below the drawing, also where a value is below nought.
  chart.axes.categoryAxis.tickLabelPosition = "Low";
  chart.setPosition(...place(index));
};

/** Only the cells that it is drawn from: how the user made it look, and where it stands, stays. */
export const updateChart = (
  context: Excel.RequestContext,
  { sheet, name }: KnownChart,
  planned: PlannedChart,
): void => {
  const chart = context.workbook.worksheets.getItem(sheet.id).charts.getItem(name);
  chart.title.text = planned.title;
  planned.series.forEach(({ values }, index) => {
    const series = chart.series.getItemAt(index);
    series.setValues(rangeOf(context, values));
    series.setXAxisValues(rangeOf(context, planned.categories));
  });
};

export const hasSeriesOf = ({ series }: KnownChart, planned: PlannedChart): boolean =>
  series.length === planned.series.length &&
  planned.series.every(({ name }, index) => series[index] === name);
