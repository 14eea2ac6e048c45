import { useCallback, useSyncExternalStore } from "react";
import type { OpenDocument } from "../document/open-document.ts";
import type { SessionState } from "./session-state.ts";
import type { Store } from "./store.ts";

export const useSessionState = ({ subscribe, get }: Store<SessionState>): SessionState =>
  useSyncExternalStore(subscribe, get);

/** All that is drawn of the document outside the grid, as one value to compare. */
const shownOf = (document: OpenDocument | null): string =>
  document === null
    ? ""
    : [document.name, document.version, document.unsaved, document.canUndo, document.canRedo].join("\n");

/** Draws again whenever the document changes. */
export const useDocumentChanges = (document: OpenDocument | null): void => {
  const subscribe = useCallback(
    (listener: () => void) => document?.onChange(listener) ?? (() => {}),
    [document],
  );
  useSyncExternalStore(subscribe, () => shownOf(document));
};
