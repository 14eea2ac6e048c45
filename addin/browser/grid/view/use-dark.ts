import { useSyncExternalStore } from "react";

const query = "(prefers-color-scheme: dark)";

const subscribe = (listener: () => void): (() => void) => {
  const list = window.matchMedia(query);
  list.addEventListener("change", listener);
  return () => list.removeEventListener("change", listener);
};

/** Whether the system asks for dark colours. */
export const usePrefersDark = (): boolean =>
  useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
