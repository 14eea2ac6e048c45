import type { CellWrite } from "../../../core/workbook/tables.ts";
import { parseAddress } from "../../ooxml/cells/address.ts";
import type { PortTrouble } from "../../workbook-port.ts";
import type { KnownSheet, SheetBook } from "../sheet-book.ts";
import { trouble } from "../trouble.ts";
import { type Block, blocksOf, type EnteredCell } from "./blocks.ts";
import { enteredValue } from "./entered-value.ts";

/** What is to be written on one sheet. */
export interface SheetWrites {
  readonly sheet: KnownSheet;
  readonly blocks: readonly Block[];
}

export type WritePlan =
  | { readonly kind: "plan"; readonly sheets: readonly SheetWrites[] }
  | { readonly kind: "trouble"; readonly trouble: PortTrouble };

/** The longest text that a cell takes. */
const longestText = 32_767;

const isTooMuch = (value: number | string | boolean): boolean =>
  typeof value === "string"
    ? value.length > longestText
    : typeof value === "number" && !Number.isFinite(value);

const entered = (
  { sheet, address, value }: CellWrite,
  date1904: boolean,
): EnteredCell | ReturnType<typeof trouble> => {
  const place = parseAddress(address);
  if (place === null) return trouble("cell-not-writable", { sheet, address, detail: "address" });
  const set = enteredValue(value, date1904);
  if (set === null) return trouble("failed", { sheet, address, detail: "RangeError" });
  if (isTooMuch(set)) return trouble("cell-not-writable", { sheet, address, detail: "value" });
  return { ...place, value: set };
};

/** Everything that can be refused without asking Excel is refused here, so that nothing is written by halves. */
export const planWrites = (writes: readonly CellWrite[], book: SheetBook, date1904: boolean): WritePlan => {
  const bySheet = new Map<KnownSheet, EnteredCell[]>();
  for (const write of writes) {
    const sheet = book.named(write.sheet);
    if (sheet === null) return trouble("sheet-missing", { sheet: write.sheet });
    const cell = entered(write, date1904);
    if ("kind" in cell) return cell;
    const cells = bySheet.get(sheet) ?? [];
    cells.push(cell);
    bySheet.set(sheet, cells);
  }
  const sheets = [...bySheet].map(([sheet, cells]) => ({ sheet, blocks: blocksOf(cells) }));
  return { kind: "plan", sheets };
};
