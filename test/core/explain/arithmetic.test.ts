import fc from "fast-check";
import {
  all,
  create,
  isConstantNode,
  isFunctionNode,
  isOperatorNode,
  isParenthesisNode,
  isSymbolNode,
  type MathNode,
} from "mathjs/number";
import { expect, test } from "vitest";
import { type Arithmetic, ArithmeticError, parseArithmetic } from "../../../core/explain/arithmetic.ts";

const { parse } = create(all ?? {});

class Foreign extends Error {}

/** What mathjs reads, in the same form; throws at what is no plain arithmetic. */
const translated = (node: MathNode): Arithmetic => {
  if (isConstantNode(node) && typeof node.value === "number") return { kind: "number", value: node.value };
  if (isSymbolNode(node)) return { kind: "name", name: node.name };
  if (isParenthesisNode(node)) return { kind: "group", of: translated(node.content) };
  if (isFunctionNode(node) && isSymbolNode(node.fn))
    return { kind: "call", name: node.fn.name, of: node.args.map(translated) };
  if (!isOperatorNode(node) || node.implicit) throw new Foreign();
  const operator: string = node.op;
  const [left, right] = node.args.map(translated);
  if (left === undefined) throw new Foreign();
  if (right === undefined) return { kind: "signed", sign: operator === "-" ? "-" : "+", of: left };
  return { kind: "operation", operator: operator as "+", left, right };
};

const orNull = (read: () => Arithmetic): Arithmetic | null => {
  try {
    return read();
  } catch {
    return null;
  }
};

test("reads, and refuses, whatever mathjs does", () => {
  const token = fc.constantFrom("a", "bb", "2", ".5", "1.5e2", "+", "-", "*", "/", "^", "(", ")", ",");
  const texts = fc.array(token, { minLength: 1, maxLength: 9 }).map((tokens) => tokens.join(" "));
  fc.assert(
    fc.property(texts, (text) => {
      expect(orNull(() => parseArithmetic(text))).toEqual(orNull(() => translated(parse(text))));
    }),
    { numRuns: 3000 },
  );
});

test.each<[string, number]>([
  ["", Number.POSITIVE_INFINITY],
  ["a +", Number.POSITIVE_INFINITY],
  ["(a", Number.POSITIVE_INFINITY],
  ["a b", 2],
  ["a * * b", 4],
  ["(a + b))", 7],
  ["f(a,)", 4],
  ["a % b", 2],
  ["a\nb", 1],
  ["2..5", 2],
])("%j is no arithmetic, and tells from where on", (text, at) => {
  let error: unknown = null;
  try {
    parseArithmetic(text);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(ArithmeticError);
  expect(error instanceof ArithmeticError && error.at).toBe(at);
});
