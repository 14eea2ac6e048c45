import { type CellArea, type CellPlace, parseArea, placeKey } from "../cells/address.ts";
import {
  type CellFormula,
  type SheetCell,
  type SheetElement,
  type SheetRow,
  scanSheet,
} from "../cells/scan-sheet.ts";
import { type Attributes, prefixOf, type Span } from "../xml/parse.ts";
import { tagName, tagText } from "./tags.ts";

/** A row with its cells, in the order of the file; of a row that is not asked for, none. */
export interface IndexedRow extends SheetRow {
  readonly cells: readonly SheetCell[];
}

export type FormulaCell = SheetCell & { readonly formula: CellFormula };

const isSharedOrArray = (cell: SheetCell): cell is FormulaCell =>
  cell.formula?.attributes.t !== undefined && cell.formula.attributes.t !== "normal";

/** Where everything stands in the text of a worksheet part. */
export interface SheetIndex {
  readonly xml: string;
  /** Prefix of the sheet's elements, with its colon. */
  readonly prefix: string;
  readonly data: { readonly at: Span; readonly startTag: Span };
  /** In the order of the file. */
  readonly rows: readonly IndexedRow[];
  readonly rowByNumber: ReadonlyMap<number, IndexedRow>;
  /** Those of the rows that are asked for, by `placeKey`. */
  readonly cells: ReadonlyMap<number, SheetCell>;
  /** Cells whose formula is more than theirs: shared, an array, a what-if table. In the order of the file. */
  readonly formulas: readonly FormulaCell[];
  readonly merged: readonly CellArea[];
  readonly columns: readonly Attributes[];
  readonly dimension: SheetElement | null;
}

/** Collects the rows and cells on a walk through the sheet. */
interface Found {
  readonly rows: IndexedRow[];
  readonly cells: Map<number, SheetCell>;
  readonly formulas: FormulaCell[];
  readonly others: SheetElement[];
  data: SheetIndex["data"] | null;
}

const walkSheet = (xml: string, part: string, isAskedFor: (row: number) => boolean): Found => {
  const found: Found = { rows: [], cells: new Map(), formulas: [], others: [], data: null };
  let ofRow: SheetCell[] = [];
  scanSheet(xml, part, {
    cell: (cell) => {
      if (isSharedOrArray(cell)) found.formulas.push(cell);
      if (!isAskedFor(cell.row)) return;
      ofRow.push(cell);
      found.cells.set(placeKey(cell), cell);
    },
    row: (row) => {
      found.rows.push({ ...row, cells: ofRow });
      ofRow = [];
    },
    sheetData: (at, startTag) => {
      found.data = { at, startTag };
    },
    other: (element) => found.others.push(element),
  });
  return found;
};

/**
 * Reads where rows, their cells and what guards them stand; the part has been found sound when the package was opened. Of
 * a large sheet few rows change, so only the cells of those are kept that are asked for.
 */
export const indexSheet = (xml: string, part: string, isAskedFor: (row: number) => boolean): SheetIndex => {
  const { rows, cells, formulas, others, data } = walkSheet(xml, part, isAskedFor);
  if (data === null) throw new Error(`The worksheet part ${part} holds no sheetData.`);
  const named = (name: string): SheetElement[] => others.filter((element) => element.name === name);
  return {
    xml,
    prefix: prefixOf(tagName(tagText(xml, data.startTag))),
    data,
    rows,
    rowByNumber: new Map(rows.map((row) => [row.row, row])),
    cells,
    formulas,
    merged: named("mergeCell").flatMap(({ attributes }) => parseArea(attributes.ref ?? "") ?? []),
    columns: named("col").map(({ attributes }) => attributes),
    dimension: named("dimension")[0] ?? null,
  };
};

export const findCell = ({ cells }: SheetIndex, place: CellPlace): SheetCell | undefined =>
  cells.get(placeKey(place));
