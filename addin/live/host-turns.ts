import type { Timer } from "./gathering.ts";

/** A host that has not answered for so long, in milliseconds, is said to be busy: mostly its user is typing into a cell. */
const patience = 2500;

/** Asks one thing of the host at a time. */
export class HostTurns {
  readonly #timer: Timer;
  readonly #tellBusy: (isBusy: boolean) => void;
  #isFree: Promise<unknown> = Promise.resolve();

  constructor(timer: Timer, tellBusy: (isBusy: boolean) => void) {
    this.#timer = timer;
    this.#tellBusy = tellBusy;
  }

  /** Nothing else is asked of the host meanwhile. */
  alone<Value>(action: () => Promise<Value>): Promise<Value> {
    const done = this.#isFree.then(() => this.#watched(action));
    this.#isFree = done.catch(() => {});
    return done;
  }

  async #watched<Value>(action: () => Promise<Value>): Promise<Value> {
    const stop = this.#timer(() => this.#tellBusy(true), patience);
    try {
      return await action();
    } finally {
      stop();
      this.#tellBusy(false);
    }
  }
}
