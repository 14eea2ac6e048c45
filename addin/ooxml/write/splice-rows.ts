import { cellXml } from "./cell-xml.ts";
import type { PlacedWrite } from "./check-writes.ts";
import { type Edit, insertAt } from "./edits.ts";
import { newCellXml } from "./new-cell.ts";
import type { IndexedRow, SheetIndex } from "./sheet-index.ts";
import { isSelfClosing, openTag, setAttribute, tagName, tagText } from "./tags.ts";

/** Where a new cell of the row goes. */
const cellPlace = ({ cells, startTag }: IndexedRow, column: number): number =>
  cells.find((cell) => cell.column > column)?.at.start ?? cells.at(-1)?.at.end ?? startTag.end;

/** The note of which columns a row uses is optional; where it is there, it must hold. */
const widenSpans = (tag: string, { attributes }: IndexedRow, added: readonly PlacedWrite[]): string => {
  if (attributes.spans === undefined || added.length === 0) return tag;
  const present = attributes.spans.split(/[ :]/).map(Number);
  const columns = [...present, ...added.map(({ column }) => column)];
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const holds = first === Math.min(...present) && last === Math.max(...present);
  return holds ? tag : setAttribute(tag, "spans", `${first}:${last}`);
};

const spliceEmptyRow = (index: SheetIndex, row: IndexedRow, writes: readonly PlacedWrite[]): Edit => {
  const tag = tagText(index.xml, row.startTag);
  const cells = writes.map((write) => newCellXml(index, row, write)).join("");
  const text = `${widenSpans(openTag(tag), row, writes)}${cells}</${tagName(tag)}>`;
  return { at: row.at, text };
};

/** Edits of a row that is there, for writes in the order of their columns. */
const spliceRow = (index: SheetIndex, row: IndexedRow, writes: readonly PlacedWrite[]): Edit[] => {
  const tag = tagText(index.xml, row.startTag);
  if (isSelfClosing(tag)) return [spliceEmptyRow(index, row, writes)];
  const cells = new Map(row.cells.map((cell) => [cell.column, cell]));
  const edits = writes.map((write): Edit => {
    const cell = cells.get(write.column);
    return cell === undefined
      ? insertAt(cellPlace(row, write.column), newCellXml(index, row, write))
      : { at: cell.at, text: cellXml(cell.attributes, write.raw, index.prefix) };
  });
  const added = writes.filter(({ column }) => !cells.has(column));
  return [{ at: row.startTag, text: widenSpans(tag, row, added) }, ...edits];
};

const newRowXml = (index: SheetIndex, row: number, writes: readonly PlacedWrite[]): string => {
  const cells = writes.map((write) => newCellXml(index, undefined, write)).join("");
  return `<${index.prefix}row r="${row}">${cells}</${index.prefix}row>`;
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

const byRow = (writes: readonly PlacedWrite[]): ReadonlyMap<number, readonly PlacedWrite[]> => {
  const rows = new Map<number, PlacedWrite[]>();
  for (const write of writes) {
    const ofRow = rows.get(write.row) ?? [];
    ofRow.push(write);
    rows.set(write.row, ofRow);
  }
  return rows;
};

/** Edits that put the writes, given in reading order, into the rows of the sheet. All else stays as it is. */
export const spliceRows = (index: SheetIndex, writes: readonly PlacedWrite[]): Edit[] => {
  const rows = [...byRow(writes)];
  if (isSelfClosing(tagText(index.xml, index.data.startTag))) {
    return [
      spliceEmptySheet(
        index,
        rows.map(([number, ofRow]) => newRowXml(index, number, ofRow)),
      ),
    ];
  }
  return rows.flatMap(([number, ofRow]) => {
    const row = index.rowByNumber.get(number);
    if (row !== undefined) return spliceRow(index, row, ofRow);
    return [insertAt(rowPlace(index, number), newRowXml(index, number, ofRow))];
  });
};
