import { contains, formatAddress, placeKey } from "../cells/address.ts";
import type { CellScalar } from "../sheets/sheet.ts";
import type { TablePart } from "../tables/table-part.ts";
import type { CellChange, MovedContent, NewContent } from "./cell-change.ts";
import { checkFormula, checkPlaces, checkValue } from "./check-edits.ts";
import { fileFormula } from "./file-formula.ts";
import { arrayAreas } from "./guards.ts";
import type { CellEdit, FreshValue, SheetEdits } from "./package-edits.ts";
import { freshXml, setFormat } from "./patch-cell.ts";
import { findCell, type SheetIndex } from "./sheet-index.ts";

/** A sheet whose tables have taken up their new rows. */
export interface MergeBase {
  readonly index: SheetIndex;
  readonly sheet: string;
  /** With the areas that they cover in the end. */
  readonly tables: readonly TablePart[];
  /** What becomes of cells as tables grow, by `placeKey`. */
  readonly grown: ReadonlyMap<number, CellChange>;
}

const newContent = ({ sheet, tables }: MergeBase, edit: CellEdit): NewContent => {
  const where = `${formatAddress(edit)} on sheet "${sheet}"`;
  checkValue(edit.content.value, where);
  if (edit.content.kind === "value") return edit.content;
  const table = tables.find(({ area }) => contains(area, edit));
  const formula = fileFormula(edit.content.formula, table?.name ?? null);
  checkFormula(formula, where);
  return { ...edit.content, formula };
};

/** Whether an edit only says again what a cell brings along to its new place. */
const repeats = (moved: MovedContent, content: NewContent): boolean => {
  if (content.kind === "formula") return moved.formula === content.formula;
  return content.kind === "value" && moved.formula === null && content.value === moved.value;
};

const withResult = (moved: MovedContent, value: CellScalar, prefix: string): MovedContent =>
  moved.value === value ? moved : { ...moved, value, xml: freshXml(moved.xml, value, prefix) };

const editOfMoved = ({ index }: MergeBase, moved: MovedContent, edit: CellEdit): MovedContent => {
  const { value } = edit.content;
  const current = edit.content.kind === "formula" ? withResult(moved, value, index.prefix) : moved;
  return { ...current, xml: setFormat(current.xml, edit.format) };
};

const editChange = (base: MergeBase, edit: CellEdit): CellChange => {
  const { row, column, format } = edit;
  const content = newContent(base, edit);
  const grown = base.grown.get(placeKey(edit));
  if (grown?.content.kind === "moved" && repeats(grown.content, content))
    return { ...grown, content: editOfMoved(base, grown.content, edit) };
  // A cell that was there keeps its own look, unless the totals row left it behind.
  const keepsOwn = grown?.content.kind === "kept" && findCell(base.index, edit) !== undefined;
  return { row, column, content, format: format ?? (keepsOwn ? null : (grown?.format ?? null)) };
};

const freshContent = (
  content: NewContent,
  value: CellScalar,
  prefix: string,
): Exclude<NewContent, { readonly kind: "value" }> | null => {
  if (content.kind === "value") return null;
  if (content.kind === "formula") return { ...content, value };
  if (content.kind !== "moved") return { kind: "fresh", value };
  return content.formula === null ? null : withResult(content, value, prefix);
};

const freshChange = (
  { index, sheet }: MergeBase,
  fresh: FreshValue,
  change: CellChange | undefined,
  isComputed: (fresh: FreshValue) => boolean,
): CellChange => {
  const { row, column, value } = fresh;
  const where = `${formatAddress(fresh)} on sheet "${sheet}"`;
  checkValue(value, where);
  const before = change ?? { row, column, content: { kind: "kept" }, format: null };
  const content = freshContent(before.content, value, index.prefix);
  if (content === null || (content.kind === "fresh" && !isComputed(fresh)))
    throw new RangeError(`There is no formula in ${where} that could have a fresh value.`);
  return { ...before, content };
};

const computedCells = (index: SheetIndex): ((fresh: FreshValue) => boolean) => {
  const arrays = arrayAreas(index);
  return (fresh) => findCell(index, fresh)?.formula != null || arrays.some((area) => contains(area, fresh));
};

/**
 * All changes of a sheet: the edits, in the places that they have in the end, over what becomes of cells as tables grow, and
 * fresh values over both. Throws `RangeError` for what no sheet could take.
 */
export const mergeEdits = (base: MergeBase, { cells, freshValues }: SheetEdits): CellChange[] => {
  checkPlaces(cells, base.sheet);
  checkPlaces(freshValues, base.sheet);
  const changes = new Map(base.grown);
  for (const edit of cells) changes.set(placeKey(edit), editChange(base, edit));
  const isComputed = computedCells(base.index);
  for (const fresh of freshValues) {
    const key = placeKey(fresh);
    changes.set(key, freshChange(base, fresh, changes.get(key), isComputed));
  }
  return [...changes.values()];
};
