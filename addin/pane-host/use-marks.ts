import { useEffect, useState } from "react";
import type { NumberMarks } from "../../core/text/number-marks.ts";
import type { LiveLoop } from "../live/live-loop.ts";

/** In milliseconds. A host whose user is typing into a cell answers when that has ended. */
const longestWait = 500;

/**
 * How the host writes numbers, for the page and for what it shows; null: as the language has them. Undefined while the host
 * may answer at any moment, before which nothing is to be shown; where it takes its time, what is shown changes when it has.
 */
export const useMarks = (
  live: LiveLoop,
  ask: () => Promise<NumberMarks | null>,
): NumberMarks | null | undefined => {
  const [marks, setMarks] = useState<NumberMarks | null | undefined>(undefined);
  useEffect(() => {
    let isCurrent = true;
    const waiting = setTimeout(() => setMarks((known) => (known === undefined ? null : known)), longestWait);
    void ask().then((answered) => {
      if (!isCurrent) return;
      void live.setMarks(answered);
      setMarks(answered);
    });
    return () => {
      isCurrent = false;
      clearTimeout(waiting);
    };
  }, [live, ask]);
  return marks;
};
