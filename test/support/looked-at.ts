import { readFileSync } from "node:fs";
import path from "node:path";
import { type CellArea, contains, formatAddress, placeOfKey } from "../../addin/ooxml/cells/address.ts";
import { readWorkbookModel } from "../../addin/ooxml/index.ts";
import type { CellFormat, CellScalar, SheetModel, SizedStretch } from "../../addin/ooxml/sheets/sheet.ts";
import { root } from "../../scripts/install.mjs";
import { openSound } from "./cells-of.ts";

/** A cell as somebody sees it who opens the file. */
export interface SeenCell {
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellScalar;
  readonly isFormula: boolean;
  readonly format: CellFormat;
}

/** A sheet with the sizes of its cells. */
export interface SeenSheet {
  readonly model: SheetModel;
  readonly cells: readonly SeenCell[];
  /** Width in characters; 0 of a hidden column. */
  readonly widthOf: (column: number) => number;
  readonly heightOf: (row: number) => number;
  readonly mergedAt: (cell: SeenCell) => CellArea | null;
}

const stretchAt = (stretches: readonly SizedStretch[], at: number): SizedStretch | undefined =>
  stretches.find(({ first, last }) => at >= first && at <= last);

const sizeAt = (stretches: readonly SizedStretch[], at: number, usual: number): number => {
  const stretch = stretchAt(stretches, at);
  return stretch?.hidden === true ? 0 : (stretch?.size ?? usual);
};

const seen = (model: SheetModel, formats: readonly CellFormat[]): SeenSheet => {
  const { cells } = model;
  return {
    model,
    cells: cells.values.map((value, index) => {
      const place = placeOfKey(cells.keys[index] ?? 0);
      const format = formats[cells.formats[index] ?? 0];
      if (format === undefined) throw new Error("a cell without a format");
      return { ...place, address: formatAddress(place), value, format, isFormula: cells.formulas.has(index) };
    }),
    widthOf: (column) => sizeAt(model.columns, column, model.defaultColumnWidth),
    heightOf: (row) => sizeAt(model.rows, row, model.defaultRowHeight),
    mergedAt: (cell) => model.merged.find((area) => contains(area, cell)) ?? null,
  };
};

/** The sheets of a generated workbook, as they are in the repository. */
export const seenSheets = (name: string): readonly SeenSheet[] => {
  const bytes = new Uint8Array(readFileSync(path.join(root, "examples", `${name}.xlsx`)));
  const { sheets, formats } = readWorkbookModel(openSound(bytes));
  return sheets.map((sheet) => seen(sheet, formats));
};
