import { formula } from "../explain/formula.ts";
import { plannedWork } from "./added-work.ts";
import { amountOf, inForceOf, optionSubject, type StaffingOption, staffGroupsOf } from "./context.ts";
import { noEffects } from "./option-effects.ts";

const plannedHours = formula(
  "planned-work-hours",
  ["people", "weeklyHours", "workingDays", "inForce"],
  "people * weeklyHours * workingDays / 5 * inForce",
);

/**
 * Management attention (ledelsesmæssig opmærksomhed): hours a week that leaders spend on following up. They are work of
 * the leaders' group that was not there before, and lower no gap.
 */
export const managementAttention: StaffingOption = (choice, context) => {
  const hours = context.ledger.apply(plannedHours, optionSubject(choice), {
    people: amountOf(context, choice, "people", 1),
    weeklyHours: amountOf(context, choice, "weekly-hours"),
    workingDays: context.workingDays,
    inForce: inForceOf(context, choice),
  });
  return { ...noEffects, addedWork: plannedWork(choice, staffGroupsOf(context, choice), hours) };
};
