import type { RefObject } from "react";
import type { Language } from "../../../core/text/language.ts";
import type { CellPlace } from "../../ooxml/cells/address.ts";
import type { SheetDocument } from "../document/sheet-document.ts";

/** A wish to show a cell, such as from a link in the pane; a new object each time, even for the same cell. */
export interface CellWish {
  readonly sheet: number;
  readonly place: CellPlace;
}

/** What is being typed into a cell, for whoever saves or undoes meanwhile. */
export interface OpenEntry {
  /** Keeps it. False where it was refused: the editor stays open with the text, and has the focus. */
  readonly commit: () => boolean;
  /** Drops it. False where nothing was being typed. */
  readonly drop: () => boolean;
}

/** All that the sheet with its tabs, formula line and grid is given. */
export interface SheetViewProps {
  readonly document: SheetDocument;
  readonly language: Language;
  /** The cell to show and focus; null until one is wished for. */
  readonly wish: CellWish | null;
  readonly entry?: RefObject<OpenEntry | null>;
}
