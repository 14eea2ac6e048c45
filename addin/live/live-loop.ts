import type { ResultArea } from "../../core/present/result-areas.ts";
import type { Language } from "../../core/text/language.ts";
import type { NumberMarks } from "../../core/text/number-marks.ts";
import type { Migration } from "../../core/workbook/migration-change.ts";
import type { CellWrite, TablePlace, WorkbookTables } from "../../core/workbook/tables.ts";
import type { Calculated, Calculation } from "../calculation/calculation.ts";
import type { CellPosition, PortOutcome, WorkbookChange, WorkbookPort } from "../workbook-port.ts";
import { attempt } from "./attempt.ts";
import { clockTimer, type GatheringTimes, gathering } from "./gathering.ts";
import { Healing } from "./healing.ts";
import { HeldState } from "./held-state.ts";
import { HostTurns } from "./host-turns.ts";
import type { LiveLoop } from "./live-loop-form.ts";
import { type LiveState, nothingYet, readOnlyReason } from "./live-state.ts";
import type { LoopParts } from "./loop-parts.ts";
import { OwedResults } from "./owed-results.ts";
import { touchesResultsAlone } from "./result-changes.ts";
import { isSameTelling, type Telling } from "./telling.ts";
import { upgradeAsTold } from "./upgrade-as-told.ts";
import { WorkbookReading } from "./workbook-reading.ts";

export type { LiveLoop } from "./live-loop-form.ts";

const usualTimes: GatheringTimes = { quiet: 200, longest: 1000 };

class Loop implements LiveLoop {
  readonly #port: WorkbookPort;
  readonly #calculation: Calculation;
  readonly #gathering: ReturnType<typeof gathering>;
  readonly #healing: Healing;
  readonly #turns: HostTurns;
  readonly #held: HeldState;
  readonly #reading: WorkbookReading;
  readonly #owed: OwedResults;
  #telling: Telling;
  #areas: readonly ResultArea[] = [];
  /** Counts what makes a result outdated, and workbooks that were opened. */
  #version = 0;
  #workbook = 0;
  /** Whether all that happened since the latest result was done by others, who write what follows from it. */
  #onlyByOthers = true;
  /** Whether something happened that is computed anew whatever is read. */
  #isAsked = true;
  #isDue = false;
  #running: Promise<void> | null = null;
  #stopListening: (() => void) | null = null;

  constructor(parts: LoopParts) {
    const { port, calculation, language, writesLive = false, times = usualTimes, timer = clockTimer } = parts;
    this.#port = port;
    this.#calculation = calculation;
    this.#telling = { language, marks: null };
    this.#held = new HeldState({ ...nothingYet, writesLive });
    this.#gathering = gathering(() => void this.#runNow(), timer, times);
    this.#healing = new Healing(timer, () => void this.#again());
    this.#turns = new HostTurns(timer, (isHostBusy) => this.#held.set({ isHostBusy }));
    this.#reading = new WorkbookReading(port, this.#turns, this.#held);
    this.#owed = new OwedResults(port, this.#turns, this.#held);
  }

  readonly state = (): LiveState => this.#held.now;

  readonly onState = (listener: (state: LiveState) => void): (() => void) => this.#held.onChange(listener);

  readonly start = (): void => {
    this.#stopListening ??= this.#port.onChange((change) => this.#changed(change));
    this.#onlyByOthers = false;
    void this.#runNow();
  };

  readonly stop = (): void => {
    this.#held.stop();
    this.#stopListening?.();
    this.#gathering.cancel();
    this.#healing.cancel();
  };

  readonly setLanguage = (language: Language): Promise<void> => this.#tell({ ...this.#telling, language });

  readonly setMarks = (marks: NumberMarks | null): Promise<void> => this.#tell({ ...this.#telling, marks });

  readonly write = (writes: readonly CellWrite[], newRowOf: TablePlace | null = null): Promise<boolean> =>
    this.#alter(writes, async () => {
      const moved = await this.#reading.movedSince(writes, !this.#isPending() && this.#running === null);
      if (moved !== null) return moved;
      return newRowOf === null
        ? this.#port.writeCells(writes, "edit")
        : this.#port.writeNewRow(newRowOf, writes);
    });

  readonly upgrade = (migration: Migration): Promise<boolean> =>
    this.#alter([], () => upgradeAsTold(this.#port, migration));

  /** Does what the user asked for in the pane, and then calculates at once. */
  #alter(writes: readonly CellWrite[], change: () => Promise<PortOutcome>): Promise<boolean> {
    return this.#turns.alone(async () => {
      if (readOnlyReason(this.#held.now) !== null) return false;
      this.#held.forgive();
      const workbook = this.#workbook;
      const outcome = await attempt(this.#held, "writing", change);
      if (outcome?.kind === "trouble") this.#held.refuse(outcome.trouble);
      if (outcome?.kind !== "done") return false;
      // Into a copy that was opened in its place nothing is written for having been opened.
      if (workbook !== this.#workbook) return true;
      this.#reading.wrote(writes);
      this.#owed.oweEdit();
      void this.#again();
      return true;
    });
  }

  readonly select = async (position: CellPosition): Promise<void> => {
    this.#held.forgive();
    const outcome = await attempt(this.#held, "reading", () => this.#port.select(position));
    if (outcome?.kind === "trouble") this.#held.refuse(outcome.trouble);
  };

  readonly writeResults = (): Promise<void> => {
    this.#owed.oweCommand();
    return this.retry();
  };

  readonly setLiveWriting = async (writesLive: boolean): Promise<void> => {
    this.#held.set({ writesLive });
    if (writesLive && this.#held.now.hasUnwrittenResults) await this.writeResults();
  };

  readonly doWithout = (): Promise<void> => {
    this.#reading.doWithoutGone();
    return this.retry();
  };

  readonly retry = (): Promise<void> => {
    this.#held.forgive();
    return this.#again();
  };

  #changed(change: WorkbookChange): void {
    if (change.by === "opening") {
      this.#forget();
      void this.#again();
      return;
    }
    if (change.by === "nobody") {
      this.#lookAgain();
      return;
    }
    if (touchesResultsAlone(change, this.#areas)) {
      if (change.by === "user") this.#held.resultsTouched();
      return;
    }
    if (change.by === "user") {
      this.#held.forgive();
      this.#owed.oweEdit();
      this.#onlyByOthers = false;
    }
    this.#isAsked = true;
    this.#version += 1;
    this.#gathering.add();
    this.#held.set({ isCalculating: true });
  }

  /** Nothing was edited: what is read decides whether there is something to do. A run that comes anyway will see it. */
  #lookAgain(): void {
    if (this.#isPending()) return;
    if (this.#running !== null) {
      this.#version += 1;
      this.#isAsked = true;
    }
    this.#gathering.add();
  }

  /** Another workbook is there: nothing of the present one is shown or owed any more. */
  #forget(): void {
    this.#workbook += 1;
    this.#areas = [];
    this.#reading.forget();
    this.#owed.forget();
    this.#held.forgive();
    const { writesLive, changesMade } = this.#held.now;
    this.#held.set({ ...nothingYet, writesLive, changesMade, changesShown: changesMade });
  }

  async #tell(telling: Telling): Promise<void> {
    const isTold = isSameTelling(telling, this.#telling);
    this.#telling = telling;
    if (isTold) return;
    const { view, unwritten } = this.#held.now;
    const isIdle = this.#running === null && !this.#isPending();
    if (isIdle && view !== null && unwritten.length === 0) await this.#present(telling);
    else if (!isIdle || view !== null) await this.#again();
  }

  /** One more run, at once. */
  #again(): Promise<void> {
    this.#isAsked = true;
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
      while (this.#isDue && !this.#held.isStopped) {
        this.#isDue = false;
        await this.#recalculate();
        this.#held.set({ isCalculating: this.#isPending() });
      }
      if (!this.#isPending()) this.#owed.forgetCommand();
      if (!this.#held.isStopped) this.#healing.after(this.#held);
    } finally {
      this.#running = null;
    }
  }

  async #recalculate(): Promise<void> {
    const version = this.#version;
    const workbook = this.#workbook;
    this.#gathering.cancel();
    this.#healing.cancel();
    this.#held.set({ isCalculating: true });
    const isGone = () => this.#held.isStopped || workbook !== this.#workbook;
    const tables = await this.#readWhatIsAsked();
    if (tables === null || isGone() || this.#reading.lacksTables(tables)) return;
    const { language, marks } = this.#telling;
    const calculated = await attempt(this.#held, "calculating", () =>
      this.#calculation.evaluate(tables, language, marks),
    );
    if (calculated === null || isGone()) return;
    this.#areas = calculated.resultAreas;
    const isCurrent = () => !isGone() && version === this.#version;
    this.#show(calculated, tables, isCurrent());
    await this.#owed.write(calculated.writes, isCurrent);
  }

  /** Null where there is nothing to compute: nothing could be read, or nothing has happened and nothing is new. */
  async #readWhatIsAsked(): Promise<WorkbookTables | null> {
    const isAsked = this.#isAsked;
    this.#isAsked = false;
    const tables = await this.#reading.read();
    if (tables === null) {
      this.#isAsked = true;
      return null;
    }
    const isNews = this.#reading.takeIn(tables);
    // Nobody will write what follows from a change that nobody has made.
    if (!isAsked && isNews) this.#onlyByOthers = false;
    return isAsked || isNews ? tables : null;
  }

  /** The pane has the result before the sheet has it. Trouble of a write stays until the next write has gone well. */
  #show({ view, writes, unwritten }: Calculated, tables: WorkbookTables, isCurrent: boolean): void {
    const isKept = view.kind === "no-result" && this.#held.now.view?.kind === "result";
    const changesShown = isKept ? this.#held.now.changesShown : this.#reading.show(tables);
    const differs = writes.length > 0;
    const follows = differs && (!isCurrent || this.#owed.areWritten);
    const isForOthers = this.#onlyByOthers && !this.#owed.followEdit;
    const told = this.#held.now.hasUnwrittenResults;
    if (isCurrent) this.#onlyByOthers = true;
    this.#held.set({
      ...(isKept ? { noResult: view } : { view, noResult: null }),
      changesShown,
      goneTables: nothingYet.goneTables,
      unwritten,
      failure: null,
      isCalculating: this.#isPending(),
      ...(!follows && { trouble: null }),
      hasUnwrittenResults: differs && (follows || isForOthers ? told : true),
    });
  }

  async #present(telling: Telling): Promise<void> {
    const { language, marks } = telling;
    const shown = this.#held.now.view;
    const view = await attempt(this.#held, "calculating", () => this.#calculation.present(language, marks));
    if (this.#held.isStopped || shown !== this.#held.now.view || !isSameTelling(telling, this.#telling))
      return;
    if (view !== null) this.#held.set({ view, noResult: null });
  }
}

export const createLiveLoop = (parts: LoopParts): LiveLoop => new Loop(parts);
