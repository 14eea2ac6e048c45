import {
  type FunctionNode,
  isConstantNode,
  isFunctionNode,
  isOperatorNode,
  isParenthesisNode,
  isSymbolNode,
  type MathNode,
  type OperatorNode,
  type OperatorNodeFn,
  type OperatorNodeOp,
} from "mathjs/number";
import { parseArithmetic } from "./arithmetic.ts";
import type { Operator } from "./operation.ts";

/** An expression as a tree. A name may stand for a list only directly under a fold. */
export type Term =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "operation"; readonly operator: Operator; readonly left: Term; readonly right: Term }
  | Fold;

/** Joins values and the elements of lists by one operator, or is `ofNothing` when there are none. */
export interface Fold {
  readonly kind: "fold";
  readonly operator: Operator;
  readonly ofNothing: number;
  readonly of: readonly Term[];
}

const folds: ReadonlyMap<string, Pick<Fold, "operator" | "ofNothing">> = new Map([
  ["sum", { operator: "+", ofNothing: 0 }],
  ["product", { operator: "*", ofNothing: 1 }],
  ["min", { operator: "min", ofNothing: Number.NaN }],
  ["max", { operator: "max", ofNothing: Number.NaN }],
] as const);

const arithmeticOperators: ReadonlyMap<string, Operator> = new Map(
  (["+", "-", "*", "/", "^"] as const).map((operator) => [operator, operator]),
);

const refuse = (what: string): never => {
  throw new Error(`Not allowed in an expression: ${what}`);
};

const number = (value: unknown): Term =>
  typeof value === "number" && Number.isFinite(value) ? { kind: "number", value } : refuse(String(value));

const isConstant = (term: Term): boolean =>
  term.kind === "number" || (term.kind === "operation" && isConstant(term.left) && isConstant(term.right));

const negate = (term: Term): Term => ({
  kind: "operation",
  operator: "*",
  left: { kind: "number", value: -1 },
  right: term,
});

const operation = (node: OperatorNode<OperatorNodeOp, OperatorNodeFn>): Term => {
  const operator = arithmeticOperators.get(node.op);
  const [left, right] = node.args.map(termOf);
  if (operator === undefined || left === undefined) return refuse(node.op);
  if (node.implicit) return refuse("multiplication without *");
  if (right === undefined) return operator === "-" ? negate(left) : refuse(operator);
  if (operator === "^" && !isConstant(right)) return refuse("an exponent that is not a number");
  return { kind: "operation", operator, left, right };
};

const call = (node: FunctionNode): Term => {
  const { name } = node.fn;
  const of = node.args.map(termOf);
  const [only] = of;
  const fold = folds.get(name);
  if (fold !== undefined && only !== undefined) return { kind: "fold", ...fold, of };
  return name === "exp" && only !== undefined && of.length === 1
    ? { kind: "operation", operator: "exp", left: only, right: { kind: "number", value: 0 } }
    : refuse(`${name} of ${of.length}`);
};

const termOf = (node: MathNode): Term => {
  if (isConstantNode(node)) return number(node.value);
  if (isSymbolNode(node)) return { kind: "name", name: node.name };
  if (isParenthesisNode(node)) return termOf(node.content);
  if (isOperatorNode(node)) return operation(node);
  if (isFunctionNode(node)) return call(node);
  return refuse(node.type);
};

const onlyTheseCharacters = /^[\p{L}\d_.,+\-*/^()\s]*$/u;

/** Reads the text of an expression; throws on everything outside the language. */
export const parseTerm = (text: string): Term =>
  onlyTheseCharacters.test(text) ? termOf(parseArithmetic(text)) : refuse(text);

/** Names that a term uses, each once, in the order of their first use. */
export const namesIn = (term: Term): readonly string[] => [...new Set(namesOf(term))];

const namesOf = (term: Term): readonly string[] => {
  switch (term.kind) {
    case "number":
      return [];
    case "name":
      return [term.name];
    case "operation":
      return [...namesOf(term.left), ...namesOf(term.right)];
    case "fold":
      return term.of.flatMap(namesOf);
  }
};
