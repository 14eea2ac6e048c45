import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { GridSheet, SheetDocument } from "../../document/sheet-document.ts";
import { createTextMeasure, type TextMeasure } from "../draw/text-width.ts";
import { type SheetGeometry, sheetGeometry } from "../geometry/sheet-geometry.ts";
import type { GridContext } from "../state/grid-context.ts";
import { createStore } from "../state/store.ts";
import { initialState, type ViewState } from "../state/view-state.ts";

/** The commands' context for a document; another document begins anew. */
export const useGridContext = (document: SheetDocument, measure: TextMeasure): GridContext =>
  useMemo(
    () => ({
      document,
      store: createStore(initialState(document)),
      geometryOf: keptGeometry(measure.digitWidth),
      drawn: { extent: { row: 1, column: 1 }, pageHeight: 0, frozen: { row: 0, column: 0 } },
    }),
    [document, measure],
  );

/** Measures texts once for as long as the component lives. */
export const useTextMeasure = (): TextMeasure => useState(createTextMeasure)[0];

export const useViewState = ({ store }: GridContext): ViewState =>
  useSyncExternalStore(store.subscribe, store.get);

/** Grows with every change of the document. */
export const useDocumentVersion = (document: SheetDocument): number => {
  const [version, setVersion] = useState(0);
  useEffect(() => document.onChange(() => setVersion((before) => before + 1)), [document]);
  return version;
};

/** Sizes are worked out anew only for a sheet whose rows or columns became others. */
const keptGeometry = (digitWidth: number): ((sheet: GridSheet) => SheetGeometry) => {
  const kept = new Map<number, { readonly sheet: GridSheet; readonly geometry: SheetGeometry }>();
  return (sheet) => {
    const known = kept.get(sheet.index);
    if (known?.sheet.rows === sheet.rows && known.sheet.columns === sheet.columns) return known.geometry;
    const geometry = sheetGeometry(sheet, digitWidth);
    kept.set(sheet.index, { sheet, geometry });
    return geometry;
  };
};
