import type { CellArea, CellPlace } from "../../ooxml/cells/address.ts";
import type {
  CellFormat,
  CellScalar,
  Hyperlink,
  SheetTable,
  SizedStretch,
  Validation,
} from "../../ooxml/sheets/sheet.ts";
import type { Culture } from "../notation/culture.ts";

/** A cell as the grid shows it. */
export interface GridCell {
  /** The present value; of a formula the latest that was calculated. */
  readonly value: CellScalar;
  /** Formula without "=", as en-US has it; null for a value. */
  readonly formula: string | null;
  readonly format: CellFormat;
  /** It cannot be typed into: locked on a protected sheet, part of an array, or not the first of merged cells. */
  readonly isReadOnly: boolean;
}

/** A sheet as the grid shows it, as it is now. */
export interface GridSheet {
  /** Index in the document; hidden sheets have one too. */
  readonly index: number;
  readonly name: string;
  readonly isVisible: boolean;
  readonly isProtected: boolean;
  readonly columns: readonly SizedStretch[];
  readonly rows: readonly SizedStretch[];
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  readonly merged: readonly CellArea[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showsGridLines: boolean;
  readonly tables: readonly SheetTable[];
  readonly hyperlinks: readonly Hyperlink[];
  /** Last row and column that hold something. */
  readonly used: CellPlace;
}

/** Why an edit was not made; nothing was changed. */
export type EditRefusal =
  | { readonly code: "locked"; readonly at: CellPlace }
  | { readonly code: "array"; readonly at: CellPlace }
  | { readonly code: "merged"; readonly at: CellPlace }
  | { readonly code: "table-header"; readonly at: CellPlace }
  /** The rule of the cell refuses it; `message` is the workbook's own, empty where it has none. */
  | {
      readonly code: "validation";
      readonly at: CellPlace;
      readonly rule: Validation;
      readonly title: string;
      readonly message: string;
    }
  /** What was typed after "=" is no formula. */
  | { readonly code: "formula"; readonly at: CellPlace }
  /** It would fall outside the sheet. */
  | { readonly code: "outside" }
  /** More than can be pasted at once. */
  | { readonly code: "too-large" }
  /** Something stands below the table that would have to move. */
  | { readonly code: "table-blocked"; readonly at: CellPlace; readonly table: string };

export type EditOutcome =
  | {
      readonly kind: "done";
      /** What the edit covers now; the grid selects it. */
      readonly area: CellArea;
      /** A rule of "warning" or "information" style that the entry breaks; it was kept. */
      readonly remark: { readonly title: string; readonly message: string } | null;
    }
  | { readonly kind: "refused"; readonly refusal: EditRefusal };

/** What a copied area gives to the clipboard. */
export interface CopiedArea {
  /** Cells by tabs and lines, numbers in the user's notation, as spreadsheets exchange them. */
  readonly text: string;
  /** The same as a table of HTML with the plain numbers beside what is shown. */
  readonly html: string;
}

/** What the clipboard holds; empty where it has not that form. */
export interface PastedContent {
  readonly text: string;
  readonly html: string;
}

/** A step that can be undone or redone, to say which. */
export type HistoryStep = "typing" | "clearing" | "pasting" | "cutting" | "filling" | "pane";

/** What a listener is told: everything may have changed, or only some cells of one sheet. */
export interface DocumentChange {
  readonly sheet: number | null;
  readonly cause: "opened" | "edit" | "undo" | "redo" | "calculated" | "results" | "saved";
}

/** An opened workbook as the grid uses it. Everything is at once, on the thread that shows; formulas follow later. */
export interface SheetDocument {
  /** Name of the file, such as "kontanthjaelp-2016.xlsx". */
  readonly name: string;
  readonly sheets: readonly GridSheet[];
  /** Sheet shown when the file was saved. */
  readonly activeSheet: number;
  readonly unsaved: boolean;
  /** How numbers, dates and formulas are written. */
  readonly culture: Culture;
  /** Formulas are being calculated. */
  readonly isCalculating: boolean;
  /** The sheet is looked at from now on: its formulas are calculated, and kept up to date as long as no other sheet is. */
  look(sheet: number): void;
  cell(sheet: number, place: CellPlace): GridCell;
  /** The value in the number format of the cell, as the culture has it. */
  shown(sheet: number, place: CellPlace): string;
  /** What the formula line and the editor show: the formula in the user's notation, or the plain value. */
  editable(sheet: number, place: CellPlace): string;
  /** The rule of the cell, and for a list what may be chosen. */
  validation(
    sheet: number,
    place: CellPlace,
  ): { readonly rule: Validation; readonly choices: readonly string[] | null } | null;
  /** What a user typed: "2,5", "12,5 %", "sep 2016", "=SUM(B2:B9)", "'007". Tables grow below their last row. */
  type(sheet: number, place: CellPlace, text: string): EditOutcome;
  clear(sheet: number, area: CellArea): EditOutcome;
  /**
   * Pastes with `at` as its first cell, or over all of it where that is a multiple; one step. A table that the paste runs past
   * the end of gets rows, never columns. Validation is not checked, as in other spreadsheets.
   */
  paste(sheet: number, at: CellArea, content: PastedContent): EditOutcome;
  copy(sheet: number, area: CellArea): CopiedArea;
  /** Copies and empties the cells. Formulas that were cut stay as they are where they are pasted: they move, and are no copies. */
  cut(sheet: number, area: CellArea): { readonly copied: CopiedArea; readonly outcome: EditOutcome };
  /** Copies the first row (or column) of the area over the rest, formulas moved along; Ctrl+D and Ctrl+R. */
  fill(sheet: number, area: CellArea, direction: "down" | "right"): EditOutcome;
  /** A new row at the end of the table, before its totals row; Tab in its last cell. */
  addTableRow(sheet: number, table: string): EditOutcome;
  readonly canUndo: HistoryStep | null;
  readonly canRedo: HistoryStep | null;
  /** Gives where it happened, so that the grid can show it; null where there was nothing. */
  undo(): { readonly sheet: number; readonly area: CellArea } | null;
  redo(): { readonly sheet: number; readonly area: CellArea } | null;
  onChange(listener: (change: DocumentChange) => void): () => void;
}
