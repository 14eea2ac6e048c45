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

const monthsOf = (horizon: number, read: (month: number) => number): readonly number[] =>
  Array.from({ length: horizon }, (_, month) => read(month));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const partOf = ({ kroner, timing }: CostLine, horizon: number): PricePart => {
  const total = sum(monthsOf(horizon, (month) => valueAt(kroner, month)));
  const factors = factorsOf(kroner);
  if (factors === null) return { of: "other", made: null, kroner: total };
  const { amount, each } = factors;
  const of = thingOf(amount, each, timing);
  const amounts = monthsOf(horizon, (month) => valueAt(amount, month));
  const prices = new Set(
    monthsOf(horizon, (month) => valueAt(each, month)).filter((_, month) => amounts[month] !== 0),
  );
  const [kronerEach] = prices;
  const isOnePrice = prices.size === 1 && kronerEach !== undefined;
  return { of, made: isOnePrice ? { amount: sum(amounts), kronerEach } : null, kroner: total };
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
export const priceParts = (lines: readonly CostLine[], horizon: number): readonly PricePart[] =>
  lines
    .map((line) => partOf(line, horizon))
    .filter(({ kroner }) => kroner !== 0)
    .reduce(addedTo, []);
