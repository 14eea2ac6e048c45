import { type CellArea, type CellPlace, extendArea } from "../../ooxml/cells/address.ts";

/** A cell to be written, and what is set in it. */
export interface EnteredCell extends CellPlace {
  readonly value: number | string | boolean;
}

/** A rectangle that is written at once; null leaves a cell alone. */
export interface Block {
  readonly area: CellArea;
  readonly values: readonly (readonly (number | string | boolean | null)[])[];
}

interface Gathered {
  area: CellArea;
  readonly cells: EnteredCell[];
}

const sizeOf = ({ top, left, bottom, right }: CellArea): number => (bottom - top + 1) * (right - left + 1);

const joined = (one: CellArea, { top, left, bottom, right }: CellArea): CellArea =>
  extendArea(extendArea(one, { row: top, column: left }), { row: bottom, column: right });

/** A block may take in cells that are left alone, up to as many as it writes, and a few where it is small. */
const fewGaps = 4;
/** How far apart they may lie: headers and texts between two tables stay out of it. */
const widestGap = { rows: 3, columns: 6 };
/** How many of the latest blocks are tried, where several tables lie side by side. */
const tried = 8;

const isNear = (one: CellArea, other: CellArea): boolean =>
  Math.max(one.top, other.top) - Math.min(one.bottom, other.bottom) - 1 <= widestGap.rows &&
  Math.max(one.left, other.left) - Math.min(one.right, other.right) - 1 <= widestGap.columns;

const isDense = (one: Gathered, other: Gathered): boolean =>
  sizeOf(joined(one.area, other.area)) <= 2 * (one.cells.length + other.cells.length) + fewGaps;

/** Joins what lies close together, from the first to the last. */
const gathered = (parts: readonly Gathered[]): readonly Gathered[] => {
  const blocks: Gathered[] = [];
  for (const part of parts) {
    const near = blocks.slice(-tried).reverse();
    const block = near.find(({ area, cells }) => isNear(area, part.area) && isDense({ area, cells }, part));
    if (block === undefined) {
      blocks.push(part);
      continue;
    }
    block.area = joined(block.area, part.area);
    block.cells.push(...part.cells);
  }
  return blocks;
};

const alone = (cell: EnteredCell): Gathered => {
  const { row, column } = cell;
  return { area: { top: row, left: column, bottom: row, right: column }, cells: [cell] };
};

const blockOf = ({ area, cells }: Gathered): Block => {
  const values: (number | string | boolean | null)[][] = Array.from(
    { length: area.bottom - area.top + 1 },
    () => Array.from({ length: area.right - area.left + 1 }, () => null),
  );
  for (const { row, column, value } of cells) {
    const line = values[row - area.top];
    if (line !== undefined) line[column - area.left] = value;
  }
  return { area, values };
};

/** The cells of one sheet in few rectangles, each cell in one of them. Of a cell that is named twice the last value counts. */
export const blocksOf = (cells: readonly EnteredCell[]): readonly Block[] => {
  const byPlace = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const rows = gathered(byPlace.map(alone));
  return gathered(rows).map(blockOf);
};
