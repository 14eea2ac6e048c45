import type { Culture } from "./culture.ts";

export type FormulaTokenKind = "text" | "sheet" | "bracket" | "error" | "word" | "number" | "mark" | "space";

export interface FormulaToken {
  readonly kind: FormulaTokenKind;
  readonly text: string;
}

/** What stands in a formula whatever the culture; words are functions, names, references and TRUE. */
const pieces: readonly (readonly [FormulaTokenKind, RegExp])[] = [
  ["space", /\s+/u],
  ["text", /"(?:[^"]|"")*"/u],
  ["sheet", /'(?:[^']|'')*'(?=!)/u],
  ["bracket", /\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/u],
  ["error", /#[\p{L}\d]+(?:\/[\p{L}\d]+)?[!?]?/u],
];

const words = /[\p{L}_$\\][\p{L}\p{N}_.$\\?]*/u;
/** Inside of braces a backslash stands between rows. */
const arrayWords = /\p{L}+/u;
const signs = /[-+*/^&=<>%(){}:!@#,;\\]/u;

const numbers: Readonly<Record<Culture, RegExp>> = {
  da: /(?:\d+(?:,\d*)?|,\d+)(?:E[+-]?\d+)?/iu,
  en: /(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?/iu,
};

type Matcher = readonly (readonly [FormulaTokenKind, RegExp])[];

const matcher = (culture: Culture, word: RegExp): Matcher =>
  [...pieces, ["word", word] as const, ["number", numbers[culture]] as const, ["mark", signs] as const].map(
    ([kind, { source, flags }]) => [kind, new RegExp(source, `${flags}y`)] as const,
  );

const matchers: Readonly<Record<Culture, { readonly outside: Matcher; readonly inArray: Matcher }>> = {
  da: { outside: matcher("da", words), inArray: matcher("da", arrayWords) },
  en: { outside: matcher("en", words), inArray: matcher("en", arrayWords) },
};

const tokenAt = (formula: string, at: number, matchers: Matcher): FormulaToken | null => {
  for (const [kind, pattern] of matchers) {
    pattern.lastIndex = at;
    const [text] = pattern.exec(formula) ?? [];
    if (text !== undefined) return { kind, text };
  }
  return null;
};

/** A number cannot follow at once on another operand: there, its decimal mark would be a separator. */
const follows = (before: FormulaToken | undefined, { kind }: FormulaToken): boolean =>
  kind !== "number" || before === undefined || before.kind === "mark" || before.kind === "space";

/**
 * The formula in pieces that make up the whole text again; null where a text, a name or a bracket does not end, or
 * a character has no place in a formula of the culture.
 */
export const tokeniseFormula = (formula: string, culture: Culture): readonly FormulaToken[] | null => {
  const tokens: FormulaToken[] = [];
  let inArray = false;
  for (let at = 0; at < formula.length; ) {
    const token = tokenAt(formula, at, matchers[culture][inArray ? "inArray" : "outside"]);
    if (token === null || !follows(tokens.at(-1), token)) return null;
    if (token.text === "{") inArray = true;
    if (token.text === "}") inArray = false;
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
};
