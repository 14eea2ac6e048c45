import type { Fold, Term } from "./term.ts";

/** What a name stands for: a series by month, a constant, or a list of these. */
export type Slot = Float64Array | number | readonly (Float64Array | number)[];
export type Slots = Readonly<Record<string, Slot>>;

type Operator = "+" | "-" | "*" | "/" | "^" | "min" | "max" | "exp";

/** `result = left operator right`, each the number of a register. */
interface Step {
  readonly operator: Operator;
  readonly left: number;
  readonly right: number;
  readonly result: number;
}

interface Load {
  readonly series: Float64Array;
  readonly register: number;
}

/**
 * An expression joined to its values, as a straight line of steps over registers. Constants, and what follows from
 * constants alone, stand in their registers already; the rest is computed month by month.
 */
export interface Program {
  readonly registers: number[];
  readonly varies: boolean[];
  readonly loads: Load[];
  readonly steps: Step[];
}

const finite = (value: number): number => (Number.isFinite(value) ? value : Number.NaN);

/** Every operation of the language. What has no finite value, as a division by zero, is NaN. */
const calculate = (operator: Operator, left: number, right: number): number => {
  switch (operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return finite(left / right);
    case "min":
      return Math.min(left, right);
    case "max":
      return Math.max(left, right);
    case "exp":
      return finite(Math.exp(left));
    case "^":
      // NaN to the power 0 is 1 in JavaScript.
      return Number.isNaN(left) ? left : finite(left ** right);
  }
};

const addRegister = (program: Program, value: number, varies: boolean): number => {
  program.varies.push(varies);
  return program.registers.push(value) - 1;
};

const addConstant = (program: Program, value: number): number => addRegister(program, value, false);

const addLoad = (program: Program, source: Float64Array | number): number => {
  if (typeof source === "number") return addConstant(program, source);
  const register = addRegister(program, Number.NaN, true);
  program.loads.push({ series: source, register });
  return register;
};

const addStep = (program: Program, operator: Operator, left: number, right: number): number => {
  const { registers, varies } = program;
  if (varies[left] || varies[right]) {
    const result = addRegister(program, Number.NaN, true);
    program.steps.push({ operator, left, right, result });
    return result;
  }
  return addConstant(
    program,
    calculate(operator, registers[left] ?? Number.NaN, registers[right] ?? Number.NaN),
  );
};

const isList = (slot: Slot): slot is readonly (Float64Array | number)[] => Array.isArray(slot);

const slotOf = (slots: Slots, name: string): Slot => {
  const slot = Object.hasOwn(slots, name) ? slots[name] : undefined;
  if (slot === undefined) throw new Error(`Expression without a value for ${name}`);
  return slot;
};

const addName = (program: Program, name: string, slots: Slots): number => {
  const slot = slotOf(slots, name);
  if (isList(slot)) throw new Error(`Expression with a list for ${name} outside sum, product, min and max`);
  return addLoad(program, slot);
};

const foldOperators = { sum: "+", product: "*", min: "min", max: "max" } as const;
const ofNothing = { sum: 0, product: 1, min: Number.NaN, max: Number.NaN } as const;

const addElements = (program: Program, term: Term, slots: Slots): readonly number[] => {
  const slot = term.kind === "name" ? slotOf(slots, term.name) : undefined;
  return slot !== undefined && isList(slot)
    ? slot.map((source) => addLoad(program, source))
    : [addTerm(program, term, slots)];
};

const addFold = (program: Program, fold: Fold, of: readonly Term[], slots: Slots): number => {
  let total: number | null = null;
  for (const term of of) {
    for (const element of addElements(program, term, slots)) {
      total = total === null ? element : addStep(program, foldOperators[fold], total, element);
    }
  }
  return total ?? addConstant(program, ofNothing[fold]);
};

const addTerm = (program: Program, term: Term, slots: Slots): number => {
  switch (term.kind) {
    case "number":
      return addConstant(program, term.value);
    case "name":
      return addName(program, term.name, slots);
    case "negate":
      return addStep(program, "*", addConstant(program, -1), addTerm(program, term.of, slots));
    case "operation":
      return addStep(
        program,
        term.operator,
        addTerm(program, term.left, slots),
        addTerm(program, term.right, slots),
      );
    case "power":
      return addStep(program, "^", addTerm(program, term.base, slots), addConstant(program, term.exponent));
    case "exp":
      return addStep(program, "exp", addTerm(program, term.of, slots), addConstant(program, 0));
    case "fold":
      return addFold(program, term.fold, term.of, slots);
  }
};

/** Joins a term to its values. The last register holds the result. */
export const compile = (term: Term, slots: Slots): Program => {
  const program: Program = { registers: [], varies: [], loads: [], steps: [] };
  addTerm(program, term, slots);
  return program;
};

/** The program's result in one month. */
export const run = ({ registers, loads, steps }: Program, month: number): number => {
  for (const { series, register } of loads) registers[register] = series[month] ?? Number.NaN;
  for (const { operator, left, right, result } of steps) {
    registers[result] = calculate(operator, registers[left] ?? Number.NaN, registers[right] ?? Number.NaN);
  }
  return registers[registers.length - 1] ?? Number.NaN;
};

/** The program's results in the months 0 to `months` - 1, or one number when they are the same in all. */
export const runAll = (program: Program, months: number): Float64Array | number => {
  if (program.varies.at(-1) !== true) return run(program, 0);
  const series = new Float64Array(months);
  for (let month = 0; month < months; month++) series[month] = run(program, month);
  return series;
};
