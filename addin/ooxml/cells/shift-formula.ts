import { columnLetters, columnNumber, lastColumn, lastRow } from "./address.ts";

/**
 * The words of a formula. What only looks like a reference comes first or is ruled out by what follows it: texts,
 * sheet names, brackets, numbers such as 1E5, functions such as LOG10.
 */
export const formulaWord = new RegExp(
  [
    /"(?:[^"]|"")*"/u,
    /'(?:[^']|'')*'/u,
    /\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/u,
    /(?<columns>\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\p{L}\p{N}_.(!$])/u,
    /(?<rows>\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!$])/u,
    /(?<cell>\$?[A-Z]{1,3}\$?\d{1,7})(?![\p{L}\p{N}_.(![])/u,
    /\d+\.?\d*(?:E[+-]?\d+)?/u,
    /[\p{L}_\\][\p{L}\p{N}_.\\?]*/u,
  ]
    .map(({ source }) => source)
    .join("|"),
  "giu",
);

/** Relative references run on from the last row or column to the first, as they do in Excel. */
const wrap = (number: number, last: number): number => ((((number - 1) % last) + last) % last) + 1;

const shiftRow = (row: string, by: number): string =>
  row === "" || row.startsWith("$") ? row : String(wrap(Number(row) + by, lastRow));

const shiftColumn = (column: string, by: number): string =>
  column === "" || column.startsWith("$")
    ? column
    : columnLetters(wrap(columnNumber(column) + by, lastColumn));

/** Whether "XFE1" or "A0" only looks like a reference, and is a name. */
const isOutside = (column: string, row: string): boolean => {
  const number = Number(row.replace("$", "") || 1);
  return columnNumber(column.replace("$", "")) > lastColumn || number < 1 || number > lastRow;
};

/** Shifts "A1", "$A" or "7": what stands on either side of a colon. */
const shiftPiece = (piece: string, rows: number, columns: number): string => {
  const [, column = "", row = ""] = /^(\$?[A-Z]+)?(\$?\d+)?$/i.exec(piece) ?? [];
  return isOutside(column, row) ? piece : shiftColumn(column, columns) + shiftRow(row, rows);
};

/** The formula as it reads in a cell so many rows further down and columns further right. */
export const shiftFormula = (formula: string, rows: number, columns: number): string =>
  formula.replace(formulaWord, (...match) => {
    const [text] = match as [string];
    const groups = match.at(-1) as Readonly<Record<string, string | undefined>>;
    const reference = groups.columns ?? groups.rows ?? groups.cell;
    if (reference === undefined) return text;
    return text
      .split(":")
      .map((piece) => shiftPiece(piece, rows, columns))
      .join(":");
  });
