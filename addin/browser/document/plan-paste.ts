import type { CellArea, CellPlace } from "../../ooxml/cells/address.ts";
import { shiftFormula } from "../../ooxml/cells/shift-formula.ts";
import type { SheetTable } from "../../ooxml/sheets/sheet.ts";
import { areaFrom, firstPlace, heightOf, isInsideSheet, placesOf, widthOf } from "./areas.ts";
import type { CellNotation } from "./cell-notation.ts";
import { blankClipboardCell, type ClipboardCell, type ClipboardTable } from "./clipboard/clipboard-cell.ts";
import { blankContent, type Content, Draft } from "./draft.ts";
import { type EditPlan, planned, refused } from "./edit-plan.ts";
import { firstRefusal } from "./guards.ts";
import { putContent } from "./put-content.ts";
import type { BookState, SheetState } from "./sheet-state.ts";
import { growTable, planGrowth } from "./table-growth.ts";

/** Larger areas are not filled by repeating: that would be a slip of the hand, such as a whole column selected. */
const mostRepeated = 200_000;

const isMerged = ({ model }: SheetState, area: CellArea): boolean =>
  model.merged.some(
    ({ top, left, bottom, right }) =>
      top === area.top && left === area.left && bottom === area.bottom && right === area.right,
  );

/** Where the content goes: over all of the selected area where that is a multiple of it, else from its first cell on. */
const targetOf = (sheet: SheetState, at: CellArea, { rows }: ClipboardTable): CellArea => {
  const height = rows.length;
  const width = rows[0]?.length ?? 0;
  const isMultiple = heightOf(at) % height === 0 && widthOf(at) % width === 0;
  const repeats = isMultiple && heightOf(at) * widthOf(at) <= mostRepeated && !isMerged(sheet, at);
  return repeats ? at : areaFrom(firstPlace(at), height, width);
};

interface PastedCell {
  readonly content: Content;
  readonly numberFormat: string | null;
}

/** The cell that something is pasted into. */
interface Destination {
  readonly numberFormat: string;
  /** Table that the cell lies in. */
  readonly ownTable: string | null;
  /** How far the cell lies from where the pasted one was copied. */
  readonly rows: number;
  readonly columns: number;
}

const plainContent = (value: Content["value"], numberFormat: string | null = null): PastedCell => ({
  content: { value, formula: null },
  numberFormat,
});

/** Only what was copied as a formula is one; a text that begins with "=" stays a text. */
const readValue = (text: string, numberFormat: string, notation: CellNotation): PastedCell => {
  const entry = notation.typed(text, numberFormat, null);
  return entry.kind === "value" ? plainContent(entry.value, entry.numberFormat) : plainContent(text);
};

/** What another program showed had a number format there: "12" is not 12 % because it comes into a cell of percentages. */
const readShown = (text: string, { numberFormat }: Destination, notation: CellNotation): PastedCell =>
  readValue(text, numberFormat === "@" ? numberFormat : "General", notation);

const readTyped = (text: string, to: Destination, notation: CellNotation): PastedCell => {
  if (text === "") return { content: blankContent, numberFormat: null };
  const entry = notation.typed(text, to.numberFormat, to.ownTable);
  if (entry.kind !== "formula") return readValue(text, to.numberFormat, notation);
  return { content: { value: null, formula: entry.formula }, numberFormat: null };
};

const readCell = (cell: ClipboardCell, to: Destination, notation: CellNotation): PastedCell => {
  if (cell.kind === "value") return plainContent(cell.value, cell.numberFormat);
  if (cell.kind === "shown") return readShown(cell.text, to, notation);
  if (cell.kind === "typed") return readTyped(cell.text, to, notation);
  const formula = shiftFormula(cell.formula, to.rows, to.columns);
  return { content: { value: null, formula }, numberFormat: cell.numberFormat };
};

interface Source {
  readonly cell: ClipboardCell;
  /** Where the cell stood when it was copied; where it goes now, if that is not known. */
  readonly from: CellPlace;
}

const sourceOf = ({ rows, origin }: ClipboardTable, target: CellArea, place: CellPlace): Source => {
  const down = (place.row - target.top) % rows.length;
  const row = rows[down] ?? [];
  const along = (place.column - target.left) % row.length;
  const from = origin === null ? place : { row: origin.row + down, column: origin.column + along };
  return { cell: row[along] ?? blankClipboardCell, from };
};

const destination = (
  { formats }: BookState,
  draft: Draft,
  grown: SheetTable | null,
  place: CellPlace,
  from: CellPlace,
): Destination => ({
  numberFormat: formats.get(draft.get(place).format ?? draft.sheet.formatAt(place)).numberFormat,
  ownTable: (draft.sheet.tableAt(place) ?? grown)?.name ?? null,
  rows: place.row - from.row,
  columns: place.column - from.column,
});

/** Content from the clipboard over an area; a table that it reaches past the end of grows. */
export const planPaste = (
  book: BookState,
  sheet: SheetState,
  notation: CellNotation,
  at: CellArea,
  pasted: ClipboardTable,
): EditPlan => {
  const wanted = targetOf(sheet, at, pasted);
  if (!isInsideSheet(wanted)) return refused({ code: "outside" });
  const plan = planGrowth(sheet, wanted);
  if (plan.kind === "blocked") return refused({ code: "table-blocked", at: plan.at, table: plan.table.name });
  const target = plan.kind === "growth" ? plan.growth.target : wanted;
  const refusal = firstRefusal(book, sheet, placesOf(target));
  if (refusal !== null) return refused(refusal);
  const draft = new Draft(sheet);
  const grown = plan.kind === "growth" ? plan.growth.table : null;
  if (plan.kind === "growth") growTable(draft, plan.growth.table, plan.growth.rows);
  for (const place of placesOf(target)) {
    const { cell, from } = sourceOf(pasted, target, place);
    const { numberFormat, content } = readCell(cell, destination(book, draft, grown, place, from), notation);
    putContent(draft, book.formats, place, content, numberFormat);
  }
  return planned(draft, target);
};
