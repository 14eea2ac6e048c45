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

/** The functions of the expression language that fold values and lists into one value. */
export const folds = ["sum", "product", "min", "max"] as const;
export type Fold = (typeof folds)[number];

export const arithmeticOperators = ["+", "-", "*", "/"] as const;
export type ArithmeticOperator = (typeof arithmeticOperators)[number];

/** An expression as a tree. A name may stand for a list only directly under a fold. */
export type Term =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "negate"; readonly of: Term }
  | {
      readonly kind: "operation";
      readonly operator: ArithmeticOperator;
      readonly left: Term;
      readonly right: Term;
    }
  | { readonly kind: "power"; readonly base: Term; readonly exponent: number }
  | { readonly kind: "exp"; readonly of: Term }
  | { readonly kind: "fold"; readonly fold: Fold; readonly of: readonly Term[] };

const isFold = (name: string): name is Fold => folds.some((fold) => fold === name);
const isArithmetic = (operator: string): operator is ArithmeticOperator =>
  arithmeticOperators.some((known) => known === operator);

const refuse = (what: string): never => {
  throw new Error(`Not allowed in an expression: ${what}`);
};

const number = (value: unknown): Term =>
  typeof value === "number" && Number.isFinite(value) ? { kind: "number", value } : refuse(String(value));

const constantExponent = (exponent: Term): number => {
  if (exponent.kind === "number") return exponent.value;
  if (exponent.kind === "negate" && exponent.of.kind === "number") return -exponent.of.value;
  return refuse("an exponent that is not a number");
};

type AnyOperator = OperatorNode<OperatorNodeOp, OperatorNodeFn>;

const operation = (node: AnyOperator): Term => {
  const operator: string = node.op;
  const [left, right] = node.args.map(termOf);
  if (node.implicit || left === undefined) return refuse("multiplication without *");
  if (right === undefined) return operator === "-" ? { kind: "negate", of: left } : refuse(operator);
  if (operator === "^") return { kind: "power", base: left, exponent: constantExponent(right) };
  return isArithmetic(operator) ? { kind: "operation", operator, left, right } : refuse(operator);
};

const call = (node: FunctionNode): Term => {
  const { name } = node.fn;
  const values = node.args.map(termOf);
  const [only] = values;
  if (isFold(name) && only !== undefined) return { kind: "fold", fold: name, of: values };
  return name === "exp" && only !== undefined && values.length === 1
    ? { kind: "exp", of: only }
    : refuse(`${name} of ${values.length}`);
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
    case "power":
      return namesOf(term.base);
    case "fold":
      return term.of.flatMap(namesOf);
    case "negate":
    case "exp":
      return namesOf(term.of);
  }
};
