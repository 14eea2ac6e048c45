import type { SheetRow } from "../cells/scan-sheet.ts";
import { escapeAttribute } from "../xml/escape.ts";
import type { CellChange } from "./cell-change.ts";
import { type Edit, insertAt } from "./edits.ts";
import { newCellXml } from "./new-cell.ts";
import { patchedCell } from "./patch-cell.ts";
import type { IndexedRow, SheetIndex } from "./sheet-index.ts";
import { isSelfClosing, openTag, setAttribute, tagName, tagText } from "./tags.ts";

/** Where a new cell of the row goes. */
const cellPlace = ({ cells, startTag }: IndexedRow, column: number): number =>
  cells.find((cell) => cell.column > column)?.at.start ?? cells.at(-1)?.at.end ?? startTag.end;

/** The note of which columns a row uses is optional; where it is there, it must hold. */
const widenSpans = (tag: string, { attributes }: IndexedRow, added: readonly CellChange[]): string => {
  if (attributes.spans === undefined || added.length === 0) return tag;
  const present = attributes.spans.split(/[ :]/).map(Number);
  const columns = [...present, ...added.map(({ column }) => column)];
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const holds = first === Math.min(...present) && last === Math.max(...present);
  return holds ? tag : setAttribute(tag, "spans", `${first}:${last}`);
};

const spliceEmptyRow = (index: SheetIndex, row: IndexedRow, changes: readonly CellChange[]): Edit => {
  const tag = tagText(index.xml, row.startTag);
  const cells = changes.map((change) => newCellXml(index, row, change)).join("");
  const text = `${widenSpans(openTag(tag), row, changes)}${cells}</${tagName(tag)}>`;
  return { at: row.at, text };
};

/** Edits of a row that is there, for changes in the order of their columns. */
const spliceRow = (index: SheetIndex, row: IndexedRow, changes: readonly CellChange[]): Edit[] => {
  const tag = tagText(index.xml, row.startTag);
  if (isSelfClosing(tag)) return [spliceEmptyRow(index, row, changes)];
  const cells = new Map(row.cells.map((cell) => [cell.column, cell]));
  const edits = changes.map((change): Edit => {
    const cell = cells.get(change.column);
    return cell === undefined
      ? insertAt(cellPlace(row, change.column), newCellXml(index, row, change))
      : { at: cell.at, text: patchedCell(index.xml, cell, change, index.prefix) };
  });
  const added = changes.filter(({ column }) => !cells.has(column));
  return [{ at: row.startTag, text: widenSpans(tag, row, added) }, ...edits];
};

/** A row that the file does not hold, and the row that it is to look like. */
export interface NewRow {
  readonly row: number;
  readonly like: SheetRow;
}

/** Height and format go over; that a row is hidden or grouped does not. */
const lookAttributes = new Set(["s", "customFormat", "ht", "customHeight"]);

const newRowXml = (
  index: SheetIndex,
  number: number,
  changes: readonly CellChange[],
  like: SheetRow | undefined,
): string => {
  const looks = Object.entries(like?.attributes ?? {}).filter(([name]) => lookAttributes.has(name));
  if (changes.length === 0 && looks.length === 0) return "";
  const attributes = looks.map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join("");
  const cells = changes.map((change) => newCellXml(index, like, change)).join("");
  return `<${index.prefix}row r="${number}"${attributes}>${cells}</${index.prefix}row>`;
};

/** Where a new row goes among those that are there, which a sheet keeps in order. */
const rowPlace = ({ rows, data }: SheetIndex, number: number): number => {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.row ?? 0) > number) high = middle;
    else low = middle + 1;
  }
  return rows[low]?.at.start ?? rows.at(-1)?.at.end ?? data.startTag.end;
};

const spliceEmptySheet = ({ xml, data }: SheetIndex, newRows: readonly string[]): Edit => {
  const tag = tagText(xml, data.startTag);
  return { at: data.at, text: `${openTag(tag)}${newRows.join("")}</${tagName(tag)}>` };
};

const byRow = (changes: readonly CellChange[]): ReadonlyMap<number, readonly CellChange[]> => {
  const rows = new Map<number, CellChange[]>();
  for (const change of changes) {
    const ofRow = rows.get(change.row) ?? [];
    ofRow.push(change);
    rows.set(change.row, ofRow);
  }
  return rows;
};

/** The changes by the numbers of their rows, in order, and new rows without any. */
const inRowOrder = (
  changes: readonly CellChange[],
  newRows: ReadonlyMap<number, SheetRow>,
): (readonly [number, readonly CellChange[]])[] => {
  const rows = byRow(changes);
  const numbers = new Set([...rows.keys(), ...newRows.keys()]);
  return [...numbers].sort((one, other) => one - other).map((row) => [row, rows.get(row) ?? []] as const);
};

/**
 * Edits that put the changes, given in reading order, into the rows of the sheet. All else stays as it is. Rows that are
 * not there get the look of another where `newRows` says which.
 */
export const spliceRows = (
  index: SheetIndex,
  changes: readonly CellChange[],
  newRows: readonly NewRow[],
): Edit[] => {
  const likes = new Map(newRows.map(({ row, like }) => [row, like]));
  const rows = inRowOrder(changes, likes);
  const newRow = (number: number, ofRow: readonly CellChange[]): string =>
    newRowXml(index, number, ofRow, likes.get(number));
  if (isSelfClosing(tagText(index.xml, index.data.startTag)))
    return [
      spliceEmptySheet(
        index,
        rows.map(([number, ofRow]) => newRow(number, ofRow)),
      ),
    ];
  return rows.flatMap(([number, ofRow]) => {
    const row = index.rowByNumber.get(number);
    if (row === undefined) return [insertAt(rowPlace(index, number), newRow(number, ofRow))];
    return ofRow.length === 0 ? [] : spliceRow(index, row, ofRow);
  });
};
