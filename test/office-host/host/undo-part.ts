import { type CellArea, placeKey, placeOfKey } from "../../../addin/ooxml/cells/address.ts";
import { areaAfter, type Move, placeAfter } from "./move.ts";
import type { HostCell, HostSheet, HostTable } from "./workbook-parts.ts";

/** The workbook as far as something is taken back in it. */
interface Workbook {
  tables: readonly HostTable[];
  isDirty: boolean;
  readonly tellCells: (sheet: HostSheet, area: CellArea, by: object) => void;
}

/** One thing that was changed, and how to take it back. */
export interface UndoPart {
  /** Takes it back; gives what would do it again. */
  readonly takeBack: () => UndoPart;
  /** The same after somebody's rows or columns have moved the cells. */
  readonly moved: (move: Move) => UndoPart;
  /** Tells of it in the name of one who has the workbook open. */
  readonly tell: (by: object) => void;
}

type KeptCells = readonly (readonly [key: number, cell: HostCell | undefined])[];

const movedCells = (cells: KeptCells, move: Move): KeptCells =>
  cells.flatMap(([key, cell]) => {
    const place = placeAfter(move, placeOfKey(key));
    return place === null ? [] : [[placeKey(place), cell] as const];
  });

/** What cells of an area held before they were changed. */
export const cellsPart = (
  state: Workbook,
  sheet: HostSheet,
  area: CellArea,
  before: KeptCells,
): UndoPart => ({
  takeBack: () => {
    const held = before.map(([key]) => [key, sheet.cells.get(key)] as const);
    for (const [key, cell] of before)
      if (cell === undefined) sheet.cells.delete(key);
      else sheet.cells.set(key, cell);
    state.isDirty = true;
    return cellsPart(state, sheet, area, held);
  },
  moved: (move) =>
    move.sheet === sheet
      ? cellsPart(state, sheet, areaAfter(move, area) ?? area, movedCells(before, move))
      : cellsPart(state, sheet, area, before),
  tell: (by) => state.tellCells(sheet, area, by),
});

/** A table as it was; null where there was none yet. */
type KeptTable = readonly [table: HostTable, held: Omit<HostTable, "id"> | null];

const keptTable = ({ tables }: Workbook, table: HostTable): KeptTable => [
  table,
  tables.includes(table) ? { ...table } : null,
];

const putBack = (state: Workbook, [table, held]: KeptTable): void => {
  const others = state.tables.filter((other) => other !== table);
  if (held === null) state.tables = others;
  else {
    Object.assign(table, held);
    state.tables = [...others, table];
  }
};

const movedTable = ([table, held]: KeptTable, move: Move): KeptTable => {
  if (held === null || held.sheet !== move.sheet) return [table, held];
  return [table, { ...held, area: areaAfter(move, held.area) ?? held.area }];
};

const keptTablesPart = (state: Workbook, kept: readonly KeptTable[]): UndoPart => ({
  takeBack: () => {
    const now = kept.map(([table]) => keptTable(state, table));
    for (const each of kept) putBack(state, each);
    return keptTablesPart(state, now);
  },
  moved: (move) =>
    keptTablesPart(
      state,
      kept.map((each) => movedTable(each, move)),
    ),
  tell: () => {},
});

/** Under what names and where some tables were, if at all. No event tells of it. */
export const tablesPart = (state: Workbook, tables: readonly HostTable[]): UndoPart =>
  keptTablesPart(
    state,
    tables.map((table) => keptTable(state, table)),
  );
