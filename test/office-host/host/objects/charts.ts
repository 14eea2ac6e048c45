import { HostGap, type HostObject, nothing } from "../host-object.ts";
import { apiErrors } from "../protocol.ts";
import type { HostChart, HostSeries, HostSheet } from "../workbook-parts.ts";
import type { HostContext } from "./context.ts";
import { addressOf } from "./range.ts";

const types = ["Line", "LineMarkers", "ColumnClustered"];

/** A thing whose looks are set and never read. */
const looks = (
  kind: string,
  names: readonly string[],
  inner: Readonly<Record<string, HostObject>> = {},
): HostObject => ({
  kind,
  setters: Object.fromEntries(names.map((name) => [name, () => {}])),
  objects: Object.fromEntries(Object.entries(inner).map(([name, object]) => [name, () => object])),
});

const lineLooks = looks("ChartLineFormat", ["Color", "Weight", "LineStyle"]);
const fillLooks: HostObject = { kind: "ChartFill", methods: { SetSolidColor: () => {} } };
const seriesLooks = looks("ChartSeriesFormat", [], { Line: lineLooks, Fill: fillLooks });

const seriesObject = (chart: HostChart, series: HostSeries): HostObject => ({
  kind: "ChartSeries",
  values: { Name: () => series.name },
  setters: {
    Name: (name) => {
      series.name = String(name);
    },
    MarkerStyle: () => {},
    GapWidth: () => {},
    Smooth: () => {},
  },
  objects: { Format: () => seriesLooks },
  methods: {
    SetValues: (range) => {
      series.values = addressOf(range);
    },
    SetXAxisValues: (range) => {
      series.categories = addressOf(range);
    },
    Delete: () => {
      chart.series = chart.series.filter((other) => other !== series);
    },
  },
});

const seriesCollection = (chart: HostChart): HostObject => ({
  kind: "ChartSeriesCollection",
  items: () => chart.series.map((series) => seriesObject(chart, series)),
  finders: {
    Add: (name) => {
      const series = { name: String(name), values: "", categories: "" };
      chart.series = [...chart.series, series];
      return seriesObject(chart, series);
    },
    GetItemAt: (index) => {
      const series = chart.series[Number(index)];
      if (series === undefined) throw apiErrors.invalidArgument();
      return seriesObject(chart, series);
    },
  },
});

const axisLooks = looks("ChartAxis", ["NumberFormat", "TickLabelSpacing", "TickLabelPosition", "Position"], {
  Title: looks("ChartAxisTitle", ["Text", "Visible"]),
});

const titleObject = (chart: HostChart): HostObject => ({
  kind: "ChartTitle",
  values: { Text: () => chart.title },
  setters: {
    Text: (text) => {
      chart.title = String(text);
    },
  },
});

const chartObject = (sheet: HostSheet, chart: HostChart): HostObject => ({
  kind: "Chart",
  values: { Id: () => chart.id, Name: () => chart.name },
  setters: {
    Name: (name) => {
      chart.name = String(name);
    },
    DisplayBlanksAs: () => {},
  },
  objects: {
    Title: () => titleObject(chart),
    Series: () => seriesCollection(chart),
    Legend: () => looks("ChartLegend", ["Position", "Visible"]),
    Axes: () => looks("ChartAxes", [], { ValueAxis: axisLooks, CategoryAxis: axisLooks }),
  },
  methods: {
    SetPosition: (from, to) => {
      chart.position = `${String(from)}:${String(to)}`;
    },
    Delete: () => {
      sheet.charts = sheet.charts.filter((other) => other !== chart);
    },
  },
});

/** From an area without headers Excel makes a series of each column. */
const addChart = ({ state }: HostContext, sheet: HostSheet, type: unknown, range: unknown): HostChart => {
  if (sheet.isProtected || state.isReadOnly) throw apiErrors.accessDenied();
  if (!types.includes(String(type))) throw new HostGap(`charts of the type ${String(type)}`);
  const series = [{ name: "Serie1", values: addressOf(range), categories: "" }];
  const chart: HostChart = {
    id: `{${state.nextId()}}`,
    name: `Diagram ${sheet.charts.length + 1}`,
    type: String(type),
    title: "",
    position: "",
    series,
  };
  sheet.charts = [...sheet.charts, chart];
  return chart;
};

/** Charts of a sheet. How they look, only a real Excel can show: what is set of their looks is forgotten. */
export const chartsObject = (host: HostContext, sheet: HostSheet): HostObject => {
  const find = (key: unknown) => sheet.charts.find(({ id, name }) => id === key || name === key);
  return {
    kind: "ChartCollection",
    items: () => sheet.charts.map((chart) => chartObject(sheet, chart)),
    item: (key) => {
      const chart = find(key);
      if (chart === undefined) throw apiErrors.itemNotFound();
      return chartObject(sheet, chart);
    },
    finders: {
      Add: (type, range) => chartObject(sheet, addChart(host, sheet, type, range)),
      GetItem: (key) => {
        const chart = find(key);
        if (chart === undefined) throw apiErrors.itemNotFound();
        return chartObject(sheet, chart);
      },
      GetItemOrNullObject: (key) => {
        const chart = find(key);
        return chart === undefined ? nothing : chartObject(sheet, chart);
      },
    },
  };
};

/** Other things that lie on a sheet, by their names. */
export const drawnObject = (kind: string, names: readonly string[]): HostObject => ({
  kind,
  items: () => names.map((name) => ({ kind: `${kind} item`, values: { Id: () => name, Name: () => name } })),
  methods: { GetCount: () => names.length },
});
