import type { CellArea } from "../../ooxml/cells/address.ts";
import { type CellDelta, type Delta, joined, onTopOf, reversed } from "./cell-changes.ts";
import type { HistoryStep } from "./sheet-document.ts";

/** One step to undo: an edit and the results that followed from it. */
export interface Step extends Delta {
  readonly kind: HistoryStep;
  /** Where the edit was made, to show it again. */
  readonly sheet: number;
  readonly area: CellArea;
}

interface Entry {
  readonly step: Step;
  /** Number of the state that the step leads to; a new one when results are added. */
  readonly version: number;
}

/** What was done, to be undone without limit. It changes no cell: it says which changes to make. */
export class History {
  #entries: Entry[] = [];
  #position = 0;
  #versions = 0;

  /** Number of the present state; a state that is undone and redone keeps its number. */
  get version(): number {
    return this.#entries[this.#position - 1]?.version ?? 0;
  }

  get undoable(): Step | null {
    return this.#entries[this.#position - 1]?.step ?? null;
  }

  get redoable(): Step | null {
    return this.#entries[this.#position]?.step ?? null;
  }

  /** A new step; what was undone before it cannot be redone any more. */
  add(step: Step): void {
    this.#entries = [...this.#entries.slice(0, this.#position), { step, version: this.#nextVersion() }];
    this.#position += 1;
  }

  /**
   * Results become part of the latest step. The step that could be redone still leads to the state that it led to, results
   * included. Without a step nothing is attached: the caller asks first.
   */
  attach(results: readonly CellDelta[]): void {
    const latest = this.#entries[this.#position - 1];
    if (latest === undefined) throw new Error("Results are attached to a step, and there is none.");
    const cells = joined(latest.step.cells, results);
    this.#entries[this.#position - 1] = { step: { ...latest.step, cells }, version: this.#nextVersion() };
    const next = this.#entries[this.#position];
    if (next === undefined) return;
    const rebased = { ...next.step, cells: onTopOf(next.step.cells, results) };
    this.#entries[this.#position] = { ...next, step: rebased };
  }

  /** The change that undoes the latest step, which can then be redone. */
  undo(): { readonly step: Step; readonly change: Delta } | null {
    const step = this.undoable;
    if (step === null) return null;
    this.#position -= 1;
    return { step, change: reversed(step) };
  }

  redo(): { readonly step: Step; readonly change: Delta } | null {
    const step = this.redoable;
    if (step === null) return null;
    this.#position += 1;
    return { step, change: step };
  }

  #nextVersion(): number {
    this.#versions += 1;
    return this.#versions;
  }
}
