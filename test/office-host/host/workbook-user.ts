import { type CellArea, placeOfKey } from "../../../addin/ooxml/cells/address.ts";
import type { Move } from "./move.ts";
import { apiErrors } from "./protocol.ts";
import { sortKey } from "./sort-key.ts";
import type { UndoLog } from "./undo-log.ts";
import { tablesPart, type UndoPart } from "./undo-part.ts";
import type { CellChange, HostCell, HostSheet, HostTable } from "./workbook-parts.ts";
import type { WorkbookState } from "./workbook-state.ts";

type Held = Partial<HostCell>;

const emptied: Held = { value: null, formula: null };

const rangeOf = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Cells of an area that are to hold what a function says. */
const filled = (area: CellArea, held: (row: number, column: number) => Held): readonly CellChange[] =>
  rangeOf(area.top, area.bottom).flatMap((row) =>
    rangeOf(area.left, area.right).map((column) => ({ row, column, cell: held(row, column) })),
  );

const bodyOf = ({ area, showHeaders, showTotals }: HostTable): CellArea => ({
  ...area,
  top: area.top + (showHeaders ? 1 : 0),
  bottom: area.bottom - (showTotals ? 1 : 0),
});

const overlaps = (one: CellArea, other: CellArea): boolean =>
  one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;

/** The last column with something in the rows of an area, or the area's own. */
const lastFilledColumn = ({ cells }: HostSheet, { top, bottom, right }: CellArea): number =>
  [...cells].reduce((last, [key, { value }]) => {
    const { row, column } = placeOfKey(key);
    return value !== null && row >= top && row <= bottom ? Math.max(last, column) : last;
  }, right);

/** What somebody does to the sheets and tables of a workbook by Excel's own commands. Refused as Excel refuses it. */
export class WorkbookUser {
  readonly #state: WorkbookState;
  readonly #by: object;
  readonly #undo: UndoLog | null;

  /** @param undo of this user; null for one whose Ctrl+Z is not looked at. */
  constructor(state: WorkbookState, by: object, undo: UndoLog | null) {
    this.#state = state;
    this.#by = by;
    this.#undo = undo;
  }

  insertRows(sheet: string, at: number, count = 1): void {
    this.#move({ sheet: this.#sheet(sheet), axis: "row", at, count });
  }

  deleteRows(sheet: string, at: number, count = 1): void {
    this.#move({ sheet: this.#sheet(sheet), axis: "row", at, count: -count });
  }

  insertColumns(sheet: string, at: number, count = 1): void {
    this.#move({ sheet: this.#sheet(sheet), axis: "column", at, count });
  }

  /** Gives a table another name, which no event tells of. */
  renameTable(name: string, newName: string): void {
    this.#asOneStep(() => {
      const table = this.#table(name);
      this.#state.refuseTableName(table, newName);
      this.#record(tablesPart(this.#state, [table]));
      table.name = newName;
    });
  }

  /** Makes a table of cells whose first row holds the names of its columns. */
  addTable(sheet: HostSheet, area: CellArea): HostTable {
    this.#refuseOverlap(null, sheet, area);
    const name = this.#state.freeTableName();
    const where = { sheet, area, showHeaders: true, showTotals: false, columns: [] };
    const added = this.#state.addTable({ name, ...where });
    this.#state.removeTable(added);
    this.#record(tablesPart(this.#state, [added]));
    this.#state.tables = [...this.#state.tables, added];
    return added;
  }

  /** Makes ordinary cells of a table. */
  convertTable(name: string): void {
    this.#asOneStep(() => this.#removeTable(this.#table(name)));
  }

  /** Deletes a table and what stands in it. */
  deleteTable(name: string): void {
    this.#asOneStep(() => {
      const table = this.#table(name);
      this.#put(
        table.sheet,
        table.area,
        filled(table.area, () => emptied),
      );
      this.#removeTable(table);
    });
  }

  /** Cuts a table out and puts it in elsewhere. */
  moveTable(name: string, sheet: string, top: number, left: number): void {
    this.#asOneStep(() => {
      const table = this.#table(name);
      const target = this.#sheet(sheet);
      const { area } = table;
      const held = filled(area, (row, column) => this.#state.cell(table.sheet, row, column));
      const to = { top, left, bottom: top + area.bottom - area.top, right: left + area.right - area.left };
      this.#refuseOverlap(table, target, to);
      this.#put(
        table.sheet,
        area,
        filled(area, () => emptied),
      );
      const moved = held.map(({ row, column, cell }) => ({
        row: row + top - area.top,
        column: column + left - area.left,
        cell,
      }));
      this.#put(target, to, moved);
      this.#record(tablesPart(this.#state, [table]));
      Object.assign(table, { sheet: target, area: to });
    });
  }

  /** Gives a table another place around its header row; what stands there is left as it is. */
  resizeTable(name: string, area: CellArea): void {
    this.#asOneStep(() => {
      const table = this.#table(name);
      this.#refuseProtected(table.sheet);
      this.#refuseOverlap(table, table.sheet, area);
      this.#record(tablesPart(this.#state, [table]));
      table.area = area;
    });
  }

  /** Sorts the rows of a table by a column, counted from 0; blanks come last. */
  sortTable(name: string, column: number): void {
    this.#asOneStep(() => {
      const table = this.#table(name);
      const { sheet } = table;
      const body = bodyOf(table);
      const cells = (row: number) =>
        rangeOf(body.left, body.right).map((at) => this.#state.cell(sheet, row, at));
      const key = (row: readonly HostCell[]) => sortKey(row[column]?.value ?? null);
      const rows = rangeOf(body.top, body.bottom).map(cells);
      rows.sort((one, other) => (key(one) < key(other) ? -1 : Number(key(one) > key(other))));
      const sorted = filled(body, (row, at) => rows[row - body.top]?.[at - body.left] ?? emptied);
      this.#put(sheet, body, sorted);
      const message = { worksheetId: sheet.id };
      this.#state.tell({ name: "rowSorted", by: this.#by, message });
    });
  }

  /** Hides rows of a table, counted from 0, as its filter does; all others show. */
  filterTable(name: string, hidden: readonly number[]): void {
    const table = this.#table(name);
    this.#refuseProtected(table.sheet);
    const { top, bottom } = bodyOf(table);
    const others = [...table.sheet.hiddenRows].filter((row) => row < top || row > bottom);
    table.sheet.hiddenRows = new Set([...others, ...hidden.map((row) => top + row)]);
  }

  /** Puts a column into a table before one of its columns, counted from 0; what stands right of it moves, in the table's rows. */
  addColumn(name: string, index: number, header: string): void {
    this.#asOneStep(() => {
      const table = this.#table(name);
      const { area } = table;
      const at = area.left + index;
      const wider = { ...area, right: area.right + 1 };
      this.#refuseOverlap(table, table.sheet, wider);
      const held = (row: number, column: number): Held => {
        if (column > at) return this.#state.cell(table.sheet, row, column - 1);
        return row === area.top && table.showHeaders ? { value: header, formula: null } : emptied;
      };
      const moved = { ...wider, left: at, right: lastFilledColumn(table.sheet, area) + 1 };
      this.#put(table.sheet, moved, filled(moved, held), "CellInserted");
      this.#record(tablesPart(this.#state, [table]));
      table.area = wider;
      table.columns = [...table.columns.slice(0, index), header, ...table.columns.slice(index)];
    });
  }

  /** Puts the columns of a table in another order: by their present numbers, counted from 0. */
  reorderColumns(name: string, order: readonly number[]): void {
    this.#asOneStep(() => {
      const { sheet, area } = this.#table(name);
      const from = (column: number) => area.left + (order[column - area.left] ?? 0);
      this.#put(
        sheet,
        area,
        filled(area, (row, column) => this.#state.cell(sheet, row, from(column))),
      );
    });
  }

  mergeCells(sheet: string, area: CellArea): void {
    const target = this.#sheet(sheet);
    this.#refuseProtected(target);
    if (this.#state.tables.some((table) => table.sheet === target && overlaps(table.area, area)))
      throw apiErrors.invalidArgument();
    target.merged = [...target.merged, area];
  }

  renameSheet(name: string, newName: string): void {
    this.#state.renameSheet(this.#sheet(name), newName);
  }

  addSheet(name: string): HostSheet {
    const sheet = this.#state.addSheet(name);
    this.#state.tell({ name: "sheetAdded", by: this.#by, message: { worksheetId: sheet.id } });
    return sheet;
  }

  /** Excel cannot take this back, nor what came before. */
  deleteSheet(name: string): void {
    const sheet = this.#sheet(name);
    this.#state.removeSheet(sheet);
    this.#undo?.forget();
    this.#state.tell({ name: "sheetDeleted", by: this.#by, message: { worksheetId: sheet.id } });
  }

  setProtected(sheet: HostSheet, isProtected: boolean): void {
    this.#state.setProtected(sheet, isProtected, this.#by);
  }

  setVisibility(name: string, visibility: HostSheet["visibility"]): void {
    this.#sheet(name).visibility = visibility;
  }

  #asOneStep(action: () => void): void {
    if (this.#state.isReadOnly) throw apiErrors.accessDenied();
    if (this.#undo === null) action();
    else this.#undo.asOneStep(action);
  }

  #record(part: UndoPart): void {
    this.#undo?.record(part);
  }

  #move(move: Move): void {
    const { sheet, axis, at, count } = move;
    this.#asOneStep(() => {
      this.#refuseProtected(sheet);
      if (count < 0) {
        const own = this.#state.tables.filter((table) => table.sheet === sheet);
        this.#record(tablesPart(this.#state, own));
        const isTakenOut = ({ row, column }: Pick<CellChange, "row" | "column">) => {
          const number = axis === "row" ? row : column;
          return number >= at && number < at - count;
        };
        this.#record(this.#state.keep(sheet, isTakenOut));
      }
      this.#record(this.#state.move(move));
      this.#state.tellMove(move, this.#by);
    });
  }

  #put(sheet: HostSheet, area: CellArea, changes: readonly CellChange[], changeType?: string): void {
    this.#state.refuseIfLocked(sheet, changes);
    this.#record(this.#state.put(sheet, area, changes));
    this.#state.tellCells(sheet, area, this.#by, changeType);
  }

  #removeTable(table: HostTable): void {
    this.#refuseProtected(table.sheet);
    this.#record(tablesPart(this.#state, [table]));
    this.#state.removeTable(table);
    const message = { tableId: table.id, tableName: table.name, worksheetId: table.sheet.id };
    this.#state.tell({ name: "tableDeleted", by: this.#by, message });
  }

  #refuseProtected(sheet: HostSheet): void {
    if (sheet.isProtected || this.#state.isReadOnly) throw apiErrors.accessDenied();
  }

  #refuseOverlap(own: HostTable | null, sheet: HostSheet, area: CellArea): void {
    this.#refuseProtected(sheet);
    const others = this.#state.tables.filter((table) => table !== own && table.sheet === sheet);
    if (others.some((table) => overlaps(table.area, area))) throw apiErrors.invalidArgument();
  }

  #sheet(name: string): HostSheet {
    const sheet = this.#state.sheetOf(name);
    if (sheet === undefined) throw new Error(`no sheet "${name}"`);
    return sheet;
  }

  #table(name: string): HostTable {
    const table = this.#state.tableOf(name);
    if (table === undefined) throw new Error(`no table "${name}"`);
    return table;
  }
}
