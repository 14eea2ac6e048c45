import { bindTerm } from "./by-month.ts";
import { fillTerm, type Scratch } from "./columns.ts";
import type { Slots } from "./slots.ts";
import { namesIn, parseTerm } from "./term.ts";

export type { Slot, Slots } from "./slots.ts";

/**
 * A formula in named arithmetic, read once and evaluated often: numbers, names, `+ - * /`, `^` with a number as
 * exponent, `exp(x)`, and `sum`, `product`, `min`, `max` over values and lists. NaN marks what is not computable: it
 * goes through every operation, and a division by zero gives it.
 */
export interface Expression {
  readonly text: string;
  readonly names: readonly string[];
  /** Joins the names to their values; a series is read when a month is asked for, so it may be filled meanwhile. */
  bind(slots: Slots): (month: number) => number;
  /** The months 0 to `months` - 1: a series, or one number when no slot that counts is a series. */
  fill(slots: Slots, months: number): Float64Array | number;
}

const sameNames = (used: readonly string[], stated: readonly string[]): boolean =>
  used.length === stated.length && used.every((name) => stated.includes(name));

/** Reads an expression whose names are known beforehand; throws when they differ or the text leaves the language. */
export const parseExpression = (text: string, names: readonly string[]): Expression => {
  const term = parseTerm(text);
  const used = namesIn(term);
  if (!sameNames(used, names)) throw new Error(`${text} uses ${used.join(", ")}, not ${names.join(", ")}`);
  const scratch: Scratch = [];
  return {
    text,
    names,
    bind: (slots) => bindTerm(term, slots),
    fill: (slots, months) => fillTerm(term, slots, months, scratch),
  };
};
