import type { CellWrite } from "../../../core/workbook/tables.ts";
import { parseAddress } from "../../ooxml/cells/address.ts";
import type { PortTrouble } from "../../workbook-port.ts";
import type { KnownTable, TableAt } from "../read/known-table.ts";
import type { KnownSheet, SheetBook } from "../sheet-book.ts";
import { trouble } from "../trouble.ts";
import { type Block, blocksOf, type EnteredCell } from "./blocks.ts";
import { enteredValue } from "./entered-value.ts";

/** What is to be written in one table, or on one sheet outside all tables. */
export interface SheetWrites {
  readonly sheet: KnownSheet;
  /** Null where the cells are in no table. */
  readonly table: KnownTable | null;
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

interface Gathered {
  readonly sheet: KnownSheet;
  readonly table: KnownTable | null;
  readonly cells: EnteredCell[];
}

/** Everything that can be refused without asking Excel is refused here, so that nothing is written by halves. */
export const planWrites = (
  writes: readonly CellWrite[],
  book: SheetBook,
  date1904: boolean,
  tableAt: TableAt,
): WritePlan => {
  const parts = new Map<KnownSheet | KnownTable, Gathered>();
  for (const write of writes) {
    const sheet = book.named(write.sheet);
    if (sheet === null) return trouble("sheet-missing", { sheet: write.sheet });
    const cell = entered(write, date1904);
    if ("kind" in cell) return cell;
    const table = tableAt(sheet, cell);
    const part = parts.get(table ?? sheet) ?? { sheet, table, cells: [] };
    part.cells.push(cell);
    parts.set(table ?? sheet, part);
  }
  const sheets = [...parts.values()].map(({ cells, ...place }) => ({ ...place, blocks: blocksOf(cells) }));
  return { kind: "plan", sheets };
};
