import type { ResultArea } from "../../core/present/result-areas.ts";
import type { Language } from "../../core/text/language.ts";
import type { CellWrite, TablePlace, WorkbookTables } from "../../core/workbook/tables.ts";
import type { Calculated, Calculation } from "../calculation/calculation.ts";
import { errorDetails } from "../calculation/error-details.ts";
import type { PortOutcome, WorkbookChange, WorkbookPort } from "../workbook-port.ts";
import { clockTimer, type GatheringTimes, gathering, type Timer } from "./gathering.ts";
import type { Failure, LiveState } from "./live-state.ts";
import { touchesResultsAlone } from "./result-changes.ts";

/** What a loop runs on. */
export interface LiveLoopParts {
  readonly port: WorkbookPort;
  readonly calculation: Calculation;
  readonly language: Language;
  readonly times?: GatheringTimes;
  readonly timer?: Timer;
}

/** The pane and the workbook kept in step. Its functions stand alone and never reject. */
export interface LiveLoop {
  readonly state: () => LiveState;
  /** Calls after each change of the state. Gives back how to stop it. */
  readonly onState: (listener: (state: LiveState) => void) => () => void;
  /** Listens to the workbook and shows its result; nothing is written for that. */
  readonly start: () => void;
  readonly setLanguage: (language: Language) => Promise<void>;
  /** Writes inputs, in a new row where a table is named, and then calculates at once. False where the host refused. */
  readonly write: (writes: readonly CellWrite[], newRowOf?: TablePlace | null) => Promise<boolean>;
  /** Writes the results that the sheet does not hold, also where the user's undo ends there. */
  readonly writeResults: () => Promise<void>;
  /** Reads, calculates and writes what is owed once more. */
  readonly retry: () => Promise<void>;
  readonly stop: () => void;
}

const usualTimes: GatheringTimes = { quiet: 200, longest: 1000 };

const nothingYet: LiveState = {
  view: null,
  isCalculating: false,
  trouble: null,
  failure: null,
  unwritten: [],
  hasUnwrittenResults: false,
};

/** Results that the sheet is to get: those of a change by the user, and those that the user has asked for. */
interface Owed {
  readonly live: boolean;
  readonly command: boolean;
}

const nothingOwed: Owed = { live: false, command: false };

class Loop implements LiveLoop {
  readonly #port: WorkbookPort;
  readonly #calculation: Calculation;
  readonly #gathering: ReturnType<typeof gathering>;
  readonly #listeners = new Set<(state: LiveState) => void>();
  #language: Language;
  #state = nothingYet;
  #areas: readonly ResultArea[] = [];
  #owed = nothingOwed;
  /** Counts what makes a result outdated, and workbooks that were opened. */
  #version = 0;
  #workbook = 0;
  /** Whether all that happened since the latest result was done by others, who write what follows from it. */
  #onlyByOthers = true;
  #isDue = false;
  #running: Promise<void> | null = null;
  #hostIsFree: Promise<unknown> = Promise.resolve();
  #stopListening: (() => void) | null = null;
  #isStopped = false;

  constructor({ port, calculation, language, times = usualTimes, timer = clockTimer }: LiveLoopParts) {
    this.#port = port;
    this.#calculation = calculation;
    this.#language = language;
    this.#gathering = gathering(() => void this.#runNow(), timer, times);
  }

  readonly state = (): LiveState => this.#state;

  readonly onState = (listener: (state: LiveState) => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  readonly start = (): void => {
    this.#stopListening ??= this.#port.onChange((change) => this.#changed(change));
    this.#onlyByOthers = false;
    void this.#runNow();
  };

  readonly stop = (): void => {
    this.#isStopped = true;
    this.#stopListening?.();
    this.#gathering.cancel();
    this.#listeners.clear();
  };

  readonly setLanguage = async (language: Language): Promise<void> => {
    if (language === this.#language) return;
    this.#language = language;
    const { view, unwritten } = this.#state;
    const isIdle = this.#running === null && !this.#isPending();
    if (isIdle && view !== null && unwritten.length === 0) await this.#present(language);
    else if (!isIdle || view !== null) await this.#again();
  };

  readonly write = (writes: readonly CellWrite[], newRowOf: TablePlace | null = null): Promise<boolean> =>
    this.#alone(async () => {
      const outcome = await this.#attempt("writing", () =>
        newRowOf === null ? this.#port.writeCells(writes, "edit") : this.#port.writeNewRow(newRowOf, writes),
      );
      if (outcome?.kind === "trouble") this.#set({ trouble: outcome.trouble });
      if (outcome?.kind !== "done") return false;
      this.#owed = { ...this.#owed, live: true };
      void this.#again();
      return true;
    });

  readonly writeResults = (): Promise<void> => {
    this.#owed = { ...this.#owed, command: true };
    return this.#again();
  };

  readonly retry = (): Promise<void> => this.#again();

  #changed(change: WorkbookChange): void {
    if (change.by === "opening") {
      this.#forget();
      void this.#again();
      return;
    }
    if (touchesResultsAlone(change, this.#areas)) return;
    if (change.by === "user") {
      this.#owed = { ...this.#owed, live: true };
      this.#onlyByOthers = false;
    }
    this.#version += 1;
    this.#gathering.add();
    this.#set({ isCalculating: true });
  }

  /** Another workbook is there: nothing of the present one is shown or owed any more. */
  #forget(): void {
    this.#workbook += 1;
    this.#areas = [];
    this.#owed = nothingOwed;
    this.#set(nothingYet);
  }

  /** One more run, at once. */
  #again(): Promise<void> {
    this.#version += 1;
    this.#onlyByOthers = false;
    return this.#runNow();
  }

  #isPending(): boolean {
    return this.#isDue || this.#gathering.isWaiting();
  }

  /** One run at a time; what is asked meanwhile becomes one more. */
  async #runNow(): Promise<void> {
    this.#isDue = true;
    this.#running ??= this.#runWhileDue();
    await this.#running;
  }

  async #runWhileDue(): Promise<void> {
    try {
      while (this.#isDue && !this.#isStopped) {
        this.#isDue = false;
        await this.#recalculate();
        this.#set({ isCalculating: this.#isPending() });
      }
    } finally {
      this.#running = null;
    }
  }

  async #recalculate(): Promise<void> {
    const version = this.#version;
    const workbook = this.#workbook;
    this.#gathering.cancel();
    this.#set({ isCalculating: true });
    const isGone = () => this.#isStopped || workbook !== this.#workbook;
    const tables = await this.#read();
    if (tables === null || isGone()) return;
    const language = this.#language;
    const calculated = await this.#attempt("calculating", () => this.#calculation.evaluate(tables, language));
    if (calculated === null || isGone()) return;
    this.#areas = calculated.resultAreas;
    const isCurrent = () => !isGone() && version === this.#version;
    this.#show(calculated, isCurrent());
    await this.#writeOwed(calculated.writes, isCurrent);
  }

  async #read(): Promise<WorkbookTables | null> {
    const reading = await this.#attempt("reading", () => this.#alone(() => this.#port.readTables()));
    if (reading === null) return null;
    if (reading.kind === "tables") return reading.tables;
    this.#set({ trouble: reading.trouble });
    return null;
  }

  /** The pane has the result before the sheet has it. Trouble of a write stays until the next write has gone well. */
  #show({ view, writes, unwritten }: Calculated, isCurrent: boolean): void {
    const differs = writes.length > 0;
    const follows = differs && (!isCurrent || this.#isWritten());
    const isForOthers = this.#onlyByOthers && !this.#owed.live;
    const told = this.#state.hasUnwrittenResults;
    if (isCurrent) this.#onlyByOthers = true;
    this.#set({
      view,
      unwritten,
      failure: null,
      isCalculating: this.#isPending(),
      ...(!follows && { trouble: null }),
      hasUnwrittenResults: differs && (follows || isForOthers ? told : true),
    });
  }

  #isWritten(): boolean {
    return this.#owed.command || (this.#owed.live && this.#port.keepsUndo);
  }

  /** Writes what is owed; a result that is outdated stays owed and is not written. */
  async #writeOwed(writes: readonly CellWrite[], isCurrent: () => boolean): Promise<void> {
    const isWritten = () => writes.length > 0 && this.#isWritten();
    const outcome = await this.#attempt("writing", () =>
      this.#alone(async (): Promise<PortOutcome | "left"> => {
        if (!isCurrent()) return "left";
        // Results that follow from no edit have no step to be part of.
        if (isWritten()) return this.#port.writeCells(writes, this.#owed.command ? "edit" : "results");
        if (writes.length === 0) this.#owed = nothingOwed;
        return "left";
      }),
    );
    if (outcome === "left" || this.#isStopped) return;
    // What the user asked for is tried once; the next change may lie far from where undo was to end.
    if (outcome?.kind === "done") this.#owed = nothingOwed;
    else this.#owed = { ...this.#owed, command: false };
    const trouble = outcome?.kind === "trouble" ? outcome.trouble : null;
    this.#set({ trouble, hasUnwrittenResults: outcome?.kind !== "done" });
  }

  async #present(language: Language): Promise<void> {
    const shown = this.#state.view;
    const view = await this.#attempt("calculating", () => this.#calculation.present(language));
    if (this.#isStopped || shown !== this.#state.view || language !== this.#language) return;
    if (view !== null) this.#set({ view });
  }

  /** Nothing else is asked of the host meanwhile. */
  #alone<Value>(action: () => Promise<Value>): Promise<Value> {
    const done = this.#hostIsFree.then(action);
    this.#hostIsFree = done.catch(() => {});
    return done;
  }

  /** Null where it threw; the pane tells so, and the loop lives on. */
  async #attempt<Value>(during: Failure["during"], action: () => Promise<Value>): Promise<Value | null> {
    try {
      return await action();
    } catch (error) {
      if (!this.#isStopped) this.#set({ failure: { during, details: errorDetails(error) } });
      return null;
    }
  }

  #set(changes: Partial<LiveState>): void {
    if (this.#isStopped) return;
    const next = { ...this.#state, ...changes };
    const keys = Object.keys(next) as (keyof LiveState)[];
    if (keys.every((key) => Object.is(next[key], this.#state[key]))) return;
    this.#state = next;
    for (const listener of this.#listeners) listener(next);
  }
}

export const createLiveLoop = (parts: LiveLoopParts): LiveLoop => new Loop(parts);
