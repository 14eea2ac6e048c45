import { type CellArea, formatArea, placeKey } from "../../../addin/ooxml/cells/address.ts";
import { apiErrors } from "./protocol.ts";
import type { HostValue } from "./typed-value.ts";

export interface HostCell {
  readonly value: HostValue;
  readonly numberFormat: string;
  readonly isLocked: boolean;
}

export interface HostSheet {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  isProtected: boolean;
  readonly cells: Map<number, HostCell>;
}

export interface HostTable {
  readonly id: string;
  name: string;
  sheet: HostSheet;
  /** Header and totals rows included. */
  area: CellArea;
  showHeaders: boolean;
  showTotals: boolean;
  /** Names of the columns where no header row shows them. */
  readonly columns: readonly string[];
}

export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly cell: Partial<HostCell>;
}

/** What an area held before it was changed. */
interface UndoPart {
  readonly sheet: HostSheet;
  readonly area: CellArea;
  readonly before: readonly (readonly [key: number, cell: HostCell | undefined])[];
}

const emptyCell: HostCell = { value: null, numberFormat: "General", isLocked: true };

/** The workbook that the host holds: its cells, tables and steps to undo. */
export class WorkbookState {
  readonly name: string;
  readonly date1904: boolean;
  sheets: readonly HostSheet[] = [];
  tables: readonly HostTable[] = [];
  isDirty = false;
  autoSave = false;
  isReadOnly = false;
  activeSheet = 0;
  selection: { readonly sheet: HostSheet; readonly area: CellArea } | null = null;
  #steps: readonly (readonly UndoPart[])[] = [];
  #open: UndoPart[] | null = null;
  #nextId = 1;

  constructor(name: string, date1904: boolean) {
    this.name = name;
    this.date1904 = date1904;
  }

  nextId(): number {
    return this.#nextId++;
  }

  addSheet(name: string, more: Partial<Pick<HostSheet, "visibility" | "isProtected">> = {}): HostSheet {
    const id = `{${String(this.nextId()).padStart(8, "0")}-0000-4000-8000-000000000000}`;
    const sheet: HostSheet = {
      id,
      name,
      visibility: "Visible",
      isProtected: false,
      cells: new Map(),
      ...more,
    };
    this.sheets = [...this.sheets, sheet];
    return sheet;
  }

  addTable(table: Omit<HostTable, "id">): HostTable {
    const added = { ...table, id: String(this.nextId()) };
    this.tables = [...this.tables, added];
    return added;
  }

  removeTable(table: HostTable): void {
    this.tables = this.tables.filter((other) => other !== table);
  }

  /** Names are the same whatever their case. */
  sheetOf(key: string): HostSheet | undefined {
    const name = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name);
  }

  tableOf(key: string): HostTable | undefined {
    const name = key.toLowerCase();
    return this.tables.find((table) => table.id === key || table.name.toLowerCase() === name);
  }

  cell(sheet: HostSheet, row: number, column: number): HostCell {
    return sheet.cells.get(placeKey({ row, column })) ?? emptyCell;
  }

  /** Changes cells of one area as a step to undo, or as a part of the step that is open. */
  change(sheet: HostSheet, area: CellArea, changes: readonly CellChange[]): void {
    const part = this.put(sheet, area, changes);
    if (this.#open === null) this.#steps = [...this.#steps, [part]];
    else this.#open.push(part);
  }

  /** Changes cells without a step: what another person changes is not this user's to undo. */
  put(sheet: HostSheet, area: CellArea, changes: readonly CellChange[]): UndoPart {
    const before = changes.map(({ row, column }) => {
      const key = placeKey({ row, column });
      return [key, sheet.cells.get(key)] as const;
    });
    for (const { row, column, cell } of changes)
      sheet.cells.set(placeKey({ row, column }), { ...this.cell(sheet, row, column), ...cell });
    this.isDirty = true;
    return { sheet, area, before };
  }

  /** What one request changes is one step. */
  asOneStep<Value>(action: () => Value): Value {
    const parts: UndoPart[] = [];
    this.#open = parts;
    try {
      return action();
    } finally {
      this.#open = null;
      if (parts.length > 0) this.#steps = [...this.#steps, parts];
    }
  }

  forgetSteps(): void {
    this.#steps = [];
  }

  get stepCount(): number {
    return this.#steps.length;
  }

  /** Takes back the latest step; tells which areas it changed. */
  undo(): readonly { readonly sheet: HostSheet; readonly address: string }[] {
    const step = this.#steps.at(-1) ?? [];
    this.#steps = this.#steps.slice(0, -1);
    for (const { sheet, before } of [...step].reverse())
      for (const [key, cell] of before)
        if (cell === undefined) sheet.cells.delete(key);
        else sheet.cells.set(key, cell);
    return step.map(({ sheet, area }) => ({ sheet, address: formatArea(area) }));
  }

  refuseIfLocked(sheet: HostSheet, changes: readonly CellChange[]): void {
    const isLocked = ({ row, column }: CellChange) => this.cell(sheet, row, column).isLocked;
    if (this.isReadOnly || (sheet.isProtected && changes.some(isLocked))) throw apiErrors.accessDenied();
  }
}
