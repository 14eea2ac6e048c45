import type { FormulaPlace } from "./formula/translate-formula.ts";
import type { SheetArea } from "./formula/translated.ts";
import type { Run } from "./largest.ts";

/** Something that stands in a cell. */
interface Placed {
  readonly place: FormulaPlace;
}

/** The formulas of one column. */
interface Column {
  /** Number of the uppermost. */
  readonly first: number;
  /** From the top. */
  readonly rows: number[];
}

/** Columns of a sheet that have formulas, from the left. */
interface Columns {
  readonly numbers: number[];
  readonly formulas: Column[];
}

/** How many of the ascending numbers are smaller. */
const countBelow = (numbers: readonly number[], limit: number): number => {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
};

const inColumns = (one: Placed, other: Placed): number =>
  one.place.sheet - other.place.sheet ||
  one.place.column - other.place.column ||
  one.place.row - other.place.row;

/** Formulas numbered column by column: those of an area that stand in one column are a run of numbers. */
export class FormulaColumns<Formula extends Placed> {
  readonly formulas: readonly Formula[];
  readonly #sheets: Columns[] = [];

  constructor(formulas: Iterable<Formula>) {
    this.formulas = [...formulas].sort(inColumns);
    for (const [number, { place }] of this.formulas.entries()) {
      this.#columnOf(place, number).rows.push(place.row);
    }
  }

  #columnOf({ sheet, column }: FormulaPlace, number: number): Column {
    const columns = this.#sheets[sheet] ?? { numbers: [], formulas: [] };
    this.#sheets[sheet] = columns;
    const last = columns.formulas.at(-1);
    if (last !== undefined && columns.numbers.at(-1) === column) return last;
    const added: Column = { first: number, rows: [] };
    columns.numbers.push(column);
    columns.formulas.push(added);
    return added;
  }

  /** The formulas of an area, from the left. */
  runsOf({ sheet, area: { top, left, bottom, right } }: SheetArea): readonly Run[] {
    const columns = this.#sheets[sheet];
    if (columns === undefined) return [];
    const { numbers, formulas } = columns;
    const runs: Run[] = [];
    for (let index = countBelow(numbers, left); (numbers[index] ?? right + 1) <= right; index += 1) {
      const { first, rows } = formulas[index] ?? { first: 0, rows: [] };
      const from = first + countBelow(rows, top);
      const to =
        bottom === top ? from + Number(rows[from - first] === top) : first + countBelow(rows, bottom + 1);
      if (from < to) runs.push({ from, to });
    }
    return runs;
  }
}
