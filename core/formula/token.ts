import { type Dimension, plain } from "./dimension.ts";
import { type KnownName, type KnownNames, nameKey } from "./names.ts";
import { type FormulaProblem, isFormulaProblem, problemAt, type Reading, type Span } from "./problem.ts";

/** A number with or without unit, or a name. */
export interface Operand extends Span {
  readonly kind: "number" | "number-with-unit" | "name";
  readonly dimension: Dimension;
  /** A time is in hours; null for a name, whose value changes. */
  readonly constant: number | null;
  /** In the notation of the expression language. */
  readonly expression: string;
  readonly name: KnownName | null;
}

export interface Sign extends Span {
  readonly kind: "sign";
  readonly sign: string;
}

export type Token = Operand | Sign;

/** What tokens are read from. */
export interface Source {
  readonly text: string;
  readonly names: KnownNames;
  /** The names as a person writes them. */
  readonly available: readonly string[];
}

const minutesPerHour = 60;

const units: readonly {
  readonly words: RegExp;
  readonly dimension: Dimension;
  readonly perUnit: number;
}[] = [
  {
    words: /\s*(?:stk\.|(?:stk|styk|stykker|piece|pieces|pcs)(?![\p{L}\p{N}_]))/iuy,
    dimension: { ...plain, pieces: 1 },
    perUnit: 1,
  },
  {
    words: /\s*(?:min\.|(?:min|mins|minut|minutter|minute|minutes)(?![\p{L}\p{N}_]))/iuy,
    dimension: { ...plain, hours: 1 },
    perUnit: minutesPerHour,
  },
  {
    words: /\s*(?:time|timer|t|hour|hours|h)(?![\p{L}\p{N}_])/iuy,
    dimension: { ...plain, hours: 1 },
    perUnit: 1,
  },
];

const spaces = /\s*/y;
const signs = /[-+*/()]/y;
const digits = /\d+(?:[.,]\d+)*/y;
const inBrackets = /\[([^[\]]*)\]/y;
const words = /[\p{L}_][\p{L}\p{M}\p{N}_]*(?:\s+[\p{L}_][\p{L}\p{M}\p{N}_]*)*/uy;

/** Where `pattern` ends when it starts at `at`, or null. */
const endOf = (pattern: RegExp, text: string, at: number): number | null => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
};

const decimal = /^(\d+)[.,](\d+)$/;

/** A number without marks for thousands; a decimal mark before three digits could be one. */
const readNumber = (text: string, span: Span): Reading<{ readonly value: number }> => {
  const found = text.slice(span.start, span.end);
  if (/^\d+$/.test(found)) return { value: Number(found) };
  const [, whole, decimals] = decimal.exec(found) ?? [];
  if (whole === undefined || decimals === undefined) return problemAt("unreadable", text, span);
  const value = Number(`${whole}.${decimals}`);
  return decimals.length === 3 && whole.length <= 3 && !whole.startsWith("0")
    ? { code: "ambiguous-number", found, ...span, readings: [Number(whole + decimals), value] }
    : { value };
};

const numberToken = ({ text }: Source, start: number, end: number): Reading<Operand> => {
  const number = readNumber(text, { start, end });
  if (isFormulaProblem(number)) return number;
  const { value } = number;
  for (const { words: unitWords, dimension, perUnit } of units) {
    const unitEnd = endOf(unitWords, text, end);
    if (unitEnd === null) continue;
    return {
      kind: "number-with-unit",
      start,
      end: unitEnd,
      dimension,
      constant: value / perUnit,
      expression: perUnit === 1 ? String(value) : `(${value} / ${perUnit})`,
      name: null,
    };
  }
  return {
    kind: "number",
    start,
    end,
    dimension: plain,
    constant: value,
    expression: String(value),
    name: null,
  };
};

const nameToken = ({ text, names }: Source, span: Span, name: string): Reading<Operand> | null => {
  const known = names.get(nameKey(name));
  if (known === undefined) return null;
  if (known.variable === null) return problemAt("ambiguous-name", text, span);
  return {
    kind: "name",
    start: span.start,
    end: span.end,
    dimension: { ...plain, cases: 1 },
    constant: null,
    expression: known.identifier,
    name: known,
  };
};

const unknownName = ({ text, available }: Source, { start, end }: Span): FormulaProblem => ({
  code: "unknown-name",
  found: text.slice(start, end),
  start,
  end,
  available,
});

const bracketToken = (source: Source, start: number, end: number): Reading<Operand> => {
  const span = { start, end };
  return nameToken(source, span, source.text.slice(start + 1, end - 1)) ?? unknownName(source, span);
};

/** The longest name that the words from `start` to `end` begin with: names may be of several words. */
const wordToken = (source: Source, start: number, end: number): Reading<Operand> => {
  const { text } = source;
  const ends = [...text.slice(start, end).matchAll(/\S+/g)].map(
    ({ 0: word, index }) => start + index + word.length,
  );
  for (const wordEnd of ends.reverse()) {
    const span = { start, end: wordEnd };
    const token = nameToken(source, span, text.slice(start, wordEnd));
    if (token !== null) return token;
  }
  const isCall = endOf(/\s*\(/y, text, end) !== null;
  return isCall ? problemAt("not-allowed", text, { start, end }) : unknownName(source, { start, end });
};

const nextToken = (source: Source, start: number): Reading<Token> => {
  const { text } = source;
  const signEnd = endOf(signs, text, start);
  if (signEnd !== null) return { kind: "sign", sign: text.slice(start, signEnd), start, end: signEnd };
  const digitsEnd = endOf(digits, text, start);
  if (digitsEnd !== null) return numberToken(source, start, digitsEnd);
  const bracketEnd = endOf(inBrackets, text, start);
  if (bracketEnd !== null) return bracketToken(source, start, bracketEnd);
  const wordsEnd = endOf(words, text, start);
  if (wordsEnd !== null) return wordToken(source, start, wordsEnd);
  const [character = ""] = text.slice(start);
  return problemAt("not-allowed", text, { start, end: start + character.length });
};

/** The numbers, names and signs of a formula, or the first problem with one of them. */
export const readTokens = (source: Source): Reading<readonly Token[]> => {
  const tokens: Token[] = [];
  let at = endOf(spaces, source.text, 0) ?? 0;
  while (at < source.text.length) {
    const token = nextToken(source, at);
    if (isFormulaProblem(token)) return token;
    tokens.push(token);
    at = endOf(spaces, source.text, token.end) ?? token.end;
  }
  return tokens;
};
