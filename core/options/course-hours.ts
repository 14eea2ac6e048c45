import { formula } from "../explain/formula.ts";
import type { Step } from "../explain/step.ts";
import type { OptionChoice } from "../plan.ts";
import { monthAt } from "../time-frame.ts";
import {
  add,
  amountOf,
  inForceOf,
  type OptionContext,
  optionSubject,
  type StaffingOption,
  staffGroupsOf,
} from "./context.ts";
import type { Effect } from "./effects.ts";
import { noEffects } from "./option-effects.ts";
import { spreadByDays, workingDaysBetween } from "./working-days-between.ts";

const hoursTogether = formula("course-hours", ["people", "hours"], "people * hours");

/**
 * Supervision: hours a month for each person, as long as it runs. It takes them from the hours at work, like a
 * permanent deduction (model-definitions 2.2). People who are not stated are all of the group.
 */
export const supervision: StaffingOption = (choice, context) => ({
  ...noEffects,
  effects: effectsOn(choice, context, amountOf(context, choice, "hours"), inForceOf(context, choice)),
});

/** Courses in handling conflicts: hours for each person, spread by working days over the months in which they run. */
export const conflictCourses: StaffingOption = (choice, context) => {
  const { frame, ledger } = context;
  const from = choice.from ?? frame.start;
  const days = workingDaysBetween(context, choice, from, choice.to ?? monthAt(frame, frame.horizon - 1));
  const hours = spreadByDays(context, choice, "course-hours", amountOf(context, choice, "hours"), days);
  return { ...noEffects, effects: effectsOn(choice, context, hours, ledger.constant(1)) };
};

/** Hours for each head of the group, or for the stated people together. */
const effectsOn = (
  choice: OptionChoice,
  context: OptionContext,
  hours: Step,
  inForce: Step,
): readonly Effect[] => {
  const groups = staffGroupsOf(context, choice);
  if (!choice.amounts.people)
    return groups.map((group) => add(context, choice, "course-hours-per-head", group, hours, inForce));
  const together = context.ledger.apply(hoursTogether, optionSubject(choice), {
    people: amountOf(context, choice, "people"),
    hours,
  });
  return groups.map((group) => add(context, choice, "course-hours", group, together, inForce));
};
