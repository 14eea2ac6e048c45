import { type CellArea, type CellPlace, contains, formatAddress, parseArea } from "../cells/address.ts";
import type { TablePart } from "../tables/table-part.ts";
import type { CellChange } from "./cell-change.ts";
import type { WriteProblem, WriteProblemCode } from "./problems.ts";
import type { SheetIndex } from "./sheet-index.ts";

interface Guard {
  readonly code: WriteProblemCode;
  readonly area: CellArea;
  /** The one cell of the area that may be written. */
  readonly free: CellPlace | null;
}

const firstOf = ({ top, left }: CellArea): CellPlace => ({ row: top, column: left });

const isOneCell = ({ top, left, bottom, right }: CellArea): boolean => top === bottom && left === right;

/** Array formulas and what-if tables, each with its kind and area. */
const arraysOf = ({ formulas }: SheetIndex): { readonly kind: string; readonly area: CellArea }[] =>
  formulas.flatMap(({ formula }) => {
    const { t: kind = "", ref = "" } = formula.attributes;
    const area = kind === "array" || kind === "dataTable" ? parseArea(ref) : null;
    return area === null ? [] : [{ kind, area }];
  });

/** Cells whose values a formula gives that stands in one of them. */
export const arrayAreas = (index: SheetIndex): CellArea[] => arraysOf(index).map(({ area }) => area);

/** An array formula over one cell can be replaced like any other. */
const arrayGuards = (index: SheetIndex): Guard[] =>
  arraysOf(index)
    .filter(({ kind, area }) => kind === "dataTable" || !isOneCell(area))
    .map(({ area }) => ({ code: "array-formula", area, free: null }));

export const totalsArea = ({ area, totalsRows }: TablePart): CellArea => ({
  ...area,
  top: area.bottom - totalsRows + 1,
});

const headerGuard = ({ area, headerRows }: TablePart): Guard => ({
  code: "table-header",
  area: { ...area, bottom: area.top + headerRows - 1 },
  free: null,
});

const totalsGuard = (table: TablePart): Guard => ({
  code: "table-totals",
  area: totalsArea(table),
  free: null,
});

const isFree = ({ free }: Guard, { row, column }: CellPlace): boolean =>
  free?.row === row && free.column === column;

const replacesContent = ({ content }: CellChange): boolean =>
  content.kind === "value" || content.kind === "formula";

/** What stands in the way of the changes on a sheet of that name. Totals rows do where they are guarded. */
export const findProblems = (
  index: SheetIndex,
  tables: readonly TablePart[],
  changes: readonly CellChange[],
  sheet: string,
  guardsTotals: boolean,
): WriteProblem[] => {
  const merged = index.merged.map((area): Guard => ({ code: "merged-cell", area, free: firstOf(area) }));
  const totals = guardsTotals ? tables.map(totalsGuard) : [];
  const guards = [...merged, ...arrayGuards(index), ...tables.map(headerGuard), ...totals];
  return changes.filter(replacesContent).flatMap((change) => {
    const guard = guards.find((candidate) => contains(candidate.area, change) && !isFree(candidate, change));
    return guard === undefined ? [] : [{ code: guard.code, sheet, address: formatAddress(change) }];
  });
};
