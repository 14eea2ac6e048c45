import { type CellArea, parseArea } from "../../../addin/ooxml/cells/address.ts";
import type { HostTable, StateChange } from "./workbook-parts.ts";
import type { WorkbookState } from "./workbook-state.ts";

const meets = (one: CellArea, other: CellArea): boolean =>
  one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;

/** Tables that a change of cells touches: each has an event of its own, with the table's id. */
export const touchedTables = ({ tables }: WorkbookState, change: StateChange): readonly HostTable[] => {
  const { address, worksheetId } = change.message;
  const area = change.name === "dataChanged" ? parseArea(String(address)) : null;
  if (area === null) return [];
  return tables.filter((table) => table.sheet.id === worksheetId && meets(table.area, area));
};
