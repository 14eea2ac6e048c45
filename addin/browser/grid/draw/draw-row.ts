import { type CellArea, contains, placeKey } from "../../../ooxml/cells/address.ts";
import type { GridCell, GridSheet, SheetDocument } from "../../document/sheet-document.ts";
import { areaAround, firstCell, isOneCell, samePlace } from "../geometry/areas.ts";
import type { SheetGeometry } from "../geometry/sheet-geometry.ts";
import type { DrawnCell } from "./drawn-cell.ts";
import { fitNumber } from "./fit-number.ts";
import { cellPadding, indentWidth, type Spill, spillOf } from "./spill.ts";
import type { TextMeasure } from "./text-width.ts";

/** What the rows of a sheet are drawn from. */
export interface RowSource {
  readonly document: SheetDocument;
  readonly sheet: GridSheet;
  readonly geometry: SheetGeometry;
  readonly measure: TextMeasure;
  /** Merged cells that are in view. */
  readonly merged: readonly CellArea[];
  /** Last column that is shown. */
  readonly lastColumn: number;
}

/** Columns beyond the drawn ones in which a text may begin that runs into view. */
const farthestSpillStart = 30;

/** The cells of a row in these columns, and the one to their left whose text runs into them. Hidden columns have none. */
export const drawRow = (source: RowSource, row: number, columns: readonly number[]): readonly DrawnCell[] => {
  const reader = createRowReader(source, row);
  const wanted = withSpillStart(source, reader, columns);
  const drawn = wanted.flatMap((column) => drawCell(source, reader, row, column));
  const covered = new Set(drawn.flatMap(({ coveredLines }) => coveredLines));
  return drawn.map(({ cell }) => (covered.has(cell.column) ? { ...cell, hasRightLine: false } : cell));
};

interface RowReader {
  readonly cell: (column: number) => GridCell;
  readonly isBlank: (column: number) => boolean;
}

const createRowReader = ({ document, sheet, merged }: RowSource, row: number): RowReader => {
  const read = new Map<number, GridCell>();
  const inRow = merged.filter((area) => area.top <= row && area.bottom >= row);
  const cell = (column: number): GridCell => {
    const known = read.get(column) ?? document.cell(sheet.index, { row, column });
    read.set(column, known);
    return known;
  };
  return {
    cell,
    isBlank: (column) => {
      const { value, formula } = cell(column);
      return (
        value === null &&
        formula === null &&
        !inRow.some((area) => area.left <= column && area.right >= column)
      );
    },
  };
};

/** A text to the left of the drawn columns is drawn too where it could run into them. */
const withSpillStart = (
  source: RowSource,
  reader: RowReader,
  columns: readonly number[],
): readonly number[] => {
  const first = columns.find(
    (column) => !columns.includes(column - 1) && column > source.sheet.frozenColumns,
  );
  if (first === undefined || !reader.isBlank(first)) return columns;
  const end = Math.max(source.sheet.frozenColumns, first - farthestSpillStart);
  let start = first - 1;
  while (start > end && reader.isBlank(start)) start -= 1;
  return start > end && !columns.includes(start) ? [...columns, start] : columns;
};

interface DrawnWithLines {
  readonly cell: DrawnCell;
  /** Columns whose right line the text runs over. */
  readonly coveredLines: readonly number[];
}

const drawCell = (
  source: RowSource,
  reader: RowReader,
  row: number,
  column: number,
): readonly DrawnWithLines[] => {
  const place = { row, column };
  const area = areaAround(source.merged, place);
  const { rows, columns } = source.geometry;
  const x = columns.offsetOf(column);
  const width = columns.offsetOf(area.right + 1) - x;
  const height = rows.offsetOf(area.bottom + 1) - rows.offsetOf(row);
  if (width === 0 || height === 0 || !samePlace(firstCell(area), place)) return [];
  const cell = reader.cell(column);
  const align = alignOf(cell);
  const text = shownText(source, cell, place, width);
  const spill = isOneCell(area) ? spillOfText(source, reader, { cell, column, width, text, align }) : null;
  const drawn: DrawnCell = {
    column,
    x,
    width,
    height,
    columnSpan: area.right - area.left + 1,
    rowSpan: area.bottom - area.top + 1,
    text,
    format: cell.format,
    align,
    spill: { left: spill?.left ?? 0, right: spill?.right ?? 0 },
    hasRightLine: true,
    hasFormula: cell.formula !== null,
    isReadOnly: cell.isReadOnly,
    isError: typeof cell.value === "object" && cell.value !== null,
    isLink: source.sheet.hyperlinks.some((link) => link.location !== null && contains(link.area, place)),
  };
  return [{ cell: drawn, coveredLines: spill === null ? [] : linesUnder(spill) }];
};

const linesUnder = ({ firstColumn, lastColumn }: Spill): readonly number[] =>
  Array.from({ length: lastColumn - firstColumn }, (_, index) => firstColumn + index);

const alignOf = ({ value, format }: GridCell): DrawnCell["align"] => {
  if (format.horizontal !== null) return format.horizontal;
  if (typeof value === "number") return "right";
  return typeof value === "string" || value === null ? "left" : "center";
};

const shownText = (
  { document, sheet, measure }: RowSource,
  { value, format }: GridCell,
  place: { readonly row: number; readonly column: number },
  width: number,
): string => {
  if (value === null) return "";
  const shown = document.shown(sheet.index, place);
  if (typeof value !== "number") return shown;
  const room = width - 2 * cellPadding - format.indent * indentWidth;
  return fitNumber(shown, value, format.numberFormat === "General", (text) =>
    fits(measure, text, format, room),
  );
};

const fits = (measure: TextMeasure, text: string, format: GridCell["format"], room: number): boolean =>
  isSurelyNarrow(text, format, room) || measure.widthOf(text, format) <= room + 1;

/** No letter is wider than its font is high, so short texts need no measuring; a point is 4/3 px. */
const isSurelyNarrow = (text: string, { fontSize }: GridCell["format"], room: number): boolean =>
  text.length * fontSize * (4 / 3) <= room;

const spillOfText = (
  { measure, geometry, lastColumn }: RowSource,
  reader: RowReader,
  drawn: {
    readonly cell: GridCell;
    readonly column: number;
    readonly width: number;
    readonly text: string;
    readonly align: DrawnCell["align"];
  },
): Spill | null => {
  const { cell, column, width, text, align } = drawn;
  if (typeof cell.value !== "string" || cell.format.wrap) return null;
  const room = width - 2 * cellPadding - cell.format.indent * indentWidth;
  if (isSurelyNarrow(text, cell.format, room)) return null;
  const excess = measure.widthOf(text, cell.format) - room;
  if (excess <= 0) return null;
  return spillOf({ column, align, excess, lastColumn }, reader.isBlank, geometry.columns.sizeOf);
};

/** The cells of merged areas that begin above or to the left of the window and reach into it, by row. */
export const startsOfMerged = (
  merged: readonly CellArea[],
  window: CellArea,
): ReadonlyMap<number, readonly number[]> => {
  const starts = new Map<number, number[]>();
  const seen = new Set<number>();
  for (const area of merged) {
    const start = firstCell(area);
    if (contains(window, start) || seen.has(placeKey(start))) continue;
    seen.add(placeKey(start));
    starts.set(start.row, [...(starts.get(start.row) ?? []), start.column]);
  }
  return starts;
};
