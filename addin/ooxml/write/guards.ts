import { type CellArea, type CellPlace, contains, parseArea } from "../cells/address.ts";
import type { TablePart } from "../tables/table-part.ts";
import type { PlacedWrite } from "./check-writes.ts";
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

/** An array formula over one cell can be replaced like any other. */
const arrayGuards = ({ rows }: SheetIndex): Guard[] =>
  rows.flatMap(({ cells }) =>
    cells.flatMap(({ formula }) => {
      const { t, ref = "" } = formula?.attributes ?? {};
      const area = t === "array" || t === "dataTable" ? parseArea(ref) : null;
      return area === null || (t === "array" && isOneCell(area))
        ? []
        : [{ code: "array-formula", area, free: null }];
    }),
  );

const tableGuards = ({ area, headerRows, totalsRows }: TablePart): Guard[] => [
  { code: "table-header", area: { ...area, bottom: area.top + headerRows - 1 }, free: null },
  { code: "table-totals", area: { ...area, top: area.bottom - totalsRows + 1 }, free: null },
];

const isFree = ({ free }: Guard, { row, column }: CellPlace): boolean =>
  free?.row === row && free.column === column;

/** What stands in the way of the writes. */
export const findProblems = (
  index: SheetIndex,
  tables: readonly TablePart[],
  writes: readonly PlacedWrite[],
): WriteProblem[] => {
  const merged = index.merged.map((area): Guard => ({ code: "merged-cell", area, free: firstOf(area) }));
  const guards = [...merged, ...arrayGuards(index), ...tables.flatMap(tableGuards)];
  return writes.flatMap((placed) => {
    const guard = guards.find((candidate) => contains(candidate.area, placed) && !isFree(candidate, placed));
    const { sheet, address } = placed.write;
    return guard === undefined ? [] : [{ code: guard.code, sheet, address }];
  });
};
