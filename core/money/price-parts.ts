import type { Ledger } from "../explain/ledger.ts";
import { argumentsOf, type Step, valueAt } from "../explain/step.ts";
import type { PricedThing } from "../result/money.ts";
import type { Unit } from "../units.ts";
import type { CostLine } from "./cost-line.ts";

/** So much of something at so many kroner each, over the period. */
export interface PricePart {
  readonly of: PricedThing;
  /** Null where it is not so much at one price, such as overtime in tiers. */
  readonly made: { readonly amount: number; readonly kronerEach: number } | null;
  /** NaN where it cannot be computed. */
  readonly kroner: number;
}

const byUnit: Readonly<Partial<Record<Unit, PricedThing>>> = {
  hours: "hours",
  weeks: "weeks",
  pieces: "pieces",
};

/** The amount and the price of a step that is the one times the other; null for any other step. */
const factorsOf = (step: Step): { readonly amount: Step; readonly each: Step } | null => {
  const { operation } = step;
  if (operation.kind !== "formula" || !/^\w+ \* \w+$/.test(operation.expression)) return null;
  const factors = argumentsOf(step);
  const each = factors.find(({ unit }) => unit === "kroner");
  const amount = factors.find(({ unit }) => unit !== "kroner");
  return each === undefined || amount === undefined ? null : { amount, each };
};

const thingOf = (amount: Step, each: Step, timing: CostLine["timing"]): PricedThing => {
  if (each.quantity === "monthly-post-pay") return "months-of-pay";
  if (each.quantity === "recruitment-cost") return "recruitments";
  if (amount.quantity === "option-window") return timing === "once" ? "once" : "months";
  return byUnit[amount.unit] ?? "other";
};

const partOf = ({ kroner, timing }: CostLine, horizon: number): PricePart => {
  const factors = factorsOf(kroner);
  let total = 0;
  let amounts = 0;
  let price: number | null = null;
  let isOnePrice = factors !== null;
  for (let month = 0; month < horizon; month++) {
    total += valueAt(kroner, month);
    if (factors === null) continue;
    const amount = valueAt(factors.amount, month);
    amounts += amount;
    if (amount === 0) continue;
    const each = valueAt(factors.each, month);
    if (price !== null && !Object.is(price, each)) isOnePrice = false;
    price = each;
  }
  return {
    of: factors === null ? "other" : thingOf(factors.amount, factors.each, timing),
    made: isOnePrice && price !== null ? { amount: amounts, kronerEach: price } : null,
    kroner: total,
  };
};

const addedTo = (parts: readonly PricePart[], part: PricePart): readonly PricePart[] => {
  const isSame = ({ of, made }: PricePart) =>
    of === part.of && Object.is(made?.kronerEach, part.made?.kronerEach);
  const known = parts.find(isSame);
  if (known === undefined) return [...parts, part];
  const made = known.made && part.made && { ...known.made, amount: known.made.amount + part.made.amount };
  const together = { of: part.of, made, kroner: known.kroner + part.kroner };
  return parts.map((each) => (each === known ? together : each));
};

/**
 * What a price is made of over the period: amounts at one price each, the same things at the same price together. The
 * kroner of the parts add up to the kroner of the lines.
 */
export const priceParts = (
  ledger: Ledger,
  lines: readonly CostLine[],
  horizon: number,
): readonly PricePart[] =>
  lines
    .map((line) => ledger.remember(line, "price-part", [horizon], () => partOf(line, horizon)))
    .filter(({ kroner }) => kroner !== 0)
    .reduce(addedTo, []);
