/** The figures of one queue; what is not asked of is null. */
interface PlainQueue {
  readonly load: number;
  readonly handling: number;
  readonly positions: number | null;
  readonly within: number | null;
  readonly target: number | null;
}

/** Not one of a million million of the time is left: full but for the rounding. */
const isFull = (load: number, servers: number): boolean => load >= servers * (1 - 1e-12);

/** The share that waits, from the sum that Erlang wrote: C = x / (Σ a^k/k! + x), x = a^n/n! · n/(n − a). */
const waiting = (load: number, servers: number): number => {
  // Σ over k < n of a^k/k!, as parts of a^n/n!: the term before is k/a of the one after.
  let part = 1;
  let below = 0;
  for (let k = servers; k > 0; k--) {
    part *= k / load;
    below += part;
  }
  const busy = servers / (servers - load);
  return busy / (below + busy);
};

const level = ({ load, handling, within }: PlainQueue, servers: number): number =>
  1 - waiting(load, servers) * Math.exp((-(servers - load) * (within ?? Number.NaN)) / handling);

const wait = ({ load, handling }: PlainQueue, servers: number): number =>
  (waiting(load, servers) * handling) / (servers - load);

const fewest = (queue: PlainQueue, target: number): number => {
  for (let servers = Math.floor(queue.load) + 1; servers < 100_000; servers++)
    if (!isFull(queue.load, servers) && 1 - level(queue, servers) <= (1 - target) * (1 + 1e-12))
      return servers;
  return Number.NaN;
};

const between = (servers: number, valueAt: (whole: number) => number): number => {
  const lower = Math.floor(servers);
  const part = servers - lower;
  return part === 0 ? valueAt(lower) : (1 - part) * valueAt(lower) + part * valueAt(lower + 1);
};

/** What calls find, by docs/explanation.md alone. */
export const queuePlainly = (
  queue: PlainQueue,
  output: "positions" | "service-level" | "average-wait",
): number => {
  const { load, positions, target } = queue;
  const asked = Object.values(queue).filter((value): value is number => value !== null);
  if (asked.some(Number.isNaN)) return Number.NaN;
  if (output === "positions") {
    if (target === null || target >= 1) return Number.NaN;
    return load === 0 ? 1 : fewest(queue, target);
  }
  if (positions === null || isFull(load, Math.floor(positions))) return Number.NaN;
  const found = output === "service-level" ? level : wait;
  if (load === 0) return output === "service-level" ? 1 : 0;
  return between(positions, (whole) => found(queue, whole));
};
