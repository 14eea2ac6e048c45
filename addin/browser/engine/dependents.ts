import { contains } from "../../ooxml/cells/address.ts";
import type { FormulaPlace } from "./formula/translate-formula.ts";
import type { SheetArea, TranslatedFormula } from "./formula/translated.ts";
import type { FormulaCell } from "./formula-cell.ts";

interface Reader {
  readonly reads: SheetArea;
  readonly formula: FormulaCell;
  /** The translation that the area is from. */
  readonly translated: TranslatedFormula;
}

const rowsOfBlock = 64;
const mostBlocks = 8;
const mostColumns = 32;

const blockOf = (row: number): number => Math.floor(row / rowsOfBlock);

/** Where the readers of an area are kept: by blocks of rows and columns, by columns where it is tall, else by its sheet. */
const shelvesOf = ({ sheet, area }: SheetArea): readonly string[] => {
  if (area.right - area.left >= mostColumns) return [`${sheet}`];
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
  const [first, last] = [blockOf(area.top), blockOf(area.bottom)];
  if (last - first >= mostBlocks) return columns.map((column) => `${sheet}:${column}`);
  return columns.flatMap((column) =>
    Array.from({ length: last - first + 1 }, (_, index) => `${sheet}:${column}:${first + index}`),
  );
};

const shelvesAt = ({ sheet, row, column }: FormulaPlace): readonly string[] => [
  `${sheet}`,
  `${sheet}:${column}`,
  `${sheet}:${column}:${blockOf(row)}`,
];

/** The formula still stands and still reads this area: tables that grew may have given it another. */
const isValid = ({ formula, translated }: Reader): boolean =>
  !formula.isGone && formula.translated === translated;

const isReadBy = ({ reads: { sheet, area } }: Reader, place: FormulaPlace): boolean =>
  sheet === place.sheet && contains(area, place);

/** Which formulas read which cells. Formulas that are gone, or translated anew, are left out by themselves. */
export class Dependents {
  readonly #shelves = new Map<string, Reader[]>();

  /** Adds a formula, also when it was translated anew. */
  add(formula: FormulaCell): void {
    const { translated } = formula;
    for (const reads of translated.areas) {
      for (const shelf of shelvesOf(reads)) {
        const readers = this.#shelves.get(shelf);
        if (readers === undefined) this.#shelves.set(shelf, [{ reads, formula, translated }]);
        else readers.push({ reads, formula, translated });
      }
    }
  }

  #readers(shelf: string): readonly Reader[] {
    const readers = this.#shelves.get(shelf);
    if (readers === undefined || readers.every(isValid)) return readers ?? [];
    const valid = readers.filter(isValid);
    this.#shelves.set(shelf, valid);
    return valid;
  }

  /** Formulas that read the cell itself. */
  of(place: FormulaPlace): ReadonlySet<FormulaCell> {
    const readers = shelvesAt(place).flatMap((shelf) => this.#readers(shelf));
    return new Set(readers.filter((reader) => isReadBy(reader, place)).map(({ formula }) => formula));
  }

  /**
   * All formulas that hang on the cells, directly or through others. A reader that was found once is not looked at again, so
   * that the work grows with the number of readers and not with its square.
   */
  closure(places: Iterable<FormulaPlace>): Set<FormulaCell> {
    const found = new Set<FormulaCell>();
    const unread = new Map<string, readonly Reader[]>();
    const queue = [...places];
    for (let place = queue.pop(); place !== undefined; place = queue.pop()) {
      for (const shelf of shelvesAt(place)) {
        const readers = unread.get(shelf) ?? this.#readers(shelf);
        const rest = readers.filter((reader) => {
          if (found.has(reader.formula)) return false;
          if (!isReadBy(reader, place)) return true;
          found.add(reader.formula);
          queue.push(reader.formula.place);
          return false;
        });
        unread.set(shelf, rest);
      }
    }
    return found;
  }
}
