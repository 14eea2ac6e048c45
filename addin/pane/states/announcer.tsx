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
  const { text, language } = usePane();
  const { trouble, failure, isCalculating } = live;
  const told = useRef<{ readonly news: string | null; readonly language: string }>({ news: null, language });
  const [announced, setAnnounced] = useState("");
  const news =
    (trouble === null ? null : text.trouble[trouble.code](trouble).happened) ??
    (failure === null ? null : text.failure[failure.during]) ??
    sentence;
  useEffect(() => {
    if (isCalculating || news === null) return undefined;
    const before = told.current;
    const isFirst = before.news === null && news === sentence;
    const timer = setTimeout(() => {
      told.current = { news, language };
      if (news !== before.news && !isFirst && before.language === language) setAnnounced(news);
    }, quietTime);
    return () => clearTimeout(timer);
  }, [news, sentence, language, isCalculating]);
  return (
    <div aria-live="polite" className={hidden.hidden}>
      {announced}
    </div>
  );
};
