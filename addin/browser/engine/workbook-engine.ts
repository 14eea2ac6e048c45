import type { CellArea } from "../../ooxml/cells/address.ts";
import type { CellScalar } from "../../ooxml/sheets/sheet.ts";
import type { Calculated, Calculator } from "./calculator.ts";
import { type Doubt, doubtOf, errorShownFor, isInability } from "./doubt.ts";
import type { CellChange, CellPosition, ComputedCell, Engine, WorkbookChanges } from "./engine.ts";
import { areEqualValues } from "./equal-values.ts";
import type { FormulaScope } from "./formula/scope.ts";
import { type FormulaPlace, translateFormula } from "./formula/translate-formula.ts";
import type { FormulaCell } from "./formula-cell.ts";
import type { FormulaTable } from "./formula-table.ts";
import type { KeptWay } from "./kept-way.ts";

/** A workbook as it was loaded into the machine, before anything was calculated. */
export interface LoadedWorkbook {
  readonly calculator: Calculator;
  readonly scope: FormulaScope;
  readonly formulas: FormulaTable;
  readonly way: KeptWay;
  /** Array formulas and what-if tables of each sheet. */
  readonly arrays: readonly (readonly CellArea[])[];
  /** The file says that its values may be old. */
  readonly mustCalculate: boolean;
}

/**
 * What a formula's value until now was calculated with: with the cells as they are, perhaps with others, as a file says that asks
 * the next program to calculate, or with others.
 */
type Basis = "as-written" | "unsure" | "changed";

/** TEXT writes numbers and days in the notation of the program; in a file that is not sure of its texts these stay. */
const writesNotation = /(?:^|[^\p{L}\p{N}_.])TEXT\(/iu;

/** What the machine made of a formula, and why it is not taken over. */
interface Doubtful {
  readonly cell: FormulaCell;
  readonly calculated: Calculated;
  readonly doubt: Doubt;
}

/** Each round calculates the whole workbook, so that a long chain of such formulas is held at once in the last. */
const mostRounds = 8;

const keptOf = ({ value, isUnknown }: FormulaCell): CellScalar => (isUnknown ? null : value);

const isJudgedAsWritten = (basis: Basis, { formula }: FormulaCell): boolean =>
  basis === "as-written" || (basis === "unsure" && writesNotation.test(formula));

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
    isUnknown: true,
    isGone: false,
  };
};

export class WorkbookEngine implements Engine {
  readonly #calculator: Calculator;
  readonly #scope: FormulaScope;
  readonly #formulas: FormulaTable;
  readonly #way: KeptWay;
  readonly #arrays: readonly (readonly CellArea[])[];
  /** Cells whose value is an error of the kind that else tells what the machine cannot do. */
  readonly #errorCells = new Map<string, FormulaPlace>();
  /** Held formulas that something else was put in place of: brought back, they have the value that they had. */
  readonly #former = new Map<string, FormulaCell>();
  /** Formulas whose value became another one and that were not yet told of. */
  readonly #untold = new Set<FormulaCell>();
  #uncalculated: readonly CellPosition[] = [];

  /** Calculates all that was loaded. */
  constructor({ calculator, scope, formulas, way, arrays, mustCalculate }: LoadedWorkbook) {
    this.#calculator = calculator;
    this.#scope = scope;
    this.#formulas = formulas;
    this.#way = way;
    this.#arrays = arrays;
    calculator.evaluate();
    this.#settle([...formulas], mustCalculate ? "unsure" : "as-written");
    this.#followStale();
  }

  get uncalculated(): readonly CellPosition[] {
    return this.#uncalculated;
  }

  close(): void {
    this.#calculator.close();
  }

  change({ cells, tables }: WorkbookChanges): readonly ComputedCell[] {
    const moved = new Set(tables.map(({ part }) => part));
    for (const table of tables) this.#scope.moveTable(table);
    const translated = moved.size === 0 ? [] : this.#translateAnew(moved);
    const comeOrGo = cells.some(
      (change) => change.input.kind === "formula" || this.#formulas.at(change) !== undefined,
    );
    const entered = cells.map((change) => this.#enter(change));
    const freed = comeOrGo || translated.length > 0 ? this.#way.find().map(({ place }) => place) : [];
    const touched = [...entered, ...translated, ...freed];
    if (touched.length > 0) this.#recalculate(touched);
    return this.#tell();
  }

  /** Puts a value or a formula into its cell. */
  #enter({ sheet, row, column, input }: CellChange): FormulaPlace {
    const place = { sheet, row, column };
    const replaced = this.#formulas.at(place);
    if (replaced?.isHeld === true) this.#former.set(keyOf(place), replaced);
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
    if (former?.formula === formula) {
      cell.value = former.value;
      cell.isUnknown = former.isUnknown;
    } else if (cell.isHeld) cell.value = { error: "#REF!" };
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
    const concerned = [...this.#formulas].filter((cell) => {
      const { formula, place, translated } = cell;
      if (![...translated.tables].some((part) => tables.has(part))) return false;
      const anew = translateFormula(formula, place, this.#scope);
      // Most are about their own row, and stay as they are.
      if (anew.text === translated.text) return false;
      this.#formulas.translate(cell, anew);
      return true;
    });
    for (const cell of concerned) this.#write(cell);
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
    this.#settle([...concerned], "changed");
    this.#followStale();
  }

  /** What a held formula hangs on has changed: it may be calculable now, and else its value is old. */
  #reconsider(cell: FormulaCell): void {
    cell.isStale = cell.isHopeless;
    if (cell.isHopeless) return;
    cell.isHeld = false;
    this.#errorCells.delete(keyOf(cell.place));
    this.#write(cell);
  }

  /**
   * Takes over what the machine calculated. Where it cannot calculate a formula, the value until now is held in its place and
   * all that hangs on it is calculated anew, until nothing is doubtful.
   */
  #settle(concerned: readonly FormulaCell[], basis: Basis): void {
    const values = new Map<FormulaCell, CellScalar>();
    const fleeting = basis === "changed" ? new Set<FormulaCell>() : this.#formulas.fleeting();
    let unread = concerned.filter(({ isHeld }) => !isHeld);
    for (let round = 1; unread.length > 0; round += 1) {
      const excused = this.#formulas.hangingOn(this.#errorCells.values());
      const doubtful: Doubtful[] = [];
      for (const { cell, calculated } of this.#read(unread)) {
        const isAsWritten = isJudgedAsWritten(basis, cell);
        const judged = { kept: keptOf(cell), isAsWritten, isFleeting: fleeting.has(cell) };
        const doubt = excused.has(cell) ? null : doubtOf(calculated, judged);
        if (doubt === null) values.set(cell, calculated.value);
        else doubtful.push({ cell, calculated, doubt });
      }
      if (doubtful.length === 0) break;
      const held = round < mostRounds ? this.#roots(doubtful) : doubtful;
      for (const one of held) {
        this.#hold(one, basis === "as-written");
        values.delete(one.cell);
      }
      this.#calculator.evaluate();
      const isSpread = held.some(({ calculated }) => calculated.isSpread);
      unread = (isSpread ? concerned : this.#behind(doubtful)).filter(({ isHeld }) => !isHeld);
    }
    for (const [cell, value] of values) this.#take(cell, value, false);
  }

  #read(cells: readonly FormulaCell[]): readonly { cell: FormulaCell; calculated: Calculated }[] {
    const read = this.#calculator.read(cells.map(({ place }) => place));
    return cells.flatMap((cell, index) => {
      const calculated = read[index];
      return calculated === undefined ? [] : [{ cell, calculated }];
    });
  }

  /** Those that nothing else doubtful explains; in a circle all of them. */
  #roots(doubtful: readonly Doubtful[]): readonly Doubtful[] {
    const explained = new Set(doubtful.flatMap(({ cell }) => [...this.#formulas.readersOf(cell.place)]));
    const roots = doubtful.filter(({ cell }) => !explained.has(cell));
    return roots.length > 0 ? roots : doubtful;
  }

  /** They and all that hangs on them. */
  #behind(doubtful: readonly Doubtful[]): readonly FormulaCell[] {
    const behind = this.#formulas.hangingOn(doubtful.map(({ cell }) => cell.place));
    for (const { cell } of doubtful) behind.add(cell);
    return [...behind];
  }

  /** A formula that never had a value shows the machine's error, and is told as old from the start. */
  #hold({ cell, calculated, doubt }: Doubtful, isAsWritten: boolean): void {
    const isUnknown = keptOf(cell) === null;
    if (isUnknown) this.#take(cell, { error: errorShownFor(calculated) }, true);
    if (isInability(cell.value)) this.#errorCells.set(keyOf(cell.place), cell.place);
    cell.isHeld = true;
    cell.isStale = !isAsWritten || isUnknown;
    if (doubt === "unlike") cell.isHopeless = true;
    this.#calculator.setValue(cell.place, cell.value);
  }

  #take(cell: FormulaCell, value: CellScalar, isUnknown: boolean): void {
    cell.isStale = false;
    cell.isUnknown = isUnknown;
    if (areEqualValues(cell.value, value)) return;
    cell.value = value;
    this.#untold.add(cell);
  }

  /** Finds what hangs on old values; the cells of an array are as old as its formula. */
  #followStale(): void {
    const old = [...this.#formulas].filter(({ isHeld, isStale }) => isHeld && isStale);
    const places = old.flatMap(({ place }) => this.#cellsOf(place));
    const uncalculated = new Set([...old, ...this.#formulas.hangingOn(places)]);
    this.#uncalculated = [...uncalculated].map(({ place }) => place);
  }

  #cellsOf(place: FormulaPlace): readonly FormulaPlace[] {
    const { sheet, row, column } = place;
    const array = this.#arrays[sheet]?.find(({ top, left }) => top === row && left === column);
    if (array === undefined) return [place];
    const isLarge = cellCount(array) > mostCellsListed;
    return isLarge ? [place, ...this.#formulas.cellsReadIn(sheet, array)] : cellsIn(sheet, array);
  }

  #tell(): readonly ComputedCell[] {
    const told = [...this.#untold].filter(({ isGone }) => !isGone);
    this.#untold.clear();
    return told.map(({ place, value }) => ({ ...place, value }));
  }
}

/** The cells of a larger array are looked for among those that formulas read, which takes a look at each formula. */
const mostCellsListed = 1000;

const cellCount = ({ top, left, bottom, right }: CellArea): number => (bottom - top + 1) * (right - left + 1);

const cellsIn = (sheet: number, area: CellArea): readonly FormulaPlace[] => {
  const width = area.right - area.left + 1;
  return Array.from({ length: cellCount(area) }, (_, index) => ({
    sheet,
    row: area.top + Math.floor(index / width),
    column: area.left + (index % width),
  }));
};

const keyOf = ({ sheet, row, column }: FormulaPlace): string => `${sheet}:${row}:${column}`;
