import type { PortTroubleCode } from "../workbook-port.ts";
import type { Timer } from "./gathering.ts";
import type { HeldState } from "./held-state.ts";

/** What may be over by itself: Excel gives some errors once, and has not told yet of what has moved. */
const passing: ReadonlySet<PortTroubleCode> = new Set<PortTroubleCode>([
  "cell-being-edited",
  "failed",
  "sheet-missing",
  "table-changed",
]);

/** After so long it is tried again, in milliseconds; after the last of them it waits for the user. */
const waits = [2000, 8000, 30_000] as const;

const mayPass = ({ now: { trouble, failure }, isRefusal }: HeldState): boolean =>
  (trouble !== null && !isRefusal && passing.has(trouble.code)) ||
  (failure !== null && failure.during !== "calculating");

/** Tries again by itself what the host could not do, so that trouble that is over is not told for longer than it lasts. */
export class Healing {
  readonly #timer: Timer;
  readonly #retry: () => void;
  #tried = 0;
  #stop: (() => void) | null = null;

  constructor(timer: Timer, retry: () => void) {
    this.#timer = timer;
    this.#retry = retry;
  }

  /** Tells what has come of the latest attempt. */
  after(held: HeldState): void {
    this.cancel();
    if (held.now.trouble === null && held.now.failure === null) this.#tried = 0;
    const wait = waits[this.#tried];
    if (!mayPass(held) || wait === undefined) return;
    this.#stop = this.#timer(() => {
      this.#tried += 1;
      this.#stop = null;
      this.#retry();
    }, wait);
  }

  cancel(): void {
    this.#stop?.();
    this.#stop = null;
  }
}
