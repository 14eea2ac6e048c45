import { useLayoutEffect, useRef } from "react";

/** What cannot be used for a while loses the focus; where it is still there afterwards, it gets it back. */
export const useKeptFocus = (isAway: boolean): void => {
  const focused = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (isAway) {
      focused.current = document.activeElement;
      return;
    }
    const before = focused.current;
    focused.current = null;
    if (before instanceof HTMLElement && document.activeElement === document.body)
      before.focus({ preventScroll: true });
  }, [isAway]);
};
