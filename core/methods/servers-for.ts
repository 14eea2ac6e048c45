import { erlangB, nextBlocking } from "./erlang-b.ts";
import { waitingBeyond, waitingFromBlocking } from "./erlang-c.ts";
import { isFullLoad } from "./full-load.ts";
import { wholeAbove } from "./whole-above.ts";

/** What the service has to reach; exactly one of these. */
export type ServersTarget =
  /** Erlang B: at most this share of calls is lost; above 0. */
  | { readonly maxBlocking: number }
  /** Erlang C: at most this share of calls waits at all; above 0. */
  | { readonly maxProbabilityOfWaiting: number }
  /** Erlang C: at least this share, below 1, is answered within the seconds. */
  | { readonly serviceTarget: number; readonly targetSeconds: number; readonly handlingSeconds: number }
  /** Erlang C: the mean wait of all calls is at most this; above 0. */
  | { readonly maxAverageWaitSeconds: number; readonly handlingSeconds: number };

export type ServersForInput = ServersTarget & {
  /** Calls per hour times hours per call, 0 or more. */
  readonly offeredErlangs: number;
  /** At most this share of the servers' time may be spent on calls; above 0, at most 1. */
  readonly maxOccupancy?: number;
  /** The share of paid time in which people are not at their posts, below 1; 0 where nothing is said. */
  readonly shrinkage?: number;
};

export interface ServersForResult {
  /** The fewest servers that reach the target. */
  readonly servers: number;
  /** The posts that give so many servers: servers / (1 − shrinkage), rounded up. */
  readonly positionsWithShrinkage: number;
}

/** The most servers that are tried. */
export const mostServers = 10_000_000;

/** A target that is reached exactly is reached, whatever the last digits of the arithmetic. */
const slack = 1 + 1e-12;

type Meets = (servers: number, blocking: number) => boolean;

const meetsWaiting =
  (offered: number, meets: (probabilityOfWaiting: number, spareServers: number) => boolean): Meets =>
  (servers, blocking) =>
    !isFullLoad(offered, servers) &&
    meets(waitingFromBlocking(offered, servers, blocking), servers - offered);

const meetsTarget = (offered: number, target: ServersTarget): Meets => {
  if ("maxBlocking" in target) return (_, blocking) => blocking <= target.maxBlocking * slack;
  if ("maxProbabilityOfWaiting" in target)
    return meetsWaiting(offered, (waiting) => waiting <= target.maxProbabilityOfWaiting * slack);
  const { handlingSeconds } = target;
  if ("serviceTarget" in target) {
    const late = (1 - target.serviceTarget) * slack;
    return meetsWaiting(
      offered,
      (waiting, spare) => waitingBeyond(waiting, spare, handlingSeconds, target.targetSeconds) <= late,
    );
  }
  const wait = target.maxAverageWaitSeconds * slack;
  return meetsWaiting(offered, (waiting, spare) => (waiting * handlingSeconds) / spare <= wait);
};

/** The fewest servers that can be enough: more than the load where calls queue, and as many as the occupancy asks for. */
const fewest = (offered: number, maxOccupancy: number, queues: boolean): number =>
  queues ? Math.max(Math.floor(offered) + 1, wholeAbove(offered / maxOccupancy)) : 0;

/** Without a queue the servers are busy only with the calls that are not lost. */
const isTooBusy = (offered: number, servers: number, blocking: number, maxOccupancy: number): boolean =>
  offered * (1 - blocking) > servers * maxOccupancy * slack;

/**
 * The fewest servers that reach a target of service, and the posts that this takes.
 *
 * Where calls queue, the servers are always more than the load, so that no queue grows without end; also without calls
 * there is one.
 *
 * @returns null where more than `mostServers` would be needed
 * @see erlangB, erlangC. Shrinkage divides: posts = servers / (1 − shrinkage), as in pyworkforce and ErlangC for R.
 */
export const serversFor = (input: ServersForInput): ServersForResult | null => {
  const { offeredErlangs: offered, maxOccupancy = 1, shrinkage = 0 } = input;
  const meets = meetsTarget(offered, input);
  const queues = !("maxBlocking" in input);
  const first = fewest(offered, maxOccupancy, queues);
  if (first > mostServers) return null;
  let blocking = erlangB(offered, first);
  for (let servers = first; servers <= mostServers; servers++) {
    if (servers > first) blocking = nextBlocking(blocking, offered, servers);
    if (!meets(servers, blocking)) continue;
    if (!queues && isTooBusy(offered, servers, blocking, maxOccupancy)) continue;
    return { servers, positionsWithShrinkage: wholeAbove(servers / (1 - shrinkage)) };
  }
  return null;
};
