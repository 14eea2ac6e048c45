/** Arithmetic as it is written, before it is asked what of it is allowed. */
export type Arithmetic =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "signed"; readonly sign: "+" | "-"; readonly of: Arithmetic }
  | {
      readonly kind: "operation";
      readonly operator: BinaryOperator;
      readonly left: Arithmetic;
      readonly right: Arithmetic;
    }
  | { readonly kind: "group"; readonly of: Arithmetic }
  | { readonly kind: "call"; readonly name: string; readonly of: readonly Arithmetic[] };

export type BinaryOperator = "+" | "-" | "*" | "/" | "^";

/** What is no arithmetic; `at` is the offset of what was not expected, infinite where something was at the end. */
export class ArithmeticError extends Error {
  readonly at: number;

  constructor(found: string, at: number) {
    super(`Not expected in arithmetic: ${found === "" ? "the end" : found}`);
    this.at = at;
  }
}

interface Token {
  readonly text: string;
  readonly at: number;
}

const pattern = /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|[\p{L}_][\p{L}\d_]*|[-+*/^(),]/giu;
const isNumber = /^[\d.]/;
const isName = /^[\p{L}_]/u;

/** Numbers, names and signs with nothing but spaces between them. */
const tokensOf = (text: string): readonly Token[] => {
  const tokens = [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ text: found, at: index }));
  let end = 0;
  for (const { text: found, at } of [...tokens, { text: "", at: text.length }]) {
    const between = text.slice(end, at).search(/[^ \t]/);
    if (between >= 0) throw new ArithmeticError(text.charAt(end + between), end + between);
    end = at + found.length;
  }
  return tokens;
};

/** Reads from the left to the right; each method takes what it reads. */
class Reader {
  readonly #tokens: readonly Token[];
  #next = 0;

  constructor(text: string) {
    this.#tokens = tokensOf(text);
  }

  whole(): Arithmetic {
    const read = this.#sum();
    if (this.#next < this.#tokens.length) throw this.#unexpected();
    return read;
  }

  #sum(): Arithmetic {
    return this.#chain(["+", "-"], () => this.#product());
  }

  #product(): Arithmetic {
    return this.#chain(["*", "/"], () => this.#signed());
  }

  /** Operators of one rank, from the left to the right: 10 - 4 - 3 is 3. */
  #chain(operators: readonly BinaryOperator[], operand: () => Arithmetic): Arithmetic {
    let left = operand();
    for (;;) {
      const operator = operators.find((each) => this.#takes(each));
      if (operator === undefined) return left;
      left = { kind: "operation", operator, left, right: operand() };
    }
  }

  /** A sign holds for the power behind it: -2 ^ 2 is -4. */
  #signed(): Arithmetic {
    const sign = (["+", "-"] as const).find((each) => this.#takes(each));
    return sign === undefined ? this.#power() : { kind: "signed", sign, of: this.#signed() };
  }

  /** Powers stand for themselves from the right: 2 ^ 3 ^ 2 is 512. */
  #power(): Arithmetic {
    const left = this.#value();
    return this.#takes("^") ? { kind: "operation", operator: "^", left, right: this.#signed() } : left;
  }

  #value(): Arithmetic {
    if (this.#takes("(")) {
      const of = this.#sum();
      this.#mustTake(")");
      return { kind: "group", of };
    }
    const text = this.#tokens[this.#next]?.text ?? "";
    if (isNumber.test(text)) return { kind: "number", value: Number(this.#taken()) };
    if (!isName.test(text)) throw this.#unexpected();
    const name = this.#taken();
    return this.#takes("(") ? { kind: "call", name, of: this.#rest() } : { kind: "name", name };
  }

  /** What stands in the parentheses of a call, with its end. */
  #rest(): readonly Arithmetic[] {
    if (this.#takes(")")) return [];
    const of = [this.#sum()];
    while (this.#takes(",")) of.push(this.#sum());
    this.#mustTake(")");
    return of;
  }

  #taken(): string {
    return this.#tokens[this.#next++]?.text ?? "";
  }

  #takes(text: string): boolean {
    const taken = this.#tokens[this.#next]?.text === text;
    if (taken) this.#next += 1;
    return taken;
  }

  #mustTake(text: string): void {
    if (!this.#takes(text)) throw this.#unexpected();
  }

  #unexpected(): ArithmeticError {
    const token = this.#tokens[this.#next];
    return new ArithmeticError(token?.text ?? "", token?.at ?? Number.POSITIVE_INFINITY);
  }
}

/** Reads numbers, names, calls, signs, parentheses and `+ - * / ^`; throws an {@link ArithmeticError} on all else. */
export const parseArithmetic = (text: string): Arithmetic => new Reader(text).whole();
