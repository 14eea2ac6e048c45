import { formula } from "../explain/formula.ts";
import { plannedWork } from "./added-work.ts";
import { adoptionOf } from "./adoption.ts";
import {
  amountOf,
  inForceOf,
  optionSubject,
  type StaffingOption,
  staffGroupsOf,
  takeShare,
} from "./context.ts";
import { noEffects } from "./option-effects.ts";

const visitHours = formula(
  "planned-work-hours",
  ["visitsAWeek", "minutes", "workingDays", "inForce"],
  "visitsAWeek * minutes / 60 * workingDays / 5 * inForce",
);

/**
 * Outreach (opsøgende fastholdelse): visits a week, travel included, as work of a staff group. Where the user says that
 * cases get shorter by it, they do so after the lag, and then only in the target group that is named.
 */
export const outreach: StaffingOption = (choice, context) => {
  const inForce = inForceOf(context, choice);
  const hours = context.ledger.apply(visitHours, optionSubject(choice), {
    visitsAWeek: amountOf(context, choice, "occasions-a-week"),
    minutes: amountOf(context, choice, "minutes"),
    workingDays: context.workingDays,
    inForce,
  });
  const shorter = choice.target !== null && choice.amounts.share !== undefined;
  return {
    ...noEffects,
    effects: shorter
      ? [
          takeShare(
            context,
            choice,
            "case-duration",
            choice.target,
            amountOf(context, choice, "share"),
            adoptionOf(context, choice),
          ),
        ]
      : [],
    addedWork: plannedWork(choice, staffGroupsOf(context, choice), hours),
  };
};
