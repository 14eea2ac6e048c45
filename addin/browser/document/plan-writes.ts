import type { CellWrite } from "../../../core/workbook/tables.ts";
import { contains, parseAddress, placeKey } from "../../ooxml/cells/address.ts";
import { type PlacedWrite, placeWrites } from "../../ooxml/write/check-writes.ts";
import type { PortTrouble, PortTroubleCode } from "../../workbook-port.ts";
import type { CellDelta } from "./cell-changes.ts";
import type { Content } from "./draft.ts";
import { refusalAt } from "./guards.ts";
import type { BookState, SheetState } from "./sheet-state.ts";
import { type StoredCell, sameContent } from "./stored-cell.ts";
import { lastBodyRow } from "./table-growth.ts";

export type WritesPlan =
  | { readonly kind: "cells"; readonly cells: readonly CellDelta[] }
  | { readonly kind: "trouble"; readonly trouble: PortTrouble };

const trouble = (code: PortTroubleCode, { sheet, address }: CellWrite, detail: string): PortTrouble => ({
  code,
  sheet,
  address,
  detail,
});

const isTotal = ({ tables }: SheetState, placed: PlacedWrite): boolean =>
  tables.some((table) => placed.row > lastBodyRow(table) && contains(table.area, placed));

const findTrouble = (book: BookState, sheet: SheetState, placed: PlacedWrite): PortTrouble | null => {
  const { write } = placed;
  const refusal = refusalAt(book, sheet, placed);
  if (refusal?.code === "locked") return trouble("sheet-protected", write, refusal.code);
  if (refusal !== null) return trouble("cell-not-writable", write, refusal.code);
  return isTotal(sheet, placed) ? trouble("cell-not-writable", write, "table-totals") : null;
};

export const contentOf = ({ raw }: PlacedWrite): Content => ({
  value: raw === "" ? null : raw,
  formula: null,
});

const deltaOf = (sheet: SheetState, placed: PlacedWrite): CellDelta[] => {
  const key = placeKey(placed);
  const before = sheet.contents.get(key);
  const after: StoredCell = { ...contentOf(placed), format: before.format };
  return sameContent(before, after) ? [] : [{ sheet: sheet.index, key, before, after }];
};

const planSheet = (
  book: BookState,
  name: string,
  placed: readonly PlacedWrite[],
): PortTrouble | readonly CellDelta[] => {
  const sheet = book.sheets.find(({ model }) => model.name === name);
  if (sheet === undefined) return { code: "sheet-missing", sheet: name, address: null, detail: "" };
  for (const one of placed) {
    const found = findTrouble(book, sheet, one);
    if (found !== null) return found;
  }
  return placed.flatMap((one) => deltaOf(sheet, one));
};

const planPlaced = (book: BookState, bySheet: ReturnType<typeof placeWrites>): WritesPlan => {
  const cells: CellDelta[] = [];
  for (const [name, placed] of bySheet) {
    const planned = planSheet(book, name, placed);
    if ("code" in planned) return { kind: "trouble", trouble: planned };
    for (const delta of planned) cells.push(delta);
  }
  return { kind: "cells", cells };
};

/**
 * The cells that writes of the pane would change; those that hold the value already are left out. Trouble where one cell
 * cannot be written. Throws `RangeError` for a value that no workbook could take, and for a cell that is written twice.
 */
export const planWrites = (book: BookState, writes: readonly CellWrite[], date1904: boolean): WritesPlan => {
  try {
    return planPlaced(book, placeWrites(writes, date1904));
  } catch (error) {
    const misplaced = writes.find(({ address }) => parseAddress(address) === null);
    if (misplaced === undefined) throw error;
    return { kind: "trouble", trouble: trouble("cell-not-writable", misplaced, "no address") };
  }
};
