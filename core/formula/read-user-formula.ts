import { parseArithmetic } from "../explain/arithmetic.ts";
import type { CellReference } from "../origin.ts";
import type { UserFormula } from "../plan.ts";
import { depthOf, withEveryOperator } from "./arrange.ts";
import { resultOf } from "./dimension.ts";
import { type FormulaName, knownNames } from "./names.ts";
import { type FormulaProblem, isFormulaProblem, problemAt, type Reading, type Span } from "./problem.ts";
import { readTokens, type Token } from "./token.ts";
import { type PartValue, valueOfTree } from "./value.ts";

const maximumLength = 200;
const maximumDepth = 20;

/** What a formula is read with: the names that it may use, and the cell that it stands in. */
export interface FormulaContext {
  readonly names: readonly FormulaName[];
  readonly at: CellReference | null;
}

const tooLong = (text: string): FormulaProblem => ({
  code: "too-long",
  found: text.slice(0, maximumLength),
  start: 0,
  end: maximumLength,
  length: text.length,
  maximum: maximumLength,
});

const tooDeep = (text: string): FormulaProblem => ({
  code: "too-deep",
  found: text,
  start: 0,
  end: text.length,
  maximum: maximumDepth,
});

const arrange = (text: string, names: readonly FormulaName[]): Reading<readonly Token[]> => {
  const available = names.map(({ name }) => name);
  const tokens = readTokens({ text, names: knownNames(names), available });
  if (isFormulaProblem(tokens)) return tokens;
  if (tokens.length === 0) return problemAt("unreadable", text, { start: 0, end: text.length });
  return depthOf(tokens) > maximumDepth ? tooDeep(text) : withEveryOperator(text, tokens);
};

/** Of all that a user writes, mathjs is given only these letters, the four operators and parentheses. */
const placeholder = (index: number): string => `operand${index}`;

const parseTokens = (text: string, tokens: readonly Token[]): Reading<PartValue> => {
  const written = tokens.map((token, index) => (token.kind === "sign" ? token.sign : placeholder(index)));
  const operands = new Map(
    tokens.flatMap((token, index) => (token.kind === "sign" ? [] : [[placeholder(index), token] as const])),
  );
  try {
    return valueOfTree(parseArithmetic(written.join(" ")), { text, operands });
  } catch (error) {
    return problemAt("unreadable", text, placeOf(error, text, tokens, written));
  }
};

/** The token at which mathjs gave up, or the last one. */
const placeOf = (
  error: unknown,
  text: string,
  tokens: readonly Token[],
  written: readonly string[],
): Span => {
  const character = error instanceof Error && "char" in error ? Number(error.char) : Number.POSITIVE_INFINITY;
  let end = 0;
  const index = written.findIndex((part) => {
    end += part.length + 1;
    return character <= end;
  });
  return tokens[index] ?? tokens.at(-1) ?? { start: 0, end: text.length };
};

/** Less than nothing is nothing: "sager - 100" stands for no pieces below 100 cases. */
const expressionOf = (tokens: readonly Token[]): string => {
  const written = tokens.map((token) => (token.kind === "sign" ? token.sign : token.expression));
  const expression = written.join(" ").replaceAll("( ", "(").replaceAll(" )", ")");
  return written.includes("-") ? `max(0, ${expression})` : expression;
};

const variablesOf = (tokens: readonly Token[]): UserFormula["variables"] =>
  Object.fromEntries(
    tokens.flatMap((token) =>
      token.kind === "name" && token.name?.variable ? [[token.expression, token.name.variable]] : [],
    ),
  );

/**
 * Reads a user's formula for the pieces or hours of a month: numbers, units after numbers, names, `+ - * /` and
 * parentheses, with decimal comma or point. Names of several words stand as they are or with underscores, names with
 * other characters in square brackets. Division is by numbers only, so that an accepted formula always has a value.
 */
export const readUserFormula = (
  userText: string,
  { names, at }: FormulaContext,
): UserFormula | FormulaProblem => {
  if (userText.length > maximumLength) return tooLong(userText);
  const text = userText.normalize("NFC");
  const tokens = arrange(text, names);
  if (isFormulaProblem(tokens)) return tokens;
  const value = parseTokens(text, tokens);
  if (isFormulaProblem(value)) return value;
  const gives = resultOf(value.dimension);
  if (gives === null) return problemAt("result-unit", text, value);
  if (value.constant !== null && value.constant < 0) return problemAt("negative", text, value);
  return { text, expression: expressionOf(tokens), variables: variablesOf(tokens), gives, at };
};
