import { type CellArea, type CellPlace, parseArea, placeKey } from "../cells/address.ts";
import { type SheetCell, type SheetElement, type SheetRow, scanSheet } from "../cells/scan-sheet.ts";
import { type Attributes, prefixOf, type Span } from "../xml/parse.ts";
import { tagName, tagText } from "./tags.ts";

/** A row with its cells, in the order of the file. */
export interface IndexedRow extends SheetRow {
  readonly cells: readonly SheetCell[];
}

/** Where everything stands in the text of a worksheet part. */
export interface SheetIndex {
  readonly xml: string;
  /** Prefix of the sheet's elements, with its colon. */
  readonly prefix: string;
  readonly data: { readonly at: Span; readonly startTag: Span };
  /** In the order of the file. */
  readonly rows: readonly IndexedRow[];
  readonly rowByNumber: ReadonlyMap<number, IndexedRow>;
  /** By `placeKey`. */
  readonly cells: ReadonlyMap<number, SheetCell>;
  readonly merged: readonly CellArea[];
  readonly columns: readonly Attributes[];
  readonly dimension: SheetElement | null;
}

/** Reads where rows, cells and what guards them stand; the part has been found sound when the package was opened. */
export const indexSheet = (xml: string, part: string): SheetIndex => {
  const rows: IndexedRow[] = [];
  const others: SheetElement[] = [];
  let cells: SheetCell[] = [];
  let data: SheetIndex["data"] | null = null;
  scanSheet(xml, part, {
    cell: (cell) => cells.push(cell),
    row: (row) => {
      rows.push({ ...row, cells });
      cells = [];
    },
    sheetData: (at, startTag) => {
      data = { at, startTag };
    },
    other: (element) => others.push(element),
  });
  return buildIndex(xml, part, data, rows, others);
};

const buildIndex = (
  xml: string,
  part: string,
  data: SheetIndex["data"] | null,
  rows: readonly IndexedRow[],
  others: readonly SheetElement[],
): SheetIndex => {
  if (data === null) throw new Error(`The worksheet part ${part} holds no sheetData.`);
  const named = (name: string): SheetElement[] => others.filter((element) => element.name === name);
  return {
    xml,
    prefix: prefixOf(tagName(tagText(xml, data.startTag))),
    data,
    rows,
    rowByNumber: new Map(rows.map((row) => [row.row, row])),
    cells: new Map(rows.flatMap(({ cells }) => cells.map((cell) => [placeKey(cell), cell]))),
    merged: named("mergeCell").flatMap(({ attributes }) => parseArea(attributes.ref ?? "") ?? []),
    columns: named("col").map(({ attributes }) => attributes),
    dimension: named("dimension")[0] ?? null,
  };
};

export const findCell = ({ cells }: SheetIndex, place: CellPlace): SheetCell | undefined =>
  cells.get(placeKey(place));
