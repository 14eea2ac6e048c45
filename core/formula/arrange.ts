import { type FormulaProblem, problemAt, type Reading } from "./problem.ts";
import type { Token } from "./token.ts";

const isSign = (token: Token | undefined, ...signs: readonly string[]): boolean =>
  token?.kind === "sign" && signs.includes(token.sign);

const endsValue = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind !== "sign" || token.sign === ")");

const startsValue = (token: Token): boolean => token.kind !== "sign" || token.sign === "(";

/** Whether the value at `index` is what something is divided by, perhaps with signs before it: "/ -2". */
const isDivisor = (tokens: readonly Token[], index: number): boolean => {
  let before = index - 1;
  while (isSign(tokens[before], "+", "-") && !endsValue(tokens[before - 1])) before--;
  return isSign(tokens[before], "/");
};

/** Problem of two values beside each other; null when they are a number and what it multiplies, as in "2 sager". */
const besideProblem = (text: string, tokens: readonly Token[], index: number): FormulaProblem | null => {
  const [left, right] = [tokens[index - 1], tokens[index]];
  if (left === undefined || right === undefined) return null;
  const span = { start: left.start, end: right.end };
  if (left.kind !== "number" || right.kind === "number" || right.kind === "number-with-unit")
    return problemAt("missing-operator", text, span);
  return isDivisor(tokens, index - 1)
    ? problemAt("implicit-multiplication-after-division", text, span)
    : null;
};

const times = (at: Token): Token => ({ kind: "sign", sign: "*", start: at.start, end: at.start });

/**
 * The tokens with every multiplication written out. A number may stand before what it multiplies, but not after a
 * division; neither may a number with a unit ("sager / 2 timer"), which parentheses make clear.
 */
export const withEveryOperator = (text: string, tokens: readonly Token[]): Reading<readonly Token[]> => {
  const arranged: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "number-with-unit" && isDivisor(tokens, index))
      return problemAt("implicit-multiplication-after-division", text, token);
    if (startsValue(token) && endsValue(tokens[index - 1])) {
      const problem = besideProblem(text, tokens, index);
      if (problem !== null) return problem;
      arranged.push(times(token));
    }
    arranged.push(token);
  }
  return arranged;
};

/** How deep parentheses stand in each other. */
export const depthOf = (tokens: readonly Token[]): number => {
  let depth = 0;
  let deepest = 0;
  for (const token of tokens) {
    if (isSign(token, "(")) depth++;
    if (isSign(token, ")")) depth--;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
};
