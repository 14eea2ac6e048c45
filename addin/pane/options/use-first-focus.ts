import { type RefObject, useEffect, useRef } from "react";
import type { FreshOption } from "./use-fresh-option.ts";

/** The first field that says that it lacks something, else the first field. */
const firstField = (card: HTMLElement): HTMLElement | null => {
  const fields = [
    ...card.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input:not([role]), select"),
  ];
  return fields.find(({ value, required }) => required && value === "") ?? fields[0] ?? null;
};

/**
 * Brings what has just come into sight, with the focus in its first field, and tells so once. Where the user has done
 * something else meanwhile, the focus stays with that.
 */
export const useFirstFocus = (
  fresh: FreshOption | null,
  onShown: () => void,
): RefObject<HTMLLIElement | null> => {
  const card = useRef<HTMLLIElement>(null);
  const shown = useRef(onShown);
  shown.current = onShown;
  useEffect(() => {
    if (fresh === null) return undefined;
    // After what gives the focus back to the button that led to the view before.
    const timer = setTimeout(() => {
      if (card.current !== null && fresh.isAwaited() && document.hasFocus()) {
        card.current.scrollIntoView({ block: "nearest" });
        firstField(card.current)?.focus();
      }
      shown.current();
    });
    return () => clearTimeout(timer);
  }, [fresh]);
  return card;
};
