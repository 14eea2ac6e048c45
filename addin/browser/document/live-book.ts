import { type CellPlace, placeKey, placeOfKey } from "../../ooxml/cells/address.ts";
import type { WorkbookModel } from "../../ooxml/sheets/sheet.ts";
import type { ComputedCell, WorkbookChanges } from "../engine/engine.ts";
import type { CellKey, Delta, TableDelta } from "./cell-changes.ts";
import { noTables } from "./cell-changes.ts";
import { changedCells } from "./changed-cells.ts";
import type { CellsChange } from "./document-form.ts";
import { FormatList } from "./format-list.ts";
import { Listeners } from "./listeners.ts";
import { type FormulaWorker, LiveCalculation } from "./live-calculation.ts";
import type { DocumentChange, GridSheet } from "./sheet-document.ts";
import { type BookState, SheetState } from "./sheet-state.ts";
import { sameContent, sameValue } from "./stored-cell.ts";
import { TableReader } from "./table-reader.ts";

export type ChangeCause = CellsChange["cause"];

const toChanges = ({ cells, tables }: Delta): WorkbookChanges => ({
  cells: cells
    .filter(({ before, after }) => !sameContent(before, after))
    .map(({ sheet, key, after: { value, formula } }) => ({
      sheet,
      ...placeOfKey(key),
      input: formula === null ? { kind: "value", value } : { kind: "formula", formula },
    })),
  tables: tables.map(({ sheet, part, after }) => ({ sheet, part, area: after })),
});

/** The cells of a workbook with their formulas kept up to date. Whatever changes, the listeners are told. */
export class LiveBook implements BookState {
  readonly sheets: readonly SheetState[];
  readonly formats: FormatList;
  readonly reader: TableReader;
  readonly calculation: LiveCalculation;
  readonly changes = new Listeners<DocumentChange>();
  readonly cellChanges = new Listeners<CellsChange>();
  #grids: readonly GridSheet[] | null = null;

  constructor(model: WorkbookModel, worker: FormulaWorker) {
    this.sheets = model.sheets.map((sheet, index) => new SheetState(sheet, index));
    this.formats = new FormatList(model.formats);
    this.reader = new TableReader(this, model.date1904);
    this.calculation = new LiveCalculation(worker, {
      calculated: (found, changes) => this.#takeCalculated(found, changes),
      settled: () => this.changes.tell({ sheet: null, cause: "calculated" }),
    });
    this.calculation.start();
    this.calculation.look(model.activeSheet);
  }

  /** The sheets as the grid shows them; the same object until something changes. */
  get grids(): readonly GridSheet[] {
    this.#grids ??= this.sheets.map(({ grid }) => grid);
    return this.#grids;
  }

  sheet(index: number): SheetState {
    const sheet = this.sheets[index];
    if (sheet === undefined) throw new RangeError(`The workbook has no sheet ${index}.`);
    return sheet;
  }

  apply(delta: Delta, cause: ChangeCause): void {
    for (const { sheet, part, after } of delta.tables) this.sheet(sheet).growTable(part, after);
    for (const { sheet, key, after } of delta.cells) this.sheet(sheet).contents.set(key, after);
    this.calculation.send(toChanges(delta));
    this.#tell(cause, delta.cells, delta.tables);
  }

  /** What the engine knows of a value is kept as well: it tells of a formula there only when it gives another value. */
  #takeCalculated(found: readonly ComputedCell[], { cells }: WorkbookChanges): void {
    for (const { sheet, input, ...place } of cells)
      if (input.kind === "value") this.sheet(sheet).contents.setCalculated(placeKey(place), input.value);
    const changed = found.filter((cell) => this.#takeValue(cell, cell));
    const keys = changed.map(({ sheet, ...place }) => ({ sheet, key: placeKey(place) }));
    if (keys.length > 0) this.#tell("calculated", keys, noTables);
  }

  /** Whether the cell shows another value by it; one that holds a value of its own by now does not. */
  #takeValue({ sheet, value }: ComputedCell, place: CellPlace): boolean {
    const { contents } = this.sheet(sheet);
    const key = placeKey(place);
    const before = contents.value(key);
    contents.setCalculated(key, value);
    return !sameValue(before, contents.value(key));
  }

  #tell(cause: ChangeCause, cells: readonly CellKey[], tables: readonly TableDelta[]): void {
    const touched = new Set([...cells, ...tables].map(({ sheet }) => sheet));
    for (const { sheet, key } of cells) this.reader.touch(this.sheet(sheet), placeOfKey(key));
    for (const index of touched) this.sheet(index).touch();
    this.#grids = null;
    const [only = null] = touched;
    this.cellChanges.tell({ cause, cells: changedCells(this.sheets, cells, tables) });
    this.changes.tell({ sheet: touched.size === 1 ? only : null, cause });
  }
}
