import { type RefObject, useEffect, useRef } from "react";

/** The button of the pane's menu, by which one leaves it. */
const wayOut = "[aria-haspopup='menu']";

/** Back in the pane, the focus is where it left it; where there is no such button yet, on the pane as a whole. */
export const useFocusBack = (isAway: boolean): RefObject<HTMLDivElement | null> => {
  const pane = useRef<HTMLDivElement>(null);
  const wasAway = useRef(isAway);
  useEffect(() => {
    const isBack = wasAway.current && !isAway;
    wasAway.current = isAway;
    if (!isBack) return;
    const place = pane.current?.querySelector<HTMLElement>(wayOut) ?? pane.current;
    place?.focus({ preventScroll: true });
  }, [isAway]);
  return pane;
};
