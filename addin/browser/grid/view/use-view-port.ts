import { type RefObject, useLayoutEffect, useState, useSyncExternalStore } from "react";
import type { ViewPort } from "../geometry/window.ts";
import { createStore, type Store } from "../state/store.ts";

/** What of its content an element shows, kept up to date while it scrolls and changes its size. */
export const useViewPort = (scroller: RefObject<HTMLElement | null>): Store<ViewPort> => {
  const [store] = useState(() => createStore<ViewPort>({ left: 0, top: 0, width: 0, height: 0 }));
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const read = () =>
      store.set({
        left: element.scrollLeft,
        top: element.scrollTop,
        width: element.clientWidth,
        height: element.clientHeight,
      });
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    element.addEventListener("scroll", read, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", read);
    };
  }, [scroller, store]);
  return store;
};

/** What `select` makes of the store's value; drawn anew only where that becomes another text. */
export const useSelected = <Value extends object>(
  store: Store<Value>,
  select: (value: Value) => string,
): string => useSyncExternalStore(store.subscribe, () => select(store.get()));
