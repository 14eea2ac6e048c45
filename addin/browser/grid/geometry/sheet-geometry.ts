import { lastColumn, lastRow } from "../../../ooxml/cells/address.ts";
import type { SizedStretch } from "../../../ooxml/sheets/sheet.ts";
import type { GridSheet } from "../../document/sheet-document.ts";
import { type Axis, type AxisStretch, createAxis } from "./axis.ts";

/** Where the rows and columns of a sheet lie, in px. */
export interface SheetGeometry {
  readonly rows: Axis;
  readonly columns: Axis;
}

/** CSS has 96 px to an inch, a point is a 72nd of one. */
export const pointsToPixels = (points: number): number => (points * 96) / 72;

/**
 * Width of a column of so many characters, where the widest digit of the sheet's font has `digitWidth` px. The file's
 * width holds the margins of the cell already, and is rounded to a 256th.
 */
export const charactersToPixels = (characters: number, digitWidth: number): number =>
  Math.trunc(((256 * characters + Math.trunc(128 / digitWidth)) / 256) * digitWidth);

export const sheetGeometry = (
  sheet: Pick<GridSheet, "rows" | "columns" | "defaultRowHeight" | "defaultColumnWidth">,
  digitWidth: number,
): SheetGeometry => {
  const rowSize = (points: number) => Math.round(pointsToPixels(points));
  const columnSize = (characters: number) => charactersToPixels(characters, digitWidth);
  return {
    rows: createAxis(
      toPixels(sheet.rows, sheet.defaultRowHeight, rowSize),
      rowSize(sheet.defaultRowHeight),
      lastRow,
    ),
    columns: createAxis(
      toPixels(sheet.columns, sheet.defaultColumnWidth, columnSize),
      columnSize(sheet.defaultColumnWidth),
      lastColumn,
    ),
  };
};

const toPixels = (
  stretches: readonly SizedStretch[],
  defaultSize: number,
  pixels: (size: number) => number,
): readonly AxisStretch[] =>
  stretches.map(({ first, last, size, hidden }) => ({
    first,
    last,
    size: hidden ? 0 : pixels(size ?? defaultSize),
  }));
