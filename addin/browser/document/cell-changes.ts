import type { CellArea } from "../../ooxml/cells/address.ts";
import type { StoredCell } from "./stored-cell.ts";

/** A cell by the index of its sheet and its `placeKey`. */
export interface CellKey {
  readonly sheet: number;
  readonly key: number;
}

/** A cell before and after an edit. */
export interface CellDelta extends CellKey {
  readonly before: StoredCell;
  readonly after: StoredCell;
}

/** A table before and after it grew. */
export interface TableDelta {
  readonly sheet: number;
  readonly part: string;
  readonly before: CellArea;
  readonly after: CellArea;
}

/** All that an edit makes different. */
export interface Delta {
  readonly cells: readonly CellDelta[];
  readonly tables: readonly TableDelta[];
}

export const noTables: readonly TableDelta[] = [];

/** The change that takes a change back. */
export const reversed = ({ cells, tables }: Delta): Delta => ({
  cells: cells.map(({ before, after, ...at }) => ({ ...at, before: after, after: before })),
  tables: tables.map(({ before, after, ...at }) => ({ ...at, before: after, after: before })),
});

const nameOf = ({ sheet, key }: CellKey): string => `${sheet}:${key}`;

/** Two changes after one another as one. */
export const joined = (first: readonly CellDelta[], then: readonly CellDelta[]): readonly CellDelta[] => {
  const all = new Map(first.map((delta) => [nameOf(delta), delta]));
  for (const delta of then) {
    const earlier = all.get(nameOf(delta));
    all.set(nameOf(delta), earlier === undefined ? delta : { ...delta, before: earlier.before });
  }
  return [...all.values()];
};

/** A later change as it reads when others came before it after all: it sets the same cells to what they were to become. */
export const onTopOf = (
  later: readonly CellDelta[],
  inserted: readonly CellDelta[],
): readonly CellDelta[] => {
  const all = new Map(later.map((delta) => [nameOf(delta), delta]));
  for (const { before, after, ...at } of inserted) {
    const known = all.get(nameOf(at));
    all.set(
      nameOf(at),
      known === undefined ? { ...at, before: after, after: before } : { ...known, before: after },
    );
  }
  return [...all.values()];
};
