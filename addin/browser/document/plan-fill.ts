import { type CellArea, type CellPlace, placeOfKey } from "../../ooxml/cells/address.ts";
import { shiftFormula } from "../../ooxml/cells/shift-formula.ts";
import { firstPlace, heightOf, isInsideSheet, placesOf, widthOf } from "./areas.ts";
import { blankContent, Draft } from "./draft.ts";
import { type EditPlan, planned, refused } from "./edit-plan.ts";
import { firstRefusal } from "./guards.ts";
import { putContent } from "./put-content.ts";
import { type BookState, formatOf, type SheetState } from "./sheet-state.ts";

/** An area of more cells than this is a whole column or row, which is filled as far as the sheet is used. */
const mostFilled = 200_000;

const withinUse = ({ contents }: SheetState, area: CellArea): CellArea => {
  if (heightOf(area) * widthOf(area) <= mostFilled) return area;
  const { row, column } = contents.used;
  return {
    ...area,
    bottom: Math.max(area.top, Math.min(area.bottom, row)),
    right: Math.max(area.left, Math.min(area.right, column)),
  };
};

/** The cells that are filled: all but the first row or column; of a single one it, from the one before. */
const filledArea = (area: CellArea, direction: "down" | "right"): CellArea => {
  if (direction === "down") return heightOf(area) === 1 ? area : { ...area, top: area.top + 1 };
  return widthOf(area) === 1 ? area : { ...area, left: area.left + 1 };
};

/** The first row or column of the area over the rest of it, or what stands before a single one; formulas move along. */
export const planFill = (
  book: BookState,
  sheet: SheetState,
  area: CellArea,
  direction: "down" | "right",
): EditPlan => {
  const target = filledArea(withinUse(sheet, area), direction);
  const first = firstPlace(target);
  const source =
    direction === "down" ? { ...first, row: first.row - 1 } : { ...first, column: first.column - 1 };
  if (!isInsideSheet(target) || source.row < 1 || source.column < 1) return refused({ code: "outside" });
  const refusal = firstRefusal(book, sheet, placesOf(target));
  if (refusal !== null) return refused(refusal);
  const draft = new Draft(sheet);
  for (const place of placesOf(target)) {
    const from: CellPlace =
      direction === "down" ? { ...place, row: source.row } : { ...place, column: source.column };
    const { value, formula } = draft.get(from);
    const moved =
      formula === null ? null : shiftFormula(formula, place.row - from.row, place.column - from.column);
    const { numberFormat } = formatOf(book, sheet, from);
    putContent(draft, book.formats, place, { value, formula: moved }, numberFormat);
  }
  return planned(draft, area);
};

/** Empties the cells of an area that hold something; formats stay. */
export const planClear = (book: BookState, sheet: SheetState, area: CellArea): EditPlan => {
  const places = sheet.contents.filledKeys(area).map(placeOfKey);
  const refusal = firstRefusal(book, sheet, places);
  if (refusal !== null) return refused(refusal);
  const draft = new Draft(sheet);
  for (const place of places) draft.fill(place, blankContent);
  return planned(draft, area);
};
