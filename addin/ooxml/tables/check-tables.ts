import type { CellArea } from "../cells/address.ts";
import { maxTableCells, maxTables } from "../limits.ts";
import { Refused } from "../refusal.ts";
import type { TablePart } from "./table-part.ts";

const cellCount = ({ area, columns }: TablePart): number => (area.bottom - area.top + 1) * columns.length;

const overlap = (one: CellArea, other: CellArea): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

/** Of tables that share cells nobody could tell which one a value belongs to; Excel has none, and makes none. */
const checkOverlaps = (tables: readonly TablePart[]): void => {
  for (const [index, table] of tables.entries())
    if (tables.slice(0, index).some(({ area }) => overlap(area, table.area)))
      throw new Refused("damaged", table.part);
};

/** A part declares one table on one sheet. */
const checkParts = (tables: readonly TablePart[]): void => {
  const seen = new Set<string>();
  for (const { part } of tables) {
    const key = part.toLowerCase();
    if (seen.has(key)) throw new Refused("damaged", part);
    seen.add(key);
  }
};

/** Throws `Refused` for the tables of the sheets, sheet by sheet, where they are too many or contradict one another. */
export const checkTables = (bySheet: readonly (readonly TablePart[])[]): void => {
  const tables = bySheet.flat();
  const cells = tables.reduce((sum, table) => sum + cellCount(table), 0);
  if (tables.length > maxTables || cells > maxTableCells) throw new Refused("too-large");
  checkParts(tables);
  for (const ofSheet of bySheet) checkOverlaps(ofSheet);
};
