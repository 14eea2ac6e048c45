import type { CellChange, ComputedCell, TableChange, WorkbookChanges } from "../engine/engine.ts";
import type { CalculatingWorker } from "../workbook-worker/workbook-worker.ts";

export type FormulaWorker = Omit<CalculatingWorker, "save">;

interface CalculationListener {
  /** What the engine found, and the changes that it knew of by then and not before. */
  calculated(found: readonly ComputedCell[], changes: WorkbookChanges): void;
  /** Nothing is being calculated any more. */
  settled(): void;
}

const noChanges: WorkbookChanges = { cells: [], tables: [] };

/**
 * Keeps the engine in the worker in step with the document: one call at a time, what comes meanwhile goes together. What only
 * the sheet that is looked at needs is asked for beside that, so that no change waits for it.
 */
export class LiveCalculation {
  readonly #worker: FormulaWorker;
  readonly #listener: CalculationListener;
  #cells = new Map<string, CellChange>();
  #tables = new Map<string, TableChange>();
  #running: Promise<void> | null = null;
  #looking: Promise<void> | null = null;
  /** The sheet that is looked at. */
  #shown: number | null = null;
  /** What is to be brought up to date next. */
  #wanted: "shown" | "all" | null = null;
  #hasFailed = false;
  #isClosed = false;

  constructor(worker: FormulaWorker, listener: CalculationListener) {
    this.#worker = worker;
    this.#listener = listener;
  }

  get isCalculating(): boolean {
    return this.#running !== null || this.#looking !== null;
  }

  /** Some change could not be calculated, so that values may be old. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  start(): void {
    this.#running = this.#run(true);
  }

  /** The formulas of that sheet are kept up to date as well from now on. */
  look(sheet: number): void {
    if (this.#shown === sheet) return;
    this.#shown = sheet;
    this.#want("shown");
  }

  /** Brings all formulas up to date once, those of sheets that nobody looks at too. */
  calculateAll(): void {
    this.#want("all");
  }

  send({ cells, tables }: WorkbookChanges): void {
    if (this.#isClosed) return;
    for (const change of cells) this.#cells.set(`${change.sheet}:${change.row}:${change.column}`, change);
    for (const change of tables) this.#tables.set(change.part, change);
    if (this.#running !== null || !this.#hasMore) return;
    this.#running = this.#run(false);
  }

  /** Resolves when all that was sent is calculated. */
  async settled(): Promise<void> {
    while (this.#running !== null || this.#looking !== null)
      await Promise.all([this.#running, this.#looking]);
  }

  /** The same, but after so many milliseconds at the latest. */
  async settledWithin(patience: number): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const isOver = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, patience);
    });
    await Promise.race([this.settled(), isOver]);
    clearTimeout(timer);
  }

  /** Nothing more is sent, and what still comes is not told. */
  close(): void {
    this.#isClosed = true;
    this.#cells.clear();
    this.#tables.clear();
  }

  get #hasMore(): boolean {
    return this.#cells.size > 0 || this.#tables.size > 0;
  }

  async #run(fromTheStart: boolean): Promise<void> {
    if (fromTheStart) await this.#tell(noChanges, () => this.#worker.calculate());
    while (this.#hasMore) {
      const changes = this.#take();
      const change = this.#tell(changes, () => this.#worker.change(changes));
      this.#want("shown");
      await change;
    }
    this.#running = null;
    this.#tellSettled();
  }

  #want(wanted: "shown" | "all"): void {
    if (this.#isClosed || (wanted === "shown" && this.#shown === null)) return;
    if (this.#wanted !== "all") this.#wanted = wanted;
    this.#looking ??= this.#look();
  }

  async #look(): Promise<void> {
    while (this.#wanted !== null && !this.#isClosed) {
      const sheet = this.#wanted === "all" ? null : this.#shown;
      this.#wanted = null;
      await this.#tell(noChanges, () =>
        sheet === null ? this.#worker.calculateAll() : this.#worker.calculateSheet(sheet),
      );
    }
    this.#looking = null;
    this.#tellSettled();
  }

  #tellSettled(): void {
    if (!this.#isClosed && !this.isCalculating) this.#listener.settled();
  }

  #take(): WorkbookChanges {
    const changes = { cells: [...this.#cells.values()], tables: [...this.#tables.values()] };
    this.#cells = new Map();
    this.#tables = new Map();
    return changes;
  }

  async #tell(changes: WorkbookChanges, ask: () => Promise<readonly ComputedCell[]>): Promise<void> {
    let found: readonly ComputedCell[];
    try {
      found = await ask();
    } catch {
      this.#hasFailed = true;
      return;
    }
    if (!this.#isClosed) this.#listener.calculated(found, changes);
  }
}
