import { waitWithin } from "./wait-within.ts";

/** The line behind the servers, with the time of a call as the unit of time. */
export interface Line {
  readonly offered: number;
  readonly servers: number;
  /** How often one that waits gives up. */
  readonly giveUpRate: number;
  /** Places to wait in; Infinity where there is always room. */
  readonly places: number;
  /** A wait that is asked about. */
  readonly target: number | undefined;
}

/** Sums over the lengths of the line, each weighed by how often all servers are busy and the line is so long. */
export interface LineSums {
  /** The weight of a line of nobody. */
  readonly none: number;
  /** Calls that come and join the line. */
  readonly waits: number;
  /** Calls that come and find no place. */
  readonly full: number;
  readonly queue: number;
  /** Of those that join: who is served, how long these wait in all, and who gives up. */
  readonly served: number;
  readonly waitOfServed: number;
  readonly givesUp: number;
  /** Of those that join: who is served within the target, and whose turn comes within it. */
  readonly servedInTime: number;
  readonly offeredInTime: number;
}

/** The longest line that is followed. */
export const longestLine = 10_000_000;

const tooLarge = 1e250;
const negligible = 1e-17;

type Running = { -readonly [Key in keyof LineSums]: LineSums[Key] };

const nothing: LineSums = {
  none: 1,
  waits: 0,
  full: 0,
  queue: 0,
  served: 0,
  waitOfServed: 0,
  givesUp: 0,
  servedInTime: 0,
  offeredInTime: 0,
};

export const scaledBy = (sums: LineSums, factor: number): LineSums => ({
  none: sums.none * factor,
  waits: sums.waits * factor,
  full: sums.full * factor,
  queue: sums.queue * factor,
  served: sums.served * factor,
  waitOfServed: sums.waitOfServed * factor,
  givesUp: sums.givesUp * factor,
  servedInTime: sums.servedInTime * factor,
  offeredInTime: sums.offeredInTime * factor,
});

/** What all longer lines would add is too little to count: they fall off at least as fast as a geometric row. */
const isDone = (sums: LineSums, weight: number, length: number, ratio: number): boolean => {
  if (ratio >= 1) return false;
  const rest = (weight * ratio) / (1 - ratio);
  return rest <= negligible * sums.waits && rest * (length + 1 / (1 - ratio)) <= negligible * sums.queue;
};

/** The weight of a full waiting room, from that of a shorter line: however small, it keeps its digits. */
const weightOfFull = (
  { offered, servers, giveUpRate, places }: Line,
  weight: number,
  length: number,
): number => {
  if (places === Infinity) return 0;
  let full = weight;
  for (let next = length + 1; next <= places && full > 0; next++)
    full *= offered / (servers + next * giveUpRate);
  return full;
};

/** Gives null where the line would be longer than `longestLine`. */
export const lineSums = (line: Line): LineSums | null => {
  const { offered, servers, giveUpRate, places, target } = line;
  let sums: Running = { ...nothing };
  let weight = 1;
  let meanWait = 0;
  const served = target === undefined ? null : waitWithin(servers + giveUpRate, giveUpRate, target);
  const turn = target === undefined ? null : waitWithin(servers, giveUpRate, target);
  for (let length = 0; length < places; length++) {
    if (length > longestLine) return null;
    // One that joins is served with this chance, and then waits through each departure before it, as if more impatient.
    const leaving = servers + (length + 1) * giveUpRate;
    const chance = servers / leaving;
    meanWait += 1 / leaving;
    sums.waits += weight;
    sums.queue += weight * length;
    sums.served += weight * chance;
    sums.waitOfServed += weight * chance * meanWait;
    sums.givesUp += (weight * (length + 1) * giveUpRate) / leaving;
    sums.servedInTime += weight * chance * (served?.chance() ?? 0);
    sums.offeredInTime += weight * (turn?.chance() ?? 0);
    const ratio = offered / leaving;
    if (isDone(sums, weight, length, ratio)) return { ...sums, full: weightOfFull(line, weight, length) };
    served?.oneMoreAhead();
    turn?.oneMoreAhead();
    weight *= ratio;
    if (weight < tooLarge) continue;
    sums = scaledBy(sums, 1 / tooLarge);
    weight /= tooLarge;
  }
  return { ...sums, full: weight, queue: sums.queue + weight * places };
};
