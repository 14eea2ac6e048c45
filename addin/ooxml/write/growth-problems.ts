import { type CellArea, type CellPlace, contains, formatAddress, placeKey } from "../cells/address.ts";
import type { SheetCell } from "../cells/scan-sheet.ts";
import type { TablePart } from "../tables/table-part.ts";
import { type Growth, overlaps, takenArea } from "./growth.ts";
import { arrayAreas, totalsArea } from "./guards.ts";
import type { GrowthProblem } from "./problems.ts";
import type { SheetIndex } from "./sheet-index.ts";

const holdsSomething = ({ text, formula }: SheetCell): boolean =>
  formula !== null || (text !== null && text !== "");

const contentIn = (index: SheetIndex, area: CellArea, edited: ReadonlySet<number>): CellPlace[] =>
  index.rows
    .filter(({ row }) => row >= area.top && row <= area.bottom)
    .flatMap(({ cells }) => cells)
    .filter((cell) => contains(area, cell) && holdsSomething(cell) && !edited.has(placeKey(cell)));

const firstOf = ({ top, left }: CellArea): CellPlace => ({ row: top, column: left });

/** Arrays that reach beyond the totals row cannot move with it. */
const fixedAreas = (index: SheetIndex, { table }: Growth): CellArea[] => {
  const arrays = table.totalsRows === 0 ? [] : arrayAreas(index);
  const isOneCell = ({ top, left, bottom, right }: CellArea): boolean => top === bottom && left === right;
  return arrays.filter((area) => overlaps(area, totalsArea(table)) && !isOneCell(area));
};

const mergedInWay = (index: SheetIndex, growth: Growth): CellArea[] => {
  const moving = { ...growth.to, top: growth.lastBody + 1 };
  return index.merged.filter((area) => overlaps(area, moving));
};

const otherTables = (growth: Growth, areas: ReadonlyMap<TablePart, CellArea>): CellArea[] =>
  [...areas].flatMap(([table, area]) =>
    table !== growth.table && overlaps(area, takenArea(growth)) ? [area] : [],
  );

/** What stands where the tables would grow, the first of it for each table. Cells that are edited hold what they get. */
export const growthProblems = (
  index: SheetIndex,
  tables: readonly TablePart[],
  growths: readonly Growth[],
  edited: ReadonlySet<number>,
  sheet: string,
): GrowthProblem[] => {
  const areas = new Map(tables.map((table) => [table, table.area]));
  for (const { table, to } of growths) areas.set(table, to);
  return growths.flatMap((growth) => {
    const inWay = [
      ...contentIn(index, takenArea(growth), edited),
      ...otherTables(growth, areas).map(firstOf),
      ...mergedInWay(index, growth).map(firstOf),
      ...fixedAreas(index, growth).map(firstOf),
    ];
    const [first] = inWay;
    return first === undefined ? [] : [{ code: "table-blocked", sheet, address: formatAddress(first) }];
  });
};
