/** Text laid out in columns for a screen of fixed width. Lengths count code points, as a terminal does. */
export const screenWidth = 100;

const lengthOf = (text: string): number => [...text].length;

const padEnd = (text: string, width: number): string =>
  text + " ".repeat(Math.max(0, width - lengthOf(text)));
const padStart = (text: string, width: number): string =>
  " ".repeat(Math.max(0, width - lengthOf(text))) + text;

/** A word longer than the width is cut into pieces that fit. */
const pieces = (word: string, width: number): string[] => {
  const letters = [...word];
  const count = Math.max(1, Math.ceil(letters.length / width));
  return Array.from({ length: count }, (_, at) => letters.slice(at * width, (at + 1) * width).join(""));
};

/** Breaks a text at its spaces into lines of at most `width`. */
export const wrapped = (text: string, width: number): string[] => {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).flatMap((word) => pieces(word, width))) {
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
export type TextRow = { readonly label: string; readonly cells: readonly string[] | null };

export interface TextTable {
  /** Head of the first column. */
  readonly label: string;
  readonly heads: readonly string[];
  readonly rows: readonly TextRow[];
}

const gutter = 2;
const narrowestColumn = 8;
const widestLabel = 44;
const widestHead = 20;

interface Widths {
  readonly label: number;
  readonly columns: readonly number[];
}

const longest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, lengthOf(text)), 0);

const headWidth = (head: string): number => Math.min(widestHead, lengthOf(head));
const longestWord = (text: string): number => longest(text.split(/\s+/));

/** A column is as wide as its widest value, and as its head's longest word up to a limit. */
const columnWidth = (head: string, values: readonly string[]): number =>
  Math.max(narrowestColumn, longest(values), Math.min(headWidth(head), longestWord(head)));

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

const bodyLines = ({ label, cells }: TextRow, widths: Widths, block: readonly number[]): string[] => {
  if (cells === null) return ["", label];
  const labels = wrapped(label, widths.label);
  const columns = block.map((column) => widths.columns[column] ?? 0);
  const values = block.map((column) => cells[column] ?? "");
  return labels.map((text, line) =>
    line === labels.length - 1 ? lineOf(text, values, columns, widths.label) : text,
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
