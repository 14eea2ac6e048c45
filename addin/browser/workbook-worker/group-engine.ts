import type { SheetModel, WorkbookModel } from "../../ooxml/sheets/sheet.ts";
import type {
  CellChange,
  CellPosition,
  ComputedCell,
  Engine,
  LoadEngine,
  TableChange,
  WorkbookChanges,
} from "../engine/engine.ts";
import type { FormulaGroup } from "./formula-groups.ts";

export const positionKey = ({ sheet, row, column }: CellPosition): string => `${sheet}:${row}:${column}`;

const emptied = (sheet: SheetModel): SheetModel => ({
  ...sheet,
  cells: { keys: new Float64Array(), values: [], formulas: new Map(), formats: new Uint32Array() },
  arrays: [],
});

/** The workbook with the cells of these sheets alone; the others keep their tables, and the names stay. */
const partOf = (workbook: WorkbookModel, sheets: ReadonlySet<number>): WorkbookModel =>
  sheets.size === workbook.sheets.length
    ? workbook
    : {
        ...workbook,
        sheets: workbook.sheets.map((sheet, index) => (sheets.has(index) ? sheet : emptied(sheet))),
      };

/** The engine of a group, and what it was not told of yet. It is loaded when somebody wants its values. */
export class GroupEngine {
  readonly #workbook: WorkbookModel;
  readonly #cells = new Map<string, CellChange>();
  readonly #tables = new Map<string, TableChange>();
  #group: FormulaGroup;
  #engine: Engine | null = null;
  #loading: Promise<void> | null = null;
  #isNew = true;
  #isClosed = false;

  constructor(workbook: WorkbookModel, group: FormulaGroup) {
    this.#workbook = workbook;
    this.#group = group;
  }

  get owns(): ReadonlySet<number> {
    return this.#group.owns;
  }

  /** Nothing was calculated yet. */
  get isNew(): boolean {
    return this.#isNew;
  }

  /** All that was changed has been calculated. */
  get isUpToDate(): boolean {
    return !this.#isNew && this.#cells.size + this.#tables.size === 0;
  }

  get uncalculated(): readonly CellPosition[] {
    return this.#engine?.uncalculated.filter(({ sheet }) => this.owns.has(sheet)) ?? [];
  }

  /** Takes over another group where it knows all sheets of that; whether it does. */
  serve({ sheets, owns }: FormulaGroup): boolean {
    if (![...sheets].every((sheet) => this.#group.sheets.has(sheet))) return false;
    this.#group = { sheets: this.#group.sheets, owns };
    return true;
  }

  /** Keeps changes until they are calculated. */
  note({ cells, tables }: WorkbookChanges): void {
    for (const cell of cells)
      if (this.#group.sheets.has(cell.sheet)) this.#cells.set(positionKey(cell), cell);
    for (const table of tables) this.#tables.set(table.part, table);
  }

  /** Loads the engine, once however often it is asked. */
  load(loadEngine: LoadEngine): Promise<void> {
    this.#loading ??= loadEngine(partOf(this.#workbook, this.#group.sheets)).then((engine) => {
      if (this.#isClosed) engine.close();
      else this.#engine = engine;
    });
    return this.#loading;
  }

  /** Nothing more is asked of it. */
  close(): void {
    this.#isClosed = true;
    this.#engine?.close();
    this.#engine = null;
  }

  /** Makes the changes that it was not told of, once it is loaded; gives the cells that have another value by them. */
  calculate(): readonly ComputedCell[] {
    if (this.#engine === null || this.isUpToDate) return [];
    const changes = { cells: [...this.#cells.values()], tables: [...this.#tables.values()] };
    this.#cells.clear();
    this.#tables.clear();
    this.#isNew = false;
    return this.#engine.change(changes).filter(({ sheet }) => this.owns.has(sheet));
  }
}
