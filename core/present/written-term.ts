import { calculate, type Operator } from "../explain/operation.ts";
import { type Fold, parseTerm, type Term } from "../explain/term.ts";
import type { ArithmeticText } from "../text/explanation-text.ts";

/** The numbers of an expression's names. */
export type Numbers = Readonly<Record<string, number | readonly number[]>>;

/** A written part and how tightly its last operation binds: 1 a sum, 2 a product, 3 what stands alone. */
interface Written {
  readonly text: string;
  readonly binding: 1 | 2 | 3;
}

/** So many numbers of a list are written out. */
const longestList = 15;
/** A number below this only keeps a formula from dividing by nothing. */
const guard = 1e-6;

const isNumber = (term: Term, value: number): boolean => term.kind === "number" && term.value === value;

/** "0 * age" and "0 / what is left" count nothing; they stand in a formula for what they forbid. */
const countsNothing = (term: Term): boolean =>
  term.kind === "operation" && "*/".includes(term.operator) && isNumber(term.left, 0);

const signs: Readonly<Partial<Record<Operator, string>>> = { "+": "+", "-": "−", "*": "·", "/": "/" };

/** What a name stands for in words; null where its number is written, empty where a sum leaves it out. */
export type Wording = (name: string) => string | null;

const inNumbers: Wording = () => null;

class Writer {
  readonly #numbers: Numbers;
  readonly #text: ArithmeticText;
  readonly #wording: Wording;

  constructor(numbers: Numbers, text: ArithmeticText, wording: Wording) {
    this.#numbers = numbers;
    this.#text = text;
    this.#wording = wording;
  }

  write(term: Term): Written {
    switch (term.kind) {
      case "number":
        return this.#number(term.value);
      case "name":
        return this.#worded(term.name) ?? this.#list(this.#valuesOf(term.name));
      case "operation":
        return this.#operation(term);
      case "fold":
        return this.#fold(term);
    }
  }

  #number(value: number): Written {
    return { text: this.#text.number(value), binding: value < 0 ? 2 : 3 };
  }

  #isLeftOut(term: Term): boolean {
    return term.kind === "name" && this.#wording(term.name) === "";
  }

  #worded(name: string): Written | null {
    const words = this.#wording(name);
    if (words === null || words === "") return null;
    return { text: this.#valuesOf(name).length > 1 ? this.#text.sumOfAll(words) : words, binding: 3 };
  }

  #valueOf(term: Term): number {
    switch (term.kind) {
      case "number":
        return term.value;
      case "name":
        return this.#valuesOf(term.name).reduce((sum, value) => sum + value, 0);
      case "operation":
        return calculate(term.operator, this.#valueOf(term.left), this.#valueOf(term.right));
      case "fold":
        return this.#foldedValues(term).reduce((one, other) => calculate(term.operator, one, other));
    }
  }

  #foldedValues({ of, ofNothing }: Fold): readonly number[] {
    const values = of.flatMap((term) =>
      term.kind === "name" ? this.#valuesOf(term.name) : [this.#valueOf(term)],
    );
    return values.length === 0 ? [ofNothing] : values;
  }

  #valuesOf(name: string): readonly number[] {
    const value = this.#numbers[name] ?? [];
    return typeof value === "number" ? [value] : value;
  }

  #inBrackets({ text, binding }: Written, least: number): string {
    return binding < least ? `(${text})` : text;
  }

  #operation({ operator, left, right }: Extract<Term, { kind: "operation" }>): Written {
    const one = this.write(left);
    if ((operator === "+" || operator === "-") && this.#isLeftOut(right)) return one;
    if (operator === "exp") return { text: `e^(${one.text})`, binding: 3 };
    const other = this.write(right);
    if (operator === "^")
      return { text: `${this.#inBrackets(one, 3)}^${this.#inBrackets(other, 3)}`, binding: 3 };
    if (operator === "+" && countsNothing(right)) return one;
    if (operator === "-" && isNumber(left, 0)) return this.#negated(right, other);
    if (operator === "*" && isNumber(left, -1)) return { text: `−${this.#inBrackets(other, 3)}`, binding: 2 };
    const binding = operator === "+" || operator === "-" ? 1 : 2;
    const tighter = operator === "+" || operator === "*" ? binding : binding + 1;
    const first = this.#inBrackets(one, binding);
    // A negative number after a sign would be two signs.
    const second = this.#inBrackets(other, other.text.startsWith("−") ? 3 : tighter);
    return { text: `${first} ${signs[operator] ?? operator} ${second}`, binding };
  }

  /** Nothing less a number that is missing is that number. */
  #negated(term: Term, { text, binding }: Written): Written {
    const isMissing = text.startsWith("−") && binding === 2 && term.kind === "name";
    return isMissing
      ? this.#number(-this.#valueOf(term))
      : { text: `−${this.#inBrackets({ text, binding }, 3)}`, binding: 2 };
  }

  /** A list that is added up; equal numbers as their count, nothings left out. */
  #list(values: readonly number[]): Written {
    const nothing = this.#text.number(0);
    const counted = values.filter((value) => this.#text.number(value) !== nothing);
    const [first] = counted;
    if (first === undefined) return this.#number(0);
    if (counted.length === 1) return this.#number(first);
    const number = this.#text.number(first);
    if (counted.length > 2 && counted.every((value) => this.#text.number(value) === number))
      return { text: `${counted.length} · ${this.#inBrackets(this.#number(first), 2)}`, binding: 2 };
    if (counted.length > longestList) return { text: this.#text.sumOf(counted.length), binding: 3 };
    return { text: this.#joined(counted), binding: 1 };
  }

  #joined(values: readonly number[]): string {
    const [first = 0, ...rest] = values;
    return rest.reduce(
      (text, value) => `${text} ${value < 0 ? "−" : "+"} ${this.#text.number(Math.abs(value))}`,
      this.#text.number(first),
    );
  }

  #fold({ operator, of }: Fold): Written {
    if (operator === "+" && of.length === 1 && of[0] !== undefined) return this.write(of[0]);
    const parts = of.filter((term) => !(term.kind === "number" && term.value > 0 && term.value < guard));
    const [only] = parts;
    const [bound, bounded] = of;
    // That nothing is less than nothing is told only where it decides.
    if (operator === "max" && of.length === 2 && bound !== undefined && bounded !== undefined)
      if (isNumber(bound, 0) && this.#valueOf(bounded) > -guard) return this.write(bounded);
    if (only !== undefined && parts.length === 1 && of.length > 1) return this.write(only);
    const texts = parts.flatMap((term) => this.#partsOf(term));
    if (operator === "min" || operator === "max") {
      const told = texts.map(({ text }) => text);
      return { text: operator === "min" ? this.#text.least(told) : this.#text.most(told), binding: 3 };
    }
    const sign = operator === "+" ? " + " : " · ";
    const binding = operator === "+" ? 1 : 2;
    if (texts.length === 0) return this.#number(operator === "+" ? 0 : 1);
    return { text: texts.map((part) => this.#inBrackets(part, binding)).join(sign), binding };
  }

  #partsOf(term: Term): readonly Written[] {
    if (term.kind !== "name") return [this.write(term)];
    const worded = this.#worded(term.name);
    return worded === null ? this.#valuesOf(term.name).map((value) => this.#number(value)) : [worded];
  }
}

/** An expression with its numbers in place of the names, to be followed with a pocket calculator. */
export const writtenExpression = (
  expression: string,
  numbers: Numbers,
  text: ArithmeticText,
  /** Names in words, to see what is added and what is taken away. */
  wording: Wording = inNumbers,
): string => new Writer(numbers, text, wording).write(parseTerm(expression)).text;
