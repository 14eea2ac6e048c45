/** Draws that are the same for the same seed, on every machine. */
export interface Chance {
  /** A whole number from 0 to but without `end`; 0 where `end` is 0. */
  below(end: number): number;
  /** Throws where there is nothing to pick from. */
  pick<Item>(items: readonly Item[]): Item;
  /** True so often: 0.25 is one in four. */
  happens(share: number): boolean;
}

const scramble = (state: number): number => {
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return (mixed ^ (mixed >>> 14)) >>> 0;
};

/** Golden ratio of 32 bits, by which the states lie far apart. */
const stride = 0x6d2b79f5;

/** The draws of one case of a seed. */
export const chanceOf = (seed: number, index: number): Chance => {
  let state = (scramble(seed + stride) ^ scramble(index * 2 + 1)) >>> 0;
  const next = (): number => {
    state = (state + stride) >>> 0;
    return scramble(state) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    below,
    pick: <Item>(items: readonly Item[]): Item => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError("nothing to pick from");
      return item;
    },
    happens: (share) => next() < share,
  };
};
