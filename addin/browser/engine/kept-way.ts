import type { Calculator } from "./calculator.ts";
import type { FormulaCell } from "./formula-cell.ts";
import type { FormulaTable } from "./formula-table.ts";
import { wayThrough } from "./waypoints.ts";

/** Keeps the machine on a way on which it does not go too deep, as formulas come and go. */
export class KeptWay {
  readonly #calculator: Calculator;
  readonly #formulas: FormulaTable;
  /** Formulas that are left out, since they close circles that are too long for the machine. */
  #circular: readonly FormulaCell[] = [];

  constructor(calculator: Calculator, formulas: FormulaTable) {
    this.#calculator = calculator;
    this.#formulas = formulas;
  }

  /** Finds the way through the formulas as they are now. Answers with those that were left out and no longer have to be. */
  find(): readonly FormulaCell[] {
    const former = this.#circular.filter(({ isGone }) => !isGone);
    for (const cell of former) cell.isHopeless = false;
    const { waypoints, circular } = wayThrough([...this.#formulas].filter(({ isHopeless }) => !isHopeless));
    this.#calculator.setWaypoints(waypoints.map(({ place }) => place));
    this.#circular = circular;
    for (const cell of circular) this.#leaveOut(cell);
    const freed = former.filter(({ isHopeless }) => !isHopeless);
    for (const cell of freed) this.#takeIn(cell);
    return freed;
  }

  #leaveOut(cell: FormulaCell): void {
    cell.isHeld = true;
    cell.isHopeless = true;
    cell.isStale ||= cell.value === null;
    this.#calculator.setValue(cell.place, cell.value);
  }

  #takeIn(cell: FormulaCell): void {
    cell.isHeld = !this.#calculator.setFormula(cell.place, cell.translated.text);
    if (cell.isHeld) this.#calculator.setValue(cell.place, cell.value);
  }
}
