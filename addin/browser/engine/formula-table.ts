import { type CellArea, placeKey } from "../../ooxml/cells/address.ts";
import { Dependents } from "./dependents.ts";
import type { FormulaPlace } from "./formula/translate-formula.ts";
import type { TranslatedFormula } from "./formula/translated.ts";
import type { FormulaCell } from "./formula-cell.ts";

/** All formulas of a workbook by where they stand, and what hangs on what. */
export class FormulaTable {
  readonly #sheets: readonly Map<number, FormulaCell>[];
  readonly #dependents = new Dependents();
  readonly #volatile = new Set<FormulaCell>();

  constructor(sheets: number) {
    this.#sheets = Array.from({ length: sheets }, () => new Map());
  }

  *[Symbol.iterator](): Iterator<FormulaCell> {
    for (const sheet of this.#sheets) yield* sheet.values();
  }

  at(place: FormulaPlace): FormulaCell | undefined {
    return this.#sheets[place.sheet]?.get(placeKey(place));
  }

  put(formula: FormulaCell): void {
    this.remove(formula.place);
    this.#sheets[formula.place.sheet]?.set(placeKey(formula.place), formula);
    this.#keepReads(formula);
  }

  remove(place: FormulaPlace): void {
    const formula = this.at(place);
    if (formula === undefined) return;
    formula.isGone = true;
    this.#volatile.delete(formula);
    this.#sheets[place.sheet]?.delete(placeKey(place));
  }

  /** The formula reads other cells from now on. */
  translate(formula: FormulaCell, translated: TranslatedFormula): void {
    formula.translated = translated;
    this.#keepReads(formula);
  }

  #keepReads(formula: FormulaCell): void {
    this.#dependents.add(formula);
    if (formula.translated.isVolatile) this.#volatile.add(formula);
    else this.#volatile.delete(formula);
  }

  /** Of each area that a formula reads a cell that lies in this one too; an area of a file may be a whole sheet. */
  cellsReadIn(sheet: number, { top, left, bottom, right }: CellArea): readonly FormulaPlace[] {
    return [...this].flatMap(({ translated }) =>
      translated.areas.flatMap(({ sheet: read, area }) => {
        const place = { sheet, row: Math.max(top, area.top), column: Math.max(left, area.left) };
        const isIn =
          place.row <= Math.min(bottom, area.bottom) && place.column <= Math.min(right, area.right);
        return read === sheet && isIn ? [place] : [];
      }),
    );
  }

  readersOf(place: FormulaPlace): ReadonlySet<FormulaCell> {
    return this.#dependents.of(place);
  }

  /** All that hangs on the cells. */
  hangingOn(places: Iterable<FormulaPlace>): Set<FormulaCell> {
    return this.#dependents.closure(places);
  }

  /** Formulas whose value can be another one each time, with all that hangs on them. */
  fleeting(): Set<FormulaCell> {
    const hanging = this.hangingOn([...this.#volatile].map(({ place }) => place));
    for (const formula of this.#volatile) hanging.add(formula);
    return hanging;
  }
}
