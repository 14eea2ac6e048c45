import type { ExampleTables } from "../data/example.ts";
import { choicesOf } from "./choices.ts";
import { buttonWidth, columnWidths } from "./column-widths.ts";
import { type TableContent, tableContent } from "./content.ts";
import { rowBelowParts } from "./control/grid.ts";
import { hasFilter } from "./filters.ts";
import { bodyFont, headerFont, heightOf, linesIn } from "./measure.ts";
import { sheetBlocks, type TableSheetId } from "./sheet-blocks.ts";
import type { SheetLanguage } from "./sheet-language.ts";

/** A table with its place on the sheet; rows and columns count from 1. */
export interface PlacedTable extends TableContent {
  readonly sheet: TableSheetId;
  readonly left: number;
  readonly titleRow: number;
  readonly purposeRow: number;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** The last row that the table can grow to; nothing else stands above it. */
  readonly roomTo: number;
  /** Columns from `left` that are shown. */
  readonly shownColumns: number;
  /** A table that is all of its sheet does not repeat the sheet's name. */
  readonly showsTitle: boolean;
}

export interface PlacedBlock {
  readonly left: number;
  readonly right: number;
  readonly columns: readonly { readonly width: number; readonly hidden: boolean }[];
  readonly tables: readonly PlacedTable[];
}

export interface PlacedSheet {
  readonly id: TableSheetId;
  readonly name: string;
  readonly purpose: string;
  readonly blocks: readonly PlacedBlock[];
  readonly rowHeights: ReadonlyMap<number, number>;
}

/** Rows of a sheet above its tables. */
export const sheetTitleRow = 1;
export const sheetPurposeRow = 2;
export const linksRow = 3;
/** Where a sheet of results says that they are old. */
export const staleRow = 4;
const firstTableRow = 5;
const firstColumn = 2;
/** Blank rows between a table and the heading of the next one below. */
const rowsBetween = 2;
const rowsOfGrowth = 300;
const hiddenWidth = 14;

const shownColumnsOf = ({ columns }: TableContent): number => columns.filter(({ hidden }) => !hidden).length;

const placeStack = (
  sheet: TableSheetId,
  sheetName: string,
  left: number,
  contents: readonly TableContent[],
): readonly PlacedTable[] => {
  let nextRow = sheet === "control" ? rowBelowParts : firstTableRow;
  return contents.map((table, index) => {
    const titleRow = nextRow;
    const firstRow = titleRow + 3;
    const lastRow = firstRow + table.rows.length - 1;
    nextRow = lastRow + 1 + rowsBetween;
    return {
      ...table,
      sheet,
      left,
      titleRow,
      purposeRow: titleRow + 1,
      headerRow: titleRow + 2,
      firstRow,
      lastRow,
      roomTo: lastRow + (index === contents.length - 1 ? rowsOfGrowth : rowsBetween),
      shownColumns: shownColumnsOf(table),
      showsTitle: table.title !== sheetName || contents.length > 1,
    };
  });
};

const placeBlock = (
  sheet: TableSheetId,
  left: number,
  contents: readonly TableContent[],
  language: SheetLanguage,
): PlacedBlock => {
  const tables = placeStack(sheet, language.text.sheets[sheet].name, left, contents);
  const widths = contents.map((table) =>
    columnWidths(table, language, (column) => choicesOf(language, column.spec)),
  );
  const count = Math.max(...contents.map(({ columns }) => columns.length));
  const columns = Array.from({ length: count }, (_, index) => {
    const hidden = contents.every(({ columns: own }) => own[index]?.hidden ?? true);
    return { hidden, width: hidden ? hiddenWidth : Math.max(...widths.map((own) => own[index] ?? 0)) };
  });
  return { left, right: left + count - 1, columns, tables };
};

const shownWidth = ({ columns }: PlacedBlock, count: number): number =>
  columns.slice(0, count).reduce((sum, { width }) => sum + width, 0);

const rowHeightsOf = (block: PlacedBlock): (readonly [number, number])[] =>
  block.tables.flatMap((table) => {
    const widths = block.columns.map(({ width }) => width);
    const purposeLines = linesIn(table.purpose, shownWidth(block, table.shownColumns), bodyFont);
    const reserve = hasFilter(table.id) ? buttonWidth : 0;
    const headerLines = table.columns
      .filter(({ hidden }) => !hidden)
      .map(({ header }, index) => linesIn(header, (widths[index] ?? 0) - reserve, headerFont));
    const body = table.rows.map((row, index): readonly [number, number] => {
      const lines = row.map(({ value }, column) =>
        typeof value === "string" && !(block.columns[column]?.hidden ?? true)
          ? linesIn(value, widths[column] ?? 0, bodyFont)
          : 1,
      );
      return [table.firstRow + index, Math.max(1, ...lines)];
    });
    return [
      [table.purposeRow, heightOf(purposeLines, bodyFont)] as const,
      [table.headerRow, heightOf(Math.max(...headerLines), headerFont) + 3] as const,
      ...body
        .filter(([, lines]) => lines > 1)
        .map(([row, lines]) => [row, heightOf(lines, bodyFont)] as const),
    ];
  });

const tallest = (heights: readonly (readonly [number, number])[]): ReadonlyMap<number, number> =>
  heights.reduce(
    (rows, [row, height]) => rows.set(row, Math.max(rows.get(row) ?? 0, height)),
    new Map<number, number>(),
  );

/** A sheet of tables with the place and size of everything on it. */
export const placeSheet = (
  sheet: TableSheetId,
  language: SheetLanguage,
  tables: ExampleTables,
): PlacedSheet => {
  const blocks: PlacedBlock[] = [];
  for (const ids of sheetBlocks[sheet]) {
    const left = (blocks.at(-1)?.right ?? firstColumn - 2) + 2;
    const contents = ids.map((id) => tableContent(language, id, tables));
    blocks.push(placeBlock(sheet, left, contents, language));
  }
  const { name, purpose } = language.text.sheets[sheet];
  return { id: sheet, name, purpose, blocks, rowHeights: tallest(blocks.flatMap(rowHeightsOf)) };
};
