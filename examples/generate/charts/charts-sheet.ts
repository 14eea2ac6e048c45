import type { ConditionalFormattingOptions, DataValidation, Style, Worksheet } from "@cj-tech-master/excelts";
import { columnLetters, quotedSheet } from "../lists.ts";
import { headerFont, heightOf, linesIn, widestWord } from "../measure.ts";
import { monthFormat } from "../number-formats.ts";
import { linksRow, type PlacedSheet, sheetPurposeRow, sheetTitleRow } from "../place.ts";
import { setUpPage } from "../print.ts";
import type { SheetLanguage } from "../sheet-language.ts";
import { writeStaleSentence } from "../stale-mark.ts";
import { colours, styles } from "../styles.ts";
import { dataCells, helperFormulas } from "./chart-formulas.ts";
import {
  absolute,
  blockColumns,
  chartsLeft,
  chooseRow,
  chosenColumn,
  columnsOfChart,
  dataBlocks,
  dataColumn,
  dataHeaderRow,
  firstChartRow,
  firstDataColumn,
  firstDataRow,
  helperCell,
  helperColumn,
  helperRow,
  helpers,
  lastChartColumn,
  lastDataColumn,
  mostRows,
  rowsBetweenCharts,
  rowsOfChart,
} from "./chart-places.ts";
import { type ChartSheetText, chartSheetTexts, type DataColumn } from "./chart-text.ts";
import { type ChartRoom, drawCharts } from "./draw-charts.ts";

const marginWidth = 2;
const chartColumnWidth = 12;
const dataWidth = 16;
const bodyRowHeight = 18;
/** Shows nothing, whatever the cell holds. */
const unseen = ";;;";
const lastChartRow = firstChartRow + 2 * rowsOfChart + rowsBetweenCharts - 1;

const textColumns: ReadonlySet<DataColumn> = new Set(["scenario", "option"]);
const hourColumns: ReadonlySet<DataColumn> = new Set(["backlog", "backlogToday"]);

const dataStyle = (column: DataColumn): Partial<Style> => {
  if (textColumns.has(column)) return styles.result;
  const format = hourColumns.has(column) ? "#,##0" : "#,##0.0";
  return {
    ...styles.result,
    numFmt: column === "month" ? monthFormat : format,
    alignment: { ...styles.result.alignment, horizontal: "right" },
  };
};

const put = (
  sheet: Worksheet,
  row: number,
  column: number,
  value: string | { readonly formula: string } | null,
  style: Partial<Style>,
): void => {
  const cell = sheet.getCell(row, column);
  if (value !== null) cell.value = value as never;
  cell.style = { ...style };
};

const writeHeading = (sheet: Worksheet, { id, text, guide }: SheetLanguage): void => {
  const { name, purpose } = text.sheets.charts;
  put(sheet, sheetTitleRow, chartsLeft, name, styles.sheetTitle);
  put(sheet, sheetPurposeRow, chartsLeft, purpose, styles.sheetPurpose);
  const link = sheet.getCell(linksRow, chartsLeft);
  const start = text.sheets.start.name;
  link.value = { text: `← ${guide.start}`, hyperlink: `#${quotedSheet(start)}!A1` };
  link.style = { ...styles.link };
  put(sheet, chooseRow, chartsLeft, chartSheetTexts[id].choose, styles.plainLine);
};

const scenarioNames = (result: PlacedSheet): string => {
  const table = result.blocks.flatMap(({ tables }) => tables).find(({ id }) => id === "resultScenarios");
  if (table === undefined) throw new Error("No results to choose a scenario from.");
  const { left, firstRow, lastRow } = table;
  return `${quotedSheet(result.name)}!${absolute(left, firstRow)}:${absolute(left, lastRow)}`;
};

/** The one cell of the sheet that is filled in; an example begins with its first solution. */
const writeChoice = (
  sheet: Worksheet,
  text: ChartSheetText,
  result: PlacedSheet,
  chosen: string | null,
): void => {
  sheet.mergeCells(chooseRow, chosenColumn, chooseRow, chosenColumn + 2);
  for (const column of [0, 1, 2])
    put(sheet, chooseRow, chosenColumn + column, column === 0 ? chosen : null, {
      ...styles.input,
      protection: { locked: false },
    });
  const validation = {
    type: "list",
    allowBlank: true,
    formulae: [scenarioNames(result)],
    showInputMessage: true,
    prompt: text.choosePrompt,
    errorStyle: "stop",
    showErrorMessage: true,
    error: text.chooseRefused,
  } as DataValidation;
  sheet.dataValidations.add(`${columnLetters(chosenColumn)}${chooseRow}`, validation);
};

const writeData = (sheet: Worksheet, language: SheetLanguage): void => {
  const text = chartSheetTexts[language.id];
  const formulas = helperFormulas(language);
  for (const helper of helpers)
    put(
      sheet,
      helperRow,
      helperColumn(helper),
      { formula: formulas[helper] },
      { ...styles.result, numFmt: unseen },
    );
  put(sheet, dataHeaderRow - 1, firstDataColumn, text.data, styles.tableTitle);
  for (const column of dataBlocks.flatMap((block): readonly DataColumn[] => blockColumns[block])) {
    const header = textColumns.has(column) || column === "month" ? styles.header : rightHeader;
    put(sheet, dataHeaderRow, dataColumn(column), text.headers[column], header);
  }
  for (const { column, row, formula } of dataCells(language))
    put(sheet, row, dataColumn(column), { formula }, dataStyle(column));
};

const rightHeader: Partial<Style> = {
  ...styles.header,
  alignment: { ...styles.header.alignment, horizontal: "right" },
};

const unseenStyle: Partial<Style> = { font: { color: colours.white } };

const hiding = (ref: string, formula: string): ConditionalFormattingOptions => ({
  ref,
  rules: [{ type: "expression", formulae: [formula], style: unseenStyle }],
});

/** Rows that only repeat the last month, and cells without a figure, are there for the charts and not for a reader. */
const hideFillers = (sheet: Worksheet): void => {
  for (const block of dataBlocks) {
    const columns: readonly DataColumn[] = blockColumns[block];
    const [first] = columns;
    const last = columns.at(-1);
    if (first === undefined || last === undefined) continue;
    const corner = `${columnLetters(dataColumn(first))}${firstDataRow}`;
    const ref = `${corner}:${columnLetters(dataColumn(last))}${firstDataRow + mostRows[block] - 1}`;
    sheet.addConditionalFormatting(hiding(ref, `ISERROR(${corner})`));
    if (block === "months")
      sheet.addConditionalFormatting(
        hiding(ref, `ROW(${corner})-${firstDataRow - 1}>${helperCell("count")}`),
      );
  }
};

/** Said where there are more scenarios or options than are drawn, or none of the options is. */
const writeRemarks = (sheet: Worksheet, text: ChartSheetText, room: ChartRoom): void => {
  const cellOf = (column: DataColumn, index: number): string =>
    `${columnLetters(dataColumn(column))}${firstDataRow + index}`;
  const remark = (block: "scenarios" | "parts", column: DataColumn): string =>
    room[block] >= mostRows[block]
      ? `""`
      : `IF(${cellOf(column, room[block])}<>"","${text.moreThan(room[block])}","")`;
  const row = lastChartRow + 1;
  const parts = `IF(AND(${helperCell("start")}>0,${cellOf("option", 0)}=""),"${text.noParts}",${remark("parts", "option")})`;
  const formulas = [
    [chartsLeft, remark("scenarios", "scenario")],
    [chartsLeft + columnsOfChart + 1, parts],
  ] as const;
  for (const [column, formula] of formulas) put(sheet, row, column, { formula }, styles.sheetPurpose);
};

const setUpColumns = (sheet: Worksheet, text: ChartSheetText): void => {
  sheet.getColumn(1).width = marginWidth;
  for (let column = chartsLeft; column <= lastChartColumn; column += 1)
    sheet.getColumn(column).width = chartColumnWidth;
  sheet.getColumn(chartsLeft + columnsOfChart).width = marginWidth;
  for (let column = lastChartColumn + 1; column <= lastDataColumn; column += 1)
    sheet.getColumn(column).width = 4;
  for (const column of dataBlocks.flatMap((block): readonly DataColumn[] => blockColumns[block])) {
    const least = widestWord(text.headers[column], headerFont);
    sheet.getColumn(dataColumn(column)).width = Math.max(least, textColumns.has(column) ? 46 : dataWidth);
  }
};

const setUpRows = (sheet: Worksheet, text: ChartSheetText): void => {
  sheet.getRow(sheetTitleRow).height = 30;
  for (let row = sheetPurposeRow; row < firstDataRow + mostRows.months; row += 1)
    sheet.getRow(row).height = bodyRowHeight;
  sheet.getRow(chooseRow).height = 22;
  const lines = Object.entries(text.headers).map(([column, header]) =>
    linesIn(header, sheet.getColumn(dataColumn(column as DataColumn)).width ?? dataWidth, headerFont),
  );
  sheet.getRow(dataHeaderRow).height = heightOf(Math.max(...lines), headerFont) + 3;
};

const setUpPrint = (sheet: Worksheet, language: SheetLanguage): void => {
  setUpPage(sheet, language);
  Object.assign(sheet.pageSetup, {
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 1,
    printArea: `A1:${columnLetters(lastChartColumn + 1)}${lastChartRow + 1}`,
  });
  sheet.views = [
    {
      state: "frozen",
      xSplit: 0,
      ySplit: chooseRow,
      showGridLines: false,
      zoomScale: 100,
      zoomScaleNormal: 100,
    },
  ];
};

/** Four native charts over the tables of results, and the figures that they are drawn from beside them. */
export const writeChartsSheet = (
  sheet: Worksheet,
  language: SheetLanguage,
  result: PlacedSheet,
  room: ChartRoom,
  chosen: string | null,
): void => {
  const text = chartSheetTexts[language.id];
  writeHeading(sheet, language);
  writeStaleSentence(sheet, language);
  writeChoice(sheet, text, result, chosen);
  setUpColumns(sheet, text);
  setUpRows(sheet, text);
  writeData(sheet, language);
  hideFillers(sheet);
  writeRemarks(sheet, text, room);
  drawCharts(sheet, language.text.sheets.charts.name, text, room);
  setUpPrint(sheet, language);
};
