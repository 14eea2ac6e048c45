import { expect, test } from "vitest";
import { formatAddress } from "../../../addin/ooxml/cells/address.ts";
import { resultWrites } from "../../../core/present/result-writes.ts";
import { workbookResult } from "../../../core/present/workbook-result.ts";
import { resultTables } from "../../../core/workbook/contract/contract.ts";
import { type CommandsStage, exampleBytes, held, openCommands } from "./commands-stage.ts";
import { foreignWorkbook } from "./foreign-workbook.ts";

const example = "kontanthjaelp-2016.xlsx";

/** The example with its results written; its user has taken away the charts that it was handed out with. */
const openResults = async (): Promise<CommandsStage> => {
  const stage = openCommands(exampleBytes(example));
  stage.host.user.deleteSheet("Diagrammer");
  const reading = await stage.port.readTables();
  const answer = reading.kind === "tables" ? workbookResult(reading.tables, "da") : null;
  if (reading.kind !== "tables" || answer === null || answer.kind === "no-result")
    throw new Error("no result");
  const { writes } = resultWrites(answer, reading.tables, "da");
  expect(await stage.port.writeCells(writes, "edit")).toEqual({ kind: "done" });
  return stage;
};

const run = async (stage: CommandsStage, command: "refresh-looks" | "remove-model" = "refresh-looks") => {
  const outcome = await stage.commands.run(command, "da", await stage.commands.preview(command, "da"));
  await stage.host.settle();
  stage.host.checkGaps();
  return outcome;
};

const chartSheet = ({ host }: CommandsStage) => host.sheet("Diagrammer");
const seriesOf = (stage: CommandsStage, chart: string) =>
  chartSheet(stage).charts.find(({ name }) => name === chart)?.series ?? [];

/** How many cells a series is drawn from. */
const lengthOf = (values: string): number => {
  const [, from = "0", to = from] = /\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(values) ?? [];
  return Number(to) - Number(from) + 1;
};

test("the charts are told first and drawn on a sheet of their own, as far as the period goes", async () => {
  const stage = await openResults();
  const before = held(stage.host);
  expect(await stage.commands.preview("refresh-looks", "en")).toEqual({
    kind: "ready",
    endsUndo: true,
    steps: [
      { kind: "add-sheet", sheet: "Diagrammer", tables: [] },
      { kind: "make-charts", sheet: "Diagrammer", charts: 2, until: "March 2019" },
    ],
  });
  expect(held(stage.host)).toBe(before);
  expect(await run(stage)).toMatchObject({ kind: "done" });
  const months = seriesOf(stage, "NormeringMonths");
  expect(months.map(({ name }) => name)).toEqual([
    "I har",
    "Opgaverne kræver",
    "Har egne sager",
    "Vejledende sagstal, fra",
    "Vejledende sagstal, til",
  ]);
  expect(months.map(({ values }) => lengthOf(values))).toEqual([36, 36, 36, 36, 36]);
  expect(new Set(months.map(({ categories }) => categories)).size).toBe(1);
  expect(seriesOf(stage, "NormeringScenarios").map(({ values }) => lengthOf(values))).toEqual([6]);
});

test("what a chart is drawn from are numbers, and its categories are the months", async () => {
  const stage = await openResults();
  await run(stage);
  const [first] = seriesOf(stage, "NormeringMonths");
  const [, sheet = "", column = "", row = "", last = ""] =
    /^(.*)!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(first?.values ?? "") ?? [];
  const values = Array.from({ length: Number(last) - Number(row) + 1 }, (_, index) =>
    stage.host.valueAt(sheet, `${column}${Number(row) + index}`),
  );
  expect(values.every((value) => typeof value === "number" && value > 0)).toBe(true);
});

test("a chart that the user has moved is drawn anew where it is", async () => {
  const stage = await openResults();
  await run(stage);
  const sheet = chartSheet(stage);
  const [months] = sheet.charts;
  if (months === undefined) throw new Error("no chart");
  months.title = "gammel";
  months.position = "C40:M60";
  months.series = months.series.map((series) => ({ ...series, values: "Resultat!$D$20:$D$25" }));
  expect(await run(stage)).toMatchObject({
    kind: "done",
    steps: [{ kind: "make-charts", sheet: "Diagrammer", charts: 2, until: "marts 2019" }],
  });
  expect(sheet.charts.map(({ name }) => name)).toEqual(["NormeringMonths", "NormeringScenarios"]);
  expect(sheet.charts[0]?.position).toBe("C40:M60");
  expect(seriesOf(stage, "NormeringMonths").map(({ values }) => lengthOf(values))).toEqual([
    36, 36, 36, 36, 36,
  ]);
});

test("a chart of the user's own, and a sheet of that name, are left alone", async () => {
  const stage = await openResults();
  const own = stage.host.user.addSheet("Diagrammer");
  const chart = { id: "1", name: "Mit", type: "Line", title: "", position: "", series: [] };
  own.charts = [chart];
  await run(stage);
  expect(own.charts).toEqual([chart]);
  expect(stage.host.sheet("Diagrammer (2)").charts).toHaveLength(2);
});

test("figures that are not known are not drawn as nought", async () => {
  const stage = await openResults();
  const table = stage.host.state.tableOf(resultTables.resultMonths.name);
  const { area } = table ?? { area: { top: 0, left: 0 } };
  const columns = resultTables.resultMonths.columns.map(({ id }) => id);
  const column = area.left + columns.indexOf("requiredFteGuidelineLow");
  stage.host.edit("Resultat", formatAddress({ row: area.top + 3, column }), "kan ikke beregnes");
  await run(stage);
  expect(seriesOf(stage, "NormeringMonths").map(({ name }) => name)).not.toContain("Vejledende sagstal, fra");
});

test("nothing is drawn beside the charts that a workbook was handed out with", async () => {
  const stage = openCommands(exampleBytes(example));
  expect(chartSheet(stage).charts.map(({ name }) => name)).toEqual([
    "NormeringGapChart",
    "NormeringBacklogChart",
    "NormeringScenarioChart",
    "NormeringPartsChart",
  ]);
  expect(await stage.commands.preview("refresh-looks", "da")).toEqual({ kind: "nothing-to-do", steps: [] });
});

test("without results there is nothing to draw", async () => {
  const stage = openCommands(exampleBytes("template-da.xlsx"));
  expect(await stage.commands.preview("refresh-looks", "da")).toEqual({ kind: "nothing-to-do", steps: [] });
  const foreign = openCommands(foreignWorkbook());
  expect(await foreign.commands.preview("refresh-looks", "da")).toEqual({
    kind: "refused",
    refusals: [{ kind: "no-model" }],
  });
});

test("cells that lost their number format get it back, and one that the user chose stays", async () => {
  const stage = openCommands(exampleBytes("template-da.xlsx"));
  const { host } = stage;
  const table = host.state.tableOf(resultTables.resultMonths.name);
  if (table === undefined) throw new Error("no table");
  const at = (row: number, column: number) => ({
    row: table.area.top + row,
    column: table.area.left + column,
  });
  const formatOf = (place: { readonly row: number; readonly column: number }) =>
    host.cellAt("Resultat", formatAddress(place)).numberFormat;
  const setFormat = (place: { readonly row: number; readonly column: number }, numberFormat: string) => {
    const { row, column } = place;
    const area = { top: row, left: column, bottom: row, right: column };
    host.state.put(host.sheet("Resultat"), area, [{ row, column, cell: { numberFormat } }]);
  };
  const format = formatOf(at(1, 2));
  expect(format).not.toBe("General");
  setFormat(at(1, 2), "@");
  setFormat(at(2, 2), "General");
  setFormat(at(3, 2), "0.0000");
  expect(await run(stage)).toMatchObject({
    kind: "done",
    steps: [{ kind: "set-formats", sheet: "Resultat", tables: ["Måned for måned"] }],
  });
  expect([formatOf(at(1, 2)), formatOf(at(2, 2)), formatOf(at(3, 2))]).toEqual([format, format, "0.0000"]);
  expect(await stage.commands.preview("refresh-looks", "da")).toEqual({ kind: "nothing-to-do", steps: [] });
});

test("a protected sheet is named, and nothing is drawn", async () => {
  const stage = await openResults();
  await run(stage);
  stage.host.setProtected("Diagrammer", true);
  const before = held(stage.host);
  expect(await run(stage)).toEqual({
    kind: "refused",
    refusals: [{ kind: "sheet-protected", sheet: "Diagrammer" }],
  });
  expect(held(stage.host)).toBe(before);
});

test("the sheet of the charts goes with the model", async () => {
  const stage = await openResults();
  stage.host.user.addSheet("Mit eget");
  await run(stage);
  expect(await run(stage, "remove-model")).toMatchObject({ kind: "done" });
  expect(stage.host.state.sheets.map(({ name }) => name)).not.toContain("Diagrammer");
});
