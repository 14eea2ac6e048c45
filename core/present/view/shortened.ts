import type { TextTable } from "../text-table.ts";
import type { ViewContext } from "./view-context.ts";

/** The table with a last line that tells how many rows are left out. */
export const shortened = (table: TextTable, left: number, { view }: Pick<ViewContext, "view">): TextTable =>
  left === 0 ? table : { ...table, rows: [...table.rows, { label: view.moreRows(left), cells: null }] };

/** The first rows of a table. */
export const firstRows = (table: TextTable, most: number, context: ViewContext): TextTable =>
  shortened({ ...table, rows: table.rows.slice(0, most) }, Math.max(0, table.rows.length - most), context);
