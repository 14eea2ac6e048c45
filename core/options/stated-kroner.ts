import { neededInput } from "../explain/needed-input.ts";
import type { Step } from "../explain/step.ts";
import { defaultInput } from "../origin.ts";
import type { OptionAmount, OptionChoice } from "../plan.ts";
import { type OptionContext, optionSubject } from "./context.ts";

/** A cell that was filled in, also with what was refused. */
export const isStated = ({ amounts }: OptionChoice, amount: OptionAmount): boolean => {
  const input = amounts[amount];
  return input !== undefined && (input.value !== null || input.origin.kind === "cell");
};

/** Kroner of an option's row. What is missing is missed only in the months in which it would be paid. */
export const kronerOf = (
  { ledger }: OptionContext,
  choice: OptionChoice,
  amount: OptionAmount,
  paidIn: Step,
): Step => {
  const input = choice.amounts[amount] ?? defaultInput(null, choice.at);
  return neededInput(ledger, "stated-kroner", optionSubject(choice), input, paidIn);
};
