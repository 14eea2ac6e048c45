import { type CellContext, readCellScalar } from "../cells/cell-value.ts";
import type { SheetCell } from "../cells/scan-sheet.ts";
import type { CellScalar } from "../sheets/sheet.ts";
import type { CellChange, NewContent } from "./cell-change.ts";

const sameScalar = (one: CellScalar, other: CellScalar): boolean => {
  const [first, second] = [one, other].map((value) => (value === "" ? null : value));
  if (typeof first === "object" && typeof second === "object") return first?.error === second?.error;
  return first === second;
};

/** Results of formulas count as the same in the 15 digits that spreadsheets show. */
const sameResult = (one: CellScalar, other: CellScalar): boolean =>
  typeof one === "number" && typeof other === "number"
    ? one === other || one.toPrecision(15) === other.toPrecision(15)
    : sameScalar(one, other);

/** What is left to do of a change's content in the cell that is there. */
const leftContent = (
  cell: SheetCell,
  content: NewContent,
  formula: string | null,
  context: CellContext,
): NewContent => {
  const current = readCellScalar(cell, context);
  if (content.kind === "value")
    return cell.formula === null && sameScalar(current, content.value) ? { kind: "kept" } : content;
  const sameFormula = content.kind === "fresh" || (content.kind === "formula" && formula === content.formula);
  if (!sameFormula) return content;
  return sameResult(current, content.value) ? { kind: "kept" } : { kind: "fresh", value: content.value };
};

const isBlank = (content: NewContent): boolean =>
  content.kind === "kept" || (content.kind === "value" && (content.value === null || content.value === ""));

/**
 * What is left to do of a change, given the cell that is there and its formula written out; null where it is as it
 * should be already.
 */
export const leftToDo = (
  cell: SheetCell | undefined,
  change: CellChange,
  formula: string | null,
  context: CellContext,
): CellChange | null => {
  if (cell === undefined) return isBlank(change.content) && change.format === null ? null : change;
  const content = leftContent(cell, change.content, formula, context);
  const keepsFormat = change.format === null || Number(cell.attributes.s ?? 0) === change.format;
  return content.kind === "kept" && keepsFormat ? null : { ...change, content };
};
