import { type Arithmetic, parseArithmetic } from "./arithmetic.ts";
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

const refuse = (what: string): never => {
  throw new Error(`Not allowed in an expression: ${what}`);
};

const number = (value: number): Term =>
  Number.isFinite(value) ? { kind: "number", value } : refuse(String(value));

const isConstant = (term: Term): boolean =>
  term.kind === "number" || (term.kind === "operation" && isConstant(term.left) && isConstant(term.right));

const negate = (term: Term): Term => ({
  kind: "operation",
  operator: "*",
  left: { kind: "number", value: -1 },
  right: term,
});

const operation = ({ operator, ...of }: Extract<Arithmetic, { kind: "operation" }>): Term => {
  const [left, right] = [termOf(of.left), termOf(of.right)];
  if (operator === "^" && !isConstant(right)) return refuse("an exponent that is not a number");
  return { kind: "operation", operator, left, right };
};

const call = (name: string, args: readonly Arithmetic[]): Term => {
  const of = args.map(termOf);
  const [only] = of;
  const fold = folds.get(name);
  if (fold !== undefined && only !== undefined) return { kind: "fold", ...fold, of };
  return name === "exp" && only !== undefined && of.length === 1
    ? { kind: "operation", operator: "exp", left: only, right: { kind: "number", value: 0 } }
    : refuse(`${name} of ${of.length}`);
};

const termOf = (read: Arithmetic): Term => {
  switch (read.kind) {
    case "number":
      return number(read.value);
    case "name":
      return { kind: "name", name: read.name };
    case "signed":
      return read.sign === "-" ? negate(termOf(read.of)) : refuse("a plus without a left side");
    case "group":
      return termOf(read.of);
    case "operation":
      return operation(read);
    case "call":
      return call(read.name, read.of);
  }
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
