import type { PlaceView } from "../../core/present/view/place-view.ts";
import { calm } from "../live/calm.ts";
import type { LiveLoop } from "../live/live-loop.ts";
import { readOnlyReason } from "../live/live-state.ts";

/**
 * Writes results that wait, and goes to the report; what is edited meanwhile is calculated first. Where they cannot be written the
 * pane tells why, and nothing is shown.
 */
export const showReport = async (
  live: Pick<LiveLoop, "state" | "onState" | "writeResults" | "select">,
  report: PlaceView,
): Promise<void> => {
  const before = live.state();
  if (before.hasUnwrittenResults && readOnlyReason(before) === null) {
    await live.writeResults();
    const { trouble, failure } = await calm(live);
    if (trouble !== null || failure !== null) return;
  }
  await live.select(report);
};
