import pixelmatch from "pixelmatch";
import type { Picture } from "./png.ts";

/** Points of a side that are taken together: where exactly an edge of a letter falls is lost in their mean. */
const side = 4;
/** How far two means may be apart, of 1: letters drawn another way stay below it, a line of text that is cut goes above. */
const threshold = 0.19;
/** A text that is cut or has moved differs in a stretch of a line; a letter that is drawn otherwise does not. */
const stretch = { columns: 6, rows: 2, differing: 5 } as const;

/** The picture in squares, each the mean of its points. */
const coarse = ({ width, height, data }: Picture): Picture => {
  const columns = Math.floor(width / side);
  const rows = Math.floor(height / side);
  const means = new Uint8Array(columns * rows * 4).fill(255);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1)
      for (let colour = 0; colour < 3; colour += 1) {
        let sum = 0;
        for (let y = 0; y < side; y += 1)
          for (let x = 0; x < side; x += 1)
            sum += data[((row * side + y) * width + column * side + x) * 4 + colour] ?? 0;
        means[(row * columns + column) * 4 + colour] = Math.round(sum / side ** 2);
      }
  return { width: columns, height: rows, data: means };
};

/** A place where two pictures differ, in points of the pictures from the upper left corner. */
export interface Difference {
  readonly x: number;
  readonly y: number;
}

const differingSquares = (one: Picture, other: Picture): ((column: number, row: number) => boolean) => {
  const { width, height } = one;
  const marks = new Uint8Array(width * height * 4);
  pixelmatch(one.data, other.data, marks, width, height, { threshold, includeAA: true, diffMask: true });
  return (column, row) => column < width && row < height && marks[(row * width + column) * 4 + 3] !== 0;
};

/** Where a text or a table looks otherwise; nothing where letters are only drawn a little otherwise. Null for another size. */
export const differences = (kept: Picture, drawn: Picture): readonly Difference[] | null => {
  if (kept.width !== drawn.width || kept.height !== drawn.height) return null;
  const one = coarse(kept);
  const differs = differingSquares(one, coarse(drawn));
  const found: Difference[] = [];
  for (let row = 0; row < one.height; row += 1)
    for (let column = 0; column < one.width; column += 1) {
      let count = 0;
      for (let y = 0; y < stretch.rows; y += 1)
        for (let x = 0; x < stretch.columns; x += 1) if (differs(column + x, row + y)) count += 1;
      if (count >= stretch.differing) found.push({ x: column * side, y: row * side });
    }
  return found;
};
