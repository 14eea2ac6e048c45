import { type CellArea, type CellPlace, contains, placeOfKey } from "../../ooxml/cells/address.ts";
import type { CellScalar, SheetCells } from "../../ooxml/sheets/sheet.ts";
import { OpenedCells } from "./opened-cells.ts";
import { isBlank, type StoredCell, sameCell } from "./stored-cell.ts";

/**
 * The cells of a sheet as they are now: those of the file, and above them the ones that differ. What formulas give is kept
 * apart, since it is neither an edit nor to be undone.
 */
export class SheetContents {
  readonly #opened: OpenedCells;
  readonly #edited = new Map<number, StoredCell>();
  readonly #calculated = new Map<number, CellScalar>();
  #openedUse: CellPlace | null = null;

  constructor(cells: SheetCells) {
    this.#opened = new OpenedCells(cells);
  }

  get(key: number): StoredCell {
    return this.#edited.get(key) ?? this.#opened.get(key);
  }

  /** The cell as the file has it. */
  opened(key: number): StoredCell {
    return this.#opened.get(key);
  }

  /** The value that shows: of a formula the latest that was calculated. */
  value(key: number): CellScalar {
    const edited = this.#edited.get(key);
    if (edited !== undefined) return edited.formula === null ? edited.value : this.calculated(key);
    const cached = this.#opened.cachedValue(key);
    const known = this.#calculated.get(key);
    return known === undefined || this.#opened.get(key).formula === null ? cached : known;
  }

  /** The value that the engine last had in the cell; until it has told of one, that of the file. */
  calculated(key: number): CellScalar {
    const known = this.#calculated.get(key);
    return known === undefined ? this.#opened.cachedValue(key) : known;
  }

  /** The value that the file holds, of a formula the cached one. */
  cachedValue(key: number): CellScalar {
    return this.#opened.cachedValue(key);
  }

  isBlank(key: number): boolean {
    return isBlank(this.get(key));
  }

  set(key: number, cell: StoredCell): void {
    if (sameCell(cell, this.#opened.get(key))) this.#edited.delete(key);
    else this.#edited.set(key, cell);
  }

  setCalculated(key: number, value: CellScalar): void {
    this.#calculated.set(key, value);
  }

  /** The cells that are not as the file has them. */
  get edited(): ReadonlyMap<number, StoredCell> {
    return this.#edited;
  }

  /** The values that the engine told of, by cell. */
  get allCalculated(): ReadonlyMap<number, CellScalar> {
    return this.#calculated;
  }

  /** Keys of the cells of an area that hold something, in reading order. */
  filledKeys(area: CellArea): number[] {
    const keys = this.#opened.keysIn(area).filter((key) => !this.#edited.has(key) && !this.isBlank(key));
    const edited = [...this.#edited].filter(
      ([key, cell]) => !isBlank(cell) && contains(area, placeOfKey(key)),
    );
    if (edited.length === 0) return keys;
    return [...keys, ...edited.map(([key]) => key)].sort((one, other) => one - other);
  }

  /** Last row and column that hold something; cells of the file that were emptied count too. */
  get used(): CellPlace {
    this.#openedUse ??= this.#opened.used;
    let { row, column } = this.#openedUse;
    for (const [key, cell] of this.#edited) {
      if (isBlank(cell)) continue;
      const place = placeOfKey(key);
      row = Math.max(row, place.row);
      column = Math.max(column, place.column);
    }
    return { row, column };
  }
}
