import { useEffect, useRef, useState } from "react";
import type { LiveState } from "../../live/live-state.ts";
import { usePane } from "../pane-context.ts";
import { useHiddenStyles } from "../parts/hidden.ts";

/** Long enough that a run of quick changes is told once, when it is over. */
const quietTime = 1000;

interface AnnouncerProps {
  readonly live: LiveState;
  /** The sentence of the answer; null where there is none. */
  readonly sentence: string | null;
}

/** The one place from which a screen reader is told of changes: a changed answer, and trouble that has come up. */
export const Announcer = ({ live, sentence }: AnnouncerProps) => {
  const hidden = useHiddenStyles();
  const { text } = usePane();
  const { trouble, failure, isCalculating } = live;
  const told = useRef<string | null>(null);
  const [announced, setAnnounced] = useState("");
  const bad =
    (trouble === null ? null : text.trouble[trouble.code](trouble).happened) ??
    (failure === null ? null : text.failure[failure.during]);
  const news = bad ?? sentence;
  useEffect(() => {
    if (news === null || news === told.current) return undefined;
    // The first answer is what the pane opens with, and no news.
    if (told.current === null && bad === null) {
      told.current = news;
      return undefined;
    }
    if (isCalculating) return undefined;
    const timer = setTimeout(() => {
      told.current = news;
      setAnnounced(news);
    }, quietTime);
    return () => clearTimeout(timer);
  }, [news, bad, isCalculating]);
  return (
    <div aria-live="polite" className={hidden.hidden}>
      {announced}
    </div>
  );
};
