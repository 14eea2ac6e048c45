import { useCallback, useEffect, useRef, useState } from "react";

/** An option that was just added; it is to be seen with the view that follows. */
export interface FreshOption {
  readonly key: string;
  /** Whether the user still waits for it: false once he has done something else. */
  readonly isAwaited: () => boolean;
}

const deeds = ["keydown", "pointerdown", "focusin", "input"] as const;

/** The option that was just added, and whether anything was done since, in the pane or beside it. */
export const useFreshOption = () => {
  const [fresh, setFresh] = useState<FreshOption | null>(null);
  const hasActed = useRef(false);
  useEffect(() => {
    if (fresh === null) return undefined;
    hasActed.current = false;
    const note = () => {
      hasActed.current = true;
    };
    for (const deed of deeds) window.addEventListener(deed, note, true);
    return () => {
      for (const deed of deeds) window.removeEventListener(deed, note, true);
    };
  }, [fresh]);
  const setFreshKey = useCallback(
    (key: string | null) => setFresh(key === null ? null : { key, isAwaited: () => !hasActed.current }),
    [],
  );
  return [fresh, setFreshKey] as const;
};
