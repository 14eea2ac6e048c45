import type { CellWrite } from "../../core/workbook/tables.ts";
import type { PortOutcome, WorkbookPort } from "../workbook-port.ts";
import { attempt } from "./attempt.ts";
import type { HeldState } from "./held-state.ts";
import type { HostTurns } from "./host-turns.ts";

/** Results that the sheet is to get: those of a change by the user, and those that the user has asked for. */
export class OwedResults {
  readonly #port: WorkbookPort;
  readonly #turns: HostTurns;
  readonly #held: HeldState;
  #ofEdit = false;
  #ofCommand = false;

  constructor(port: WorkbookPort, turns: HostTurns, held: HeldState) {
    this.#port = port;
    this.#turns = turns;
    this.#held = held;
  }

  oweEdit(): void {
    this.#ofEdit = true;
  }

  oweCommand(): void {
    this.#ofCommand = true;
  }

  forget(): void {
    this.#ofEdit = false;
    this.#ofCommand = false;
  }

  /** What could not be tried, such as where nothing could be read, is asked for anew: the next change may lie far from it. */
  forgetCommand(): void {
    this.#ofCommand = false;
  }

  get followEdit(): boolean {
    return this.#ofEdit;
  }

  /** Whether what is owed is written now: where undo would end, on command only, or as the user has chosen. */
  get areWritten(): boolean {
    const isLive = this.#port.keepsUndo || this.#held.now.writesLive;
    return this.#ofCommand || (this.#ofEdit && isLive);
  }

  /** Writes what is owed; a result that is outdated stays owed and is not written. */
  async write(writes: readonly CellWrite[], isCurrent: () => boolean): Promise<void> {
    const outcome = await attempt(this.#held, "writing", () =>
      this.#turns.alone(async (): Promise<PortOutcome | "left"> => {
        if (!isCurrent()) return "left";
        // Results that follow from no edit have no step to be part of.
        if (writes.length > 0 && this.areWritten) {
          const kind = this.#ofCommand ? "edit" : "results";
          // What the user asked for is tried once; the next change may lie far from where undo was to end.
          this.#ofCommand = false;
          return this.#port.writeCells(writes, kind);
        }
        if (writes.length === 0) this.forget();
        return "left";
      }),
    );
    if (outcome === "left" || this.#held.isStopped) return;
    // A change while a write is on its way is owed: the write may have put older results over those of another person.
    if (outcome?.kind === "done") this.#ofEdit = !isCurrent();
    const trouble = outcome?.kind === "trouble" ? outcome.trouble : null;
    this.#held.set({ trouble, hasUnwrittenResults: outcome?.kind !== "done" });
  }
}
