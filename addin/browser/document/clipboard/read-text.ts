import { type ClipboardCell, type ClipboardTable, mostCells } from "./clipboard-cell.ts";

/** A cell in quotes up to the next tab, line end or end of the text. Excel and LibreOffice quote cells with line breaks. */
const quotedCell = /"((?:[^"]|"")*)"(?=\t|\r?\n|\r|$)/y;
const plainCell = /[^\t\r\n]*/y;
const lineEnd = /\r\n|\r|\n/y;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** Quotes count as such only around what needs them, so that a text that is itself in quotes keeps them. */
const readCell = (text: string, at: number): { readonly cell: string; readonly end: number } => {
  const quoted = matchAt(quotedCell, text, at);
  const inside = quoted?.[1] ?? "";
  if (quoted !== null && /[\t\r\n]|""/.test(inside))
    return { cell: inside.replaceAll('""', '"').replace(/\r\n?/g, "\n"), end: at + quoted[0].length };
  const plain = matchAt(plainCell, text, at)?.[0] ?? "";
  return { cell: plain, end: at + plain.length };
};

const readRows = (text: string): string[][] => {
  const rows: string[][] = [[]];
  let at = 0;
  while (true) {
    const { cell, end } = readCell(text, at);
    rows.at(-1)?.push(cell);
    at = end;
    if (at >= text.length) return rows;
    const line = matchAt(lineEnd, text, at);
    if (line === null) at += 1;
    else {
      at += line[0].length;
      // The last line ends like the others.
      if (at >= text.length) return rows;
      rows.push([]);
    }
  }
};

/** Cells by tabs and lines, as spreadsheets exchange them; null for no text at all. */
export const readTextTable = (text: string): ClipboardTable | "too-large" | null => {
  if (text === "") return null;
  const rows = readRows(text);
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width * rows.length > mostCells) return "too-large";
  const cells = rows.map((row) =>
    Array.from({ length: width }, (_, index): ClipboardCell => ({ kind: "typed", text: row[index] ?? "" })),
  );
  return { rows: cells, origin: null };
};
