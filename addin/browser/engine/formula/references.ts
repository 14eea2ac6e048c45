import {
  type CellArea,
  type CellPlace,
  columnNumber,
  formatAddress,
  lastColumn,
  lastRow,
  parseAddress,
} from "../../../ooxml/cells/address.ts";

const read = new Map<string, CellArea | null>();
const mostRead = 50_000;

/** The cells of "A1", "B2:A1", "C:D" or "2:3"; null where it lies outside a sheet, and is a name. Many formulas name the same. */
export const areaOf = (reference: string): CellArea | null => {
  const known = read.get(reference);
  if (known !== undefined) return known;
  if (read.size >= mostRead) read.clear();
  const area = readArea(reference);
  read.set(reference, area);
  return area;
};

const readArea = (reference: string): CellArea | null => {
  const [first = "", last = first] = reference.replaceAll("$", "").toUpperCase().split(":");
  const [from, to] = [parseAddress(first), parseAddress(last)];
  if (from !== null && to !== null) return spanning(from, to);
  const isRows = /^\d/.test(first);
  const [one, other] = isRows ? [Number(first), Number(last)] : [columnNumber(first), columnNumber(last)];
  const [low, high, highest] = [Math.min(one, other), Math.max(one, other), isRows ? lastRow : lastColumn];
  if (!reference.includes(":") || high > highest) return null;
  return isRows
    ? { top: low, left: 1, bottom: high, right: lastColumn }
    : { top: 1, left: low, bottom: lastRow, right: high };
};

const spanning = (one: CellPlace, other: CellPlace): CellArea => ({
  top: Math.min(one.row, other.row),
  left: Math.min(one.column, other.column),
  bottom: Math.max(one.row, other.row),
  right: Math.max(one.column, other.column),
});

/** "$A$1:$B$2". */
export const absolute = ({ top, left, bottom, right }: CellArea): string => {
  const corner = (row: number, column: number): string =>
    formatAddress({ row, column }).replace(/^([A-Z]+)/, "$$$1$$");
  return top === bottom && left === right
    ? corner(top, left)
    : `${corner(top, left)}:${corner(bottom, right)}`;
};

/** A sheet's name as it stands before a reference. */
export const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'!`;

/** The sheet that stands before a reference, such as "'Sager 2016'!". */
export const unquoted = (prefix: string): string => {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
};

export const isSingle = ({ top, left, bottom, right }: CellArea): boolean => top === bottom && left === right;
