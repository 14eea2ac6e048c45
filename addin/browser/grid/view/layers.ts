/** What lies over what in the grid, from below. The cells themselves and their fills are below all of it. */
export const layers = {
  text: 1,
  startLine: 1,
  endLine: 2,
  marks: 3,
  /** Row numbers and frozen columns. */
  stayingCells: 4,
  stayingMarks: 5,
  frozenRows: 6,
  frozenRowsLine: 7,
  columnLetters: 8,
} as const;
