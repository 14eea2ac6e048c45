import { useEffect, useRef, useState } from "react";
import type { LiveState } from "../../live/live-state.ts";
import { usePane } from "../pane-context.ts";
import { useHiddenStyles } from "../parts/hidden.ts";
import type { PaneText } from "../text/pane-text.ts";

/** Long enough that a run of quick changes is told once, when it is over. */
const quietTime = 1000;

/** What has come up between the pane and the workbook, in a sentence; null where nothing has. */
const trouble = (
  { trouble: refused, failure, goneTables, noResult, isHostBusy }: LiveState,
  text: PaneText,
): string | null => {
  if (refused !== null) return text.trouble[refused.code](refused).happened;
  if (failure !== null) return text.failure[failure.during];
  if (goneTables.length > 0) return text.states.goneTables(goneTables).happened;
  if (noResult !== null) return text.states.noResult.happened;
  return isHostBusy ? text.states.hostBusy.happened : null;
};

interface AnnouncerProps {
  readonly live: LiveState;
  /** The sentence of the answer; null where there is none. */
  readonly sentence: string | null;
}

/** The one place from which a screen reader is told of changes: a changed answer, and trouble that has come up. */
export const Announcer = ({ live, sentence }: AnnouncerProps) => {
  const hidden = useHiddenStyles();
  const { text } = usePane();
  const { isCalculating } = live;
  const told = useRef<string | null>(null);
  const [announced, setAnnounced] = useState("");
  const bad = trouble(live, text);
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
