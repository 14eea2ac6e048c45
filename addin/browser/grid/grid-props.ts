import type { Language } from "../../../core/text/language.ts";
import type { CellPlace } from "../../ooxml/cells/address.ts";
import type { SheetDocument } from "../document/sheet-document.ts";

/** A wish to show a cell, such as from a link in the pane; a new object each time, even for the same cell. */
export interface CellWish {
  readonly sheet: number;
  readonly place: CellPlace;
}

/** All that the sheet with its tabs, formula line and grid is given. */
export interface SheetViewProps {
  readonly document: SheetDocument;
  readonly language: Language;
  /** The cell to show and focus; null until one is wished for. */
  readonly wish: CellWish | null;
}
