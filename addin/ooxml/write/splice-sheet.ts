import { extendArea, formatArea, parseArea } from "../cells/address.ts";
import type { CellContext } from "../cells/cell-value.ts";
import type { TablePart } from "../tables/table-part.ts";
import type { PlacedWrite } from "./check-writes.ts";
import { applyEdits, type Edit } from "./edits.ts";
import { findProblems } from "./guards.ts";
import type { WriteProblem } from "./problems.ts";
import { holdsAlready } from "./same-value.ts";
import { moveSharedMasters } from "./shared-formulas.ts";
import { findCell, type SheetIndex } from "./sheet-index.ts";
import { spliceRows } from "./splice-rows.ts";
import { setAttribute, tagText } from "./tags.ts";

export interface SplicedSheet {
  readonly problems: readonly WriteProblem[];
  /** The new text of the part; null where every cell holds its value already. */
  readonly xml: string | null;
  readonly formulasRemoved: boolean;
}

/** The note of the area that a sheet uses, where it is there and holds no longer. */
const widenDimension = ({ xml, dimension }: SheetIndex, writes: readonly PlacedWrite[]): Edit[] => {
  const area = parseArea(dimension?.attributes.ref ?? "");
  if (dimension === null || area === null) return [];
  const wider = formatArea(writes.reduce(extendArea, area));
  if (wider === formatArea(area)) return [];
  return [{ at: dimension.tag, text: setAttribute(tagText(xml, dimension.tag), "ref", wider) }];
};

/** Puts the writes, given in reading order, into the text of a sheet; with any problem it puts in none. */
export const spliceSheet = (
  index: SheetIndex,
  tables: readonly TablePart[],
  writes: readonly PlacedWrite[],
  context: CellContext,
): SplicedSheet => {
  const changed = writes.filter((write) => !holdsAlready(findCell(index, write), write, context));
  const problems = findProblems(index, tables, changed);
  if (problems.length > 0 || changed.length === 0) return { problems, xml: null, formulasRemoved: false };
  const replaced = new Set(changed.flatMap((write) => findCell(index, write) ?? []));
  const edits = [
    ...widenDimension(index, changed),
    ...spliceRows(index, changed),
    ...moveSharedMasters(index, replaced),
  ];
  const formulasRemoved = [...replaced].some(({ formula }) => formula !== null);
  return { problems, xml: applyEdits(index.xml, edits), formulasRemoved };
};
