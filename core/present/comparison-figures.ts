import type { Figure, NotDone, ScenarioResult } from "../result.ts";
import { roundedTo } from "../text/notation.ts";
import { decimalsOf } from "../text/quantity.ts";

export const shownPosts = (value: Figure): Figure =>
  value === null ? null : roundedTo(value, decimalsOf.posts);

/** Work that is counted, added up; work without pieces has its hours told elsewhere. */
const piecesOf = (
  notDone: readonly NotDone[],
  hours: (work: NotDone) => Figure,
  pieces: (work: NotDone) => Figure,
): Figure =>
  notDone.reduce<Figure>((sum, work) => {
    if (sum === null || hours(work) === null) return null;
    return sum + (pieces(work) ?? 0);
  }, 0);

/** Pieces that wait when the period is over; null where what waits of some task cannot be computed. */
export const piecesWaiting = ({ notDone }: ScenarioResult, statutory: boolean): Figure =>
  piecesOf(
    notDone.filter((work) => work.statutory === statutory),
    ({ backlogHours }) => backlogHours,
    ({ backlogPieces }) => backlogPieces,
  );

/** Pieces that are dropped by choice over the period. */
export const piecesDropped = (notDone: readonly NotDone[]): Figure =>
  piecesOf(
    notDone,
    ({ droppedHours }) => droppedHours,
    ({ droppedPieces }) => droppedPieces,
  );
