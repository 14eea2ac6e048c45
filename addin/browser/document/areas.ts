import { type CellArea, type CellPlace, extendArea, lastColumn, lastRow } from "../../ooxml/cells/address.ts";

export const areaOf = ({ row, column }: CellPlace): CellArea => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

export const firstPlace = ({ top, left }: CellArea): CellPlace => ({ row: top, column: left });

export const heightOf = ({ top, bottom }: CellArea): number => bottom - top + 1;

export const widthOf = ({ left, right }: CellArea): number => right - left + 1;

export const isInsideSheet = ({ top, left, bottom, right }: CellArea): boolean =>
  top >= 1 && left >= 1 && bottom <= lastRow && right <= lastColumn;

export const overlap = (one: CellArea, other: CellArea): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

/** The area that starts at a cell and is so many rows high and columns wide. */
export const areaFrom = ({ row, column }: CellPlace, height: number, width: number): CellArea => ({
  top: row,
  left: column,
  bottom: row + height - 1,
  right: column + width - 1,
});

export const moved = ({ top, left, bottom, right }: CellArea, rows: number): CellArea => ({
  top: top + rows,
  left,
  bottom: bottom + rows,
  right,
});

/** All cells of an area in reading order. */
export const placesOf = function* ({ top, left, bottom, right }: CellArea): Generator<CellPlace> {
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) yield { row, column };
};

/** The smallest area that holds all cells; null without one. */
export const boundsOf = (places: Iterable<CellPlace>): CellArea | null => {
  let bounds: CellArea | null = null;
  for (const place of places) bounds = bounds === null ? areaOf(place) : extendArea(bounds, place);
  return bounds;
};
