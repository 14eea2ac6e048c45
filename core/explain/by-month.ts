import { at, calculate, loops, type Operator } from "./operation.ts";
import { listOf, type Slots, singleValue } from "./slots.ts";
import type { Fold, Term } from "./term.ts";

type ByMonth = (month: number) => number;
type Value = Float64Array | number | ByMonth;

const byMonth = (value: Value): ByMonth => {
  if (typeof value === "number") return () => value;
  return typeof value === "function" ? value : (month) => at(value, month);
};

const combine = (operator: Operator, left: Value, right: Value): Value => {
  if (typeof right === "number") {
    return typeof left === "number"
      ? calculate(operator, left, right)
      : loops[operator].byConstant(byMonth(left), right);
  }
  return typeof right === "function"
    ? loops[operator].byMonth(byMonth(left), right)
    : loops[operator].bySeries(byMonth(left), right);
};

const fold = ({ operator, ofNothing, of }: Fold, slots: Slots): Value => {
  const values = of.flatMap((term): readonly Value[] => listOf(slots, term) ?? [join(term, slots)]);
  const [first, ...others] = values;
  if (first === undefined) return ofNothing;
  return others.reduce((total, value) => combine(operator, total, value), first);
};

const join = (term: Term, slots: Slots): Value => {
  switch (term.kind) {
    case "number":
      return term.value;
    case "name":
      return singleValue(slots, term.name);
    case "operation":
      return combine(term.operator, join(term.left, slots), join(term.right, slots));
    case "fold":
      return fold(term, slots);
  }
};

/** A term joined to its values, to be asked month by month. */
export const bindTerm = (term: Term, slots: Slots): ByMonth => byMonth(join(term, slots));
