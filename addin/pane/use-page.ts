import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { QueueRequest } from "../../core/present/view/workbook-view.ts";
import type { ModelCommandId } from "../model-commands.ts";

/** What the pane shows: the main view, or one of those that are one step away from it. */
export type Page =
  | { readonly kind: "main" }
  | { readonly kind: "problems" }
  | { readonly kind: "compare" }
  | { readonly kind: "add-option" }
  /** With one of them asked what it would do. */
  | { readonly kind: "commands"; readonly command?: ModelCommandId }
  /** Month "2016-10", or null for the time of the answer. */
  | {
      readonly kind: "explain";
      readonly month: string | null;
      readonly figure?: "cost";
      readonly queue?: QueueRequest;
    };

export const main: Page = { kind: "main" };

interface Departure {
  readonly opener: Element | null;
  readonly scrolled: number;
}

/** Leads to a view and back to where one came from: the same place, the same button in focus. */
export const usePage = (scroller: RefObject<HTMLElement | null>, start: Page) => {
  const [page, setPage] = useState(start);
  const departure = useRef<Departure | null>(null);

  const open = useCallback(
    (next: Page) => {
      departure.current = {
        opener: document.activeElement,
        scrolled: scroller.current?.scrollTop ?? 0,
      };
      setPage(next);
    },
    [scroller],
  );
  const back = useCallback(() => setPage(main), []);
  /** The main view, with nothing to go back to. */
  const leave = useCallback(() => {
    departure.current = null;
    setPage(main);
  }, []);

  useEffect(() => {
    if (page.kind !== "main") {
      scroller.current?.scrollTo({ top: 0 });
      return;
    }
    const from = departure.current;
    departure.current = null;
    if (from === null) return;
    scroller.current?.scrollTo({ top: from.scrolled });
    const opener = from.opener instanceof HTMLElement && from.opener.isConnected ? from.opener : null;
    (opener ?? scroller.current)?.focus({ preventScroll: true });
  }, [page, scroller]);

  return { page, open, back, leave };
};
