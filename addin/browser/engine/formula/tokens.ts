/**
 * `prefix` is a sheet's name with "!", such as "'Sager 2016'!"; `brackets` are those of a structured reference with all that
 * is nested in them; `name` is whatever else is a word: a defined name, a table before brackets, TRUE.
 */
export type TokenKind =
  | "text"
  | "error"
  | "prefix"
  | "reference"
  | "number"
  | "function"
  | "name"
  | "brackets"
  | "other";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const word = String.raw`[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const column = String.raw`\$?[A-Za-z]{1,3}`;
const row = String.raw`\$?[1-9]\d{0,6}`;
/** What follows a reference would make it the beginning of a name, a function, a sheet or a table. */
const ending = String.raw`(?![\p{L}\p{M}\p{N}_.\\?(!\[$])`;

/** In the order in which they are tried: what could begin another kind comes after it. */
const patterns: readonly { readonly kind: TokenKind; readonly pattern: RegExp }[] = (
  [
    ["text", `"(?:[^"]|"")*"`],
    ["error", `#[A-Za-z][A-Za-z0-9_/]*[!?]?`],
    ["prefix", String.raw`(?:'(?:[^']|'')+'|\[[^\]]*\](?:${word}(?::${word})?)?|${word}(?::${word})?)!`],
    ["reference", `(?:${column}:${column}|${row}:${row}|${cell}:${cell}|${cell})${ending}`],
    ["number", String.raw`(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`],
    ["function", String.raw`${word}(?=\()`],
    ["name", word],
  ] as const
).map(([kind, source]) => ({ kind, pattern: new RegExp(source, "uy") }));

type Pattern = (typeof patterns)[number];

const patternsOf = (...kinds: readonly TokenKind[]): readonly Pattern[] =>
  patterns.filter(({ kind }) => kinds.includes(kind));

const digits = "0123456789";
/** Signs that stand for themselves. */
const operators = "!%&()*+,-/:;<=>?@]^`{|}~ \t\r\n";

/** What can begin with a sign; with any other one only a word can, and with most signs of ASCII nothing. */
const patternsBySign: ReadonlyMap<string, readonly Pattern[]> = new Map([
  ['"', patternsOf("text")],
  ["#", patternsOf("error")],
  ["'", patternsOf("prefix")],
  ["[", patternsOf("prefix")],
  ["$", patternsOf("reference")],
  [".", patternsOf("number")],
  ...Array.from(digits, (digit) => [digit, patternsOf("reference", "number")] as const),
  ...Array.from(operators, (sign) => [sign, []] as const),
]);
const patternsOfWords = patternsOf("prefix", "reference", "function", "name");

/** Brackets from here to the one that closes them; an apostrophe takes its meaning from the sign that follows it. */
const bracketsAt = (formula: string, start: number): string => {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const sign = formula[at];
    if (sign === "'") at += 1;
    else if (sign === "[") depth += 1;
    else if (sign === "]" && --depth === 0) return formula.slice(start, at + 1);
  }
  return formula.slice(start);
};

const tokenAt = (formula: string, at: number): Token => {
  for (const { kind, pattern } of patternsBySign.get(formula.charAt(at)) ?? patternsOfWords) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text };
  }
  if (formula[at] === "[") return { kind: "brackets", text: bracketsAt(formula, at) };
  return { kind: "other", text: formula.charAt(at) };
};

/** The words and signs of a formula without "=", as en-US has it. Put together they are the formula again. */
export const formulaTokens = (formula: string): readonly Token[] => {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length; ) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
};
