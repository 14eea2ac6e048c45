import { type MouseEvent, type PointerEvent, type RefObject, useRef } from "react";
import { type CellPlace, contains } from "../../../ooxml/cells/address.ts";
import { samePlace } from "../geometry/areas.ts";
import { placeAt } from "../geometry/on-screen.ts";
import type { Panes, ViewPort } from "../geometry/window.ts";
import { editableText, leaveEntry, startEditing } from "../state/edit.ts";
import { type GridContext, shownSheet } from "../state/grid-context.ts";
import { followLink } from "../state/location.ts";
import { extendSelection, selectHeader, selectPlace, selectQuietly, selectWhole } from "../state/navigate.ts";
import { extendTo } from "../state/selection.ts";
import type { Store } from "../state/store.ts";
import { selectionOf } from "../state/view-state.ts";

interface PointerSource {
  readonly context: GridContext;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly viewPort: Store<ViewPort>;
  readonly panes: Panes;
}

/** A selection that is being drawn with the pointer. */
interface Drag {
  readonly axis: "cells" | "rows" | "columns";
  readonly start: CellPlace;
  point: { x: number; y: number };
  hasMoved: boolean;
}

/** So many px a frame the sheet scrolls for each px that the pointer is beyond its edge, at most. */
const scrollRate = 0.3;
const fastestScroll = 40;

/** Selecting with mouse, pen and finger. A finger scrolls by moving, so that it selects by a tap. */
export const usePointer = (source: PointerSource) => {
  const drag = useRef<Drag | null>(null);
  const touch = useRef<{ readonly isTouch: boolean; readonly wasActive: boolean }>({
    isTouch: false,
    wasActive: false,
  });
  const latest = useRef(source);
  latest.current = source;
  const placeOf = (event: { readonly clientX: number; readonly clientY: number }) => {
    const point = pointIn(latest.current, event);
    return point === null ? null : hit(latest.current, point);
  };

  const onPointerDown = (event: PointerEvent): void => {
    const { context, scroller } = latest.current;
    const place = placeOf(event);
    touch.current = { isTouch: event.pointerType === "touch", wasActive: isActive(context, place) };
    if (place === null || event.button !== 0 || touch.current.isTouch || !leaveEntry(context)) return;
    const start = press(context, place, event.shiftKey);
    if (start === null) return;
    drag.current = { ...start, point: { x: event.clientX, y: event.clientY }, hasMoved: false };
    scroller.current?.setPointerCapture(event.pointerId);
    scrollWhileDragging(latest, drag);
  };
  const onPointerMove = (event: PointerEvent): void => {
    const present = drag.current;
    if (present === null) return;
    present.point = { x: event.clientX, y: event.clientY };
    dragTo(latest.current, present);
  };
  const onPointerUp = (): void => {
    const present = drag.current;
    drag.current = null;
    if (present?.axis === "cells" && !present.hasMoved) followClickedLink(latest.current.context);
  };
  const onClick = (event: MouseEvent): void => {
    const { context } = latest.current;
    const place = placeOf(event);
    if (!touch.current.isTouch || place === null || !leaveEntry(context)) return;
    press(context, place, false);
    if (touch.current.wasActive) editActive(context);
    else followClickedLink(context);
  };
  const onDoubleClick = (event: MouseEvent): void => {
    const place = placeOf(event);
    if (place !== null && place.row > 0 && place.column > 0) editActive(latest.current.context);
  };
  return {
    onPointerDown,
    onPointerMove,
    onPointerUp,
    onPointerCancel: () => {
      drag.current = null;
    },
    onClick,
    onDoubleClick,
  };
};

/** The point in the view; null where it is on a scroll bar. */
const pointIn = (
  { scroller }: PointerSource,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
) => {
  const element = scroller.current;
  if (element === null) return null;
  const bounds = element.getBoundingClientRect();
  const point = { x: clientX - bounds.left, y: clientY - bounds.top };
  return point.x > element.clientWidth || point.y > element.clientHeight ? null : point;
};

const hit = (
  { context, viewPort, panes }: PointerSource,
  point: { readonly x: number; readonly y: number },
): CellPlace => placeAt(context.geometryOf(shownSheet(context)), panes, viewPort.get(), point);

const isActive = (context: GridContext, place: CellPlace | null): boolean =>
  place !== null && samePlace(selectionOf(context.store.get()).active, place);

const editActive = (context: GridContext): void => {
  startEditing(context, { text: editableText(context), mode: "edit", source: "cell" });
};

/** Selects what was pressed, and gives what a drag goes on with; null in the corner. */
const press = (
  context: GridContext,
  place: CellPlace,
  extends_: boolean,
): Pick<Drag, "axis" | "start"> | null => {
  const { anchor } = selectionOf(context.store.get());
  if (place.row === 0 && place.column === 0) {
    selectWhole(context, "all");
    return null;
  }
  if (place.row === 0 || place.column === 0) {
    const axis = place.row === 0 ? "columns" : "rows";
    const start = extends_ ? anchor : place;
    selectHeader(context, axis, indexOn(axis, start), indexOn(axis, place));
    return { axis, start };
  }
  if (extends_) extendSelection(context, place);
  else selectPlace(context, place);
  return { axis: "cells", start: extends_ ? anchor : place };
};

const indexOn = (axis: "rows" | "columns", { row, column }: CellPlace): number =>
  axis === "rows" ? row : column;

const followClickedLink = (context: GridContext): void => {
  const { active } = selectionOf(context.store.get());
  if (shownSheet(context).hyperlinks.some(({ area }) => contains(area, active))) followLink(context);
};

const dragTo = (source: PointerSource, drag: Drag): void => {
  const { context, scroller, panes } = source;
  const element = scroller.current;
  if (element === null) return;
  const bounds = element.getBoundingClientRect();
  const place = hit(source, {
    x: clamp(drag.point.x - bounds.left, panes.headerWidth, element.clientWidth - 1),
    y: clamp(drag.point.y - bounds.top, panes.headerHeight, element.clientHeight - 1),
  });
  if (drag.axis !== "cells") {
    drag.hasMoved = true;
    selectHeader(context, drag.axis, indexOn(drag.axis, drag.start), indexOn(drag.axis, place));
    return;
  }
  const selection = selectionOf(context.store.get());
  if (samePlace(selection.head, place)) return;
  if (!drag.hasMoved && samePlace(drag.start, place)) return;
  drag.hasMoved = true;
  selectQuietly(context, extendTo(selection, place));
};

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** Scrolls on for as long as the pointer is dragged beyond an edge. */
const scrollWhileDragging = (latest: RefObject<PointerSource>, drag: RefObject<Drag | null>): void => {
  const step = (): void => {
    const present = drag.current;
    const element = latest.current.scroller.current;
    if (present === null || element === null) return;
    const by = beyond(element, latest.current.panes, present);
    if (by.left !== 0 || by.top !== 0) {
      element.scrollBy({ ...by, behavior: "instant" });
      dragTo(latest.current, present);
    }
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
};

const beyond = (element: HTMLElement, panes: Panes, { axis, point }: Drag) => {
  const bounds = element.getBoundingClientRect();
  const along = (position: number, start: number, end: number): number => {
    const outside = position < start ? position - start : Math.max(0, position - end);
    return clamp(outside * scrollRate, -fastestScroll, fastestScroll);
  };
  const left = bounds.left + panes.headerWidth;
  const top = bounds.top + panes.headerHeight;
  return {
    left: axis === "rows" ? 0 : along(point.x, left, bounds.left + element.clientWidth),
    top: axis === "columns" ? 0 : along(point.y, top, bounds.top + element.clientHeight),
  };
};
