import { type CellPlace, placeKey } from "../cells/address.ts";
import type { CellContext } from "../cells/cell-value.ts";
import type { Worksheet } from "../package.ts";
import type { CellChange } from "./cell-change.ts";
import type { Edit } from "./edits.ts";
import { growRules } from "./grow-rules.ts";
import { type Growth, growthOf } from "./growth.ts";
import { growthChanges } from "./growth-changes.ts";
import { growthProblems } from "./growth-problems.ts";
import { newRows } from "./new-rows.ts";
import type { TableGrowth } from "./package-edits.ts";
import type { GrowthProblem } from "./problems.ts";
import { rulesOf } from "./rules.ts";
import { createFormulaReader } from "./shared-formulas.ts";
import type { SheetIndex } from "./sheet-index.ts";
import type { NewRow } from "./splice-rows.ts";

/** What growing tables ask of their sheet. */
export interface GrownSheet {
  readonly problems: readonly GrowthProblem[];
  /** By `placeKey`. */
  readonly changes: ReadonlyMap<number, CellChange>;
  readonly newRows: readonly NewRow[];
  readonly rules: readonly Edit[];
}

const readGrowth = ({ name, tables }: Worksheet, { part, from, to, leavesRules }: TableGrowth): Growth[] => {
  const table = tables.find((candidate) => candidate.part === part);
  const sameArea = table?.area.top === from.top && table.area.bottom === from.bottom;
  const sameColumns = table?.area.left === from.left && table.area.right === from.right;
  if (table === undefined || !sameArea || !sameColumns)
    throw new RangeError(`The table of ${part} does not lie there on sheet "${name}".`);
  const isDownwards =
    to.top === from.top && to.left === from.left && to.right === from.right && to.bottom >= from.bottom;
  if (!isDownwards) throw new RangeError(`The table of ${part} can only grow downwards.`);
  return to.bottom === from.bottom ? [] : [growthOf(table, to, leavesRules !== true)];
};

/** Throws `RangeError` for a table that is not there, or would not grow downwards. */
export const readGrowths = (sheet: Worksheet, growths: readonly TableGrowth[]): Growth[] =>
  growths.flatMap((growth) => readGrowth(sheet, growth));

/** What becomes of a sheet as its tables grow over cells that are not edited besides. */
export const growSheet = (
  index: SheetIndex,
  { name, part, tables }: Worksheet,
  growths: readonly Growth[],
  edited: readonly CellPlace[],
  context: CellContext,
): GrownSheet => {
  if (growths.length === 0) return { problems: [], changes: new Map(), newRows: [], rules: [] };
  const places = new Set(edited.map(placeKey));
  return {
    problems: growthProblems(index, tables, growths, places, name),
    changes: growthChanges(index, growths, createFormulaReader(index), context),
    newRows: newRows(index, growths),
    rules: growRules(
      index.xml,
      rulesOf(index, part),
      growths.filter(({ takesRules }) => takesRules),
    ),
  };
};
