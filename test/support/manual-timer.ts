import type { Timer } from "../../addin/live/gathering.ts";

/** A clock that stands still until a test moves it, in milliseconds. */
export interface ManualTimer {
  readonly timer: Timer;
  readonly pass: (milliseconds: number) => void;
}

export const manualTimer = (): ManualTimer => {
  let now = 0;
  let waiting: readonly { readonly at: number; readonly call: () => void }[] = [];
  return {
    timer: (call, milliseconds) => {
      const entry = { at: now + milliseconds, call };
      waiting = [...waiting, entry];
      return () => {
        waiting = waiting.filter((each) => each !== entry);
      };
    },
    pass: (milliseconds) => {
      const until = now + milliseconds;
      for (;;) {
        const due = waiting.filter(({ at }) => at <= until).sort((one, other) => one.at - other.at)[0];
        if (due === undefined) break;
        now = due.at;
        waiting = waiting.filter((each) => each !== due);
        due.call();
      }
      now = until;
    },
  };
};
