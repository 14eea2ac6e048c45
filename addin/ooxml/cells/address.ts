/** A cell by its numbers; row and column count from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, its edges included. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const lastRow = 1_048_576;
export const lastColumn = 16_384;

/** "A" to "XFD". */
export const columnLetters = (column: number): string => {
  const above = Math.floor((column - 1) / 26);
  return (above > 0 ? columnLetters(above) : "") + String.fromCharCode(65 + ((column - 1) % 26));
};

export const columnNumber = (letters: string): number => {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
};

export const formatAddress = ({ row, column }: CellPlace): string => `${columnLetters(column)}${row}`;

/** Reads an address such as "C7" or "$C$7"; null for anything else, and for a cell outside the sheet. */
export const parseAddress = (address: string): CellPlace | null => {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(address);
  if (match === null) return null;
  const place = { row: Number(match[2]), column: columnNumber(match[1] ?? "") };
  return place.row <= lastRow && place.column <= lastColumn ? place : null;
};

/** Reads "B2:D9", or "B2" as an area of one cell; null for anything else. */
export const parseArea = (text: string): CellArea | null => {
  const [from = "", to = from] = text.split(":");
  const first = parseAddress(from);
  const last = parseAddress(to);
  if (first === null || last === null) return null;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
};

export const formatArea = ({ top, left, bottom, right }: CellArea): string => {
  const first = formatAddress({ row: top, column: left });
  return top === bottom && left === right
    ? first
    : `${first}:${formatAddress({ row: bottom, column: right })}`;
};

export const contains = (area: CellArea, { row, column }: CellPlace): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

/** The smallest area that holds both. */
export const extendArea = (area: CellArea, { row, column }: CellPlace): CellArea => ({
  top: Math.min(area.top, row),
  left: Math.min(area.left, column),
  bottom: Math.max(area.bottom, row),
  right: Math.max(area.right, column),
});

/** One number for a cell, in reading order. */
export const placeKey = ({ row, column }: CellPlace): number => row * (lastColumn + 1) + column;

export const placeOfKey = (key: number): CellPlace => ({
  row: Math.floor(key / (lastColumn + 1)),
  column: key % (lastColumn + 1),
});
