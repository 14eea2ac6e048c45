import { placeOfKey } from "../../ooxml/cells/address.ts";
import type { CellScalar, WorkbookModel } from "../../ooxml/sheets/sheet.ts";
import type {
  CellChange,
  CellPosition,
  ComputedCell,
  LoadEngine,
  TableChange,
  WorkbookChanges,
} from "../engine/engine.ts";
import { areEqualValues } from "../engine/equal-values.ts";
import { FormulaDivision } from "./formula-division.ts";
import type { FormulaGroup } from "./formula-groups.ts";
import { GroupEngine, positionKey } from "./group-engine.ts";
import type { CalculationState } from "./workbook-worker.ts";

/** The present value of a formula, where it is not what the file says. */
export interface FreshFormula extends CellPosition {
  readonly value: CellScalar;
}

const noChanges: WorkbookChanges = { cells: [], tables: [] };

/**
 * The formulas of one opened workbook. Those that the tables hang on are calculated with each change; a sheet that only looks
 * at the rest has an engine of its own, which is loaded when the sheet is looked at or all are asked for.
 */
export class WorkbookCalculation {
  readonly #workbook: WorkbookModel;
  readonly #loadEngine: LoadEngine;
  readonly #division: FormulaDivision;
  /** All changes since the workbook was opened, for engines that are loaded later. */
  readonly #cells = new Map<string, CellChange>();
  readonly #tables = new Map<string, TableChange>();
  readonly #latest = new Map<string, ComputedCell>();
  #front: GroupEngine;
  /** Null until the first of them is wanted. */
  #rear: readonly GroupEngine[] | null = null;
  /** Engines of an earlier division, which may do for another one. */
  #spare: GroupEngine[] = [];
  #hasStarted = false;
  #hasFailed = false;
  #isClosed = false;
  #hasFormulas: boolean;

  constructor(workbook: WorkbookModel, loadEngine: LoadEngine) {
    this.#workbook = workbook;
    this.#division = new FormulaDivision(workbook);
    this.#hasFormulas = workbook.sheets.some(({ cells }) => cells.formulas.size > 0);
    this.#loadEngine = async (part) => {
      const engine = await loadEngine(part, () => this.#pause());
      if (!this.#isClosed) return engine;
      engine.close();
      throw new Error("the workbook was closed");
    };
    this.#front = new GroupEngine(workbook, this.#division.front);
  }

  get state(): CalculationState {
    if (this.#hasFailed) return { engine: "failed", uncalculated: [] };
    if (!this.#hasFormulas) return { engine: "not-needed", uncalculated: [] };
    const uncalculated = this.#known.flatMap((engine) => engine.uncalculated);
    return { engine: this.#hasStarted ? "ready" : "waiting", uncalculated };
  }

  /** Whether every formula has the value that it should. */
  get isComplete(): boolean {
    const { engine, uncalculated } = this.state;
    if (engine !== "ready") return engine === "not-needed";
    return uncalculated.length === 0 && this.#all.every(({ isUpToDate }) => isUpToDate);
  }

  /** The front after the changes. Throws where an engine breaks down, now or before. */
  async change(changes: WorkbookChanges = noChanges): Promise<readonly ComputedCell[]> {
    this.#note(changes);
    if (!this.#hasFormulas) return [];
    this.#hasStarted = true;
    return this.#calculate([this.#front]);
  }

  /** Loads what a sheet wants, or everything; changes may be made meanwhile. */
  async load(wanted: number | "all"): Promise<void> {
    await this.#attempt(() =>
      Promise.all(this.#wanted(wanted).map((engine) => engine.load(this.#loadEngine))),
    );
  }

  /** The values that a sheet shows, or all, brought up to date. Throws as `change` does. */
  async calculate(wanted: number | "all"): Promise<readonly ComputedCell[]> {
    this.#hasStarted ||= wanted === "all";
    return this.#calculate(this.#wanted(wanted));
  }

  /** Nothing more is loaded, and nothing is kept that was. */
  close(): void {
    this.#isClosed = true;
    for (const engine of [...this.#known, ...this.#spare]) engine.close();
  }

  async #pause(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    if (this.#isClosed) throw new Error("the workbook was closed");
  }

  get #known(): readonly GroupEngine[] {
    return [this.#front, ...(this.#rear ?? [])];
  }

  get #all(): readonly GroupEngine[] {
    this.#rear ??= this.#division.rear(this.#division.front).map((group) => this.#engineOf(group));
    for (const engine of this.#spare) engine.close();
    this.#spare = [];
    return this.#known;
  }

  #wanted(wanted: number | "all"): readonly GroupEngine[] {
    if (!this.#hasFormulas) return [];
    if (wanted === "all") return this.#all;
    const sheets = this.#division.shownWith(wanted).filter((sheet) => !this.#front.owns.has(sheet));
    return sheets.length === 0 ? [] : this.#all.filter(({ owns }) => sheets.some((sheet) => owns.has(sheet)));
  }

  #note(changes: WorkbookChanges): void {
    for (const cell of changes.cells) this.#cells.set(positionKey(cell), cell);
    for (const table of changes.tables) this.#tables.set(table.part, table);
    for (const engine of this.#known) engine.note(changes);
    for (const engine of this.#spare) engine.note(changes);
    this.#hasFormulas ||= changes.cells.some(({ input }) => input.kind === "formula");
    if (this.#division.note(changes)) this.#divide();
  }

  /** Engines that know enough go on; the others are loaded anew, when they are wanted. */
  #divide(): void {
    this.#spare.push(...this.#known);
    this.#front = this.#engineOf(this.#division.front);
    this.#rear = null;
  }

  #engineOf(group: FormulaGroup): GroupEngine {
    const index = this.#spare.findIndex((engine) => !engine.isNew && engine.serve(group));
    const [spare] = index === -1 ? [] : this.#spare.splice(index, 1);
    if (spare !== undefined) return spare;
    const engine = new GroupEngine(this.#workbook, group);
    engine.note({ cells: [...this.#cells.values()], tables: [...this.#tables.values()] });
    return engine;
  }

  async #calculate(engines: readonly GroupEngine[]): Promise<readonly ComputedCell[]> {
    return this.#attempt(async () => {
      const computed: ComputedCell[] = [];
      for (const engine of engines) {
        await engine.load(this.#loadEngine);
        const { isNew } = engine;
        const found = engine.calculate();
        computed.push(...found, ...(isNew ? this.#backAtFile(engine, found) : []));
      }
      for (const cell of computed) this.#latest.set(positionKey(cell), cell);
      return computed;
    });
  }

  /** A new engine says nothing of what has the file's value; another one may have told of another value before. */
  #backAtFile({ owns }: GroupEngine, found: readonly ComputedCell[]): readonly ComputedCell[] {
    const told = new Set(found.map(positionKey));
    return [...owns].flatMap((sheet) =>
      this.#ofFile(sheet).flatMap(({ value, ...place }) => {
        const latest = this.#latest.get(positionKey(place));
        if (latest === undefined || told.has(positionKey(place))) return [];
        return areEqualValues(latest.value, value) ? [] : [{ ...place, value }];
      }),
    );
  }

  /** The formulas of a sheet with the values that the file has. */
  #ofFile(sheet: number): readonly ComputedCell[] {
    const { keys, values, formulas } = this.#workbook.sheets[sheet]?.cells ?? { formulas: new Map() };
    return [...formulas.keys()].map((index: number) => ({
      sheet,
      ...placeOfKey(keys?.[index] ?? 0),
      value: values?.[index] ?? null,
    }));
  }

  /** What was asked of a workbook that is closed meanwhile has no answer, and that is no trouble. */
  async #attempt<Answer>(act: () => Promise<readonly Answer[]>): Promise<readonly Answer[]> {
    if (this.#isClosed) return [];
    if (this.#hasFailed) throw new Error("the engine has broken down");
    try {
      return await act();
    } catch (error) {
      if (this.#isClosed) return [];
      this.#hasFailed = true;
      this.#front = new GroupEngine(this.#workbook, this.#division.front);
      this.#rear = null;
      throw error;
    }
  }

  /** Formulas of the file that have another value now than the file says, without those whose value may be old. */
  freshFormulas(): readonly FreshFormula[] {
    const old = new Set(this.state.uncalculated.map(positionKey));
    return [...this.#workbook.sheets.keys()].flatMap((sheet) =>
      this.#ofFile(sheet).flatMap((opened) => {
        const fresh = this.#latest.get(positionKey(opened));
        if (fresh === undefined || old.has(positionKey(fresh))) return [];
        return areEqualValues(fresh.value, opened.value) ? [] : [fresh];
      }),
    );
  }
}
