import { parseAddress } from "../../addin/ooxml/cells/address.ts";
import { isRefusal, openPackage, readTables } from "../../addin/ooxml/index.ts";
import type {
  CellPosition,
  FileState,
  PortOutcome,
  PortTrouble,
  PortTroubleCode,
  WorkbookChange,
  WorkbookPort,
} from "../../addin/workbook-port.ts";
import { migrationWrites } from "../../core/workbook/migration/migration-writes.ts";
import type { CellWrite, TablePlace, WorkbookTables } from "../../core/workbook/tables.ts";
import { areInNextRow, withNewRow } from "./new-row.ts";
import { written } from "./written-tables.ts";

/** What a test may set of the host. */
export interface MemoryHostOptions {
  readonly keepsUndo?: boolean;
  readonly opensFiles?: boolean;
  /** Names of tables below which something stands. */
  readonly blocked?: readonly string[];
  /** Awaited in the midst of each read and write, so that other things can happen meanwhile. */
  readonly meanwhile?: (what: "read" | "write") => Promise<void>;
}

/** A workbook in memory behind a port, the plainest thing that keeps the port's contract. */
export interface MemoryHost {
  readonly port: WorkbookPort;
  /** The tables as they are now. */
  readonly tables: () => WorkbookTables;
  readonly edit: (sheet: string, address: string, value: CellWrite["value"]) => void;
  readonly editByOther: (sheet: string, address: string, value: CellWrite["value"]) => void;
  /** Tells of a change that changes no cell. */
  readonly tell: (change: WorkbookChange) => void;
  readonly undo: () => void;
  readonly protect: (sheet: string) => void;
  readonly unprotect: (sheet: string) => void;
  /** The next read or write is refused for this reason, or throws. */
  readonly refuseNext: (what: "read" | "write", because: PortTroubleCode | Error) => void;
  /** Takes back what is to be refused. */
  readonly refuseNothing: () => void;
  readonly selected: () => CellPosition | null;
  readonly reads: () => number;
  readonly resultWrites: () => readonly (readonly CellWrite[])[];
  /** What was written as a step of its own. */
  readonly stepWrites: () => readonly (readonly CellWrite[])[];
}

interface Step {
  readonly before: WorkbookTables;
  readonly areas: readonly CellPosition[];
}

const trouble = (code: PortTroubleCode, at: Partial<PortTrouble> = {}): PortOutcome => ({
  kind: "trouble",
  trouble: { code, sheet: null, address: null, detail: "", ...at },
});

const positionsOf = (writes: readonly CellWrite[]): readonly CellPosition[] =>
  writes.map(({ sheet, address }) => ({ sheet, address }));

/** A port on the tables. A step of results is undone with the edit before it. */
export const memoryHost = (
  initial: WorkbookTables,
  { keepsUndo = true, opensFiles = true, blocked = [], meanwhile = async () => {} }: MemoryHostOptions = {},
): MemoryHost => {
  let tables = initial;
  let steps: readonly Step[] = [];
  let file: FileState = { name: "hukommelse.xlsx", unsaved: false };
  let selected: CellPosition | null = null;
  let reads = 0;
  const wanted = { results: [] as (readonly CellWrite[])[], edit: [] as (readonly CellWrite[])[] };
  const locked = new Set<string>();
  const refusals = { read: [] as (PortTroubleCode | Error)[], write: [] as (PortTroubleCode | Error)[] };
  const changeListeners = new Set<(change: WorkbookChange) => void>();
  const fileListeners = new Set<(state: FileState) => void>();

  const tell = (change: WorkbookChange): void => {
    for (const listener of changeListeners) listener(change);
  };
  const setFile = (next: FileState): void => {
    file = next;
    for (const listener of fileListeners) listener(file);
  };
  const put = (after: WorkbookTables, writes: readonly CellWrite[], joined: boolean): void => {
    const last = steps.at(-1);
    const areas = positionsOf(writes);
    steps =
      joined && last !== undefined
        ? [...steps.slice(0, -1), { before: last.before, areas: [...last.areas, ...areas] }]
        : [...steps, { before: tables, areas }];
    tables = after;
    setFile({ ...file, unsaved: true });
  };
  const refused = (what: "read" | "write"): PortOutcome | null => {
    const because = refusals[what].shift();
    if (because instanceof Error) throw because;
    return because === undefined ? null : trouble(because);
  };
  const problemOf = (writes: readonly CellWrite[]): PortOutcome | null => {
    const missing = writes.find(({ sheet }) => !tables.sheets.includes(sheet));
    if (missing !== undefined) return trouble("sheet-missing", { sheet: missing.sheet });
    const misplaced = writes.find(({ address }) => parseAddress(address) === null);
    if (misplaced !== undefined) return trouble("cell-not-writable", positionsOf([misplaced])[0]);
    const protectedSheet = writes.find(({ sheet }) => locked.has(sheet))?.sheet;
    return protectedSheet === undefined ? null : trouble("sheet-protected", { sheet: protectedSheet });
  };
  const rowProblemOf = (place: TablePlace, writes: readonly CellWrite[]): PortOutcome | null => {
    const { sheet, table } = place;
    if (!tables.sheets.includes(sheet)) return trouble("sheet-missing", { sheet });
    if (locked.has(sheet)) return trouble("sheet-protected", { sheet });
    if (blocked.includes(table)) return trouble("table-blocked", { sheet });
    return areInNextRow(tables, place, writes) ? null : trouble("table-changed", { sheet });
  };
  const listening = <Told>(
    listeners: Set<(told: Told) => void>,
    listener: (told: Told) => void,
  ): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const typed = (by: "user" | "other-person", write: CellWrite): void => {
    put(written(tables, [write]), [write], false);
    tell({ by, areas: positionsOf([write]) });
  };

  const port: WorkbookPort = {
    keepsUndo,
    undoesNewRows: true,
    upgradesInCopy: false,
    opensFiles,
    readTables: async () => {
      reads += 1;
      const refusal = refused("read");
      if (refusal?.kind === "trouble") return refusal;
      const read = tables;
      await meanwhile("read");
      return { kind: "tables", tables: read, calculation: "automatic" };
    },
    writeCells: async (writes, kind) => {
      wanted[kind].push(writes);
      const refusal = refused("write") ?? problemOf(writes);
      if (refusal !== null) return refusal;
      if (writes.length > 0) {
        put(written(tables, writes), writes, kind === "results");
        if (kind === "edit") tell({ by: "user", areas: positionsOf(writes) });
      }
      await meanwhile("write");
      return { kind: "done" };
    },
    writeNewRow: async (table, writes) => {
      wanted.edit.push(writes);
      const refusal = refused("write") ?? rowProblemOf(table, writes);
      if (refusal !== null) return refusal;
      put(written(withNewRow(tables, table), writes), writes, false);
      tell({ by: "user", areas: positionsOf(writes) });
      await meanwhile("write");
      return { kind: "done" };
    },
    upgrade: async (migration, told) => {
      const { cells, newRow } = migrationWrites(migration, told);
      const writes = [...cells, ...(newRow?.cells ?? [])];
      wanted.edit.push(writes);
      const refusal = refused("write") ?? problemOf(writes);
      if (refusal !== null) return refusal;
      put(written(newRow === null ? tables : withNewRow(tables, newRow), writes), writes, false);
      tell({ by: "user", areas: positionsOf(writes) });
      await meanwhile("write");
      return { kind: "done" };
    },
    onChange: (listener) => listening(changeListeners, listener),
    select: async (position) => {
      if (!tables.sheets.includes(position.sheet)) return trouble("sheet-missing", { sheet: position.sheet });
      selected = position;
      return { kind: "done" };
    },
    open: async (name, bytes) => {
      const opened = openPackage(bytes);
      if (isRefusal(opened)) return trouble("file-not-readable");
      tables = readTables(opened);
      steps = [];
      setFile({ name, unsaved: false });
      tell({ by: "opening", areas: tables.sheets.map((sheet) => ({ sheet, address: null })) });
      return { kind: "done" };
    },
    save: async () => {
      setFile({ ...file, unsaved: false });
      return { kind: "done" };
    },
    fileState: () => file,
    onFileState: (listener) => listening(fileListeners, listener),
  };

  return {
    port,
    tables: () => tables,
    edit: (sheet, address, value) => typed("user", { sheet, address, value }),
    editByOther: (sheet, address, value) => typed("other-person", { sheet, address, value }),
    tell,
    undo: () => {
      const step = steps.at(-1);
      if (step === undefined) return;
      steps = steps.slice(0, -1);
      tables = step.before;
      tell({ by: "user", areas: step.areas });
    },
    protect: (sheet) => void locked.add(sheet),
    unprotect: (sheet) => void locked.delete(sheet),
    refuseNext: (what, because) => void refusals[what].push(because),
    refuseNothing: () => {
      refusals.read.length = 0;
      refusals.write.length = 0;
    },
    selected: () => selected,
    reads: () => reads,
    resultWrites: () => wanted.results,
    stepWrites: () => wanted.edit,
  };
};
