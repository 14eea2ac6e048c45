/** The operations of the expression language. `exp` takes its left operand only. */
export type Operator = "+" | "-" | "*" | "/" | "^" | "min" | "max" | "exp";

const finite = (value: number): number => (Number.isFinite(value) ? value : Number.NaN);

/** What has no finite value, as a division by zero, is NaN; NaN goes through every operation. */
export const calculate = (operator: Operator, left: number, right: number): number => {
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

type ByMonth = (month: number) => number;
type Column = Float64Array;

/** One operation with its loops; a loop that chose the operation anew in every month would take twice as long. */
interface Loops {
  /** `result = left operator right` in each month before `months`. */
  readonly columns: (left: Column, right: Column, result: Column, months: number) => void;
  /** The same in one month, by what stands on the right. */
  readonly byConstant: (left: ByMonth, right: number) => ByMonth;
  readonly bySeries: (left: ByMonth, right: Column) => ByMonth;
  readonly byMonth: (left: ByMonth, right: ByMonth) => ByMonth;
}

/** The value of a month; a series has none past its end. */
export const at = (column: Column, month: number): number => column[month] ?? Number.NaN;

const loopsOf = (operator: Operator): Loops => ({
  columns: (left, right, result, months) => {
    for (let m = 0; m < months; m++) result[m] = calculate(operator, at(left, m), at(right, m));
  },
  byConstant: (left, right) => (m) => calculate(operator, left(m), right),
  bySeries: (left, right) => (m) => calculate(operator, left(m), at(right, m)),
  byMonth: (left, right) => (m) => calculate(operator, left(m), right(m)),
});

/** The loops of each operator, written out for the four common ones. */
export const loops: Readonly<Record<Operator, Loops>> = {
  "+": {
    columns: (left, right, result, months) => {
      for (let m = 0; m < months; m++) result[m] = at(left, m) + at(right, m);
    },
    byConstant: (left, right) => (m) => left(m) + right,
    bySeries: (left, right) => (m) => left(m) + at(right, m),
    byMonth: (left, right) => (m) => left(m) + right(m),
  },
  "-": {
    columns: (left, right, result, months) => {
      for (let m = 0; m < months; m++) result[m] = at(left, m) - at(right, m);
    },
    byConstant: (left, right) => (m) => left(m) - right,
    bySeries: (left, right) => (m) => left(m) - at(right, m),
    byMonth: (left, right) => (m) => left(m) - right(m),
  },
  "*": {
    columns: (left, right, result, months) => {
      for (let m = 0; m < months; m++) result[m] = at(left, m) * at(right, m);
    },
    byConstant: (left, right) => (m) => left(m) * right,
    bySeries: (left, right) => (m) => left(m) * at(right, m),
    byMonth: (left, right) => (m) => left(m) * right(m),
  },
  "/": {
    columns: (left, right, result, months) => {
      for (let m = 0; m < months; m++) result[m] = finite(at(left, m) / at(right, m));
    },
    byConstant: (left, right) => (m) => finite(left(m) / right),
    bySeries: (left, right) => (m) => finite(left(m) / at(right, m)),
    byMonth: (left, right) => (m) => finite(left(m) / right(m)),
  },
  "^": loopsOf("^"),
  min: loopsOf("min"),
  max: loopsOf("max"),
  exp: loopsOf("exp"),
};
