import { useEffect, useState, useSyncExternalStore } from "react";
import type { ColourScheme } from "../../appearance/brand.ts";
import { type OfficeStart, watchOffice } from "../office-start.ts";
import { officeScheme } from "../office-theme.ts";

/** How Office has started; null as long as it may still come. */
export const useOfficeStart = (): OfficeStart | null => {
  const [start, setStart] = useState<OfficeStart | null>(null);
  useEffect(() => watchOffice(setStart), []);
  return start;
};

/** Excel tells of no change of theme, so it is asked again when one comes back to the pane. */
const onReturn = (listener: () => void): (() => void) => {
  window.addEventListener("focus", listener);
  document.addEventListener("visibilitychange", listener);
  return () => {
    window.removeEventListener("focus", listener);
    document.removeEventListener("visibilitychange", listener);
  };
};

export const useOfficeScheme = (start: OfficeStart | null): ColourScheme | undefined =>
  useSyncExternalStore(onReturn, () => (start === "ready" ? officeScheme() : undefined));
