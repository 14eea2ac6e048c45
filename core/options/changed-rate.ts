import { formula } from "../explain/formula.ts";
import type { Step } from "../explain/step.ts";
import type { ChangedQuantity, OptionChoice } from "../plan.ts";
import { adoptionOf } from "./adoption.ts";
import {
  amountOf,
  caseGroupsOf,
  type OptionContext,
  optionSubject,
  type StaffingOption,
  staffGroupsOf,
} from "./context.ts";
import type { Effect } from "./effects.ts";
import { noEffects } from "./option-effects.ts";

/** Nothing is left of a quantity that would fall below 0. */
const changedBy = formula("option-effect", ["change", "adopted"], "max(0, 1 + change * adopted)");
const reached = formula("adoption-share", ["adopted"], "min(1, adopted)");

/** Whose quantity it is, and whether it is a share, which is never more than the whole. */
interface ChangedRate {
  readonly of: "task" | "case-group" | "staff-group";
  readonly isShare: boolean;
}

const changedRates: Readonly<Record<ChangedQuantity, ChangedRate>> = {
  "task-volume": { of: "task", isShare: false },
  "no-show-share": { of: "task", isShare: true },
  "interpreter-share": { of: "task", isShare: true },
  "new-cases": { of: "case-group", isShare: false },
  "case-duration": { of: "case-group", isShare: false },
  "turnover-per-year": { of: "staff-group", isShare: false },
  "vacancy-months": { of: "staff-group", isShare: false },
  "absence-share": { of: "staff-group", isShare: true },
};

const subjectsOf = (context: OptionContext, choice: OptionChoice, { of }: ChangedRate): readonly string[] => {
  switch (of) {
    case "task":
      return context.plan.tasks.flatMap(({ name }) =>
        choice.target === null || name === choice.target ? [name] : [],
      );
    case "case-group":
      return caseGroupsOf(context, choice);
    case "staff-group":
      return staffGroupsOf(context, choice);
  }
};

/**
 * A rate of the plan that changes: `value` takes its place, `change` multiplies it by 1 + change, both as far as the
 * change has taken hold (model-definitions 2.21). A share stops at the whole.
 */
export const changedRate: StaffingOption = (choice, context) => {
  const { quantity } = choice;
  if (quantity === null) return noEffects;
  const rate = changedRates[quantity];
  const adopted = adoptionOf(context, choice);
  const effects = subjectsOf(context, choice, rate).flatMap((subject) => [
    ...replacement(context, choice, quantity, subject, adopted),
    ...multiplication(context, choice, quantity, subject, adopted),
    ...(rate.isShare ? [wholeAtMost(context, quantity, subject)] : []),
  ]);
  return { ...noEffects, effects };
};

const replacement = (
  context: OptionContext,
  choice: OptionChoice,
  target: ChangedQuantity,
  subject: string,
  adopted: Step,
): readonly Effect[] => {
  if (!choice.amounts.value) return [];
  const inForce = context.ledger.apply(reached, optionSubject(choice), { adopted });
  return [{ target, subject, operation: "replace", amount: amountOf(context, choice, "value"), inForce }];
};

const multiplication = (
  context: OptionContext,
  choice: OptionChoice,
  target: ChangedQuantity,
  subject: string,
  adopted: Step,
): readonly Effect[] => {
  if (!choice.amounts.change) return [];
  const amount = context.ledger.apply(changedBy, optionSubject(choice), {
    change: amountOf(context, choice, "change"),
    adopted,
  });
  return [{ target, subject, operation: "multiply", amount, inForce: adopted }];
};

const wholeAtMost = ({ ledger }: OptionContext, target: ChangedQuantity, subject: string): Effect => ({
  target,
  subject,
  operation: "cap",
  amount: ledger.constant(1),
  inForce: ledger.constant(1),
});
