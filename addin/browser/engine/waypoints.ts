import { deepest } from "./formula/depth.ts";
import type { FormulaPlace } from "./formula/translate-formula.ts";
import type { TranslatedFormula } from "./formula/translated.ts";
import { FormulaColumns } from "./formula-columns.ts";
import { Largest, type Run } from "./largest.ts";

/** What is known of a formula before it is calculated. */
interface Uncalculated {
  readonly place: FormulaPlace;
  readonly translated: Pick<TranslatedFormula, "areas" | "depth">;
}

/** How the machine, which goes from a formula into those that it hangs on, gets through a workbook without going too deep. */
export interface Way<Formula> {
  /** Calculated first and in this order, no formula takes the machine deep. */
  readonly waypoints: readonly Formula[];
  /** Formulas that must be left out, since they close circles that are too long. */
  readonly circular: readonly Formula[];
}

/** So deep the machine goes until the next waypoint, where it needs any; counted as within one formula. */
const longestWay = deepest / 2;

/** What a formula costs of itself. */
const stepWeight = 3;

/** Wider areas are gone through column by column. */
const mostColumns = 50;

/** A formula that is walked through. */
interface Step {
  readonly number: number;
  /** Larger for those that were begun earlier. */
  readonly age: number;
  readonly weight: number;
  /** What it reads, area by area, and how many areas are done. */
  readonly areas: readonly (readonly Run[])[];
  done: number;
  /** Age of the oldest formula that hangs on this one and that this one hangs on, as far as is known. */
  oldest: number;
  /** Weight of those in circles with it, as far as is known. */
  circleWeight: number;
  /** So many formulas were in open circles when it was begun. */
  readonly open: number;
}

/**
 * A walk from each formula into those that it reads, into each once, as the machine goes. A formula is finished after all that
 * it reads. Where it is as far from the latest waypoints as may be, it is the next one, so that it does not matter in what order
 * the machine comes to those before it; but in a circle only the formula is one where the circle is first met.
 */
class Walk<Formula extends Uncalculated> {
  readonly #columns: FormulaColumns<Formula>;
  /** How deep the machine goes from each finished formula until it meets waypoints. */
  readonly #depths: Largest;
  /** Ages of formulas that are begun, or in a circle with such a one. */
  readonly #ages: Largest;
  /** For each formula itself, or one further on before which all are begun. */
  readonly #unbegun: Int32Array;
  readonly #steps: Step[] = [];
  /** Finished formulas that hang on one which is not. */
  readonly #open: number[] = [];
  #begun = 0;
  /** How deep the machine is here, and where it is deepest, were it to go without waypoints. */
  #depth = 0;
  #mostDepth = 0;
  readonly #waypoints: Formula[] = [];
  readonly #circular: Formula[] = [];

  constructor(formulas: Iterable<Formula>) {
    this.#columns = new FormulaColumns(formulas);
    const count = this.#columns.formulas.length;
    this.#depths = new Largest(count);
    this.#ages = new Largest(count);
    this.#unbegun = Int32Array.from({ length: count + 1 }, (_, number) => number);
  }

  /** In the order of the machine: by sheets, rows and columns. */
  run(): Way<Formula> {
    const inRows = [...this.#columns.formulas.entries()].sort(([, one], [, other]) =>
      compareInRows(one, other),
    );
    for (const [number, formula] of inRows) {
      if (this.#firstUnbegun(number) === number) this.#walkFrom(number, formula);
    }
    const isShallow = this.#mostDepth < deepest;
    return isShallow
      ? { waypoints: [], circular: [] }
      : { waypoints: this.#waypoints, circular: this.#circular };
  }

  #walkFrom(number: number, formula: Formula): void {
    this.#begin(number, formula);
    for (let step = this.#steps.at(-1); step !== undefined; step = this.#steps.at(-1)) {
      const next = this.#nextOf(step);
      const read = this.#columns.formulas[next];
      if (read === undefined) this.#finish(step);
      else this.#begin(next, read);
    }
  }

  #begin(number: number, { translated }: Formula): void {
    const age = this.#columns.formulas.length - this.#begun;
    this.#begun += 1;
    this.#unbegun[number] = number + 1;
    this.#ages.set(number, age);
    const weight = translated.depth + stepWeight;
    this.#depth += weight;
    this.#mostDepth = Math.max(this.#mostDepth, this.#depth);
    const areas = translated.areas.map((area) => this.#columns.runsOf(area));
    const open = this.#open.length;
    this.#steps.push({ number, age, weight, areas, done: 0, oldest: age, circleWeight: weight, open });
  }

  /** The next formula that it reads and that is not begun; -1 where there is none. */
  #nextOf(step: Step): number {
    for (; step.done < step.areas.length; step.done += 1) {
      const next = this.#nextIn(step.areas[step.done] ?? []);
      if (next >= 0) return next;
    }
    return -1;
  }

  /** The first in the order of the machine; of a very wide area the first of the first column. */
  #nextIn(runs: readonly Run[]): number {
    let found = -1;
    let row = Number.POSITIVE_INFINITY;
    for (const { from, to } of runs) {
      const next = this.#firstUnbegun(from);
      const nextRow = next < to ? (this.#columns.formulas[next]?.place.row ?? row) : row;
      if (nextRow >= row) continue;
      if (runs.length > mostColumns) return next;
      [found, row] = [next, nextRow];
    }
    return found;
  }

  /** From this number on; the way there is shortened for the next time. */
  #firstUnbegun(number: number): number {
    const next = this.#unbegun;
    let at = number;
    for (let to = next[at] ?? at; to !== at; to = next[at] ?? at) {
      next[at] = next[to] ?? to;
      at = to;
    }
    return at;
  }

  #finish(step: Step): void {
    this.#steps.pop();
    this.#depth -= step.weight;
    const formula = this.#columns.formulas[step.number];
    if (formula === undefined) return;
    const depth = this.#depths.ofAll(step.areas) + step.weight;
    const oldest = Math.max(step.oldest, this.#ages.ofAll(step.areas));
    if (oldest === step.age) this.#close(step, depth, formula);
    else if (Math.max(depth, step.circleWeight) < deepest) this.#leaveOpen(step, depth, oldest);
    else {
      this.#ages.set(step.number, 0);
      this.#circular.push(formula);
    }
  }

  /** Nothing that the formula hangs on hangs on one begun before it. The machine may go through all that is in circles with it. */
  #close({ number, open, weight, circleWeight }: Step, depth: number, formula: Formula): void {
    const depthOfAll = depth - weight + circleWeight;
    const isWaypoint = depthOfAll >= longestWay;
    if (isWaypoint) this.#waypoints.push(formula);
    for (const finished of [number, ...this.#open.splice(open)]) {
      this.#ages.set(finished, 0);
      this.#depths.set(finished, isWaypoint ? 0 : depthOfAll);
    }
  }

  /** A circle goes through the formula, and on through those that are begun. */
  #leaveOpen({ number, circleWeight }: Step, depth: number, oldest: number): void {
    this.#ages.set(number, oldest);
    this.#depths.set(number, depth);
    this.#open.push(number);
    const reader = this.#steps.at(-1);
    if (reader === undefined) return;
    reader.oldest = Math.max(reader.oldest, oldest);
    reader.circleWeight += circleWeight;
  }
}

const compareInRows = ({ place: one }: Uncalculated, { place: other }: Uncalculated): number =>
  one.sheet - other.sheet || one.row - other.row || one.column - other.column;

/** Where circles lie across one another, some are seen only when others are broken. */
const mostWalks = 40;

/** Finds the way through these formulas. */
export const wayThrough = <Formula extends Uncalculated>(formulas: Iterable<Formula>): Way<Formula> => {
  const circular = new Set<Formula>();
  for (let walks = 1; ; walks += 1) {
    const way = new Walk([...formulas].filter((formula) => !circular.has(formula))).run();
    for (const formula of way.circular) circular.add(formula);
    const isLast = way.circular.length === 0 || walks === mostWalks;
    if (isLast) return { waypoints: way.waypoints, circular: [...circular] };
  }
};
