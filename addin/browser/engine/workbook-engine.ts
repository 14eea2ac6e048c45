import type { CellArea } from "../../ooxml/cells/address.ts";
import type { CellScalar } from "../../ooxml/sheets/sheet.ts";
import type { Calculated, Calculator } from "./calculator.ts";
import { type Doubt, doubtOf, isInability } from "./doubt.ts";
import type { CellChange, CellPosition, ComputedCell, Engine, WorkbookChanges } from "./engine.ts";
import { areEqualValues } from "./equal-values.ts";
import type { FormulaScope } from "./formula/scope.ts";
import { type FormulaPlace, translateFormula } from "./formula/translate-formula.ts";
import type { FormulaCell } from "./formula-cell.ts";
import type { FormulaTable } from "./formula-table.ts";

/** A workbook as it was loaded into the machine, before anything was calculated. */
export interface LoadedWorkbook {
  readonly calculator: Calculator;
  readonly scope: FormulaScope;
  readonly formulas: FormulaTable;
  /** Array formulas and what-if tables of each sheet. */
  readonly arrays: readonly (readonly CellArea[])[];
}

/** The formula that a cell gets when a user types one. */
const typedFormula = (place: FormulaPlace, formula: string, scope: FormulaScope): FormulaCell => {
  const translated = translateFormula(formula, place, scope);
  return {
    place,
    formula,
    translated,
    value: null,
    isHeld: translated.isForeign,
    isStale: translated.isForeign,
    isHopeless: translated.isForeign,
    isGone: false,
  };
};

export class WorkbookEngine implements Engine {
  readonly #calculator: Calculator;
  readonly #scope: FormulaScope;
  readonly #formulas: FormulaTable;
  readonly #arrays: readonly (readonly CellArea[])[];
  /** Cells whose value is an error of the kind that else tells what the machine cannot do. */
  readonly #errorCells = new Map<string, FormulaPlace>();
  /** Formulas that something else was put in place of: undone, they have the value that they had. */
  readonly #former = new Map<string, FormulaCell>();
  /** Formulas whose value became another one and that were not yet told of. */
  readonly #untold = new Set<FormulaCell>();
  #uncalculated: readonly CellPosition[] = [];

  /** Calculates all that was loaded. */
  constructor({ calculator, scope, formulas, arrays }: LoadedWorkbook) {
    this.#calculator = calculator;
    this.#scope = scope;
    this.#formulas = formulas;
    this.#arrays = arrays;
    calculator.evaluate();
    this.#settle([...formulas], true);
    this.#followStale();
  }

  get uncalculated(): readonly CellPosition[] {
    return this.#uncalculated;
  }

  change({ cells, tables }: WorkbookChanges): readonly ComputedCell[] {
    const moved = new Set(tables.map(({ part }) => part));
    for (const table of tables) this.#scope.moveTable(table);
    const translated = moved.size === 0 ? [] : this.#translateAnew(moved);
    const touched = [...cells.map((change) => this.#enter(change)), ...translated];
    if (touched.length > 0) this.#recalculate(touched);
    return this.#tell();
  }

  /** Puts a value or a formula into its cell. */
  #enter({ sheet, row, column, input }: CellChange): FormulaPlace {
    const place = { sheet, row, column };
    const replaced = this.#formulas.at(place);
    if (replaced !== undefined) this.#former.set(keyOf(place), replaced);
    this.#formulas.remove(place);
    this.#errorCells.delete(keyOf(place));
    if (input.kind === "formula") this.#enterFormula(place, input.formula);
    else this.#enterValue(place, input.value);
    return place;
  }

  #enterFormula(place: FormulaPlace, formula: string): void {
    const cell = typedFormula(place, formula, this.#scope);
    this.#formulas.put(cell);
    this.#untold.add(cell);
    const former = this.#former.get(keyOf(place));
    if (former?.formula === formula) cell.value = former.value;
    else if (cell.isHeld) cell.value = { error: "#REF!" };
    this.#write(cell);
  }

  #enterValue(place: FormulaPlace, value: CellScalar): void {
    if (isInability(value)) this.#errorCells.set(keyOf(place), place);
    this.#calculator.setValue(place, value);
  }

  /** Gives the machine the formula, or the value that is held in its place. */
  #write(cell: FormulaCell): void {
    if (cell.isHeld || !this.#calculator.setFormula(cell.place, cell.translated.text)) {
      this.#calculator.setValue(cell.place, cell.value);
    }
  }

  /** Formulas that name one of the tables read other cells from now on. */
  #translateAnew(tables: ReadonlySet<string>): readonly FormulaPlace[] {
    const concerned = [...this.#formulas].filter(({ translated }) =>
      [...translated.tables].some((part) => tables.has(part)),
    );
    for (const cell of concerned) {
      this.#formulas.translate(cell, translateFormula(cell.formula, cell.place, this.#scope));
      this.#write(cell);
    }
    return concerned.map(({ place }) => place);
  }

  #recalculate(touched: readonly FormulaPlace[]): void {
    const concerned = this.#formulas.hangingOn(touched);
    for (const cell of this.#formulas.fleeting()) concerned.add(cell);
    for (const place of touched) {
      const cell = this.#formulas.at(place);
      if (cell !== undefined) concerned.add(cell);
    }
    for (const cell of concerned) if (cell.isHeld) this.#reconsider(cell);
    this.#calculator.evaluate();
    this.#settle([...concerned], false);
    this.#followStale();
  }

  /** What a held formula hangs on has changed: it may be calculable now, and else its value is old. */
  #reconsider(cell: FormulaCell): void {
    cell.isStale = cell.isHopeless;
    if (cell.isHopeless) return;
    cell.isHeld = false;
    this.#write(cell);
  }

  /**
   * Takes over what the machine calculated. Where it cannot calculate a formula, the value until now is held in its place and
   * all that hangs on it is calculated anew, until nothing is doubtful.
   */
  #settle(concerned: readonly FormulaCell[], isAsWritten: boolean): void {
    const values = new Map<FormulaCell, CellScalar>();
    const fleeting = isAsWritten ? this.#formulas.fleeting() : new Set<FormulaCell>();
    const excused = this.#formulas.hangingOn(this.#errorCells.values());
    let unread = concerned.filter(({ isHeld }) => !isHeld);
    while (unread.length > 0) {
      const doubtful = new Map<FormulaCell, { doubt: Doubt; value: CellScalar }>();
      for (const [index, calculated] of this.#read(unread).entries()) {
        const cell = unread[index];
        if (cell === undefined) continue;
        const judged = { kept: cell.value, isAsWritten, isFleeting: fleeting.has(cell) };
        const doubt = excused.has(cell) ? null : doubtOf(calculated, judged);
        if (doubt === null) values.set(cell, calculated.value);
        else
          doubtful.set(cell, { doubt, value: calculated.isSpread ? { error: "#SPILL!" } : calculated.value });
      }
      unread = this.#holdRoots(doubtful, isAsWritten, values);
    }
    for (const [cell, value] of values) this.#take(cell, value);
  }

  #read(cells: readonly FormulaCell[]): readonly Calculated[] {
    return this.#calculator.read(cells.map(({ place }) => place));
  }

  /** Holds those that nothing else doubtful explains, and gives the formulas to look at again. */
  #holdRoots(
    doubtful: ReadonlyMap<FormulaCell, { readonly doubt: Doubt; readonly value: CellScalar }>,
    isAsWritten: boolean,
    values: Map<FormulaCell, CellScalar>,
  ): FormulaCell[] {
    if (doubtful.size === 0) return [];
    const explained = new Set(
      [...doubtful.keys()].flatMap(({ place }) => [...this.#formulas.readersOf(place)]),
    );
    const roots = [...doubtful.keys()].filter((cell) => !explained.has(cell));
    const held = roots.length > 0 ? roots : [...doubtful.keys()];
    for (const cell of held) {
      const { doubt, value } = doubtful.get(cell) ?? { doubt: "unable", value: null };
      values.delete(cell);
      this.#hold(cell, doubt, value, isAsWritten);
    }
    this.#calculator.evaluate();
    const again = this.#formulas.hangingOn(held.map(({ place }) => place));
    for (const cell of doubtful.keys()) again.add(cell);
    return [...again].filter(({ isHeld }) => !isHeld);
  }

  /** A formula that never had a value shows the machine's error, and is told as old from the start. */
  #hold(cell: FormulaCell, doubt: Doubt, error: CellScalar, isAsWritten: boolean): void {
    const hasValue = cell.value !== null;
    cell.isHeld = true;
    cell.isStale = !isAsWritten || !hasValue;
    if (doubt === "unlike") cell.isHopeless = true;
    if (!hasValue) this.#take(cell, error);
    this.#calculator.setValue(cell.place, cell.value);
  }

  #take(cell: FormulaCell, value: CellScalar): void {
    cell.isStale = false;
    if (areEqualValues(cell.value, value)) return;
    cell.value = value;
    this.#untold.add(cell);
  }

  /** Finds what hangs on old values; the cells of an array are as old as its formula. */
  #followStale(): void {
    const old = [...this.#formulas].filter(({ isHeld, isStale }) => isHeld && isStale);
    const places = old.flatMap(({ place }) => this.#cellsOf(place));
    const hanging = this.#formulas.hangingOn(places);
    for (const cell of old) hanging.add(cell);
    this.#uncalculated = [...hanging].map(({ place }) => place);
  }

  #cellsOf(place: FormulaPlace): readonly FormulaPlace[] {
    const { sheet, row, column } = place;
    const array = this.#arrays[sheet]?.find(({ top, left }) => top === row && left === column);
    if (array === undefined) return [place];
    const places: FormulaPlace[] = [];
    for (let at = array.top; at <= array.bottom; at += 1) {
      for (let across = array.left; across <= array.right; across += 1) {
        places.push({ sheet, row: at, column: across });
      }
    }
    return places;
  }

  #tell(): readonly ComputedCell[] {
    const told = [...this.#untold].filter(({ isGone }) => !isGone);
    this.#untold.clear();
    return told.map(({ place, value }) => ({ ...place, value }));
  }
}

const keyOf = ({ sheet, row, column }: FormulaPlace): string => `${sheet}:${row}:${column}`;
