import { canType, tell } from "./edit.ts";
import type { GridContext } from "./grid-context.ts";
import { selectionOf } from "./view-state.ts";

/** What may be chosen in the active cell; null where its rule is no list. */
export const choicesOf = ({ document, store }: GridContext): readonly string[] | null => {
  const state = store.get();
  return document.validation(state.sheet, selectionOf(state).active)?.choices ?? null;
};

/** Opens the list of the active cell, where it has one and may be typed into. */
export const openList = (context: GridContext): void => {
  if (choicesOf(context) !== null && canType(context))
    context.store.set({ listOpen: true, notice: null, isLeaving: false });
};

export const closeList = ({ store }: GridContext): void => {
  store.set({ listOpen: false, focusTurn: store.get().focusTurn + 1 });
};

/** Puts the choice into the cell as if it were typed. */
export const choose = (context: GridContext, choice: string): void => {
  const state = context.store.get();
  closeList(context);
  tell(context, context.document.type(state.sheet, selectionOf(state).active, choice));
};
