import { type CellArea, formatArea } from "../../ooxml/cells/address.ts";
import type { KnownTable } from "../read/known-table.ts";
import type { Block } from "./blocks.ts";
import { enteredValue } from "./entered-value.ts";
import type { SheetWrites } from "./plan-writes.ts";

/** Where blocks are written. */
export interface Target {
  readonly ranges: readonly { readonly range: Excel.Range; readonly values: Block["values"] }[];
  /** Asks for a refusal without changing anything; null where there is no table to ask. */
  readonly attempt: (() => void) | null;
}

const rowsOf = ({ top, bottom }: CellArea): number => bottom - top + 1;
const columnsOf = ({ left, right }: CellArea): number => right - left + 1;

/**
 * The part of a table, counted from the table's own corner: it moves along with the table. In a table that has more or
 * fewer rows or columns than it is known to have the part is of another size, which Excel refuses values of this size for.
 */
const partOf = (whole: Excel.Range, table: CellArea, part: CellArea): Excel.Range =>
  whole
    .getResizedRange(rowsOf(part) - rowsOf(table), columnsOf(part) - columnsOf(table))
    .getOffsetRange(part.top - table.top, part.left - table.left);

/** What sets the value again that a cell has; null, which leaves it alone, for what cannot be set. */
const sameValue = (value: unknown): number | string | boolean | null => {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && !value.startsWith("#") ? enteredValue(value, false) : null;
};

/** Two cells side by side, one of them the first that is to be written, with the value that it has. */
const attemptOn = (
  whole: Excel.Range,
  { area, valueAt }: KnownTable,
  [first]: readonly Block[],
): (() => void) | null => {
  if (first === undefined || columnsOf(area) < 2) return null;
  const { top: row, left: column } = first.area;
  const left = Math.min(column, area.right - 1);
  const held = sameValue(valueAt({ row, column }));
  const pair = partOf(whole, area, { top: row, bottom: row, left, right: left + 1 });
  return () => {
    pair.values = [left === column ? [held, null] : [null, held]];
  };
};

/** Asks for every place at once, so that a table or sheet that is gone is missed before anything is written. */
export const targetOf = (context: Excel.RequestContext, { sheet, table, blocks }: SheetWrites): Target => {
  if (table === null) {
    const place = context.workbook.worksheets.getItem(sheet.id);
    const ranges = blocks.map(({ area, values }) => ({ range: place.getRange(formatArea(area)), values }));
    return { ranges, attempt: null };
  }
  const whole = context.workbook.tables.getItem(table.id).getRange();
  const ranges = blocks.map(({ area, values }) => ({ range: partOf(whole, table.area, area), values }));
  return { ranges, attempt: attemptOn(whole, table, blocks) };
};
