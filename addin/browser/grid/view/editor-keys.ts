import type { KeyboardEvent } from "react";
import {
  cancelEditing,
  changeText,
  commitAndNext,
  commitAndStay,
  commitAndStep,
  setEditing,
} from "../state/edit.ts";
import type { GridContext } from "../state/grid-context.ts";
import type { Direction } from "../state/move.ts";

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** Keys while a cell is edited, in the cell or in the formula line. Those of an input method are its own. */
export const editorKeys = (context: GridContext, event: KeyboardEvent<HTMLTextAreaElement>): void => {
  if (event.nativeEvent.isComposing) return;
  if (doKey(context, event)) event.preventDefault();
};

const doKey = (context: GridContext, event: KeyboardEvent<HTMLTextAreaElement>): boolean => {
  switch (event.key) {
    case "Escape":
      cancelEditing(context);
      return true;
    case "Tab":
      commitAndNext(context, { key: "tab", backwards: event.shiftKey });
      return true;
    case "Enter":
      return enter(context, event);
    case "F2":
      toggleMode(context);
      return true;
    default:
      return isFileKey(event) ? !commitForFile(context) : arrow(context, event);
  }
};

const isFileKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && !altKey && /^[os]$/i.test(key);

/** Saving takes the text along. One that is refused is not left behind unsaid: nothing is saved then. */
const commitForFile = (context: GridContext): boolean => {
  commitAndStay(context);
  return context.store.get().editing === null;
};

const enter = (context: GridContext, event: KeyboardEvent<HTMLTextAreaElement>): boolean => {
  if (event.altKey) insertLine(context, event.currentTarget);
  else if (event.ctrlKey || event.metaKey) commitAndStay(context);
  else commitAndNext(context, { key: "enter", backwards: event.shiftKey });
  return true;
};

/** In a text that was begun by typing an arrow ends it; in a formula it moves the caret, as it does after F2. */
const arrow = (context: GridContext, { key, shiftKey }: KeyboardEvent): boolean => {
  const direction = directions[key];
  const { editing } = context.store.get();
  if (direction === undefined || editing?.mode !== "enter" || shiftKey) return false;
  if (editing.text.startsWith("=")) return false;
  commitAndStep(context, direction);
  return true;
};

const toggleMode = (context: GridContext): void => {
  const { editing } = context.store.get();
  if (editing !== null) setEditing(context, { mode: editing.mode === "enter" ? "edit" : "enter" });
};

/** A new line at the caret. The text is set at once, so that the caret can be put behind it. */
const insertLine = (context: GridContext, element: HTMLTextAreaElement): void => {
  element.setRangeText("\n", element.selectionStart, element.selectionEnd, "end");
  changeText(context, element.value);
};
