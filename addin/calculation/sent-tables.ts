import type { WorkbookTable, WorkbookTables } from "../../core/workbook/tables.ts";
import { type PackedTable, packTable, unpackTable } from "./packed-tables.ts";

/** The tables of a workbook on their way to another thread, which has those of the time before. */
export interface SentTables {
  readonly sheets: readonly string[];
  readonly tables: readonly {
    readonly id: number;
    /** Null: the table of this id is the same as the time before. */
    readonly packed: PackedTable | null;
  }[];
}

/** Sends only tables that are other objects than the time before. */
export const tableSender = (): ((workbook: WorkbookTables) => SentTables) => {
  let known: ReadonlyMap<WorkbookTable, number> = new Map();
  let nextId = 0;
  return ({ sheets, tables }) => {
    const sent = tables.map((table) => {
      const id = known.get(table);
      return id === undefined ? { id: nextId++, packed: packTable(table) } : { id, packed: null };
    });
    known = new Map(tables.map((table, index) => [table, sent[index]?.id ?? -1]));
    return { sheets, tables: sent };
  };
};

interface Received {
  readonly table: WorkbookTable;
  readonly kind: PackedTable["kind"];
}

/** Puts together what one sender sends; tables and rows that are the same as before are the same objects as before. */
export const tableReceiver = (): ((sent: SentTables) => WorkbookTables) => {
  let known: ReadonlyMap<number, Received> = new Map();
  return ({ sheets, tables }) => {
    const grids = [...known.values()].filter(({ kind }) => kind === "grid").map(({ table }) => table);
    const before = new Map(grids.map((table) => [table.name, table]));
    const unpacked = (packed: PackedTable): Received => ({
      kind: packed.kind,
      table: packed.kind === "grid" ? unpackTable(packed, before.get(packed.name)) : packed.table,
    });
    const received = tables.map(({ id, packed }) => {
      const one = packed === null ? known.get(id) : unpacked(packed);
      if (one === undefined) throw new Error("a table that was never sent");
      return [id, one] as const;
    });
    known = new Map(received);
    return { sheets, tables: received.map(([, { table }]) => table) };
  };
};
