import { amountOf, inForceOf, type StaffingOption, staffGroupsOf, statedReturn } from "./context.ts";
import { noEffects } from "./option-effects.ts";

/**
 * Planned overtime (planlagt overarbejde): hours × people × weeks, paid in tiers or owed as time off in lieu, which is
 * a loan that later months pay back (model-definitions 2.14, 2.15).
 */
export const plannedOvertime: StaffingOption = (choice, context) => {
  const staffGroups = staffGroupsOf(context, choice);
  const inForce = inForceOf(context, choice);
  return {
    ...noEffects,
    overtime: staffGroups.map((staffGroup) => ({
      name: choice.name,
      staffGroup,
      people: amountOf(context, choice, "people"),
      weeklyHours: amountOf(context, choice, "weekly-hours"),
      hoursPerOccasion: choice.amounts["hours-per-occasion"]
        ? amountOf(context, choice, "hours-per-occasion")
        : null,
      inForce,
      compensation: choice.compensation ?? "paid",
      returnWindow: statedReturn(context, choice),
      at: choice.at,
    })),
    temporary: [{ name: choice.name, staffGroups, inForce, extraWork: true }],
  };
};
