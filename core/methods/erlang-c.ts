import { erlangB } from "./erlang-b.ts";
import { isFullLoad } from "./full-load.ts";

export interface ErlangCInput {
  /** Calls per hour times hours per call, 0 or more. */
  readonly offeredErlangs: number;
  /** A whole number, 0 or more. */
  readonly servers: number;
  /** Mean time of a call, above 0; without it no time can be told. */
  readonly handlingSeconds?: number;
  /** The wait that the service level allows, 0 or more. */
  readonly targetSeconds?: number;
}

export interface ErlangCResult {
  /** The load is below the number of servers. If not, the queue grows without end and no other figure exists. */
  readonly stable: boolean;
  /** The share of calls that wait at all. */
  readonly probabilityOfWaiting: number | null;
  /** The share of calls answered within `targetSeconds`. */
  readonly serviceLevel: number | null;
  /** Mean wait of all calls, with those that do not wait as 0 (ASA). */
  readonly averageWaitSeconds: number | null;
  /** The share of the servers' time that is spent on calls. */
  readonly occupancy: number | null;
  /** Mean number of calls that wait. */
  readonly meanQueueLength: number | null;
}

const unstable: ErlangCResult = {
  stable: false,
  probabilityOfWaiting: null,
  serviceLevel: null,
  averageWaitSeconds: null,
  occupancy: null,
  meanQueueLength: null,
};

/** The share of calls that wait, C = n·B / (n − A·(1 − B)), from the share B that is lost without a queue; A below n. */
export const waitingFromBlocking = (offeredErlangs: number, servers: number, blocking: number): number =>
  // n − A before the rest: close to a full load the difference is the small number that decides.
  blocking / ((servers - offeredErlangs + offeredErlangs * blocking) / servers);

/** The share of calls that wait longer than the target, C·exp(−(n − A)·t / AHT); A below n. */
export const waitingBeyond = (
  probabilityOfWaiting: number,
  spareServers: number,
  handlingSeconds: number,
  targetSeconds: number,
): number => probabilityOfWaiting * Math.exp((-spareServers * targetSeconds) / handlingSeconds);

/**
 * Erlang C: calls wait in one line until a server is free, and none gives up.
 *
 * @returns null for what cannot be told: everything where the load is not below the number of servers, times without
 * `handlingSeconds`, and the service level without `handlingSeconds` and `targetSeconds`.
 * @see A. K. Erlang, 1917; H. C. Tijms, A First Course in Stochastic Models, 2003, section 5.3.
 */
export const erlangC = (input: ErlangCInput): ErlangCResult => {
  const { offeredErlangs, servers, handlingSeconds, targetSeconds } = input;
  if (!(offeredErlangs < servers) || isFullLoad(offeredErlangs, servers)) return unstable;
  const waiting = waitingFromBlocking(offeredErlangs, servers, erlangB(offeredErlangs, servers));
  const spare = servers - offeredErlangs;
  const hasLevel = handlingSeconds !== undefined && targetSeconds !== undefined;
  return {
    stable: true,
    probabilityOfWaiting: waiting,
    serviceLevel: hasLevel ? 1 - waitingBeyond(waiting, spare, handlingSeconds, targetSeconds) : null,
    averageWaitSeconds: handlingSeconds === undefined ? null : (waiting * handlingSeconds) / spare,
    occupancy: offeredErlangs / servers,
    meanQueueLength: (waiting * offeredErlangs) / spare,
  };
};
