/** Calls once after a time in milliseconds; gives back how to call it off. */
export type Timer = (call: () => void, milliseconds: number) => () => void;

export const clockTimer: Timer = (call, milliseconds) => {
  const handle = setTimeout(call, milliseconds);
  return () => clearTimeout(handle);
};

/** How long changes are gathered, in milliseconds: after the latest of them, and after the first at most. */
export interface GatheringTimes {
  readonly quiet: number;
  readonly longest: number;
}

/** Makes one call of many that come shortly after each other. */
export interface Gathering {
  add(): void;
  readonly isWaiting: () => boolean;
  cancel(): void;
}

export const gathering = (call: () => void, timer: Timer, { quiet, longest }: GatheringTimes): Gathering => {
  let stopQuiet: (() => void) | null = null;
  let stopLongest: (() => void) | null = null;
  const cancel = () => {
    stopQuiet?.();
    stopLongest?.();
    stopQuiet = null;
    stopLongest = null;
  };
  const finish = () => {
    cancel();
    call();
  };
  return {
    add: () => {
      stopQuiet?.();
      stopQuiet = timer(finish, quiet);
      stopLongest ??= timer(finish, longest);
    },
    isWaiting: () => stopQuiet !== null,
    cancel,
  };
};
