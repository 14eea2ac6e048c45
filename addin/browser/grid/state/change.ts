import type { CellArea } from "../../../ooxml/cells/address.ts";
import type { CopiedArea, EditOutcome, PastedContent } from "../../document/sheet-document.ts";
import { cellArea } from "../geometry/areas.ts";
import { tell } from "./edit.ts";
import { type GridContext, shownSheet } from "./grid-context.ts";
import { select, showArea } from "./navigate.ts";
import { isWholeColumns, isWholeRows, selectArea, selectedArea, withinUsed } from "./selection.ts";
import { type Notice, selectionOf } from "./view-state.ts";

/** The selected cells; of whole rows and columns those that can hold something. */
export const selectedCells = (context: GridContext): CellArea => {
  const sheet = shownSheet(context);
  return withinUsed(selectedArea(selectionOf(context.store.get()), sheet.merged), sheet.used);
};

export const clearSelected = (context: GridContext): void => {
  const { document, store } = context;
  store.set({ copied: null });
  tell(context, document.clear(store.get().sheet, selectedCells(context)));
};

export const copySelected = (context: GridContext): CopiedArea => {
  const { document, store } = context;
  const { sheet } = store.get();
  const area = selectedCells(context);
  const copied = document.copy(sheet, area);
  store.set({ copied: { sheet, area }, notice: { kind: "copied", area } });
  return copied;
};

/** Copies, then empties the cells. Where they are locked they stay, and that is said. */
export const cutSelected = (context: GridContext): CopiedArea => {
  const { document, store } = context;
  const area = selectedCells(context);
  const { copied, outcome } = document.cut(store.get().sheet, area);
  store.set({ copied: null, notice: { kind: "cut", area } });
  if (outcome.kind === "refused") tell(context, outcome);
  return copied;
};

export const pasteInto = (context: GridContext, content: PastedContent): void => {
  const { document, store } = context;
  const selected = selectedArea(selectionOf(store.get()), shownSheet(context).merged);
  const isWhole = isWholeRows(selected) || isWholeColumns(selected);
  const at = isWhole ? cellArea({ row: selected.top, column: selected.left }) : selected;
  store.set({ copied: null });
  selectOutcome(context, document.paste(store.get().sheet, at, content));
};

export const fillSelected = (context: GridContext, direction: "down" | "right"): void => {
  const { document, store } = context;
  store.set({ copied: null });
  selectOutcome(context, document.fill(store.get().sheet, selectedCells(context), direction));
};

const selectOutcome = (context: GridContext, outcome: EditOutcome): void => {
  if (outcome.kind === "done") select(context, selectArea(outcome.area));
  tell(context, outcome);
};

export const undo = (context: GridContext): void => {
  const { document } = context;
  const step = document.canUndo;
  goBack(context, document.undo(), step === null ? { kind: "nothing-to-undo" } : { kind: "undone", step });
};

export const redo = (context: GridContext): void => {
  const { document } = context;
  const step = document.canRedo;
  goBack(context, document.redo(), step === null ? { kind: "nothing-to-redo" } : { kind: "redone", step });
};

const goBack = (
  context: GridContext,
  where: { readonly sheet: number; readonly area: CellArea } | null,
  notice: Notice,
): void => {
  context.store.set({ copied: null });
  if (where !== null) showArea(context, where.sheet, where.area);
  context.store.set({ notice });
};
