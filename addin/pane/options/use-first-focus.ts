import { type RefObject, useEffect, useRef } from "react";

/** The first field that says that it lacks something, else the first field. */
const firstField = (card: HTMLElement): HTMLElement | null => {
  const fields = [
    ...card.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input:not([role]), select"),
  ];
  return fields.find(({ value, required }) => required && value === "") ?? fields[0] ?? null;
};

/** Brings what has just come into sight, with the focus in its first field, and tells so once. */
export const useFirstFocus = (isFresh: boolean, onShown: () => void): RefObject<HTMLLIElement | null> => {
  const card = useRef<HTMLLIElement>(null);
  const shown = useRef(onShown);
  shown.current = onShown;
  useEffect(() => {
    if (!isFresh) return undefined;
    // After what gives the focus back to the button that led to the view before.
    const timer = setTimeout(() => {
      const field = card.current === null ? null : firstField(card.current);
      card.current?.scrollIntoView({ block: "nearest" });
      field?.focus();
      shown.current();
    });
    return () => clearTimeout(timer);
  }, [isFresh]);
  return card;
};
