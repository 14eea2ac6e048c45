import { setImmediate } from "node:timers/promises";

/** Holds up what passes through, for as long as a test wants. */
export interface Gates {
  readonly pass: () => Promise<void>;
  /** From now on everything passes, or waits. */
  readonly open: () => void;
  readonly close: () => void;
  /** Lets through what waits now. */
  readonly release: () => void;
}

export const gates = (): Gates => {
  let isOpen = true;
  let waiting: readonly (() => void)[] = [];
  const release = () => {
    const released = waiting;
    waiting = [];
    for (const go of released) go();
  };
  return {
    pass: async () => {
      if (isOpen) return;
      await new Promise<void>((resolve) => {
        waiting = [...waiting, resolve];
      });
    },
    open: () => {
      isOpen = true;
      release();
    },
    close: () => {
      isOpen = false;
    },
    release,
  };
};

/** Lets everything happen that waits for nothing. */
export const settled = async (): Promise<void> => {
  await setImmediate();
  await setImmediate();
};
