import { formula } from "../explain/formula.ts";
import type { Step } from "../explain/step.ts";
import type { OptionChoice } from "../plan.ts";
import { adoptionOf } from "./adoption.ts";
import { amountOf, type OptionContext, optionSubject, type StaffingOption } from "./context.ts";
import type { Effect } from "./effects.ts";
import { tasksOf } from "./named-tasks.ts";
import { noEffects } from "./option-effects.ts";

/** More than all of the minutes cannot be saved, however far the adoption goes. */
const shareSaved = formula("option-effect", ["share", "adoption"], "max(0, 1 - share * adoption)");
const changedBy = formula("option-effect", ["change", "adoption"], "max(0, 1 + change * adoption)");
const minutesMore = formula("option-effect", ["minutes", "adoption"], "minutes * adoption");

/** Minutes of a task × (1 − saving × adoption) (model-definitions 2.21). */
export const savedMinutes = (
  context: OptionContext,
  choice: OptionChoice,
  adoption: Step,
): readonly Effect[] => {
  const amount = context.ledger.apply(shareSaved, optionSubject(choice), {
    share: amountOf(context, choice, "share"),
    adoption,
  });
  return onMinutes(context, choice, "multiply", amount, adoption);
};

/**
 * Minutes of a task that change: by a share of them, more or fewer, or by minutes added to each piece; a piece takes
 * no fewer than 0 minutes.
 */
export const changedMinutes: StaffingOption = (choice, context) => {
  const subject = optionSubject(choice);
  const adoption = adoptionOf(context, choice);
  const { change, minutes } = choice.amounts;
  const factor = () =>
    context.ledger.apply(changedBy, subject, { change: amountOf(context, choice, "change"), adoption });
  const more = () =>
    context.ledger.apply(minutesMore, subject, { minutes: amountOf(context, choice, "minutes"), adoption });
  return {
    ...noEffects,
    effects: [
      ...(change ? onMinutes(context, choice, "multiply", factor(), adoption) : []),
      ...(minutes ? onMinutes(context, choice, "add", more(), adoption) : []),
    ],
  };
};

const onMinutes = (
  context: OptionContext,
  choice: OptionChoice,
  operation: Effect["operation"],
  amount: Step,
  inForce: Step,
): readonly Effect[] =>
  tasksOf(context, choice).map(({ name }) => ({
    target: "task-minutes",
    subject: name,
    operation,
    amount,
    inForce,
  }));
