import library from "erlang-c-js";
import { erlangC } from "../../core/methods/erlang-c.ts";
import { serversFor } from "../../core/methods/servers-for.ts";

/** A telephone line in half an hour. */
export interface HalfHour {
  readonly calls: number;
  readonly handlingSeconds: number;
  readonly targetSeconds: number;
  readonly serviceTarget: number;
  readonly maxOccupancy: number;
  readonly shrinkage: number;
}

const halfHourSeconds = 1800;

const offeredOf = ({ calls, handlingSeconds }: HalfHour): number =>
  (calls * handlingSeconds) / halfHourSeconds;

const service = { targetSeconds: 20, serviceTarget: 0.8, maxOccupancy: 0.85, shrinkage: 0.3 };

/** From a job centre's telephone to a call centre: 0.5 to 133 Erlang, whole and not. */
export const halfHours: readonly HalfHour[] = [5, 20, 60, 150, 400, 1000].flatMap((calls) => [
  { ...service, calls, handlingSeconds: 240 },
  { ...service, calls: calls + 1 / 7, handlingSeconds: 185.5 },
]);

/** Positions at which each line is looked at: just above its load, and with room. */
export const positionsOf = (line: HalfHour): readonly number[] =>
  [1, 2, 5, 12].map((more) => Math.floor(offeredOf(line)) + more);

export const levelByCore = (line: HalfHour, servers: number): number =>
  erlangC({ ...line, offeredErlangs: offeredOf(line), servers }).serviceLevel ?? Number.NaN;

export const levelByLibrary = (line: HalfHour, servers: number): number =>
  library.getFullServiceLevel(offeredOf(line), servers, line.targetSeconds, line.handlingSeconds);

export const positionsByCore = (line: HalfHour): number =>
  serversFor({ ...line, offeredErlangs: offeredOf(line) })?.positionsWithShrinkage ?? Number.NaN;

export const positionsByLibrary = (line: HalfHour): number =>
  library.getNumberOfAgents(
    line.calls,
    halfHourSeconds,
    line.handlingSeconds,
    line.serviceTarget,
    line.targetSeconds,
    line.maxOccupancy,
    line.shrinkage,
  );
