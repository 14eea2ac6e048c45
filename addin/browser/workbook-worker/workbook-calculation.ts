import { placeOfKey } from "../../ooxml/cells/address.ts";
import type { CellScalar, WorkbookModel } from "../../ooxml/sheets/sheet.ts";
import type {
  CellChange,
  CellPosition,
  ComputedCell,
  Engine,
  LoadEngine,
  TableChange,
  WorkbookChanges,
} from "../engine/engine.ts";
import { areEqualValues } from "../engine/equal-values.ts";
import type { CalculationState } from "./workbook-worker.ts";

/** The present value of a formula, where it is not what the file says. */
export interface FreshFormula extends CellPosition {
  readonly value: CellScalar;
}

const noChanges: WorkbookChanges = { cells: [], tables: [] };

const hasFormula = ({ sheets }: WorkbookModel): boolean =>
  sheets.some(({ cells }) => cells.formulas.size > 0);

const keyOf = ({ sheet, row, column }: CellPosition): string => `${sheet}:${row}:${column}`;

/** The formulas of one opened workbook. The engine is loaded only when there is a formula to calculate. */
export class WorkbookCalculation {
  readonly #workbook: WorkbookModel;
  readonly #loadEngine: LoadEngine;
  /** Changes that no engine knows yet, since no formula could hang on them. */
  readonly #cells = new Map<string, CellChange>();
  readonly #tables = new Map<string, TableChange>();
  readonly #latest = new Map<string, ComputedCell>();
  #engine: Engine | null = null;
  #hasFailed = false;
  #hasFormulas: boolean;

  constructor(workbook: WorkbookModel, loadEngine: LoadEngine) {
    this.#workbook = workbook;
    this.#loadEngine = loadEngine;
    this.#hasFormulas = hasFormula(workbook);
  }

  get state(): CalculationState {
    if (this.#hasFailed) return { engine: "failed", uncalculated: [] };
    if (this.#engine !== null) return { engine: "ready", uncalculated: this.#engine.uncalculated };
    return { engine: this.#hasFormulas ? "waiting" : "not-needed", uncalculated: [] };
  }

  /** Whether every formula has the value that it should. */
  get isComplete(): boolean {
    const { engine, uncalculated } = this.state;
    return engine === "not-needed" || (engine === "ready" && uncalculated.length === 0);
  }

  /** Throws where the engine breaks down, now or before. */
  async change(changes: WorkbookChanges = noChanges): Promise<readonly ComputedCell[]> {
    for (const cell of changes.cells) this.#cells.set(keyOf(cell), cell);
    for (const table of changes.tables) this.#tables.set(table.part, table);
    this.#hasFormulas ||= changes.cells.some(({ input }) => input.kind === "formula");
    if (!this.#hasFormulas) return [];
    if (this.#hasFailed) throw new Error("the engine has broken down");
    try {
      return await this.#calculate();
    } catch (error) {
      this.#hasFailed = true;
      this.#engine = null;
      throw error;
    }
  }

  async #calculate(): Promise<readonly ComputedCell[]> {
    this.#engine ??= await this.#loadEngine(this.#workbook);
    const changes = { cells: [...this.#cells.values()], tables: [...this.#tables.values()] };
    this.#cells.clear();
    this.#tables.clear();
    const computed = this.#engine.change(changes);
    for (const cell of computed) this.#latest.set(keyOf(cell), cell);
    return computed;
  }

  /** Formulas of the file that have another value now than the file says, without those whose value may be old. */
  freshFormulas(): readonly FreshFormula[] {
    const old = new Set(this.state.uncalculated.map(keyOf));
    return this.#workbook.sheets.flatMap(({ cells }, sheet) =>
      [...cells.formulas.keys()].flatMap((index) => {
        const fresh = this.#latest.get(keyOf({ sheet, ...placeOfKey(cells.keys[index] ?? 0) }));
        if (fresh === undefined || old.has(keyOf(fresh))) return [];
        return areEqualValues(fresh.value, cells.values[index] ?? null) ? [] : [fresh];
      }),
    );
  }
}
