import { useSyncExternalStore } from "react";
import type { ColourScheme } from "./brand.ts";

const darkQuery = "(prefers-color-scheme: dark)";

const subscribe = (listener: () => void): (() => void) => {
  const query = window.matchMedia(darkQuery);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
};

const current = (): ColourScheme => (window.matchMedia(darkQuery).matches ? "dark" : "light");

/** What the system asks for, also when it changes. */
export const useColourScheme = (): ColourScheme => useSyncExternalStore(subscribe, current);
