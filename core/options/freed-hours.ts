import { formula } from "../explain/formula.ts";
import { add, amountOf, inForceOf, optionSubject, type StaffingOption, staffGroupsOf } from "./context.ts";
import { noEffects } from "./option-effects.ts";

const weeklyHours = formula("freed-weekly-hours", ["people", "weeklyHours"], "people * weeklyHours");

/**
 * Hours a week that people get back for their tasks, in the weeks in which they are at work, by whatever the user states.
 * People who are not stated are one: then the hours are those of all together.
 */
export const freedHours: StaffingOption = (choice, context) => {
  const inForce = inForceOf(context, choice);
  const amount = context.ledger.apply(weeklyHours, optionSubject(choice), {
    people: amountOf(context, choice, "people", 1),
    weeklyHours: amountOf(context, choice, "weekly-hours"),
  });
  return {
    ...noEffects,
    effects: staffGroupsOf(context, choice).map((group) =>
      add(context, choice, "freed-weekly-hours", group, amount, inForce),
    ),
  };
};

/** Talks in fixed blocks (faste blokke): the hours are those that interruptions took between the talks. */
export const talkBlocks: StaffingOption = (choice, context) => {
  const { effects, ...others } = freedHours(choice, context);
  return {
    ...others,
    effects: effects.map((effect) => ({ ...effect, endsInterruptions: { duties: null } })),
  };
};
