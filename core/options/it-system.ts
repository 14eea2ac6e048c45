import { hoursOnce, plannedWork } from "./added-work.ts";
import { adoptionOf } from "./adoption.ts";
import { savedMinutes } from "./changed-minutes.ts";
import type { StaffingOption } from "./context.ts";
import { tasksOf } from "./named-tasks.ts";
import { noEffects } from "./option-effects.ts";

/**
 * An IT system: minutes per piece fall after a lag, along an adoption curve that may be negative while people learn
 * (model-definitions 2.21). What waits already keeps the hours that it came in with. The project takes its hours in the
 * first month, of the group that the row names, without one of the task's own.
 */
export const itSystem: StaffingOption = (choice, context) => {
  const homes = new Set(tasksOf(context, choice).map(({ homeGroup }) => homeGroup));
  const staffGroups = choice.staffGroup === null ? [...homes] : [choice.staffGroup];
  return {
    ...noEffects,
    effects: savedMinutes(context, choice, adoptionOf(context, choice)),
    addedWork: choice.amounts.hours ? plannedWork(choice, staffGroups, hoursOnce(choice, context)) : [],
  };
};
