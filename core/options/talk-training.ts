import { formula } from "../explain/formula.ts";
import type { Step } from "../explain/step.ts";
import type { OptionChoice } from "../plan.ts";
import { plannedWork } from "./added-work.ts";
import { adoptionOf } from "./adoption.ts";
import { savedMinutes } from "./changed-minutes.ts";
import {
  amountOf,
  type OptionContext,
  optionSubject,
  type StaffingOption,
  staffGroupsOf,
} from "./context.ts";
import { noEffects } from "./option-effects.ts";
import { spreadByDays, workingDaysBetween } from "./working-days-between.ts";

const hoursTogether = formula("added-hours", ["people", "hours"], "people * hours");

/**
 * Training in talks: the hours of those who take part are spread by working days over the months in which it runs,
 * without a last month they fall in the first. Talks take fewer minutes from the first month and the lag on, and stay
 * so when the training is over.
 */
export const talkTraining: StaffingOption = (choice, context) => ({
  ...noEffects,
  effects: savedMinutes(context, choice, adoptionOf(context, { ...choice, to: null })),
  addedWork: plannedWork(choice, staffGroupsOf(context, choice), trainingHours(choice, context)),
});

const trainingHours = (choice: OptionChoice, context: OptionContext): Step => {
  const from = choice.from ?? context.frame.start;
  const all = context.ledger.apply(hoursTogether, optionSubject(choice), {
    people: amountOf(context, choice, "people"),
    hours: amountOf(context, choice, "hours"),
  });
  const days = workingDaysBetween(context, choice, from, choice.to ?? from);
  return spreadByDays(context, choice, "added-hours", all, days);
};
