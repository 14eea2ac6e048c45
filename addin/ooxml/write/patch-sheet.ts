import { type CellPlace, extendArea, formatArea, parseArea, placeKey } from "../cells/address.ts";
import type { CellContext } from "../cells/cell-value.ts";
import type { SheetCell } from "../cells/scan-sheet.ts";
import type { TablePart } from "../tables/table-part.ts";
import type { CellChange } from "./cell-change.ts";
import { applyEdits, type Edit } from "./edits.ts";
import { findProblems } from "./guards.ts";
import type { WriteProblem } from "./problems.ts";
import { leftToDo } from "./same-value.ts";
import { createFormulaReader, moveSharedMasters } from "./shared-formulas.ts";
import { findCell, type SheetIndex } from "./sheet-index.ts";
import { type NewRow, spliceRows } from "./splice-rows.ts";
import { setAttribute, tagText } from "./tags.ts";

/** What is to happen to a sheet. */
export interface SheetPatch {
  readonly index: SheetIndex;
  /** Name as the tab shows it. */
  readonly sheet: string;
  readonly tables: readonly TablePart[];
  /** In any order, each place once. */
  readonly changes: readonly CellChange[];
  readonly newRows: readonly NewRow[];
  /** Edits of what stands outside the rows. */
  readonly others: readonly Edit[];
  readonly guardsTotals: boolean;
}

export interface PatchedSheet {
  readonly problems: readonly WriteProblem[];
  /** The new text of the part; null where everything is as it should be already. */
  readonly xml: string | null;
  /** The changes that were left to do. */
  readonly made: readonly CellChange[];
  /** Formulas came, went or moved. */
  readonly formulasChanged: boolean;
}

/** The note of the area that a sheet uses, where it is there and holds no longer. */
const widenDimension = ({ xml, dimension }: SheetIndex, changes: readonly CellPlace[]): Edit[] => {
  const area = parseArea(dimension?.attributes.ref ?? "");
  if (dimension === null || area === null) return [];
  const wider = formatArea(changes.reduce(extendArea, area));
  if (wider === formatArea(area)) return [];
  return [{ at: dimension.tag, text: setAttribute(tagText(xml, dimension.tag), "ref", wider) }];
};

/** A formula that moves leaves a cell behind, which is among the changes. */
const changesFormulas = (index: SheetIndex, change: CellChange): boolean => {
  if (change.content.kind === "formula") return true;
  return replacesContent(change) && findCell(index, change)?.formula != null;
};

const replacesContent = ({ content }: CellChange): boolean =>
  content.kind !== "kept" && content.kind !== "fresh";

const stillToDo = ({ index, changes }: SheetPatch, context: CellContext): CellChange[] => {
  const formulaOf = createFormulaReader(index);
  const left = changes.flatMap((change) => {
    const cell = findCell(index, change);
    const formula = cell !== undefined && change.content.kind === "formula" ? formulaOf(cell) : null;
    return leftToDo(cell, change, formula, context) ?? [];
  });
  return left.sort((one, other) => placeKey(one) - placeKey(other));
};

const replacedCells = (index: SheetIndex, changes: readonly CellChange[]): ReadonlySet<SheetCell> =>
  new Set(changes.filter(replacesContent).flatMap((change) => findCell(index, change) ?? []));

/** Puts the changes into the text of a sheet; with any problem it puts in none. */
export const patchSheet = (patch: SheetPatch, context: CellContext): PatchedSheet => {
  const { index, tables, sheet, newRows, others, guardsTotals } = patch;
  const made = stillToDo(patch, context);
  const problems = findProblems(index, tables, made, sheet, guardsTotals);
  const isSame = made.length === 0 && newRows.length === 0 && others.length === 0;
  if (problems.length > 0 || isSame) return { problems, xml: null, made: [], formulasChanged: false };
  const edits = [
    ...others,
    ...widenDimension(index, made),
    ...spliceRows(index, made, newRows),
    ...moveSharedMasters(index, replacedCells(index, made)),
  ];
  const formulasChanged = made.some((change) => changesFormulas(index, change));
  return { problems, xml: applyEdits(index.xml, edits), made, formulasChanged };
};
