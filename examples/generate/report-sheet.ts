import type { ConditionalFormattingRule, Style, Worksheet } from "@cj-tech-master/excelts";
import {
  type ReportLook,
  reportColumns,
  reportColumnWidths,
  reportLooks,
} from "../../core/workbook/contract/report.ts";
import { columnLetters, quotedSheet } from "./lists.ts";
import {
  linksRow,
  type PlacedSheet,
  type PlacedTable,
  sheetPurposeRow,
  sheetTitleRow,
  staleRow,
} from "./place.ts";
import { setUpPage } from "./print.ts";
import type { SheetLanguage } from "./sheet-language.ts";
import { colours, conditionalStyles, font, styles } from "./styles.ts";

const marginWidth = 2;
const gapWidth = 4;
const linkWidth = 12;
/** Of the first line, which says whose report it is. */
const titlePoints = 14;
const titleHeight = 22;

/** Texts to the left, figures to the right; nothing wraps, since the product breaks its lines itself. */
const alignments: readonly ("left" | "right")[] = ["left", "right", "right", "right", "right", "left"];

const cellStyle = (column: number): Partial<Style> => ({
  font: font(11),
  alignment: { vertical: "bottom", horizontal: alignments[column] ?? "left", indent: column === 5 ? 1 : 0 },
});

const line = (style: "thin" | "medium", color: { readonly argb: string }): Partial<Style> => ({
  border: { bottom: { style, color } },
});

/** How a line looks, by the word in its last column. The words of a flag say its level too. */
const looks: Readonly<Record<ReportLook, Partial<Style> | null>> = {
  title: { font: { bold: true, color: colours.accent } },
  heading: { font: { bold: true, color: colours.accent }, ...line("thin", colours.accent) },
  head: { font: { bold: true } },
  "head-end": { font: { bold: true }, ...line("thin", colours.text) },
  row: null,
  "row-end": line("thin", colours.line),
  text: null,
  quiet: { font: { color: colours.quiet } },
  red: { font: { color: conditionalStyles.red.font.color } },
  amber: { font: { color: conditionalStyles.amber.font.color } },
};

/** The cells of the table that are printed, and the cell of its first row that says how it looks. */
const placesOf = ({ left, firstRow, lastRow }: PlacedTable) => {
  const [first, last] = [columnLetters(left), columnLetters(left + reportColumns.length - 1)];
  return {
    columns: `${first}:${last}`,
    cells: `${first}${firstRow}:${last}${lastRow}`,
    look: `$${columnLetters(left + reportColumns.length)}${firstRow}`,
  };
};

const lookRules = (look: string): ConditionalFormattingRule[] =>
  reportLooks.flatMap((name) => {
    const style = looks[name];
    return style === null ? [] : [{ type: "expression", formulae: [`${look}="${name}"`], style }];
  });

const writeTable = (sheet: Worksheet, table: PlacedTable): void => {
  sheet.addTable({
    name: table.name,
    ref: `${columnLetters(table.left)}${table.headerRow}`,
    headerRow: true,
    totalsRow: false,
    style: { showRowStripes: false },
    columns: table.columns.map(({ header }) => ({ name: header })),
    rows: table.rows.map((cells) => cells.map(() => null as never)),
  });
  for (let row = table.firstRow; row <= table.lastRow; row += 1)
    for (const [column] of reportColumns.entries())
      sheet.getCell(row, table.left + column).style = cellStyle(column);
  const { firstRow, left } = table;
  sheet.getCell(firstRow, left).style = { ...cellStyle(0), font: font(titlePoints) };
  sheet.getRow(firstRow).height = titleHeight;
  // The headers are for the program that writes the lines.
  for (const row of [table.titleRow, table.purposeRow, table.headerRow]) sheet.getRow(row).hidden = true;
  const { cells, look } = placesOf(table);
  sheet.addConditionalFormatting({ ref: cells, rules: lookRules(look) });
  sheet.ignoredErrors = [{ ref: cells, numberStoredAsText: true }];
};

const writeAbove = (sheet: Worksheet, language: SheetLanguage, { name, purpose }: PlacedSheet): void => {
  const title = sheet.getCell(sheetTitleRow, 2);
  title.value = name;
  title.style = { ...styles.sheetTitle };
  sheet.getRow(sheetTitleRow).height = 30;
  const about = sheet.getCell(sheetPurposeRow, 2);
  about.value = purpose;
  about.style = { ...styles.sheetPurpose };
  const start = language.text.sheets.start.name;
  // Beside what is printed.
  const link = sheet.getCell(sheetPurposeRow, 2 + reportColumns.length + 2);
  link.value = { text: `← ${language.guide.start}`, hyperlink: `#${quotedSheet(start)}!A1` };
  link.style = { ...styles.link };
  sheet.getRow(linksRow).height = 4;
};

const setUpColumns = (sheet: Worksheet, { left }: PlacedTable): void => {
  sheet.getColumn(1).width = marginWidth;
  for (const [index, column] of reportColumns.entries())
    sheet.getColumn(left + index).width = reportColumnWidths[column];
  const look = sheet.getColumn(left + reportColumns.length);
  look.width = linkWidth;
  look.hidden = true;
  look.outlineLevel = 1;
  sheet.getColumn(left + reportColumns.length + 1).width = gapWidth;
  sheet.getColumn(left + reportColumns.length + 2).width = linkWidth;
};

/**
 * Whole columns are printed, so that the paper ends with the last line that is written: on one page, or on two in smaller
 * letters where it needs them.
 */
const setUpPrint = (sheet: Worksheet, language: SheetLanguage, table: PlacedTable): void => {
  setUpPage(sheet, language);
  Object.assign(sheet.pageSetup, {
    orientation: "portrait",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 2,
    printArea: placesOf(table).columns,
    printTitlesRow: `${sheetTitleRow}:${sheetTitleRow}`,
  });
};

/** The sheet of the report, blank until results are written. */
export const writeReportSheet = (sheet: Worksheet, language: SheetLanguage, placed: PlacedSheet): void => {
  const [table] = placed.blocks.flatMap(({ tables }) => tables);
  if (table === undefined) throw new Error("a report without its table");
  writeAbove(sheet, language, placed);
  writeTable(sheet, table);
  setUpColumns(sheet, table);
  sheet.views = [
    {
      state: "frozen",
      xSplit: 0,
      ySplit: staleRow,
      showGridLines: false,
      zoomScale: 100,
      zoomScaleNormal: 100,
    },
  ];
  setUpPrint(sheet, language, table);
};
