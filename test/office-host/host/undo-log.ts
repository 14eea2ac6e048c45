import type { Move } from "./move.ts";
import type { UndoPart } from "./undo-part.ts";
import type { WorkbookState } from "./workbook-state.ts";

type Step = readonly UndoPart[];

/** What one user's Ctrl+Z takes back, and Ctrl+Y does again: a user's own changes and those of the add-in beside him. */
export class UndoLog {
  #steps: readonly Step[] = [];
  #undone: readonly Step[] = [];
  #open: UndoPart[] | null = null;

  constructor(state: WorkbookState) {
    state.onMove((move) => this.#move(move));
  }

  get count(): number {
    return this.#steps.length;
  }

  /** A step of its own, or a part of the step that is open. */
  record(part: UndoPart): void {
    if (this.#open !== null) this.#open.push(part);
    else this.#add([part]);
  }

  /** What one request changes is one step, and so is what one command does. */
  asOneStep<Value>(action: () => Value): Value {
    if (this.#open !== null) return action();
    const parts: UndoPart[] = [];
    this.#open = parts;
    try {
      return action();
    } finally {
      this.#open = null;
      if (parts.length > 0) this.#add(parts);
    }
  }

  forget(): void {
    this.#steps = [];
    this.#undone = [];
  }

  undo(): readonly UndoPart[] {
    const step = this.#steps.at(-1);
    if (step === undefined) return [];
    this.#steps = this.#steps.slice(0, -1);
    const again = this.#takeBack(step);
    this.#undone = [...this.#undone, again];
    return [...step].reverse();
  }

  redo(): readonly UndoPart[] {
    const step = this.#undone.at(-1);
    if (step === undefined) return [];
    this.#undone = this.#undone.slice(0, -1);
    const back = this.#takeBack(step);
    this.#steps = [...this.#steps, back];
    return [...step].reverse();
  }

  #add(step: Step): void {
    this.#steps = [...this.#steps, step];
    this.#undone = [];
  }

  /** Cells that others, or the user himself, have moved are put back where they are now. */
  #move(move: Move): void {
    const moved = (step: Step): Step => step.map((part) => part.moved(move));
    this.#steps = this.#steps.map(moved);
    this.#undone = this.#undone.map(moved);
  }

  /** Gives back the step that would undo this. */
  #takeBack(step: Step): Step {
    return [...step].reverse().map((part) => part.takeBack());
  }
}
