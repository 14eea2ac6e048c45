import type { Cell, Comment, Style, Worksheet } from "@cj-tech-master/excelts";
import type { ExampleCell } from "../data/example.ts";
import { cellValue } from "./cell-value.ts";
import { conditionalFormats } from "./conditional.ts";
import type { CellSpec, SheetCell, TableColumn } from "./content.ts";
import { hasFilter } from "./filters.ts";
import { columnLetters, quotedSheet } from "./lists.ts";
import { bodyFont, columnWidthFor, heightOf, linesIn } from "./measure.ts";
import { numberFormat } from "./number-formats.ts";
import {
  linksRow,
  type PlacedBlock,
  type PlacedSheet,
  type PlacedTable,
  sheetPurposeRow,
  sheetTitleRow,
  staleRow,
} from "./place.ts";
import { setUpPrint } from "./print.ts";
import type { SheetLanguage } from "./sheet-language.ts";
import { styles } from "./styles.ts";
import { validationFor } from "./validation.ts";

const marginWidth = 2;
/** Width of a column of one character. */
const pointsPerCharacter = 5.25;
const gapWidth = 4;
/** The library takes this width for the usual one and leaves it out; programs then choose one of their own. */
const forgottenWidth = 9;
const bodyRowHeight = 18;
/** Four lines, which the longest statement of a flag takes. */
const statementRowHeight = 63;

const apply = (cell: Cell, style: Partial<Style>): void => {
  cell.style = { ...style };
};

/** A share that is no whole per cent shows its decimal. */
const formatOf = (spec: CellSpec, value: ExampleCell | null): string | null => {
  const format = numberFormat(spec);
  const fine =
    typeof value === "number" &&
    spec.type.kind === "share" &&
    !Number.isInteger(Math.round(value * 1e6) / 1e4);
  return fine ? "0.0 %" : format;
};

const isNumber = ({ type }: CellSpec): boolean => type.kind === "number" || type.kind === "share";

/** Numbers stand to the right, but in a table of settings, where they stand among texts. */
const aligned = (
  style: Partial<Style>,
  toTheRight: boolean,
  indent: number,
  wraps: boolean,
): Partial<Style> =>
  toTheRight
    ? { ...style, alignment: { ...style.alignment, horizontal: "right", indent, wrapText: wraps } }
    : style;

/** A word that stands in for a figure is made to fit, such as that it cannot be computed. */
const shrunk = ({ role }: CellSpec, style: Partial<Style>): Partial<Style> =>
  role === "result" ? { ...style, alignment: { ...style.alignment, shrinkToFit: true } } : style;

const cellStyle = ({ id, kind }: PlacedTable, { spec, value }: SheetCell): Partial<Style> => {
  const format = formatOf(spec, value);
  const number = isNumber(spec) && kind !== "settings";
  const base = id === "resultFlags" ? styles.statement : styles[spec.role];
  const style = number ? shrunk(spec, aligned(base, true, 1, false)) : base;
  return format === null ? style : { ...style, numFmt: format };
};

/** The button of a filter stands at the right of its header. */
const headerStyle = ({ id, kind }: PlacedTable, { spec }: TableColumn): Partial<Style> =>
  aligned(styles.header, isNumber(spec) && kind !== "settings", hasFilter(id) ? 2 : 1, true);

const noteWidth = 170;

/** The library writes the size of a note in points, which its type does not tell. */
interface SizedNote extends Comment {
  readonly width: number;
  readonly height: number;
}

/** A note in a box that is large enough for it. */
const noteOf = (text: string): SizedNote => ({
  texts: [{ text, font: { name: "Calibri", size: 10 } }],
  width: noteWidth,
  height: heightOf(linesIn(text, noteWidth / pointsPerCharacter, bodyFont), bodyFont) + 8,
});

const writeBody = (sheet: Worksheet, language: SheetLanguage, table: PlacedTable): void => {
  table.rows.forEach((cells, rowIndex) => {
    const row = table.firstRow + rowIndex;
    cells.forEach((cell, columnIndex) => {
      const target = sheet.getCell(row, table.left + columnIndex);
      apply(target, cellStyle(table, cell));
      const validation = validationFor(language, table, cell.spec, row);
      if (validation !== null) sheet.dataValidations.add(target.address, validation);
      if (cell.note !== undefined) target.note = noteOf(cell.note);
    });
  });
};

const mergedText = (
  sheet: Worksheet,
  row: number,
  left: number,
  columns: number,
  text: string,
  style: Partial<Style>,
): void => {
  const cell = sheet.getCell(row, left);
  cell.value = text;
  if (columns > 1) sheet.mergeCells(row, left, row, left + columns - 1);
  apply(cell, style);
};

const writeTable = (sheet: Worksheet, language: SheetLanguage, table: PlacedTable): void => {
  sheet.addTable({
    name: table.name,
    ref: `${columnLetters(table.left)}${table.headerRow}`,
    headerRow: true,
    totalsRow: false,
    style: { showRowStripes: false },
    columns: table.columns.map(({ header }) => ({ name: header })),
    rows: table.rows.map((cells) => cells.map(({ spec, value }) => cellValue(spec, value) as never)),
  });
  if (table.showsTitle) {
    const title = sheet.getCell(table.titleRow, table.left);
    title.value = table.title;
    apply(title, styles.tableTitle);
  }
  mergedText(sheet, table.purposeRow, table.left, table.shownColumns, table.purpose, styles.tablePurpose);
  table.columns.forEach((column, index) => {
    apply(sheet.getCell(table.headerRow, table.left + index), headerStyle(table, column));
  });
  writeBody(sheet, language, table);
  for (const format of conditionalFormats(language, table)) sheet.addConditionalFormatting(format);
};

const setUpColumns = (sheet: Worksheet, blocks: readonly PlacedBlock[]): void => {
  sheet.getColumn(1).width = marginWidth;
  for (const block of blocks) {
    block.columns.forEach(({ width, hidden }, index) => {
      const column = sheet.getColumn(block.left + index);
      column.width = width === forgottenWidth ? width + 0.25 : width;
      column.hidden = hidden;
      if (hidden) column.outlineLevel = 1;
    });
    sheet.getColumn(block.right + 1).width = gapWidth;
  }
};

/** A row of a title is higher where a text of the table beside it needs more. */
const setUpTitles = (
  sheet: Worksheet,
  blocks: readonly PlacedBlock[],
  rowHeights: PlacedSheet["rowHeights"],
): void => {
  for (const { titleRow, showsTitle } of blocks.flatMap(({ tables }) => tables))
    sheet.getRow(titleRow).height = Math.max(showsTitle ? 22 : 6, rowHeights.get(titleRow) ?? 0);
};

const setUpRows = (sheet: Worksheet, { rowHeights, blocks }: PlacedSheet): void => {
  sheet.getRow(sheetTitleRow).height = 30;
  sheet.getRow(sheetPurposeRow).height = 18;
  sheet.getRow(linksRow).height = 22;
  for (const { tables } of blocks) {
    for (const { id, firstRow, lastRow } of tables) {
      for (let row = firstRow; row <= lastRow; row += 1) {
        const least = id === "resultFlags" ? statementRowHeight : bodyRowHeight;
        sheet.getRow(row).height = Math.max(least, rowHeights.get(row) ?? 0);
        // Not fixed, so that a row grows with what is written into it.
        sheet.getRow(row).customHeight = false;
      }
    }
  }
  for (const [row, height] of rowHeights) {
    if (sheet.getRow(row).customHeight !== false) sheet.getRow(row).height = height;
  }
  setUpTitles(sheet, blocks, rowHeights);
};

const linkTo = (sheet: Worksheet, row: number, column: number, text: string, target: string): void => {
  const cell = sheet.getCell(row, column);
  cell.value = { text, hyperlink: `#${target}` };
  apply(cell, styles.link);
};

/** The first column that a text beginning in a column leaves free. */
const nextFreeColumn = (sheet: Worksheet, column: number, text: string): number => {
  let room = columnWidthFor(text, bodyFont);
  let next = column;
  while (room > 0) {
    const { hidden, width = 0 } = sheet.getColumn(next);
    if (!hidden) room -= width;
    next += 1;
  }
  return next;
};

/** A way back to the first sheet, and to the tables that stand to the right. */
const writeLinks = (sheet: Worksheet, language: SheetLanguage, placed: PlacedSheet): void => {
  const start = language.text.sheets.start.name;
  linkTo(sheet, linksRow, 2, `← ${language.guide.start}`, `${quotedSheet(start)}!A1`);
  let column = nextFreeColumn(sheet, 2, `← ${language.guide.start}`);
  for (const table of placed.blocks.flatMap(({ tables }) => tables).slice(1)) {
    const text = `${table.title} ${table.left === 2 ? "↓" : "→"}`;
    const target = `${quotedSheet(placed.name)}!${columnLetters(table.left)}${table.titleRow}`;
    linkTo(sheet, linksRow, column, text, target);
    column = nextFreeColumn(sheet, column, text);
  }
  if (placed.blocks.some(({ tables }) => tables.some(({ kind }) => kind === "result"))) {
    const note = sheet.getCell(linksRow, column);
    note.value = language.guide.writtenByCalculation;
    apply(note, styles.sheetPurpose);
  }
};

const freeze = (sheet: Worksheet, { id, blocks }: PlacedSheet): void => {
  const headers = blocks.flatMap(({ tables }) => tables);
  const stacked = blocks.some(({ tables }) => tables.length > 1);
  const [first] = headers;
  if (first === undefined) return;
  const lastAbove = id === "result" ? staleRow : linksRow;
  const ySplit = stacked ? lastAbove : first.headerRow;
  const xSplit = blocks.length === 1 && !stacked ? 2 : 0;
  sheet.views = [
    { state: "frozen", xSplit, ySplit, showGridLines: false, zoomScale: 100, zoomScaleNormal: 100 },
  ];
};

/** Years and editions are names: a text of digits there is no slip that a green corner need point at. */
const textColumns = ({ blocks }: PlacedSheet): { ref: string; numberStoredAsText: boolean }[] => {
  const areas = blocks.flatMap(({ tables }) =>
    tables.flatMap((table) =>
      table.columns.flatMap(({ spec, hidden }, index) => {
        if (hidden || spec.role !== "input" || spec.type.kind !== "text") return [];
        const letters = columnLetters(table.left + index);
        return [`${letters}${table.firstRow}:${letters}${table.lastRow}`];
      }),
    ),
  );
  return areas.length === 0 ? [] : [{ ref: areas.join(" "), numberStoredAsText: true }];
};

/** A sheet of tables, as it is handed out. */
export const writeSheet = (
  sheet: Worksheet,
  language: SheetLanguage,
  placed: PlacedSheet,
  isExample: boolean,
): void => {
  const title = sheet.getCell(sheetTitleRow, 2);
  title.value = placed.name;
  apply(title, styles.sheetTitle);
  const purpose = sheet.getCell(sheetPurposeRow, 2);
  purpose.value = placed.purpose;
  apply(purpose, styles.sheetPurpose);
  for (const { tables } of placed.blocks) for (const table of tables) writeTable(sheet, language, table);
  setUpColumns(sheet, placed.blocks);
  setUpRows(sheet, placed);
  writeLinks(sheet, language, placed);
  freeze(sheet, placed);
  sheet.ignoredErrors = textColumns(placed);
  setUpPrint(sheet, language, placed, isExample);
};
