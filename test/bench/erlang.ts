import {
  halfHours,
  levelByCore,
  levelByLibrary,
  positionsByCore,
  positionsByLibrary,
  positionsOf,
} from "../support/published-erlang-c.ts";

/** The same work by the core and by the published library. */
export interface ErlangRun {
  readonly name: string;
  readonly byCore: () => readonly number[];
  readonly byLibrary: () => readonly number[];
}

const levels = (level: typeof levelByCore) =>
  halfHours.flatMap((line) => positionsOf(line).map((servers) => level(line, servers)));

export const erlangRuns: readonly ErlangRun[] = [
  {
    name: `${halfHours.length * 4} service levels`,
    byCore: () => levels(levelByCore),
    byLibrary: () => levels(levelByLibrary),
  },
  {
    name: `staffing of ${halfHours.length} half hours`,
    byCore: () => halfHours.map(positionsByCore),
    byLibrary: () => halfHours.map(positionsByLibrary),
  },
];
