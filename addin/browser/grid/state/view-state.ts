import type { CellArea, CellPlace } from "../../../ooxml/cells/address.ts";
import type { EditRefusal, HistoryStep, SheetDocument } from "../../document/sheet-document.ts";
import { type Selection, selectCell } from "./selection.ts";

/** A cell that is being edited. */
export interface Editing {
  readonly place: CellPlace;
  readonly text: string;
  /** Whether the user wrote or erased something. A key that gave no text after all leaves the cell as it is. */
  readonly isChanged: boolean;
  /** `enter`: begun by typing, so that arrows end it. `edit`: arrows move within the text. */
  readonly mode: "enter" | "edit";
  /** Where the user types: in the cell, or in the formula line. */
  readonly source: "cell" | "line";
  /** The text was refused and one wanted to go elsewhere: that one stays is said beside it. */
  readonly isHeld?: boolean;
}

/** What is said quietly below the sheet. */
export type Notice =
  | { readonly kind: "refused"; readonly refusal: EditRefusal }
  | { readonly kind: "remark"; readonly title: string; readonly message: string }
  | NoticeOf<"undone" | "redone", { readonly step: HistoryStep }>
  | NoticeOf<"hidden-cell", { readonly at: CellPlace }>
  | NoticeOf<"copied" | "cut", { readonly area: CellArea }>
  | NoticeOf<"nothing-to-undo" | "nothing-to-redo" | "leaving" | "hidden-sheet" | "unknown-place", object>;

/** One form for each kind, so that a switch tells them apart. */
type NoticeOf<Kind extends string, Data> = Kind extends string ? { readonly kind: Kind } & Data : never;

/** How the sheet is seen, beside what the document holds. */
export interface ViewState {
  readonly sheet: number;
  /** By sheet; a sheet that was not seen yet has none. */
  readonly selections: Readonly<Record<number, Selection>>;
  readonly editing: Editing | null;
  readonly listOpen: boolean;
  readonly notice: Notice | null;
  /** Cells that were copied last, which are marked until the next edit. */
  readonly copied: { readonly sheet: number; readonly area: CellArea } | null;
  /** The next Tab leaves the grid. */
  readonly isLeaving: boolean;
  /** Grows when the active cell is to take the focus. */
  readonly focusTurn: number;
  /** Grows when the editor is to take the focus back. */
  readonly editorTurn: number;
  /** Grows when the moving corner of the selection is to be seen. */
  readonly revealTurn: number;
}

export const initialState = (document: SheetDocument): ViewState => ({
  sheet: document.activeSheet,
  selections: {},
  editing: null,
  listOpen: false,
  notice: null,
  copied: null,
  isLeaving: false,
  focusTurn: 0,
  editorTurn: 0,
  revealTurn: 0,
});

export const selectionOf = ({ selections, sheet }: ViewState): Selection =>
  selections[sheet] ?? selectCell({ row: 1, column: 1 });
