import { Ledger } from "../../explain/ledger.ts";

/**
 * A ledger that tells what it remembers apart by numbers. What is forgotten and computed again of the same things gets
 * the number that it had, so that a number stands for the same content for as long as the ledger lives.
 */
export class NumberedLedger extends Ledger {
  readonly #numbers = new WeakMap<object, number>();
  readonly #numberByOrigin = new Map<string, number>();
  #count = 0;

  override remember<Value>(
    part: object,
    name: string,
    hangsOn: readonly unknown[],
    compute: () => Value,
  ): Value {
    const value = super.remember(part, name, hangsOn, compute);
    if (typeof value === "object" && value !== null && !this.#numbers.has(value))
      this.#numbers.set(value, this.#numberOfOrigin(`${name}\n${this.keyOf([part, ...hangsOn])}`));
    return value;
  }

  /** A text that two lists have in common when they hold the same things. */
  keyOf(things: readonly unknown[]): string {
    let key = "";
    for (const thing of things)
      key += typeof thing === "object" && thing !== null ? `${this.#numberOf(thing)} ` : `${String(thing)}\n`;
    return key;
  }

  #numberOf(thing: object): number {
    const known = this.#numbers.get(thing);
    if (known !== undefined) return known;
    const number = this.#count++;
    this.#numbers.set(thing, number);
    return number;
  }

  #numberOfOrigin(origin: string): number {
    const known = this.#numberByOrigin.get(origin);
    if (known !== undefined) return known;
    const number = this.#count++;
    this.#numberByOrigin.set(origin, number);
    return number;
  }
}
