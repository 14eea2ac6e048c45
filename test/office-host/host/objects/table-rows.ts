import { type CellArea, placeOfKey } from "../../../../addin/ooxml/cells/address.ts";
import { HostGap, type HostObject } from "../host-object.ts";
import { apiErrors } from "../protocol.ts";
import type { CellChange, HostSheet, HostTable } from "../workbook-parts.ts";
import type { HostContext } from "./context.ts";

/** The last row of a sheet with something in these columns. */
const lastFilledRow = ({ cells }: HostSheet, { left, right }: CellArea): number =>
  Math.max(
    0,
    ...[...cells].flatMap(([key, { value }]) => {
      const { row, column } = placeOfKey(key);
      return value !== null && column >= left && column <= right ? [row] : [];
    }),
  );

/** The new row looks like the one above it; the cells down to a row move by one. */
const insertion = (
  { state }: HostContext,
  { sheet, area }: HostTable,
  row: number,
  to: number,
): CellChange[] => {
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
  const rows = Array.from({ length: to - row + 2 }, (_, index) => row + index);
  return rows.flatMap((at) =>
    columns.map((column) => {
      const above = state.cell(sheet, at - 1, column);
      return { row: at, column, cell: at === row ? { ...above, value: null, formula: null } : above };
    }),
  );
};

/** A row at the end of a table. Asked to insert always, Excel moves all that stands below in the table's columns. */
const addRow = (host: HostContext, table: HostTable, alwaysInserts: boolean): void => {
  const { state, change } = host;
  const { sheet, area } = table;
  if (sheet.isProtected || state.isReadOnly) throw apiErrors.accessDenied();
  const row = area.bottom + (table.showTotals ? 0 : 1);
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
  const isFree = columns.every((column) => state.cell(sheet, area.bottom + 1, column).value === null);
  const lastFilled = Math.max(area.bottom, lastFilledRow(sheet, area));
  const changes = insertion(host, table, row, isFree && !alwaysInserts ? area.bottom : lastFilled);
  change(sheet, { ...area, top: row, bottom: row }, changes);
  table.area = { ...area, bottom: area.bottom + 1 };
};

export const rowsObject = (host: HostContext, table: HostTable): HostObject => ({
  kind: "TableRowCollection",
  finders: {
    Add: (index, values, alwaysInserts) => {
      if (index != null || values != null)
        throw new HostGap("rows that are added with values, or in between");
      addRow(host, table, alwaysInserts !== false);
      return { kind: "TableRow" };
    },
  },
});
