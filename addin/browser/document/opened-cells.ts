import { type CellArea, type CellPlace, lastColumn, placeOfKey } from "../../ooxml/cells/address.ts";
import type { CellScalar, SheetCells } from "../../ooxml/sheets/sheet.ts";
import { blankCell, type StoredCell } from "./stored-cell.ts";

/** The cells of a sheet as its file has them. They are found by halving, since their keys are in reading order. */
export class OpenedCells {
  readonly #cells: SheetCells;

  constructor(cells: SheetCells) {
    this.#cells = cells;
  }

  /** The cell as the file has it; blank and without a format where the file has none. */
  get(key: number): StoredCell {
    const index = this.#indexOf(key);
    if (index === -1) return blankCell;
    const formula = this.#cells.formulas.get(index) ?? null;
    const value = formula === null ? (this.#cells.values[index] ?? null) : null;
    return { value, formula, format: this.#cells.formats[index] ?? null };
  }

  /** The value that the file holds, of a formula the cached one. */
  cachedValue(key: number): CellScalar {
    const index = this.#indexOf(key);
    return index === -1 ? null : (this.#cells.values[index] ?? null);
  }

  /** Keys of the cells of an area, those with a format alone as well, in reading order. */
  keysIn({ top, left, bottom, right }: CellArea): number[] {
    const { keys } = this.#cells;
    const found: number[] = [];
    const end = this.#firstFrom((bottom + 1) * (lastColumn + 1));
    for (let index = this.#firstFrom(top * (lastColumn + 1)); index < end; index += 1) {
      const key = keys[index] ?? 0;
      const { column } = placeOfKey(key);
      if (column >= left && column <= right) found.push(key);
    }
    return found;
  }

  /** Last row and column that hold something; 0 for none. */
  get used(): CellPlace {
    const { keys, values, formulas } = this.#cells;
    let row = 0;
    let column = 0;
    for (const [index, key] of keys.entries()) {
      if ((values[index] ?? null) === null && !formulas.has(index)) continue;
      const place = placeOfKey(key);
      row = Math.max(row, place.row);
      column = Math.max(column, place.column);
    }
    return { row, column };
  }

  #indexOf(key: number): number {
    const index = this.#firstFrom(key);
    return this.#cells.keys[index] === key ? index : -1;
  }

  /** Index of the first cell at the key or behind it. */
  #firstFrom(key: number): number {
    const { keys } = this.#cells;
    let low = 0;
    let high = keys.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((keys[middle] ?? 0) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
