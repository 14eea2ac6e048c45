import type { Input } from "../origin.ts";
import type { Scenario } from "../plan.ts";

/** The effect at which an investment breaks even (switching value), as a share of the duration. */
export type SwitchingValue =
  | { readonly kind: "effect"; readonly share: number }
  /** It pays, or does not pay, whatever the effect. */
  | { readonly kind: "always-pays" }
  | { readonly kind: "never-pays" }
  | { readonly kind: "not-computable" };

/** Halvings of the share of 0 to 1: within a billionth of it. */
const halvings = 30;

/**
 * Finds the effect at which the present value is 0, by halving the interval that it lies in. The value is asked of the
 * real model, so this is for when somebody asks, not for every edit. It takes for granted that a larger effect never
 * makes an investment pay less.
 * @param presentValueAt Present value in kroner when all effects of the investment are this share; NaN: not computable.
 */
export const switchingValue = (presentValueAt: (share: number) => number): SwitchingValue => {
  const withoutEffect = presentValueAt(0);
  if (Number.isNaN(withoutEffect)) return { kind: "not-computable" };
  if (withoutEffect >= 0) return { kind: "always-pays" };
  const highest = Number.isNaN(presentValueAt(1)) ? almostAll : 1;
  const atHighest = presentValueAt(highest);
  if (Number.isNaN(atHighest)) return { kind: "not-computable" };
  if (atHighest < 0) return { kind: "never-pays" };
  return { kind: "effect", share: bisected(presentValueAt, highest) };
};

/** Where all of the effect is reached, an effect of 1 would leave cases no duration at all, which has no value. */
const almostAll = 0.999;

const bisected = (presentValueAt: (share: number) => number, highest: number): number => {
  let [below, above] = [0, highest];
  for (let halving = 0; halving < halvings; halving++) {
    const middle = (below + above) / 2;
    if (presentValueAt(middle) < 0) below = middle;
    else above = middle;
  }
  return (below + above) / 2;
};

/** The scenario with the effect of its investments in another size. */
export const withInvestmentEffect = (scenario: Scenario, share: number): Scenario => {
  const effect: Input = { value: share, origin: { kind: "default", at: null } };
  return {
    ...scenario,
    options: scenario.options.map((choice) =>
      choice.kind === "investment" ? { ...choice, amounts: { ...choice.amounts, share: effect } } : choice,
    ),
  };
};
