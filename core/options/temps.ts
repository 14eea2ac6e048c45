import { formula } from "../explain/formula.ts";
import { add, amountOf, inForceOf, optionSubject, type StaffingOption, staffGroupsOf } from "./context.ts";
import { noEffects } from "./option-effects.ts";

const weeklyHours = formula(
  "option-effect",
  ["people", "weeklyHours", "productivity"],
  "people * weeklyHours * productivity",
);

/**
 * Temps and student assistants (vikarer, studentermedhjælpere): hours by week in a staff group of their own, which
 * does only what that group is permitted to do (model-definitions 2.21).
 */
export const temps: StaffingOption = (choice, context) => {
  const staffGroups = staffGroupsOf(context, choice);
  const inForce = inForceOf(context, choice);
  const amount = context.ledger.apply(weeklyHours, optionSubject(choice), {
    people: amountOf(context, choice, "people"),
    weeklyHours: amountOf(context, choice, "weekly-hours"),
    productivity: amountOf(context, choice, "productivity", 1),
  });
  return {
    ...noEffects,
    effects: staffGroups.map((group) => add(context, choice, "temp-weekly-hours", group, amount, inForce)),
    temporary: [{ name: choice.name, staffGroups, inForce, extraWork: false }],
  };
};
