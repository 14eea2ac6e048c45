/** Why a user's formula is refused. */
export const formulaProblemCodes = [
  "too-long",
  "too-deep",
  /** Parentheses that do not match, an operator without a value, or nothing at all. */
  "unreadable",
  /** A character, operator or function that formulas do not have. */
  "not-allowed",
  /** "1.250" or "1,250": a thousand and some to one reader, one and some to another. */
  "ambiguous-number",
  "unknown-name",
  /** A name that two quantities share. */
  "ambiguous-name",
  /** Two values beside each other: "sager nye_sager", "sager 2". */
  "missing-operator",
  /** "1/2 sager" is half the cases to one reader and one through twice the cases to another. */
  "implicit-multiplication-after-division",
  "division-by-zero",
  /** The number of cases may come to be 0, and then the formula would have no value. */
  "division-by-cases",
  /** Terms that cannot be added: cases and minutes. */
  "unit-mismatch",
  /** The whole is neither a number of pieces nor a time: cases times cases. */
  "result-unit",
  /** The whole is below zero, whatever the cases are. */
  "negative",
] as const;
export type FormulaProblemCode = (typeof formulaProblemCodes)[number];

/** Which part of the text a problem is about. */
export interface Span {
  /** Offset of the first character and of the first one after it, in the text with composed letters (NFC). */
  readonly start: number;
  readonly end: number;
}

interface Found extends Span {
  /** That part of the text. */
  readonly found: string;
}

interface ProblemData {
  readonly "too-long": { readonly length: number; readonly maximum: number };
  readonly "too-deep": { readonly maximum: number };
  readonly "ambiguous-number": { readonly readings: readonly [number, number] };
  readonly "unknown-name": { readonly available: readonly string[] };
}

/** A problem with a formula as data; its sentence is made elsewhere. */
export type FormulaProblem = {
  readonly [Code in FormulaProblemCode]: Found & {
    readonly code: Code;
  } & (Code extends keyof ProblemData ? ProblemData[Code] : unknown);
}[FormulaProblemCode];

export type Reading<T extends object> = T | FormulaProblem;

/** Tells a problem from what was meant to be read. */
export const isFormulaProblem = <T extends object>(reading: Reading<T>): reading is FormulaProblem =>
  "code" in reading;

type PlainCode = Exclude<FormulaProblemCode, keyof ProblemData>;

/** A problem that needs no more data than its place. */
export const problemAt = (code: PlainCode, text: string, { start, end }: Span): FormulaProblem => ({
  code,
  found: text.slice(start, end),
  start,
  end,
});
