import type { SpreadShare } from "../explain/step.ts";
import type { ReturnWindow, StatedReturn } from "../time-frame.ts";

interface SpreadRequest {
  readonly earnedFrom: number;
  readonly earnedTo: number;
  /** The months that the user names; null: from the month after it was earned, and up to the deadline. */
  readonly window: StatedReturn;
  /** Months after which time off for work of a month is paid out if it was not taken; null: nobody knows. */
  readonly deadlineOf: (month: number) => number | null;
}

/**
 * When time off is taken: in the months that the user names, else evenly over the months up to the deadline, at the
 * earliest the month after it was earned. What is not taken by the deadline is paid out then (model-definitions 2.15).
 */
export const spreadShares = ({ earnedFrom, earnedTo, window, deadlineOf }: SpreadRequest) => {
  const taken: SpreadShare[] = [];
  const paidOut: SpreadShare[] = [];
  for (let from = earnedFrom; from <= earnedTo; from++) {
    const deadline = deadlineOf(from);
    if (deadline === null) continue;
    const first = Math.max(window.from ?? from + 1, from + 1);
    const last = window.to ?? from + deadline;
    const months = Math.max(0, last - first + 1);
    const latest = from + deadline;
    const inTime = Math.max(0, Math.min(last, latest) - first + 1);
    for (let to = first; to < first + inTime; to++) taken.push({ from, to, share: 1 / months });
    const late = months === 0 ? 1 : (months - inTime) / months;
    if (late > 0) paidOut.push({ from, to: latest, share: late });
  }
  return { taken, paidOut };
};

/** When deferred work comes back: evenly over the window, at the earliest the next month; after it at once. */
export const returnShares = (
  deferredFrom: number,
  deferredTo: number,
  window: ReturnWindow,
): SpreadShare[] => {
  const shares: SpreadShare[] = [];
  for (let from = deferredFrom; from <= deferredTo; from++) {
    const first = Math.max(window.from, from + 1);
    const last = Math.max(window.to, first);
    for (let to = first; to <= last; to++) shares.push({ from, to, share: 1 / (last - first + 1) });
  }
  return shares;
};
