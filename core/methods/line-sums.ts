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
export const longestLine = 1_000_000;

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

/** What becomes of a call that joins a line of so many. */
interface Joining {
  /** How often someone leaves the line or the servers once it has joined. */
  readonly leaving: number;
  readonly isServed: number;
  readonly meanWait: number;
  readonly isServedInTime: number;
  readonly hasTurnInTime: number;
}

const add = (sums: Running, weight: number, length: number, giveUpRate: number, call: Joining): void => {
  const served = weight * call.isServed;
  sums.waits += weight;
  sums.queue += weight * length;
  sums.served += served;
  sums.waitOfServed += served * call.meanWait;
  // Not 1 − isServed: where hardly any give up, that would lose the digits of how few.
  sums.givesUp += (weight * (length + 1) * giveUpRate) / call.leaving;
  sums.servedInTime += served * call.isServedInTime;
  sums.offeredInTime += weight * call.hasTurnInTime;
};

/** The calls that join longer and longer lines. Those that are served wait as if everybody were one step more impatient. */
function* joiningCalls({ servers, giveUpRate, target }: Line): Generator<Joining, never> {
  const served = target === undefined ? null : waitWithin(servers + giveUpRate, giveUpRate, target);
  const turn = target === undefined ? null : waitWithin(servers, giveUpRate, target);
  let meanWait = 0;
  for (let length = 0; ; length++) {
    const leaving = servers + (length + 1) * giveUpRate;
    meanWait += 1 / leaving;
    yield {
      leaving,
      isServed: servers / leaving,
      meanWait,
      isServedInTime: served?.chance() ?? 0,
      hasTurnInTime: turn?.chance() ?? 0,
    };
    served?.oneMoreAhead();
    turn?.oneMoreAhead();
  }
}

/** Gives null where the line would be longer than `longestLine`. */
export const lineSums = (line: Line): LineSums | null => {
  const { offered, servers, giveUpRate, places } = line;
  // Where as many leave as come, the line is as long as it usually is.
  if (Math.min(places, (offered - servers) / giveUpRate) > longestLine) return null;
  const calls = joiningCalls(line);
  let sums: Running = { ...nothing };
  let weight = 1;
  for (let length = 0; length < places; length++) {
    if (length > longestLine) return null;
    const call = calls.next().value;
    const ratio = offered / call.leaving;
    add(sums, weight, length, giveUpRate, call);
    if (isDone(sums, weight, length, ratio)) return { ...sums, full: weightOfFull(line, weight, length) };
    weight *= ratio;
    if (weight < tooLarge) continue;
    sums = scaledBy(sums, 1 / tooLarge);
    weight /= tooLarge;
  }
  return { ...sums, full: weight, queue: sums.queue + weight * places };
};
