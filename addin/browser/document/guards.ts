import { type CellArea, type CellPlace, contains } from "../../ooxml/cells/address.ts";
import type { SheetTable } from "../../ooxml/sheets/sheet.ts";
import type { EditRefusal } from "./sheet-document.ts";
import { type BookState, formatOf, type SheetState } from "./sheet-state.ts";

const isFirst = ({ top, left }: CellArea, { row, column }: CellPlace): boolean =>
  row === top && column === left;

const isOneCell = ({ top, left, bottom, right }: CellArea): boolean => top === bottom && left === right;

const isLocked = (book: BookState, sheet: SheetState, place: CellPlace): boolean =>
  sheet.model.isProtected && formatOf(book, sheet, place).isLocked;

/** An array formula over one cell can be replaced like any other. */
const isInArray = ({ model }: SheetState, place: CellPlace): boolean =>
  model.arrays.some((area) => !isOneCell(area) && contains(area, place));

const isMergedAway = ({ model }: SheetState, place: CellPlace): boolean =>
  model.merged.some((area) => contains(area, place) && !isFirst(area, place));

/** The column names stand in the table's own part as well, so that its header cells stay as they are. */
const isHeader = ({ area, headerRows }: SheetTable, place: CellPlace): boolean =>
  place.row < area.top + headerRows && contains(area, place);

/** Why the cell cannot be typed into at all. */
const readOnlyReason = (
  book: BookState,
  sheet: SheetState,
  place: CellPlace,
): "locked" | "array" | "merged" | null => {
  if (isLocked(book, sheet, place)) return "locked";
  if (isInArray(sheet, place)) return "array";
  return isMergedAway(sheet, place) ? "merged" : null;
};

export const isReadOnly = (book: BookState, sheet: SheetState, place: CellPlace): boolean =>
  readOnlyReason(book, sheet, place) !== null;

/** Why the content of a cell cannot be changed; null where it can. */
export const refusalAt = (book: BookState, sheet: SheetState, place: CellPlace): EditRefusal | null => {
  const code = readOnlyReason(book, sheet, place);
  if (code !== null) return { code, at: place };
  return sheet.tables.some((table) => isHeader(table, place)) ? { code: "table-header", at: place } : null;
};

/** The first refusal among cells in reading order. */
export const firstRefusal = (
  book: BookState,
  sheet: SheetState,
  places: Iterable<CellPlace>,
): EditRefusal | null => {
  for (const place of places) {
    const refusal = refusalAt(book, sheet, place);
    if (refusal !== null) return refusal;
  }
  return null;
};
