import type { CellPlace } from "../../../ooxml/cells/address.ts";
import type { GridSheet, SheetDocument } from "../../document/sheet-document.ts";
import type { SheetGeometry } from "../geometry/sheet-geometry.ts";
import type { MoveField } from "./move.ts";
import type { Store } from "./store.ts";
import type { ViewState } from "./view-state.ts";

/** What the commands of the grid work on. */
export interface GridContext {
  readonly document: SheetDocument;
  readonly store: Store<ViewState>;
  readonly geometryOf: (sheet: GridSheet) => SheetGeometry;
  /** What the drawn grid tells of itself; set anew when it is drawn. */
  readonly drawn: {
    extent: CellPlace;
    pageHeight: number;
    /** Rows and columns that stay in view. */
    frozen: CellPlace;
  };
}

/** The sheet that is shown. A document without sheets is a programmer's mistake. */
export const shownSheet = ({ document, store }: GridContext): GridSheet => {
  const sheet = document.sheets.find(({ index }) => index === store.get().sheet) ?? document.sheets[0];
  if (sheet === undefined) throw new Error("The document has no sheets");
  return sheet;
};

export const moveField = (context: GridContext): MoveField => {
  const sheet = shownSheet(context);
  return {
    geometry: context.geometryOf(sheet),
    merged: sheet.merged,
    used: sheet.used,
    extent: context.drawn.extent,
    pageHeight: context.drawn.pageHeight,
    isFilled: (place) => {
      const { value, formula } = context.document.cell(sheet.index, place);
      return value !== null || formula !== null;
    },
  };
};
