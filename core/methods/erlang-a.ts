import { erlangB } from "./erlang-b.ts";
import { type LineSums, lineSums, scaledBy } from "./line-sums.ts";

export interface ErlangAInput {
  /** Calls per hour times hours per call, 0 or more. */
  readonly offeredErlangs: number;
  /** A whole number, 0 or more. */
  readonly servers: number;
  /** Mean time of a call, above 0. */
  readonly handlingSeconds: number;
  /** Mean time that a call waits before it gives up, above 0. */
  readonly patienceSeconds: number;
  /** The wait that the service levels allow, 0 or more. */
  readonly targetSeconds?: number;
  /** Places to wait in, apart from the servers; a call that finds none is lost at once. Without it there is always room. */
  readonly waitingRoom?: number;
}

/** "The service level" of a line that calls leave: five shares in use that differ in the second decimal. */
export interface ErlangAServiceLevels {
  /** Answered within the target, of all calls. */
  readonly servedWithinTargetOverAll: number;
  /** Answered within the target, of the calls that are answered: those that gave up do not count at all. */
  readonly servedWithinTargetOverServed: number | null;
  /** Answered within the target, of all calls but those that gave up or were lost within it. */
  readonly servedWithinTargetOverAllButEarlyLost: number | null;
  /** Done with within the target, answered or given up, of all calls. */
  readonly answeredOrAbandonedWithinTarget: number;
  /** Calls, of all, whose turn would come within the target if they waited for it. */
  readonly offeredWaitWithinTarget: number;
}

export interface ErlangAResult {
  /** Of all calls, those that wait at all; those that find the waiting room full do not. */
  readonly probabilityOfWaiting: number;
  /** Of all calls, those that give up. */
  readonly probabilityOfAbandonment: number;
  /** Of all calls, those that find the waiting room full. */
  readonly probabilityOfBlocking: number;
  /** The share of the servers' time that is spent on calls; null without servers. */
  readonly occupancy: number | null;
  /** Mean time in the line of all calls, whether they are answered, give up or do not wait. */
  readonly averageWaitSeconds: number;
  /** Mean wait of the calls that are answered; null where none is. */
  readonly averageWaitOfServedSeconds: number | null;
  /** Mean number of calls that wait. */
  readonly meanQueueLength: number;
  /** Mean number of calls that wait or are spoken with. */
  readonly meanNumberInSystem: number;
  /** Mean time in line and in talk of all calls. */
  readonly averageTimeInSystemSeconds: number;
  /** Null where no target is asked for. */
  readonly serviceLevels: ErlangAServiceLevels | null;
}

/** The last digits of the sums must not make a share larger than all. */
const atMostAll = (share: number): number => Math.min(1, share);

const share = (part: number, whole: number): number | null => (whole > 0 ? atMostAll(part / whole) : null);

/** The service levels, from sums over the states that are shares of all calls. */
const serviceLevels = (
  { waits, served, servedInTime, offeredInTime }: LineSums,
  atOnce: number,
  lost: number,
  patienceLeft: number,
): ErlangAServiceLevels => {
  const inTime = atOnce + servedInTime;
  // Whoever is neither served nor out of patience by the target still waits: V > t and Y > t, which are independent.
  const abandonedInTime = Math.max(0, waits - servedInTime - patienceLeft * (waits - offeredInTime));
  return {
    servedWithinTargetOverAll: atMostAll(inTime),
    servedWithinTargetOverServed: share(inTime, atOnce + served),
    servedWithinTargetOverAllButEarlyLost: share(inTime, 1 - abandonedInTime - lost),
    answeredOrAbandonedWithinTarget: atMostAll(inTime + abandonedInTime),
    offeredWaitWithinTarget: atMostAll(atOnce + offeredInTime),
  };
};

/**
 * Erlang A: calls wait in one line and give up after a patience of their own, exponential with the stated mean. All
 * figures are sums over the states of the birth-death chain; it has an answer at any load.
 *
 * @returns null where the line would be so long that it is none any more: a load above the servers, or all but
 * equal to them, with patience for more than a million calls in line
 * @see C. Palm, Research on telephone traffic carried by full availability groups, 1957; O. Garnett, A. Mandelbaum and
 * M. Reiman, Designing a call center with impatient customers, 2002. Service levels as tested in pyworkforce (over all).
 */
export const erlangA = (input: ErlangAInput): ErlangAResult | null => {
  const { offeredErlangs: offered, servers, handlingSeconds, patienceSeconds, targetSeconds } = input;
  const giveUpRate = handlingSeconds / patienceSeconds;
  const target = targetSeconds === undefined ? undefined : targetSeconds / handlingSeconds;
  const blocking = erlangB(offered, servers);
  const line = lineSums({ offered, servers, giveUpRate, places: input.waitingRoom ?? Infinity, target });
  if (line === null) return null;
  // The states with a free server weigh 1/B − 1 where "all busy and nobody in line" weighs 1; all times B.
  const free = line.none * (1 - blocking);
  const whole = free + blocking * (line.waits + line.full);
  const sums = scaledBy(line, blocking / whole);
  const atOnce = free / whole;
  const answered = atOnce + sums.served;
  return {
    probabilityOfWaiting: atMostAll(sums.waits),
    probabilityOfAbandonment: atMostAll(sums.givesUp),
    probabilityOfBlocking: atMostAll(sums.full),
    occupancy: servers === 0 ? null : atMostAll((offered * answered) / servers),
    averageWaitSeconds: sums.givesUp * patienceSeconds,
    averageWaitOfServedSeconds: answered > 0 ? (sums.waitOfServed * handlingSeconds) / answered : null,
    meanQueueLength: sums.queue,
    meanNumberInSystem: offered * answered + sums.queue,
    averageTimeInSystemSeconds: answered * handlingSeconds + sums.givesUp * patienceSeconds,
    serviceLevels:
      target === undefined ? null : serviceLevels(sums, atOnce, sums.full, Math.exp(-giveUpRate * target)),
  };
};
