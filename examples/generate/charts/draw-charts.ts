import type { Worksheet } from "@cj-tech-master/excelts";
import type { AddAxisOptions, AddChartSeriesOptions, ChartRichText } from "@cj-tech-master/excelts/chart";
import { columnLetters, quotedSheet } from "../lists.ts";
import {
  absolute,
  chartsLeft,
  columnsOfChart,
  dataColumn,
  dataHeaderRow,
  firstChartRow,
  firstDataRow,
  mostRows,
  rowsBetweenCharts,
  rowsOfChart,
} from "./chart-places.ts";
import type { ChartSheetText, DataColumn } from "./chart-text.ts";

/** How many scenarios and options the charts have room for. */
export interface ChartRoom {
  readonly scenarios: number;
  readonly parts: number;
}

const accent = "1B5E73";
const band = "D9E6EA";
const need = "8A1C12";
const quiet = "595959";

/** The series of one sheet: names from the headers, values below them. */
const seriesOn = (sheet: string) => {
  const range = (column: DataColumn, rows: number): string => {
    const place = dataColumn(column);
    return `${quotedSheet(sheet)}!${absolute(place, firstDataRow)}:${absolute(place, firstDataRow + rows - 1)}`;
  };
  const header = (column: DataColumn) => ({
    formula: `${quotedSheet(sheet)}!${absolute(dataColumn(column), dataHeaderRow)}`,
  });
  return (categories: DataColumn, values: DataColumn, rows: number): AddChartSeriesOptions => ({
    name: header(values),
    categories: range(categories, rows),
    values: range(values, rows),
    smooth: false,
    marker: { symbol: "none" },
  });
};

type Series = ReturnType<typeof seriesOn>;

/** Below the drawing, also where a value is below nought. */
const below = {
  tickLblPos: "low",
  majorGridlines: false,
  majorTickMark: "none",
  minorTickMark: "none",
} as const;
const months = {
  ...below,
  numFmt: "mmm yy",
  numFmtLinked: false,
  baseTimeUnit: "months",
} as const satisfies AddAxisOptions;

const values = (title: string, numFmt: string): AddAxisOptions => ({
  title,
  numFmt,
  numFmtLinked: false,
  majorTickMark: "none",
  minorTickMark: "none",
  lineColor: "BFBFBF",
  majorGridlinesStyle: { border: "E3E3E3", borderWidth: 0.75 },
});

const place = (column: 0 | 1, row: 0 | 1): string => {
  const left = chartsLeft + column * (columnsOfChart + 1);
  const top = firstChartRow + row * (rowsOfChart + rowsBetweenCharts);
  return `${columnLetters(left)}${top}:${columnLetters(left + columnsOfChart - 1)}${top + rowsOfChart - 1}`;
};

const titled = (text: string): ChartRichText => ({
  paragraphs: [{ runs: [{ text, properties: { size: 1200, bold: true } }] }],
});

const labels = (numFmt: string) => ({
  showVal: true,
  showLegendKey: false,
  showCatName: false,
  showSerName: false,
  showPercent: false,
  showBubbleSize: false,
  numFmt,
  numFmtLinked: false,
});

const common = { showLegend: true, legendPosition: "b", displayBlanksAs: "gap", plotVisOnly: false } as const;

/** The guideline's interval as a band, and the difference by the tasks as a line that stands out against it. */
const monthsChart = (sheet: Worksheet, series: Series, text: ChartSheetText): void => {
  const axes = { categoryAxis: months, valueAxis: values(text.axes.gap, "#,##0.0") };
  const from = series("month", "guidelineFrom", mostRows.months);
  const room = series("month", "guidelineRoom", mostRows.months);
  sheet.addComboChart(
    {
      ...common,
      title: titled(text.titles.months),
      legendOptions: { entries: [{ index: 0, hidden: true }] },
      groups: [
        {
          type: "area",
          grouping: "stacked",
          ...axes,
          series: [
            { ...from, spPr: { noFill: true } },
            { ...room, name: text.band, fill: band },
          ],
        },
        {
          type: "line",
          showMarker: false,
          ...axes,
          series: [{ ...series("month", "gap", mostRows.months), line: need, lineWidth: 2.5 }],
        },
      ],
    },
    place(0, 0),
  );
};

const backlogChart = (sheet: Worksheet, series: Series, text: ChartSheetText): void => {
  sheet.addLineChart(
    {
      ...common,
      title: titled(text.titles.backlog),
      showMarker: false,
      categoryAxis: months,
      valueAxis: { ...values(text.axes.hours, "#,##0"), min: 0 },
      series: [
        { ...series("month", "backlog", mostRows.months), line: need, lineWidth: 2.5 },
        {
          ...series("month", "backlogToday", mostRows.months),
          line: quiet,
          lineWidth: 1.5,
          lineDash: "dash",
        },
      ],
    },
    place(1, 0),
  );
};

const scenariosChart = (sheet: Worksheet, series: Series, text: ChartSheetText, rows: number): void => {
  sheet.addBarChart(
    {
      ...common,
      title: titled(text.titles.scenarios),
      gapWidth: 60,
      overlap: -10,
      categoryAxis: { ...below, orientation: "maxMin" },
      valueAxis: { ...values(text.axes.gap, "#,##0.0"), tickLblPos: "high" },
      series: [
        {
          ...series("scenario", "scenarioGap", rows),
          fill: accent,
          dataLabels: labels("#,##0.0"),
        },
        { ...series("scenario", "scenarioGuidelineFrom", rows), spPr: { fill: band, border: accent } },
        { ...series("scenario", "scenarioGuidelineTo", rows), spPr: { fill: "FFFFFF", border: accent } },
      ],
    } as never,
    place(0, 1),
  );
};

const partsChart = (sheet: Worksheet, series: Series, text: ChartSheetText, rows: number): void => {
  sheet.addBarChart(
    {
      ...common,
      showLegend: false,
      title: titled(text.titles.parts),
      gapWidth: 40,
      categoryAxis: { ...below, orientation: "maxMin" },
      valueAxis: { ...values(text.axes.parts, "#,##0.0"), tickLblPos: "high" },
      series: [
        {
          ...series("option", "part", rows),
          fill: accent,
          invertIfNegative: false,
          dataLabels: labels("+#,##0.00;-#,##0.00"),
        },
      ],
    } as never,
    place(1, 1),
  );
};

/** Draws the four charts: the months and the backlog of the chosen scenario, the scenarios, and what each option adds. */
export const drawCharts = (sheet: Worksheet, name: string, text: ChartSheetText, room: ChartRoom): void => {
  const series = seriesOn(name);
  monthsChart(sheet, series, text);
  backlogChart(sheet, series, text);
  scenariosChart(sheet, series, text, room.scenarios);
  partsChart(sheet, series, text, room.parts);
};
