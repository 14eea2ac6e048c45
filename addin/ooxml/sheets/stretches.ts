import { lastColumn, lastRow } from "../cells/address.ts";
import { type Attributes, isOn } from "../xml/parse.ts";
import { knownFormat } from "./build-cells.ts";
import type { SizedStretch } from "./sheet.ts";
import type { SheetContent } from "./sheet-content.ts";

const readSize = (text: string | undefined): number | null => {
  const size = Number(text);
  return text !== undefined && Number.isFinite(size) && size >= 0 ? size : null;
};

const readFormat = (style: string | undefined, formatCount: number): number | null =>
  style === undefined ? null : knownFormat(Number(style), formatCount);

const readColumn = (
  { min, max, width, hidden, style }: Attributes,
  formatCount: number,
): SizedStretch | null => {
  const first = Number(min);
  const last = Math.min(Number(max), lastColumn);
  if (!Number.isInteger(first) || !Number.isInteger(last) || first < 1 || first > last) return null;
  return { first, last, size: readSize(width), hidden: isOn(hidden), format: readFormat(style, formatCount) };
};

/** Columns with a width, format or visibility of their own. */
export const columnStretches = (columns: readonly Attributes[], formatCount: number): SizedStretch[] =>
  columns
    .flatMap((attributes) => readColumn(attributes, formatCount) ?? [])
    .sort((one, other) => one.first - other.first);

const isSame = (one: SizedStretch, other: SizedStretch): boolean =>
  one.size === other.size && one.hidden === other.hidden && one.format === other.format;

/** Neighbours that are alike become one; of a row that a file holds twice the last counts. */
const joinStretches = (rows: readonly SizedStretch[]): SizedStretch[] => {
  const joined: SizedStretch[] = [];
  for (const row of rows) {
    const before = joined.at(-1);
    if (before !== undefined && before.last + 1 === row.first && isSame(before, row))
      joined[joined.length - 1] = { ...before, last: row.last };
    else joined.push(row);
  }
  return joined;
};

const isPlain = ({ size, hidden, format }: SizedStretch): boolean =>
  size === null && !hidden && format === null;

/** Where the rows that a file does not hold are hidden, stretches for them too. */
const hideBetween = (rows: readonly SizedStretch[]): SizedStretch[] => {
  const hidden = (first: number, last: number): SizedStretch[] =>
    first > last ? [] : [{ first, last, size: null, hidden: true, format: null }];
  const gaps = rows.flatMap((row, index) => [
    ...hidden((rows[index - 1]?.last ?? 0) + 1, row.first - 1),
    row,
  ]);
  return [...gaps, ...hidden((rows.at(-1)?.last ?? 0) + 1, lastRow)];
};

/** Rows with a height, format or visibility of their own. */
export const rowStretches = ({ rows, settings }: SheetContent, formatCount: number): SizedStretch[] => {
  const byNumber = new Map(
    rows.map(({ row, attributes: { ht, hidden, s, customFormat } }): [number, SizedStretch] => {
      const format = isOn(customFormat) ? readFormat(s, formatCount) : null;
      return [row, { first: row, last: row, size: readSize(ht), hidden: isOn(hidden), format }];
    }),
  );
  const sorted = [...byNumber.values()].sort((one, other) => one.first - other.first);
  const all = isOn(settings.defaults.zeroHeight) ? hideBetween(sorted) : sorted;
  return joinStretches(all).filter((stretch) => !isPlain(stretch));
};

/** Pixels of a digit in the default font at its usual size, by which widths are counted (ECMA-376 part 1, 18.3.1.13). */
const digitPixels = 7;
const paddingPixels = 5;
const usualCharacters = 8;
const usualHeight = 15;

/** Width of a column of so many characters with its padding; programs round it up to eight pixels. */
const widthOf = (characters: number): number =>
  (Math.ceil((characters * digitPixels + paddingPixels) / 8) * 8) / digitPixels;

/** Sizes of columns, in characters with their padding, and of rows, in points, that have none of their own. */
export const defaultSizes = ({
  defaultColWidth,
  baseColWidth,
  defaultRowHeight,
}: Attributes): { readonly columnWidth: number; readonly rowHeight: number } => ({
  columnWidth: readSize(defaultColWidth) ?? widthOf(readSize(baseColWidth) ?? usualCharacters),
  rowHeight: readSize(defaultRowHeight) ?? usualHeight,
});
