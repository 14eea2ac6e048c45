import type { CellPlace } from "../../../ooxml/cells/address.ts";
import type { EditOutcome } from "../../document/sheet-document.ts";
import { samePlace } from "../geometry/areas.ts";
import { type GridContext, moveField, shownSheet } from "./grid-context.ts";
import { type Direction, neighbour } from "./move.ts";
import { select, selectPlace } from "./navigate.ts";
import { type NextStep, nextCell } from "./next-cell.ts";
import { selectCell } from "./selection.ts";
import { type Editing, selectionOf } from "./view-state.ts";

/** Opens the active cell for editing; a cell that is locked says so instead, and false is given back. */
export const startEditing = (context: GridContext, begin: Omit<Editing, "place" | "isChanged">): boolean => {
  const { store } = context;
  if (!canType(context)) return false;
  store.set({
    editing: { ...begin, isChanged: false, place: selectionOf(store.get()).active },
    listOpen: false,
    notice: null,
    copied: null,
    isLeaving: false,
    revealTurn: store.get().revealTurn + 1,
  });
  return true;
};

/** Whether the active cell can be typed into; where not, that is said. */
export const canType = ({ document, store }: GridContext): boolean => {
  const at = selectionOf(store.get()).active;
  if (!document.cell(store.get().sheet, at).isReadOnly) return true;
  store.set({ notice: { kind: "refused", refusal: { code: "locked", at } }, isLeaving: false });
  return false;
};

/** What the editor shows of the active cell before anything is changed. */
export const editableText = ({ document, store }: GridContext): string =>
  document.editable(store.get().sheet, selectionOf(store.get()).active);

export const changeText = ({ store }: GridContext, text: string): void => {
  const { editing } = store.get();
  if (editing !== null)
    store.set({ editing: { ...editing, text, isChanged: true, isHeld: false }, notice: null });
};

export const setEditing = ({ store }: GridContext, changes: Partial<Editing>): void => {
  const { editing } = store.get();
  if (editing !== null) store.set({ editing: { ...editing, ...changes } });
};

export const cancelEditing = ({ store }: GridContext): void => {
  store.set({ editing: null, notice: null, focusTurn: store.get().focusTurn + 1 });
};

/** Ends editing and keeps the text. False where it was refused: the editor stays open with the text. */
export const commit = (context: GridContext): boolean => {
  const { document, store } = context;
  const { editing, sheet } = store.get();
  if (editing === null) return true;
  if (!editing.isChanged || editing.text === document.editable(sheet, editing.place)) {
    store.set({ editing: null, notice: null });
    return true;
  }
  const outcome = document.type(sheet, editing.place, editing.text);
  tell(context, outcome);
  if (outcome.kind === "refused") return false;
  store.set({ editing: null });
  return true;
};

/**
 * Ends editing before another cell or sheet is shown. False where the text is refused: one stays with it, the editor
 * takes the focus back, and that is said beside it.
 */
export const leaveEntry = (context: GridContext): boolean => {
  if (commit(context)) return true;
  const { store } = context;
  const { editing, editorTurn, revealTurn } = store.get();
  if (editing === null) return true;
  store.set({
    editing: { ...editing, source: "cell", isHeld: true },
    editorTurn: editorTurn + 1,
    revealTurn: revealTurn + 1,
  });
  return false;
};

/** Says what came of an edit that needs saying. */
export const tell = ({ store }: GridContext, outcome: EditOutcome): void => {
  if (outcome.kind === "refused") store.set({ notice: { kind: "refused", refusal: outcome.refusal } });
  else store.set({ notice: outcome.remark === null ? null : { kind: "remark", ...outcome.remark } });
};

/** Commits and moves on; what is to be said of the edit stays said. */
const commitThen = (context: GridContext, moveOn: () => void): void => {
  if (!commit(context)) return;
  const { notice } = context.store.get();
  moveOn();
  if (notice !== null) context.store.set({ notice });
};

export const commitAndStay = (context: GridContext): void => {
  commitThen(context, () => {
    select(context, selectionOf(context.store.get()));
  });
};

export const commitAndStep = (context: GridContext, direction: Direction): void => {
  commitThen(context, () => {
    const { active } = selectionOf(context.store.get());
    selectPlace(context, neighbour(moveField(context), active, direction));
  });
};

/** Enter and Tab, also out of the editor. In the last cell of a table Tab adds a row. */
export const commitAndNext = (context: GridContext, step: NextStep): void => {
  commitThen(context, () => {
    const selection = selectionOf(context.store.get());
    const isTab = step.key === "tab" && !step.backwards;
    if (isTab && samePlace(selection.anchor, selection.head) && tabInTable(context, selection.active)) return;
    select(context, nextCell(moveField(context), selection, step));
  });
};

/** Tab in the last column of a table: on to its next row, which is added after the last. False elsewhere. */
const tabInTable = (context: GridContext, active: CellPlace): boolean => {
  const sheet = shownSheet(context);
  const table = sheet.tables.find(
    ({ area, headerRows }) =>
      area.right === active.column && active.row >= area.top + headerRows && active.row <= area.bottom,
  );
  if (table === undefined) return false;
  const lastDataRow = table.area.bottom - table.totalsRows;
  const start = { row: active.row + 1, column: table.area.left };
  if (active.row > lastDataRow) return false;
  if (active.row < lastDataRow) {
    select(context, selectCell(start, table.area.left));
    return true;
  }
  const outcome = context.document.addTableRow(sheet.index, table.name);
  tell(context, outcome);
  if (outcome.kind === "done") select(context, selectCell(start, table.area.left));
  return true;
};
