import { type CellArea, type CellPlace, contains, placeKey } from "../../ooxml/cells/address.ts";
import type {
  CellFormat,
  CellScalar,
  SheetModel,
  SheetTable,
  SizedStretch,
} from "../../ooxml/sheets/sheet.ts";
import type { FormatList } from "./format-list.ts";
import { SheetContents } from "./sheet-contents.ts";
import type { GridSheet } from "./sheet-document.ts";

const formatOfStretch = (stretches: readonly SizedStretch[], number: number): number | null =>
  stretches.find(({ first, last }) => first <= number && number <= last)?.format ?? null;

/** A sheet as it is now: as it was opened, its cells with their edits, and its tables, which may have grown. */
export class SheetState {
  readonly index: number;
  readonly model: SheetModel;
  readonly contents: SheetContents;
  readonly #rowFormats: readonly SizedStretch[];
  readonly #columnFormats: readonly SizedStretch[];
  #tables: readonly SheetTable[];
  #grid: GridSheet | null = null;

  constructor(model: SheetModel, index: number) {
    this.model = model;
    this.index = index;
    this.contents = new SheetContents(model.cells);
    this.#rowFormats = model.rows.filter(({ format }) => format !== null);
    this.#columnFormats = model.columns.filter(({ format }) => format !== null);
    this.#tables = model.tables;
  }

  get tables(): readonly SheetTable[] {
    return this.#tables;
  }

  growTable(part: string, area: CellArea): void {
    this.#tables = this.#tables.map((table) => (table.part === part ? { ...table, area } : table));
  }

  tableAt(place: CellPlace): SheetTable | null {
    return this.#tables.find(({ area }) => contains(area, place)) ?? null;
  }

  value(place: CellPlace): CellScalar {
    return this.contents.value(placeKey(place));
  }

  /** Index of the format that shows: the cell's own, else that of its row, else that of its column. */
  formatAt(place: CellPlace): number {
    return (
      this.contents.get(placeKey(place)).format ??
      formatOfStretch(this.#rowFormats, place.row) ??
      formatOfStretch(this.#columnFormats, place.column) ??
      0
    );
  }

  /** Something of the sheet is not as it was when the grid last asked. */
  touch(): void {
    this.#grid = null;
  }

  /** The same object until the sheet is touched. */
  get grid(): GridSheet {
    this.#grid ??= this.#draw();
    return this.#grid;
  }

  #draw(): GridSheet {
    const { model } = this;
    return {
      index: this.index,
      name: model.name,
      isVisible: model.visibility === "visible",
      isProtected: model.isProtected,
      columns: model.columns,
      rows: model.rows,
      defaultColumnWidth: model.defaultColumnWidth,
      defaultRowHeight: model.defaultRowHeight,
      merged: model.merged,
      frozenRows: model.frozenRows,
      frozenColumns: model.frozenColumns,
      showsGridLines: model.showsGridLines,
      tables: this.#tables,
      hyperlinks: model.hyperlinks,
      used: this.contents.used,
    };
  }
}

/** The whole workbook as it is now. */
export interface BookState {
  readonly sheets: readonly SheetState[];
  readonly formats: FormatList;
}

/** The format of a cell; of a workbook without styles the plain one. */
export const formatOf = ({ formats }: BookState, sheet: SheetState, place: CellPlace): CellFormat =>
  formats.get(sheet.formatAt(place));
