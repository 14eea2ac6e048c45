import { type CellPlace, placeKey } from "../../ooxml/cells/address.ts";
import type { CellScalar } from "../../ooxml/sheets/sheet.ts";
import type { CellDelta, Delta, TableDelta } from "./cell-changes.ts";
import type { SheetState } from "./sheet-state.ts";
import { type StoredCell, sameCell } from "./stored-cell.ts";

/** What a cell is to hold, whatever its format. */
export interface Content {
  readonly value: CellScalar;
  readonly formula: string | null;
}

export const blankContent: Content = { value: null, formula: null };

/** An edit of one sheet while it is put together; nothing has changed yet. */
export class Draft {
  readonly sheet: SheetState;
  readonly #cells = new Map<number, StoredCell>();
  readonly #tables: TableDelta[] = [];

  constructor(sheet: SheetState) {
    this.sheet = sheet;
  }

  /** The cell as it will be. */
  get(place: CellPlace): StoredCell {
    const key = placeKey(place);
    return this.#cells.get(key) ?? this.sheet.contents.get(key);
  }

  put(place: CellPlace, cell: StoredCell): void {
    this.#cells.set(placeKey(place), cell);
  }

  /** Puts content into a cell, which keeps the format that it will have. */
  fill(place: CellPlace, { value, formula }: Content): void {
    this.put(place, { ...this.get(place), value, formula });
  }

  grow(table: TableDelta): void {
    this.#tables.push(table);
  }

  /** All that would become different. */
  delta(): Delta {
    const cells: CellDelta[] = [];
    for (const [key, after] of this.#cells) {
      const before = this.sheet.contents.get(key);
      if (!sameCell(before, after)) cells.push({ sheet: this.sheet.index, key, before, after });
    }
    return { cells, tables: this.#tables };
  }
}
