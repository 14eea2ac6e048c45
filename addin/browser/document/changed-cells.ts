import { type CellPlace, contains, extendArea, placeOfKey } from "../../ooxml/cells/address.ts";
import type { SheetTable } from "../../ooxml/sheets/sheet.ts";
import { areaOf } from "./areas.ts";
import type { CellKey, TableDelta } from "./cell-changes.ts";
import type { ChangedCells } from "./document-form.ts";
import type { SheetState } from "./sheet-state.ts";

const tableAt = ({ tables }: SheetState, place: CellPlace): SheetTable | undefined =>
  tables.find(({ area }) => contains(area, place));

const gatherCells = (sheets: readonly SheetState[], cells: readonly CellKey[]): ChangedCells[] => {
  const gathered = new Map<string, ChangedCells>();
  for (const { sheet: index, key } of cells) {
    const sheet = sheets[index];
    if (sheet === undefined) continue;
    const place = placeOfKey(key);
    const table = tableAt(sheet, place);
    const name = table?.part ?? `sheet ${index}`;
    const known = gathered.get(name);
    const area = known === undefined ? areaOf(place) : extendArea(known.area, place);
    gathered.set(name, { sheet: index, area, table: table?.name ?? null });
  }
  return [...gathered.values()];
};

/** The rows that a table gained or lost. */
const changedRows = (
  sheets: readonly SheetState[],
  { sheet, part, before, after }: TableDelta,
): ChangedCells => {
  const top = Math.min(before.bottom, after.bottom) + 1;
  const area = { ...after, top, bottom: Math.max(before.bottom, after.bottom) };
  const table = sheets[sheet]?.tables.find((each) => each.part === part);
  return { sheet, area, table: table?.name ?? null };
};

/** The cells gathered by table, and those beside tables by sheet; then the rows that tables gained or lost. */
export const changedCells = (
  sheets: readonly SheetState[],
  cells: readonly CellKey[],
  tables: readonly TableDelta[],
): readonly ChangedCells[] => [
  ...gatherCells(sheets, cells),
  ...tables.map((table) => changedRows(sheets, table)),
];
