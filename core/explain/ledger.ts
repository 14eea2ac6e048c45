import type { Input, Origin } from "../origin.ts";
import { monthsPerYear } from "../units.ts";
import type { Expression, Slot } from "./expression.ts";
import type { Formula } from "./formula.ts";
import { newColumn } from "./new-column.ts";
import { type QuantityId, quantities } from "./quantities.ts";
import {
  type Arguments,
  type Operation,
  type SpreadShare,
  type Step,
  type Subject,
  type Values,
  valueAt,
} from "./step.ts";

type ArgumentsOf<Name extends string> = Readonly<Record<Name, Step | readonly Step[]>>;

/** A step whose months are computed one after the other, because it hangs on earlier months of others. */
export interface MonthlyStep {
  readonly step: Step;
  readonly compute: (month: number) => void;
}

/** One for each scenario of a full plan, and a few for what was there before the last edit. */
const variantsKept = 16;

interface Remembered {
  readonly hangsOn: readonly unknown[];
  readonly value: unknown;
}

const sameThings = (a: readonly unknown[], b: readonly unknown[]): boolean => {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
};

const slotOf = (argument: Step | readonly Step[]): Slot =>
  isStep(argument) ? argument.values : argument.map((step) => step.values);

const isStep = (argument: Step | readonly Step[]): argument is Step => !Array.isArray(argument);

/**
 * Makes the steps of an evaluation. Each method computes a step and records how it came about, so that the result and
 * its explanation are one thing.
 * @param months Length of every series: the horizon filled up to whole scenario years.
 */
export class Ledger {
  readonly months: number;
  readonly #constants = new Map<number, Step>();
  readonly #remembered = new WeakMap<object, Map<string, Remembered[]>>();

  constructor(months: number) {
    this.months = months;
  }

  /**
   * Computes something of a part of the plan once, for all scenarios and evaluations that hold the same part and the
   * same other things that it hangs on.
   */
  remember<Value>(part: object, name: string, hangsOn: readonly unknown[], compute: () => Value): Value {
    return this.#remember(variantsKept, part, name, hangsOn, compute);
  }

  /** The same for what is large and differs by scenario anyway: only what was computed last is kept. */
  rememberLast<Value>(part: object, name: string, hangsOn: readonly unknown[], compute: () => Value): Value {
    return this.#remember(1, part, name, hangsOn, compute);
  }

  #remember<Value>(
    kept: number,
    part: object,
    name: string,
    hangsOn: readonly unknown[],
    compute: () => Value,
  ): Value {
    const ofPart = this.#remembered.get(part) ?? new Map<string, Remembered[]>();
    const variants = ofPart.get(name) ?? [];
    const known = variants.find((variant) => sameThings(variant.hangsOn, hangsOn));
    if (known) return known.value as Value;
    const value = compute();
    if (variants.length === kept) variants.shift();
    variants.push({ hangsOn, value });
    this.#remembered.set(part, ofPart.set(name, variants));
    return value;
  }

  /** A number of the plan, the same in every month; without value it is not computable. */
  input(quantity: QuantityId, subject: Subject, input: Input): Step {
    return this.#add(quantity, subject, { kind: "input", origin: input.origin }, input.value ?? Number.NaN);
  }

  /** A number that the model states itself, such as the start of a sum. */
  constant(value: number): Step {
    const known = this.#constants.get(value);
    if (known) return known;
    const step = this.series("constant", modelSubject, value, { kind: "default", at: null });
    this.#constants.set(value, step);
    return step;
  }

  /** Values by month that come from the calendar, a profile or the window of an option. */
  series(quantity: QuantityId, subject: Subject, values: Values, origin: Origin | readonly Origin[]): Step {
    return this.#add(quantity, subject, { kind: "input", origin }, values);
  }

  /** Applies a formula to the same month of its arguments. */
  apply<Name extends string>(formula: Formula<Name>, subject: Subject, args: ArgumentsOf<Name>): Step {
    return this.express(formula.quantity, formula.expression, subject, args);
  }

  /** Applies an expression that is no formula of the model, such as the user's own. */
  express(quantity: QuantityId, expression: Expression, subject: Subject, args: Arguments): Step {
    const values = expression.fill(slotsOf(args), this.months);
    return this.#add(
      quantity,
      subject,
      { kind: "formula", expression: expression.text, arguments: args },
      values,
    );
  }

  /** Applies a formula month by month, after what it hangs on has been computed for that month. */
  applyMonthly<Name extends string>(
    formula: Formula<Name>,
    subject: Subject,
    args: ArgumentsOf<Name>,
  ): MonthlyStep {
    const opened = this.open(formula.quantity, subject);
    return this.close(opened, formula, args);
  }

  /** A step that formulas can name before its own formula is known; `close` gives it one. */
  open(quantity: QuantityId, subject: Subject): Step {
    const values = newColumn(this.months).fill(Number.NaN);
    return this.#add(quantity, subject, { kind: "formula", expression: "", arguments: {} }, values);
  }

  close<Name extends string>(opened: Step, formula: Formula<Name>, args: ArgumentsOf<Name>): MonthlyStep {
    const operation: Operation = { kind: "formula", expression: formula.expression.text, arguments: args };
    redefine(opened, operation);
    const evaluate = formula.expression.bind(slotsOf(args));
    return monthly(opened, evaluate);
  }

  /** The value some months ago; `before` holds ahead of the start. Its months can be computed one by one. */
  earlierMonthly(of: Step, lag: Step, before: Step, quantity: QuantityId = of.quantity): MonthlyStep {
    const step = this.open(quantity, of.subject);
    redefine(step, { kind: "earlier", of, lag, before });
    const months = valueAt(lag, 0);
    return monthly(step, (month) => lagged(of, months, before, month));
  }

  earlier(of: Step, lag: Step, before: Step): Step {
    if (lag.values === 0) return of;
    const earlier = this.earlierMonthly(of, lag, before);
    runTogether(this, [earlier]);
    return earlier.step;
  }

  /** Sum over the last `ages` months of the value then × the expression at that age ("age" is a name in it). */
  byAge<Name extends string>(
    formula: Formula<Name | "age">,
    subject: Subject,
    of: Step,
    before: Step,
    ages: Step,
    args: ArgumentsOf<Name>,
  ): Step {
    const count = valueAt(ages, 0);
    const weights = agesOf(count).map((age) => formula.expression.bind({ ...slotsOf(args), age }));
    const step = this.open(formula.quantity, subject);
    const expression = formula.expression.text;
    redefine(step, { kind: "by-age", of, before, ages, expression, arguments: args });
    const none = Number.isNaN(count) ? Number.NaN : 0;
    const summed = (month: number) =>
      weights.reduce((sum, weight, age) => sum + lagged(of, age, before, month) * weight(month), none);
    runTogether(this, [monthly(step, summed)]);
    return step;
  }

  /** Gives what arises in a month to later months by fixed shares; months past the end are left out. */
  spreadLaterMonthly(
    quantity: QuantityId,
    of: Step,
    before: Step,
    shares: readonly SpreadShare[],
  ): MonthlyStep {
    const within = shares.filter(({ to }) => to < this.months);
    const arriving = sharesByMonth(within, this.months);
    const step = this.open(quantity, of.subject);
    redefine(step, { kind: "spread-later", of, before, shares: within });
    return monthly(step, (month) =>
      (arriving[month] ?? []).reduce((sum, { from, share }) => sum + atOrBefore(of, before, from) * share, 0),
    );
  }

  spreadLater(quantity: QuantityId, of: Step, before: Step, shares: readonly SpreadShare[]): Step {
    const spread = this.spreadLaterMonthly(quantity, of, before, shares);
    runTogether(this, [spread]);
    return spread.step;
  }

  /** The one step in the months in which `by` is not 0, the other in the rest: a value that is missing is missed only there. */
  chosen(quantity: QuantityId, by: Step, on: Step, off: Step): Step {
    const valueIn = (month: number): number => {
      const choice = valueAt(by, month);
      return Number.isNaN(choice) ? choice : valueAt(choice === 0 ? off : on, month);
    };
    const isConstant = [by, on, off].every(({ values }) => typeof values === "number");
    const values = isConstant ? valueIn(0) : newColumn(this.months).map((_, month) => valueIn(month));
    return this.#add(quantity, on.subject, { kind: "chosen", by, on, off }, values);
  }

  /** One figure for the months from `from` up to but not with `to`. */
  overMonths(quantity: QuantityId, aggregate: "sum" | "mean", of: Step, from: number, to: number): Step {
    const total = sumOf(of, from, to);
    const value = aggregate === "sum" ? total : total / (to - from);
    return this.#add(quantity, of.subject, { kind: "over-months", aggregate, of, from, to }, value);
  }

  /** The sum or mean over the twelve months of each scenario year, the same in all months of it. */
  overScenarioYear(quantity: QuantityId, aggregate: "sum" | "mean", of: Step): Step {
    const values = newColumn(this.months);
    for (let from = 0; from < this.months; from += monthsPerYear) {
      const total = sumOf(of, from, from + monthsPerYear);
      values.fill(aggregate === "sum" ? total : total / monthsPerYear, from, from + monthsPerYear);
    }
    return this.#add(quantity, of.subject, { kind: "over-scenario-year", aggregate, of }, values);
  }

  /** Values that another algorithm computed from the steps that the operation names. */
  record(quantity: QuantityId, subject: Subject, operation: Operation, values: Values): Step {
    return this.#add(quantity, subject, operation, values);
  }

  #add(quantity: QuantityId, subject: Subject, operation: Operation, values: Values): Step {
    const unit = quantities[quantity];
    return { quantity, subject, unit, operation, values };
  }
}

/** Says how an opened step came about that the caller has filled. */
export const redefine = (opened: Step, operation: Operation): void => {
  (opened as { operation: Operation }).operation = operation;
};

/** Computes steps that hang on each other's earlier months, month by month in the order given. */
export const runTogether = (ledger: Ledger, steps: readonly MonthlyStep[]): void => {
  for (let month = 0; month < ledger.months; month++) for (const { compute } of steps) compute(month);
};

const modelSubject: Subject = { kind: "plan", name: "" };

const slotsOf = (args: Arguments): Record<string, Slot> => {
  const slots: Record<string, Slot> = {};
  for (const name of Object.keys(args)) slots[name] = slotOf(args[name] as Step);
  return slots;
};

const monthly = (step: Step, evaluate: (month: number) => number): MonthlyStep => {
  const values = step.values as Float64Array;
  return {
    step,
    compute: (month) => {
      values[month] = evaluate(month);
    },
  };
};

/** Value `lag` months before `month`; a fraction of a month is shared between the two months that it touches. */
const lagged = (of: Step, lag: number, before: Step, month: number): number => {
  const whole = Math.floor(lag);
  const share = lag - whole;
  const later = atOrBefore(of, before, month - whole);
  return share === 0 ? later : (1 - share) * later + share * atOrBefore(of, before, month - whole - 1);
};

const atOrBefore = (of: Step, before: Step, month: number): number =>
  month < 0 ? valueAt(before, 0) : valueAt(of, month);

const sharesByMonth = (
  shares: readonly SpreadShare[],
  months: number,
): readonly (readonly SpreadShare[])[] => {
  const byMonth: SpreadShare[][] = Array.from({ length: months }, () => []);
  for (const share of shares) byMonth[share.to]?.push(share);
  return byMonth;
};

const agesOf = (ages: number): readonly number[] => Array.from({ length: ages || 0 }, (_, age) => age);

const sumOf = (of: Step, from: number, to: number): number => {
  let total = 0;
  for (let month = from; month < to; month++) total += valueAt(of, month);
  return total;
};
