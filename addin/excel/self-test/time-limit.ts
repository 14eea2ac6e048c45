/** How time passes, so that a test need not wait for it. In milliseconds. */
export interface SelfTestClock {
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

export const pageClock: SelfTestClock = {
  now: () => performance.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** Long enough for a slow line; a cell that is being typed into holds an answer up for longer. */
export const patience = 10_000;

/** The answer, or "no-answer" where it takes longer; an answer that comes later is let go. */
export const within = <Answer>(
  answer: Promise<Answer>,
  { wait }: SelfTestClock,
  longest = patience,
): Promise<Answer | "no-answer"> => {
  answer.catch(() => {});
  return Promise.race([answer, wait(longest).then((): "no-answer" => "no-answer")]);
};

/** The one in the middle, and the slowest. */
export const usualAndSlowest = (
  times: readonly number[],
): { readonly usual: number; readonly slowest: number } => {
  const sorted = times.map(Math.round).sort((one, other) => one - other);
  return { usual: sorted[Math.floor(sorted.length / 2)] ?? 0, slowest: sorted.at(-1) ?? 0 };
};
