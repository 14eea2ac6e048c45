/** A number from 0 up to 1 at each call, the same for the same seed (mulberry32). */
const numbersFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const shuffled = (count: number, next: () => number): readonly number[] => {
  const order = Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order;
};

/**
 * Random orders of the numbers from 0, each with its reverse: what is early in one is late in the other, so that the two
 * together err less than any two.
 */
export const randomOrderPairs = (
  count: number,
  pairs: number,
  seed: number,
): readonly (readonly [readonly number[], readonly number[]])[] => {
  const next = numbersFrom(seed);
  return Array.from({ length: pairs }, () => {
    const order = shuffled(count, next);
    return [order, [...order].reverse()] as const;
  });
};
