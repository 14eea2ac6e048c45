/** Options that Page up and Page down pass. */
const page = 8;

/** The option that a key leads to; null for a key that does not move. */
export const nextChoice = (key: string, current: number, count: number): number | null => {
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    PageDown: current + page,
    PageUp: current - page,
    Home: 0,
    End: count - 1,
  };
  const target = targets[key];
  return target === undefined ? null : Math.max(0, Math.min(count - 1, target));
};

/**
 * The option that the typed letters lead to: the next one that begins with them. One letter, typed again and again, goes
 * through all that begin with it.
 */
export const typedChoice = (choices: readonly string[], current: number, typed: string): number => {
  const isRepeated = typed === typed.slice(0, 1).repeat(typed.length);
  const wanted = (isRepeated ? typed.slice(0, 1) : typed).toLowerCase();
  const start = isRepeated ? current + 1 : current;
  for (let step = 0; step < choices.length; step += 1) {
    const index = (start + step) % choices.length;
    if (choices[index]?.toLowerCase().startsWith(wanted)) return index;
  }
  return current;
};
