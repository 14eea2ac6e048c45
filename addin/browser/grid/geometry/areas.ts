import { type CellArea, type CellPlace, contains } from "../../../ooxml/cells/address.ts";

export const cellArea = ({ row, column }: CellPlace): CellArea => ({
  top: row,
  bottom: row,
  left: column,
  right: column,
});

export const firstCell = ({ top, left }: CellArea): CellPlace => ({ row: top, column: left });

export const isOneCell = ({ top, left, bottom, right }: CellArea): boolean =>
  top === bottom && left === right;

export const samePlace = (one: CellPlace, other: CellPlace): boolean =>
  one.row === other.row && one.column === other.column;

export const overlaps = (one: CellArea, other: CellArea): boolean =>
  one.top <= other.bottom && one.bottom >= other.top && one.left <= other.right && one.right >= other.left;

/** The merged cells that hold the cell, or the cell alone. */
export const areaAround = (merged: readonly CellArea[], place: CellPlace): CellArea =>
  merged.find((area) => contains(area, place)) ?? cellArea(place);

export const union = (one: CellArea, other: CellArea): CellArea => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

/** The common cells of both; null where there are none. */
export const intersection = (one: CellArea, other: CellArea): CellArea | null =>
  overlaps(one, other)
    ? {
        top: Math.max(one.top, other.top),
        left: Math.max(one.left, other.left),
        bottom: Math.min(one.bottom, other.bottom),
        right: Math.min(one.right, other.right),
      }
    : null;

/** The area, grown until it cuts through no merged cells. */
export const growOverMerged = (merged: readonly CellArea[], area: CellArea): CellArea => {
  const grown = merged.filter((each) => overlaps(each, area)).reduce(union, area);
  return sameArea(grown, area) ? area : growOverMerged(merged, grown);
};

export const sameArea = (one: CellArea, other: CellArea): boolean =>
  one.top === other.top &&
  one.left === other.left &&
  one.bottom === other.bottom &&
  one.right === other.right;
