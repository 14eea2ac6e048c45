import { isOperatorNode, isParenthesisNode, isSymbolNode, type MathNode } from "mathjs/number";
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

type BinaryOperator = "+" | "-" | "*" | "/";
const isBinaryOperator = (operator: string): operator is BinaryOperator => /^[-+*/]$/.test(operator);

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
export const valueOfTree = (node: MathNode, reference: Reference): Reading<PartValue> => {
  const refused = problemAt("not-allowed", reference.text, whole(reference));
  if (isParenthesisNode(node)) {
    const content = valueOfTree(node.content, reference);
    return isFormulaProblem(content) ? content : inParentheses(content, reference);
  }
  if (isSymbolNode(node)) return reference.operands.get(node.name) ?? refused;
  if (!isOperatorNode(node) || node.implicit) return refused;
  const operator: string = node.op;
  const [first, second] = node.args;
  if (first === undefined || !isBinaryOperator(operator)) return refused;
  const left = valueOfTree(first, reference);
  if (isFormulaProblem(left)) return left;
  if (second === undefined) return operator === "-" ? negation(left, reference) : refused;
  const right = valueOfTree(second, reference);
  return isFormulaProblem(right) ? right : operation(operator, left, right, reference);
};
