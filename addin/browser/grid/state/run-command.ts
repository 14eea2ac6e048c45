import { clearSelected, fillSelected, redo, undo } from "./change.ts";
import { changeText, commitAndNext, editableText, startEditing } from "./edit.ts";
import type { GridContext } from "./grid-context.ts";
import type { GridCommand } from "./keyboard.ts";
import { followLink } from "./location.ts";
import { type MoveCommand, move, selectWhole, stepSheet } from "./navigate.ts";
import { openList } from "./value-list.ts";

/** Does what a key asks. False where the key is the browser's after all, such as Tab after Escape. */
export const runCommand = (context: GridContext, command: GridCommand): boolean => {
  switch (command.kind) {
    case "next":
      return next(context, command);
    case "escape":
      context.store.set({ copied: null, isLeaving: true, notice: { kind: "leaving" } });
      return true;
    case "region":
      return false;
    case "list":
      openList(context);
      return true;
    case "step":
    case "jump":
    case "page":
    case "row-start":
    case "sheet-start":
    case "sheet-end":
      move(context, command);
      return true;
    case "select":
    case "fill":
    case "sheet":
    case "edit":
    case "erase":
    case "clear":
    case "undo":
    case "redo":
    case "follow":
      runChange(context, command);
      return true;
  }
};

const next = (context: GridContext, command: Extract<GridCommand, { readonly kind: "next" }>): boolean => {
  if (context.store.get().isLeaving && command.key === "tab") {
    context.store.set({ isLeaving: false, notice: null });
    return false;
  }
  commitAndNext(context, command);
  return true;
};

type Change = Exclude<GridCommand, MoveCommand | { readonly kind: "next" | "escape" | "region" | "list" }>;

const runChange = (context: GridContext, command: Change): void => {
  switch (command.kind) {
    case "select":
      selectWhole(context, command.what);
      break;
    case "fill":
      fillSelected(context, command.direction);
      break;
    case "sheet":
      stepSheet(context, command.by);
      break;
    case "edit":
      startEditing(context, { text: editableText(context), mode: "edit", source: "cell" });
      break;
    case "erase":
      if (startEditing(context, { text: "", mode: "enter", source: "cell" })) changeText(context, "");
      break;
    case "clear":
      clearSelected(context);
      break;
    case "undo":
      undo(context);
      break;
    case "redo":
      redo(context);
      break;
    case "follow":
      followLink(context);
      break;
  }
};
