import { contractTexts } from "../../../core/text/contract-texts.ts";
import type { Language } from "../../../core/text/language.ts";
import { danish, english, formatMonth } from "../../../core/text/notation.ts";
import type { CommandRefusal, CommandStep } from "../../model-commands.ts";
import type { Connection } from "../connection.ts";
import { type AskedSheet, type AskedWorkbook, askWorkbook } from "./ask-workbook.ts";
import { chartNames, isHandedOutChart } from "./chart-names.ts";
import { type PlannedChart, type PlannedCharts, plannedCharts } from "./chart-plan.ts";
import { chartTexts } from "./chart-text.ts";
import { closedWorkbook, nothingToDo, type Planner, ready, refused } from "./command.ts";
import { addChart, hasSeriesOf, type KnownChart, updateChart } from "./draw-charts.ts";
import { modelLanguage } from "./found-tables.ts";
import { nameAfter } from "./missing-sheets.ts";
import { type FormattedColumn, formattedColumns, mendedFormats } from "./number-formats.ts";
import { isPlan, readModel } from "./read-model.ts";
import { tableTitle } from "./table-title.ts";

/** A column with cells that lost their format, and the formats that its cells are to have. */
interface Mending {
  readonly column: FormattedColumn;
  readonly formats: string[][];
}

/** All that is not as it should look. */
interface Looks {
  readonly planned: PlannedCharts | null;
  readonly known: readonly KnownChart[];
  /** Where charts are drawn that the workbook lacks; null where a sheet is made for them. */
  readonly sheet: AskedSheet | null;
  readonly sheetName: string;
  readonly mendings: readonly Mending[];
}

const askLooks = (
  { run }: Connection,
  { sheets }: AskedWorkbook,
  columns: readonly FormattedColumn[],
): Promise<{ readonly known: readonly KnownChart[]; readonly mendings: readonly Mending[] }> =>
  run(async (context) => {
    const { worksheets } = context.workbook;
    const asked = sheets.map((sheet) => {
      const { charts } = worksheets.getItem(sheet.id);
      charts.load("items/name");
      return { sheet, charts };
    });
    const formats = columns.map(({ sheet, from, to }) => {
      const range = worksheets.getItem(sheet).getRange(`${from}:${to}`);
      range.load("numberFormat");
      return range;
    });
    await context.sync();
    const own = asked.flatMap(({ sheet, charts }) =>
      charts.items.filter(({ name }) => chartNames.has(name)).map((chart) => ({ sheet, chart })),
    );
    for (const { chart } of own) chart.series.load("items/name");
    if (own.length > 0) await context.sync();
    return {
      known: own.map(({ sheet, chart }) => ({
        sheet,
        name: chart.name,
        series: chart.series.items.map(({ name }) => name),
      })),
      mendings: columns.flatMap((column, index) => {
        const held: readonly (readonly string[])[] = formats[index]?.numberFormat ?? [];
        const mended = mendedFormats(held, column.format);
        return mended === null ? [] : [{ column, formats: mended }];
      }),
    };
  });

const notations = { da: danish, en: english } as const;

const untilText = ({ until: { year, month } }: PlannedCharts, language: Language): string =>
  formatMonth(`${year}-${String(month).padStart(2, "0")}`, notations[language]);

const chartSteps = ({ planned, known, sheet, sheetName }: Looks, language: Language): CommandStep[] => {
  if (planned === null) return [];
  const until = untilText(planned, language);
  const sheetOf = (name: string) => known.find((chart) => chart.name === name)?.sheet.name ?? sheetName;
  const names = planned.charts.map(({ name }) => sheetOf(name));
  const isNew = sheet === null && names.includes(sheetName);
  return [
    ...(isNew ? [{ kind: "add-sheet", sheet: sheetName, tables: [] } as const] : []),
    ...[...new Set(names)].map(
      (name): CommandStep => ({
        kind: "make-charts",
        sheet: name,
        charts: names.filter((each) => each === name).length,
        until,
      }),
    ),
  ];
};

const formatSteps = ({ mendings }: Looks, language: Language): CommandStep[] =>
  [...new Set(mendings.map(({ column }) => column.sheet))].map((sheet) => {
    const here = mendings.filter(({ column }) => column.sheet === sheet).map(({ column }) => column.table);
    const tables = [...new Set(here)].map((table) => tableTitle(table, contractTexts[language]));
    return { kind: "set-formats", sheet, tables };
  });

const lockedSheets = ({ known, sheet, mendings }: Looks, { sheets }: AskedWorkbook): CommandRefusal[] => {
  const touched = [
    ...known.map((chart) => chart.sheet.name),
    ...(sheet === null ? [] : [sheet.name]),
    ...mendings.map(({ column }) => column.sheet),
  ];
  return sheets
    .filter(({ name, isProtected }) => isProtected && touched.includes(name))
    .map(({ name }) => ({ kind: "sheet-protected", sheet: name }));
};

/** In its place where it is known; one that had other lines is drawn from nothing there. */
const drawAgain = (
  context: Excel.RequestContext,
  known: KnownChart,
  chart: PlannedChart,
  index: number,
): void => {
  if (hasSeriesOf(known, chart)) {
    updateChart(context, known, chart);
    return;
  }
  const sheet = context.workbook.worksheets.getItem(known.sheet.id);
  sheet.charts.getItem(known.name).delete();
  addChart(context, sheet, chart, index);
};

const drawCharts = (context: Excel.RequestContext, { planned, known, sheet, sheetName }: Looks): void => {
  const { worksheets } = context.workbook;
  let target = sheet === null ? null : worksheets.getItem(sheet.id);
  for (const [index, chart] of (planned?.charts ?? []).entries()) {
    const before = known.find(({ name }) => name === chart.name);
    if (before !== undefined) {
      drawAgain(context, before, chart, index);
      continue;
    }
    target ??= worksheets.add(sheetName);
    addChart(context, target, chart, index);
  }
};

const refresh = ({ run }: Connection, looks: Looks): Promise<null> =>
  run(async (context) => {
    for (const { column, formats } of looks.mendings) {
      const { sheet, from, to } = column;
      context.workbook.worksheets.getItem(sheet).getRange(`${from}:${to}`).numberFormat = formats;
    }
    drawCharts(context, looks);
    await context.sync();
    return null;
  });

/** Draws the charts to the end of the horizon, and gives cells the number format back that they lost. */
export const planRefresh: Planner = async (parts, language) => {
  const model = await readModel(parts);
  if (isPlan(model)) return model;
  const { tables, found } = model;
  const words = modelLanguage(tables, language);
  const template = await parts.template(words);
  if (template === null) return refused({ kind: "template-missing" });
  const { connection } = parts;
  const workbook = await askWorkbook(connection);
  const asked = await askLooks(connection, workbook, formattedColumns(template, found));
  const name = chartTexts[words].sheet;
  const known = asked.known.filter((chart) => !isHandedOutChart(chart.name));
  const sheet = known[0]?.sheet ?? null;
  const looks: Looks = {
    known,
    mendings: asked.mendings,
    planned: known.length < asked.known.length ? null : plannedCharts(tables, words),
    sheet,
    sheetName: sheet?.name ?? nameAfter(name, workbook),
  };
  const steps = [...chartSteps(looks, language), ...formatSteps(looks, words)];
  if (steps.length === 0) return nothingToDo();
  const closed = closedWorkbook(workbook);
  if (closed !== null) return refused(closed);
  const locked = lockedSheets(looks, workbook);
  return locked.length > 0 ? refused(...locked) : ready(steps, () => refresh(connection, looks));
};
