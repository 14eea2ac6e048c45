import type { ComparisonMark } from "./comparison-marks.ts";
/** Text laid out in columns for a screen of fixed width. Lengths count code points, as a terminal does. */
export const screenWidth = 100;

const lengthOf = (text: string): number => Array.from(text).length;

const padEnd = (text: string, width: number): string =>
  text + " ".repeat(Math.max(0, width - lengthOf(text)));
const padStart = (text: string, width: number): string =>
  " ".repeat(Math.max(0, width - lengthOf(text))) + text;

/** A word longer than the width is cut into pieces that fit, with a hyphen at each cut. */
const pieces = (word: string, width: number): string[] => {
  const letters = Array.from(word);
  if (letters.length <= width) return [word];
  const room = Math.max(1, width - 1);
  return [`${letters.slice(0, room).join("")}-`, ...pieces(letters.slice(room).join(""), width)];
};

/** A space at which no line is broken; `printed` makes an ordinary one of it. */
const fixedSpace = "\u00a0";
export const unbroken = (text: string): string => text.replaceAll(" ", fixedSpace);
export const printed = (text: string): string => text.replaceAll(fixedSpace, " ");

/** Breaks a text at its spaces into lines of at most `width`. */
export const wrapped = (text: string, width: number): string[] => {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/[ \n]+/).flatMap((word) => pieces(word, width))) {
    if (line !== "" && lengthOf(line) + 1 + lengthOf(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
};

/** Lines of a paragraph: the first with `first` in front, the rest indented alike. */
export const paragraph = (text: string, first = ""): string[] => {
  const indent = " ".repeat(lengthOf(first));
  return wrapped(text, screenWidth - lengthOf(first)).map(
    (line, index) => `${index === 0 ? first : indent}${line}`,
  );
};

/** A row of a table, or a heading that stands alone between rows. */
export type TextRow = {
  readonly label: string;
  readonly cells: readonly string[] | null;
  /** Cells that are best or worst of the row; not there where none is. */
  readonly marks?: readonly (ComparisonMark | null)[];
};

export interface TextTable {
  /** Head of the first column. */
  readonly label: string;
  readonly heads: readonly string[];
  readonly rows: readonly TextRow[];
}

const gutter = 2;
const narrowestColumn = 6;
const widestLabel = 36;
const widestHead = 13;

interface Widths {
  readonly label: number;
  readonly columns: readonly number[];
}

const longest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, lengthOf(text)), 0);

const headWidth = (head: string): number => Math.min(widestHead, lengthOf(head));
const longestWord = (text: string): number => longest(text.split(" "));

/** A column is as wide as the longest word of its values, and of its head up to a limit. */
const columnWidth = (head: string, values: readonly string[]): number =>
  Math.max(narrowestColumn, ...values.map(longestWord), Math.min(headWidth(head), longestWord(head)));

const widthsOf = ({ label, heads, rows }: TextTable): Widths => ({
  label: Math.min(
    widestLabel,
    Math.max(lengthOf(label), longest(rows.flatMap((row) => (row.cells === null ? [] : [row.label])))),
  ),
  columns: heads.map((head, column) =>
    columnWidth(
      head,
      rows.flatMap(({ cells }) => cells?.[column] ?? []),
    ),
  ),
});

/** Columns that stand side by side on one screen, by index; what is left over follows in a block of its own. */
const blocksOf = ({ label, columns }: Widths): number[][] => {
  const blocks: number[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const [column, width] of columns.entries()) {
    if (used + gutter + width > screenWidth) {
      blocks.push([]);
      used = label;
    }
    blocks[blocks.length - 1]?.push(column);
    used += gutter + width;
  }
  return blocks;
};

/** Cells of one line: the label to the left, the values to the right of their columns. */
const lineOf = (
  label: string,
  values: readonly string[],
  widths: readonly number[],
  labelWidth: number,
): string =>
  [padEnd(label, labelWidth), ...values.map((value, at) => padStart(value, widths[at] ?? 0))]
    .join(" ".repeat(gutter))
    .trimEnd();

const headLines = (table: TextTable, widths: Widths, block: readonly number[]): string[] => {
  const heads = block.map((column) => wrapped(table.heads[column] ?? "", widths.columns[column] ?? 1));
  const height = Math.max(1, ...heads.map((lines) => lines.length));
  const columns = block.map((column) => widths.columns[column] ?? 0);
  return Array.from({ length: height }, (_, line) =>
    lineOf(
      line === height - 1 ? table.label : "",
      heads.map((lines) => lines[line - height + lines.length] ?? ""),
      columns,
      widths.label,
    ),
  );
};

/** Values begin on the last line of a long label, and go on below it where they are long themselves. */
const bodyLines = ({ label, cells }: TextRow, widths: Widths, block: readonly number[]): string[] => {
  if (cells === null) return ["", label];
  const labels = wrapped(label, widths.label);
  const above = labels.length - 1;
  const columns = block.map((column) => widths.columns[column] ?? 0);
  const values = block.map((column, at) => wrapped(cells[column] ?? "", columns[at] ?? 0));
  const height = above + Math.max(1, ...values.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    lineOf(
      labels[line] ?? "",
      values.map((lines) => lines[line - above] ?? ""),
      columns,
      widths.label,
    ),
  );
};

/** The lines of a table. Columns that do not fit beside each other follow below, with the labels again. */
export const tableLines = (table: TextTable): string[] => {
  const widths = widthsOf(table);
  return blocksOf(widths).flatMap((block, index) => [
    ...(index === 0 ? [] : [""]),
    ...headLines(table, widths, block),
    ...table.rows.flatMap((row) => bodyLines(row, widths, block)),
  ]);
};
