/** Horizontal margin of a cell's text, in px on each side. */
export const cellPadding = 3;
/** Width in px of a step of a cell's indent. */
export const indentWidth = 9;

/** What a text that is wider than its column needs beside it. */
interface SpillRequest {
  readonly column: number;
  readonly align: "left" | "center" | "right";
  /** By how many px the text is too wide. */
  readonly excess: number;
  readonly lastColumn: number;
}

/** How far a text runs over blank cells, in px and up to which columns. */
export interface Spill {
  readonly left: number;
  readonly right: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** A text that is too wide runs over the blank cells beside it, as far as it needs, and ends before a filled one. */
export const spillOf = (
  { column, align, excess, lastColumn }: SpillRequest,
  isBlank: (column: number) => boolean,
  sizeOf: (column: number) => number,
): Spill => {
  const needed = align === "center" ? excess / 2 : excess;
  const run = (direction: 1 | -1): { readonly room: number; readonly column: number } => {
    let room = 0;
    let reached = column;
    while (room < needed) {
      const next = reached + direction;
      if (next < 1 || next > lastColumn || !isBlank(next)) break;
      room += sizeOf(next);
      reached = next;
    }
    return { room, column: reached };
  };
  const right = align === "right" ? { room: 0, column } : run(1);
  const left = align === "left" ? { room: 0, column } : run(-1);
  return {
    left: left.room,
    right: right.room,
    firstColumn: left.column,
    lastColumn: right.column,
  };
};
