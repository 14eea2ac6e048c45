import type { ProblemView } from "../../../core/present/view/workbook-view.ts";
import type { LiveState } from "../../live/live-state.ts";

/** The problems of the workbook as it is now; the result that is shown may be of the time before them. */
export const problemsOf = ({ view, noResult }: LiveState): readonly ProblemView[] => {
  if (noResult !== null) return noResult.problems;
  return view === null || view.kind === "no-model" ? [] : view.problems;
};
