import { type RefObject, useLayoutEffect, useRef } from "react";
import { areaAround } from "../geometry/areas.ts";
import { scrollToShow } from "../geometry/on-screen.ts";
import type { Panes, ViewPort } from "../geometry/window.ts";
import { type GridContext, shownSheet } from "../state/grid-context.ts";
import type { Store } from "../state/store.ts";
import { selectionOf, type ViewState } from "../state/view-state.ts";

interface FocusSource {
  readonly context: GridContext;
  readonly state: ViewState;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly viewPort: Store<ViewPort>;
  readonly panes: Panes;
}

/** Brings the moving corner of the selection into view, and gives the active cell the focus, when a command asks for it. */
export const useRevealAndFocus = ({ context, state, scroller, viewPort, panes }: FocusSource): void => {
  const seen = useRef({ reveal: 0, focus: 0, sheet: -1 });
  const scrolled = useRef(new Map<number, { left: number; top: number }>());
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    if (seen.current.sheet !== state.sheet) {
      scrolled.current.set(seen.current.sheet, { left: viewPort.get().left, top: viewPort.get().top });
      element.scrollTo({ left: 0, top: 0, ...scrolled.current.get(state.sheet), behavior: "instant" });
      seen.current.sheet = state.sheet;
    }
    if (seen.current.reveal !== state.revealTurn) {
      seen.current.reveal = state.revealTurn;
      reveal(context, element, panes);
    }
    if (seen.current.focus === state.focusTurn) return;
    seen.current.focus = state.focusTurn;
    focusActive(element);
  });
};

export const focusActive = (scroller: HTMLElement): void => {
  const active = scroller.querySelector<HTMLElement>("[data-active]") ?? scroller;
  active.focus({ preventScroll: true });
};

const reveal = (context: GridContext, element: HTMLElement, panes: Panes): void => {
  const sheet = shownSheet(context);
  const { head } = selectionOf(context.store.get());
  const view = {
    left: element.scrollLeft,
    top: element.scrollTop,
    width: element.clientWidth,
    height: element.clientHeight,
  };
  const target = scrollToShow(context.geometryOf(sheet), panes, view, areaAround(sheet.merged, head));
  if (target.left !== view.left || target.top !== view.top)
    element.scrollTo({ ...target, behavior: "instant" });
};
