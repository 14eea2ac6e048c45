import type { Arithmetic, BinaryOperator as Operator } from "../explain/arithmetic.ts";
import { calculate } from "../explain/operation.ts";
import { type Dimension, productOf, quotientOf, sumOf } from "./dimension.ts";
import { isFormulaProblem, problemAt, type Reading, type Span } from "./problem.ts";

/** What a part of a formula is worth as far as that is known before the cases are. */
export interface PartValue extends Span {
  readonly dimension: Dimension;
  /** Null when cases are in it. */
  readonly constant: number | null;
}

/** The text of a formula, and what the names in its tree stand for. */
export interface Reference {
  readonly text: string;
  readonly operands: ReadonlyMap<string, PartValue>;
}

type BinaryOperator = Exclude<Operator, "^">;

const whole = ({ text }: Reference): Span => ({ start: 0, end: text.length });

const dimensionOf = (operator: BinaryOperator, left: PartValue, right: PartValue): Dimension | null => {
  if (operator === "*") return productOf(left.dimension, right.dimension);
  if (operator === "/") return quotientOf(left.dimension, right.dimension);
  return sumOf(left.dimension, right.dimension);
};

const operation = (
  operator: BinaryOperator,
  left: PartValue,
  right: PartValue,
  { text }: Reference,
): Reading<PartValue> => {
  const span = { start: left.start, end: right.end };
  if (operator === "/" && right.constant === null) return problemAt("division-by-cases", text, span);
  if (operator === "/" && right.constant === 0) return problemAt("division-by-zero", text, span);
  const dimension = dimensionOf(operator, left, right);
  if (dimension === null) return problemAt("unit-mismatch", text, span);
  const constant =
    left.constant === null || right.constant === null
      ? null
      : calculate(operator, left.constant, right.constant);
  return { ...span, dimension, constant };
};

const inParentheses = (value: PartValue, { text }: Reference): PartValue => ({
  ...value,
  start: text.lastIndexOf("(", value.start - 1),
  end: text.indexOf(")", value.end) + 1,
});

const negation = (value: PartValue, { text }: Reference): PartValue => ({
  ...value,
  start: text.lastIndexOf("-", value.start - 1),
  constant: value.constant === null ? null : -value.constant,
});

/** Walks the tree of a formula by a white list: names, parentheses, the four operators and the minus sign. */
export const valueOfTree = (read: Arithmetic, reference: Reference): Reading<PartValue> => {
  const refused = problemAt("not-allowed", reference.text, whole(reference));
  switch (read.kind) {
    case "name":
      return reference.operands.get(read.name) ?? refused;
    case "group": {
      const content = valueOfTree(read.of, reference);
      return isFormulaProblem(content) ? content : inParentheses(content, reference);
    }
    case "signed": {
      const value = valueOfTree(read.of, reference);
      if (isFormulaProblem(value)) return value;
      return read.sign === "-" ? negation(value, reference) : refused;
    }
    case "operation": {
      if (read.operator === "^") return refused;
      const left = valueOfTree(read.left, reference);
      if (isFormulaProblem(left)) return left;
      const right = valueOfTree(read.right, reference);
      return isFormulaProblem(right) ? right : operation(read.operator, left, right, reference);
    }
    case "number":
    case "call":
      return refused;
  }
};
