import {
  type CellArea,
  type CellPlace,
  formatArea,
  lastColumn,
  lastRow,
  placeKey,
  placeOfKey,
} from "../../../addin/ooxml/cells/address.ts";
import { HostGap } from "./host-object.ts";
import { areaAfter, inverse, type Move, moveAddress, movedMove, moveType, placeAfter } from "./move.ts";
import { namesOfRenamed, namesWithoutSheet } from "./name-formulas.ts";
import { apiErrors } from "./protocol.ts";
import type { HostValue } from "./typed-value.ts";
import { cellsPart, type UndoPart } from "./undo-part.ts";
import type { CellChange, HostCell, HostName, HostSheet, HostTable, StateChange } from "./workbook-parts.ts";

const emptyCell: HostCell = { value: null, formula: null, numberFormat: "General", isLocked: true };

/** None where nothing is left of it. */
const movedTable = (table: HostTable, move: Move): readonly HostTable[] => {
  const area = areaAfter(move, table.area);
  if (area === null) return [];
  table.area = area;
  return [table];
};

/** The workbook that one Excel has open, or several at once: its cells and tables. */
export class WorkbookState {
  readonly name: string;
  readonly date1904: boolean;
  sheets: readonly HostSheet[] = [];
  tables: readonly HostTable[] = [];
  names: readonly HostName[] = [];
  isDirty = false;
  autoSave = false;
  isReadOnly = false;
  /** Sheets can be neither added, removed, renamed nor moved. */
  isStructureProtected = false;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  activeSheet = 0;
  /** What a formula gives that the add-in writes; a test says it. */
  calculates: (formula: string) => HostValue = (formula) => {
    throw new HostGap(`what ${formula} gives`);
  };
  selection: { readonly sheet: HostSheet; readonly area: CellArea } | null = null;
  readonly #listeners = new Set<(change: StateChange) => void>();
  readonly #moveListeners = new Set<(move: Move) => void>();
  #nextId = 1;

  constructor(name: string, date1904: boolean) {
    this.name = name;
    this.date1904 = date1904;
  }

  nextId(): number {
    return this.#nextId++;
  }

  addSheet(name: string, more: Partial<Pick<HostSheet, "visibility" | "isProtected">> = {}): HostSheet {
    this.#refuseStructure();
    if (this.sheetOf(name) !== undefined) throw apiErrors.itemAlreadyExists();
    const id = `{${String(this.nextId()).padStart(8, "0")}-0000-4000-8000-000000000000}`;
    const sheet: HostSheet = {
      id,
      name,
      visibility: "Visible",
      isProtected: false,
      cells: new Map(),
      merged: [],
      hiddenRows: new Set(),
      charts: [],
      drawn: { shapes: [], pivotTables: [], comments: [] },
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

  /** The first name of Excel's own that no table has. */
  freeTableName(): string {
    for (let number = 1; ; number += 1) {
      const name = `Tabel${number}`;
      if (this.tableOf(name) === undefined) return name;
    }
  }

  removeTable(table: HostTable): void {
    this.tables = this.tables.filter((other) => other !== table);
  }

  /** No event that ExcelApi has tells of it. */
  /** No table has the name of another, nor that of a formula, and on a protected sheet it keeps its own. */
  refuseTableName(table: HostTable, name: string): void {
    if (table.sheet.isProtected || this.isReadOnly) throw apiErrors.accessDenied();
    const isNamed = this.names.some((each) => each.name.toLowerCase() === name.toLowerCase());
    const other = this.tableOf(name);
    if (isNamed || (other !== undefined && other !== table)) throw apiErrors.itemAlreadyExists();
  }

  renameSheet(sheet: HostSheet, name: string): void {
    this.#refuseStructure();
    if (this.sheetOf(name) !== undefined) throw apiErrors.itemAlreadyExists();
    this.names = namesOfRenamed(this.names, sheet.name, name);
    sheet.name = name;
    this.isDirty = true;
  }

  /** Excel keeps at least one sheet to be seen, and those that its user cannot unhide. */
  removeSheet(sheet: HostSheet): void {
    this.#refuseStructure();
    const others = this.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
    if (others.length === 0 || sheet.visibility === "VeryHidden") throw apiErrors.invalidOperation();
    const shown = this.sheets[this.activeSheet];
    this.sheets = this.sheets.filter((other) => other !== sheet);
    this.tables = this.tables.filter((table) => table.sheet !== sheet);
    this.names = namesWithoutSheet(this.names, sheet.name);
    this.activeSheet = Math.max(0, shown === undefined ? 0 : this.sheets.indexOf(shown));
    this.isDirty = true;
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

  /** Changes cells; gives what they held. */
  put(sheet: HostSheet, area: CellArea, changes: readonly CellChange[]): UndoPart {
    const before = changes.map(({ row, column }) => {
      const key = placeKey({ row, column });
      return [key, sheet.cells.get(key)] as const;
    });
    for (const { row, column, cell } of changes)
      sheet.cells.set(placeKey({ row, column }), { ...this.cell(sheet, row, column), ...cell });
    this.isDirty = true;
    return cellsPart(this, sheet, area, before);
  }

  setProtected(sheet: HostSheet, isProtected: boolean, by: object): void {
    sheet.isProtected = isProtected;
    this.tell({ name: "protectionChanged", by, message: { isProtected, worksheetId: sheet.id } });
  }

  /** What cells hold that are about to be taken out. */
  keep(sheet: HostSheet, isMeant: (place: CellPlace) => boolean): UndoPart {
    const kept = [...sheet.cells].filter(([key]) => isMeant(placeOfKey(key)));
    const area = { top: 1, left: 1, bottom: lastRow, right: lastColumn };
    return { ...cellsPart(this, sheet, area, kept), tell: () => {} };
  }

  /**
   * Moves all that stands on a sheet, for whole rows or columns that are put in or taken out. Formulas keep their text: the
   * host calculates none.
   */
  move(move: Move): UndoPart {
    const { sheet } = move;
    const cells = [...sheet.cells];
    sheet.cells.clear();
    for (const [key, cell] of cells) {
      const place = placeAfter(move, placeOfKey(key));
      if (place !== null) sheet.cells.set(placeKey(place), cell);
    }
    this.tables = this.tables.flatMap((table) => (table.sheet === sheet ? movedTable(table, move) : [table]));
    sheet.merged = sheet.merged.flatMap((area) => areaAfter(move, area) ?? []);
    this.isDirty = true;
    for (const listener of this.#moveListeners) listener(move);
    return this.#movePart(move);
  }

  #movePart(move: Move): UndoPart {
    return {
      takeBack: () => this.move(inverse(move)),
      moved: (other) => this.#movePart(movedMove(move, other)),
      tell: (by) => this.tellMove(inverse(move), by),
    };
  }

  /** Tells every Excel that has the workbook open of a change that one of them made. */
  tell(change: StateChange): void {
    for (const listener of this.#listeners) listener(change);
  }

  /** Tells of cells of a sheet that were changed. */
  tellCells(sheet: HostSheet, area: CellArea, by: object, changeType = "RangeEdited"): void {
    const message = { worksheetId: sheet.id, address: formatArea(area), changeType };
    this.tell({ name: "dataChanged", by, message });
  }

  tellMove(move: Move, by: object): void {
    const message = { worksheetId: move.sheet.id, address: moveAddress(move), changeType: moveType(move) };
    this.tell({ name: "dataChanged", by, message });
  }

  onMove(listener: (move: Move) => void): void {
    this.#moveListeners.add(listener);
  }

  onChange(listener: (change: StateChange) => void): void {
    this.#listeners.add(listener);
  }

  /** Sheets are neither put in, taken out nor renamed. */
  #refuseStructure(): void {
    if (this.isStructureProtected || this.isReadOnly) throw apiErrors.accessDenied();
  }

  refuseIfLocked(sheet: HostSheet, changes: readonly CellChange[]): void {
    const isLocked = ({ row, column }: CellChange) => this.cell(sheet, row, column).isLocked;
    if (this.isReadOnly || (sheet.isProtected && changes.some(isLocked))) throw apiErrors.accessDenied();
  }
}
