import { formula } from "../explain/formula.ts";
import type { Step } from "../explain/step.ts";
import type { OptionChoice } from "../plan.ts";
import {
  amountOf,
  inForceOf,
  type OptionContext,
  optionSubject,
  pulseOf,
  type StaffingOption,
  staffGroupsOf,
} from "./context.ts";
import { type AddedWork, noEffects } from "./option-effects.ts";

const hoursInMonth = formula("added-hours", ["hours", "first"], "hours * first");
const weeklyWork = formula(
  "added-hours",
  ["people", "weeklyHours", "workingDays", "inForce"],
  "people * weeklyHours * workingDays / 5 * inForce",
);
const allHours = formula("added-hours", ["once", "running"], "once + running");

/** Planned work stands ahead of all else, as named duties do. */
export const aheadOfAll = 0;

/** The first rank of work that can wait. */
const firstDeferrable = 2;

/** Work that is planned for the groups: it is done whatever waits. */
export const plannedWork = (
  { name }: OptionChoice,
  staffGroups: readonly string[],
  hours: Step,
): readonly AddedWork[] =>
  staffGroups.map((staffGroup) => ({
    name,
    staffGroup,
    priority: aheadOfAll,
    basis: { kind: "hours", hours },
  }));

/** Hours in the first month of the option; what was done before the plan begins is over. */
export const hoursOnce = (choice: OptionChoice, context: OptionContext): Step =>
  context.ledger.apply(hoursInMonth, optionSubject(choice), {
    hours: amountOf(context, choice, "hours"),
    first: pulseOf(context, choice, choice.from ?? context.frame.start),
  });

/**
 * Work that was not there before: hours a week for each person, and hours that are done once, in the first month. It
 * takes the place in the order of service that the user gives it, without one the first of what can wait.
 */
export const addedWork: StaffingOption = (choice, context) => {
  const hours = hoursOf(choice, context);
  const { priority } = choice.amounts;
  const rank = priority ? amountOf(context, choice, "priority") : firstDeferrable;
  return {
    ...noEffects,
    addedWork: staffGroupsOf(context, choice).map((staffGroup) => ({
      name: choice.name,
      staffGroup,
      priority: rank,
      basis: { kind: "hours", hours },
    })),
  };
};

const hoursOf = (choice: OptionChoice, context: OptionContext): Step => {
  const { hours, "weekly-hours": weekly } = choice.amounts;
  if (!weekly) return hoursOnce(choice, context);
  const running = runningHours(choice, context);
  if (!hours) return running;
  const once = hoursOnce(choice, context);
  return context.ledger.apply(allHours, optionSubject(choice), { once, running });
};

const runningHours = (choice: OptionChoice, context: OptionContext): Step =>
  context.ledger.apply(weeklyWork, optionSubject(choice), {
    people: amountOf(context, choice, "people", 1),
    weeklyHours: amountOf(context, choice, "weekly-hours"),
    workingDays: context.workingDays,
    inForce: inForceOf(context, choice),
  });
