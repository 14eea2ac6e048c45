import type { PortTrouble } from "../workbook-port.ts";
import type { LiveState } from "./live-state.ts";

/** The state, told to whoever listens when something in it has changed. */
export class HeldState {
  readonly #listeners = new Set<(state: LiveState) => void>();
  #state: LiveState;
  #isStopped = false;
  /** Why the host did not do what the user asked for in the pane last. */
  #refusal: PortTrouble | null = null;

  constructor(state: LiveState) {
    this.#state = state;
  }

  get now(): LiveState {
    return this.#state;
  }

  get isStopped(): boolean {
    return this.#isStopped;
  }

  onChange(listener: (state: LiveState) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  set(changes: Partial<LiveState>): void {
    if (this.#isStopped) return;
    const next = { ...this.#state, ...changes };
    if (changes.trouble === null) next.trouble = this.#refusal;
    const keys = Object.keys(next) as (keyof LiveState)[];
    if (keys.every((key) => Object.is(next[key], this.#state[key]))) return;
    this.#state = next;
    for (const listener of this.#listeners) listener(next);
  }

  /** The user has undone results, or typed over one: as far as anybody knows, the sheet does not hold what is shown. */
  resultsTouched(): void {
    if (this.#state.view?.kind === "result" && this.#state.view.readOnly === null)
      this.set({ hasUnwrittenResults: true });
  }

  /** Told until the user does something else: a recalculation that goes well has nothing to say of it. */
  refuse(trouble: PortTrouble): void {
    this.#refusal = trouble;
    this.set({ trouble });
  }

  /** The user has done something else. */
  forgive(): void {
    const isTold = this.isRefusal;
    this.#refusal = null;
    if (isTold) this.set({ trouble: null });
  }

  /** Whether the trouble is one that trying again by itself would not mend. */
  get isRefusal(): boolean {
    return this.#refusal !== null && this.#state.trouble === this.#refusal;
  }

  /** Nothing is changed or told any more. */
  stop(): void {
    this.#isStopped = true;
    this.#listeners.clear();
  }
}
