import type { LiveLoop } from "./live-loop.ts";
import type { LiveState } from "./live-state.ts";

/** The state when nothing is calculated any more: an edit meanwhile is calculated first, and its results are the ones that are written. */
export const calm = (live: Pick<LiveLoop, "state" | "onState">): Promise<LiveState> =>
  new Promise((resolve) => {
    if (!live.state().isCalculating) return resolve(live.state());
    const stop = live.onState((state) => {
      if (state.isCalculating) return;
      stop();
      resolve(state);
    });
  });
