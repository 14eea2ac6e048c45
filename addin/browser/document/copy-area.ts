import { type CellArea, type CellPlace, placeKey } from "../../ooxml/cells/address.ts";
import { areaFrom, firstPlace, heightOf, placesOf, widthOf } from "./areas.ts";
import { type CopiedCell, writeClipboard } from "./clipboard/write-clipboard.ts";
import type { RuleContext } from "./entry-rule.ts";
import type { CopiedArea } from "./sheet-document.ts";
import { formatOf, type SheetState } from "./sheet-state.ts";

/** A larger area is a whole column or row, of which only what is used is copied. */
const mostCopied = 200_000;

const withinUse = (area: CellArea, { contents }: SheetState): CellArea => {
  if (heightOf(area) * widthOf(area) <= mostCopied) return area;
  const { row, column } = contents.used;
  return {
    ...area,
    bottom: Math.max(area.top, Math.min(area.bottom, row)),
    right: Math.max(area.left, Math.min(area.right, column)),
  };
};

const copyCell = ({ book, shown }: RuleContext, sheet: SheetState, place: CellPlace): CopiedCell => ({
  value: sheet.value(place),
  formula: sheet.contents.get(placeKey(place)).formula,
  shown: shown(sheet, place),
  numberFormat: formatOf(book, sheet, place).numberFormat,
});

/** What an area gives to the clipboard; cells that are cut have no origin, from which formulas would move. */
export const copyArea = (
  context: RuleContext,
  sheet: SheetState,
  wanted: CellArea,
  isCut = false,
): CopiedArea => {
  const area = withinUse(wanted, sheet);
  const rows = Array.from({ length: heightOf(area) }, (_, index) => {
    const start = { row: area.top + index, column: area.left };
    return [...placesOf(areaFrom(start, 1, widthOf(area)))].map((place) => copyCell(context, sheet, place));
  });
  return writeClipboard(rows, isCut ? null : firstPlace(area));
};
