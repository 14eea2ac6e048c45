import { formulaTokens } from "./tokens.ts";

/**
 * What one formula may ask of the engine's stack: about 75 functions inside one another (Excel lets 64 be), or 600 signs in a
 * row. Beyond twice as much the engine breaks down, and with it all other formulas of the workbook.
 */
export const deepest = 600;

const functionWeight = 8;
const parenthesisWeight = 3;

/** No formula of fewer characters is too deep. */
const shallowLength = 200;

const operators = new Set("+-*/^&=<>%");

/** The depth or more, found in less time: each parenthesis counts as a function's, and no sign is done before the end. */
const roughDepthOf = (formula: string): number => {
  let open = 0;
  let mostOpen = 0;
  let signs = 0;
  for (const sign of formula) {
    if (sign === "(") mostOpen = Math.max(mostOpen, ++open);
    else if (sign === ")") open -= 1;
    else if (operators.has(sign)) signs += 1;
  }
  return mostOpen * functionWeight + signs;
};

/** How deep the engine goes into a formula, as it takes it in and calculates it; a short one may be said to be deeper. */
export const depthOf = (formula: string): number => {
  if (formula.length <= shallowLength) return roughDepthOf(formula);
  // What is open, from the outside in: each with its own weight and the signs since its latest comma.
  const open = [{ own: 0, signs: 0 }];
  let depth = 0;
  let mostDeep = 0;
  let isCalled = false;
  for (const { kind, text } of formulaTokens(formula)) {
    const top = open.at(-1);
    if (top === undefined) break;
    if (text === "(") {
      const own = isCalled ? functionWeight : parenthesisWeight;
      open.push({ own, signs: 0 });
      depth += own;
    } else if (text === ")" && open.length > 1) {
      open.pop();
      depth -= top.own + top.signs;
    } else if (text === ",") {
      depth -= top.signs;
      top.signs = 0;
    } else if (operators.has(text[0] ?? "")) {
      top.signs += text.length;
      depth += text.length;
    }
    mostDeep = Math.max(mostDeep, depth);
    isCalled = kind === "function";
  }
  return mostDeep;
};

/** Whether the engine would break down on a formula of this many characters and depth. */
export const isTooDeep = ({ length }: string, depth: number): boolean =>
  length > shallowLength && depth > deepest;
