import { copiedColumn } from "./new-column.ts";
import { at, calculate, loops, type Operator } from "./operation.ts";
import { listOf, type Slots, singleValue } from "./slots.ts";
import type { Fold, Term } from "./term.ts";

type Value = Float64Array | number;

/** Columns for values in between, by depth; kept from one use to the next, because new ones cost more than arithmetic. */
export type Scratch = Float64Array[];

interface Work {
  readonly slots: Slots;
  readonly months: number;
  readonly scratch: Scratch;
}

const scratchColumn = ({ scratch, months }: Work, depth: number): Float64Array => {
  const known = scratch[depth];
  if (known !== undefined && known.length >= months) return known;
  const column = new Float64Array(months);
  scratch[depth] = column;
  return column;
};

const asColumn = (value: Value, work: Work, depth: number): Float64Array =>
  typeof value === "number" ? scratchColumn(work, depth).fill(value, 0, work.months) : value;

/** The left value may stand in the column of `depth`, the right one in the next; the result takes that of `depth`. */
const combine = (operator: Operator, left: Value, right: Value, work: Work, depth: number): Value => {
  if (typeof left === "number" && typeof right === "number") return calculate(operator, left, right);
  const result = scratchColumn(work, depth);
  loops[operator].columns(asColumn(left, work, depth), asColumn(right, work, depth + 1), result, work.months);
  return result;
};

const fold = ({ operator, ofNothing, of }: Fold, work: Work, depth: number): Value => {
  let total: Value | null = null;
  const add = (value: Value): void => {
    total = total === null ? value : combine(operator, total, value, work, depth);
  };
  for (const term of of) {
    const list = listOf(work.slots, term);
    if (list !== null) for (const value of list) add(value);
    else add(evaluate(term, work, total === null ? depth : depth + 1));
  }
  return total ?? ofNothing;
};

const evaluate = (term: Term, work: Work, depth: number): Value => {
  switch (term.kind) {
    case "number":
      return term.value;
    case "name":
      return singleValue(work.slots, term.name);
    case "operation": {
      const left = evaluate(term.left, work, depth);
      return combine(term.operator, left, evaluate(term.right, work, depth + 1), work, depth);
    }
    case "fold":
      return fold(term, work, depth);
  }
};

/** A term in the months before `months`, all months in one go; one number when no series counts. */
export const fillTerm = (term: Term, slots: Slots, months: number, scratch: Scratch): Value => {
  const value = evaluate(term, { slots, months, scratch }, 0);
  if (typeof value === "number") return value;
  return value.length >= months
    ? copiedColumn(value, months)
    : Float64Array.from({ length: months }, (_, m) => at(value, m));
};
