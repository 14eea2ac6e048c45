import { formula } from "../explain/formula.ts";
import type { OptionChoice } from "../plan.ts";
import { aheadOfAll } from "./added-work.ts";
import { adoptionOf } from "./adoption.ts";
import {
  amountOf,
  caseGroupsOf,
  inForceOf,
  type OptionContext,
  optionSubject,
  type StaffingOption,
  takeShare,
} from "./context.ts";
import type { AddedWork } from "./option-effects.ts";
import { noEffects } from "./option-effects.ts";

const fasterOutflow = formula("option-effect", ["share", "adopted"], "1 / (1 + share * adopted)");

/**
 * Faster clarification (hurtigere afklaring): so much more of the stock closes in a month, which makes the duration
 * D/(1 + share) (model-definitions 2.6). It acts on the cases that are open already as well, so the stock falls gradually.
 */
export const fasterClarification: StaffingOption = (choice, context) => {
  const factor = context.ledger.apply(fasterOutflow, optionSubject(choice), {
    share: amountOf(context, choice, "share"),
    adopted: adoptionOf(context, choice),
  });
  return {
    ...noEffects,
    effects: caseGroupsOf(context, choice).map((subject) => ({
      target: "case-duration",
      subject,
      operation: "multiply",
      amount: factor,
      inForce: inForceOf(context, choice),
    })),
  };
};

/**
 * After-care (efterværn): of those who leave, fewer come back, so there are fewer new cases once it has had time to
 * work. The minutes for each case that closes are work from the first month on.
 */
export const afterCare: StaffingOption = (choice, context) => {
  const share = amountOf(context, choice, "share");
  const adopted = adoptionOf(context, choice);
  return {
    ...noEffects,
    effects: caseGroupsOf(context, choice).map((group) =>
      takeShare(context, choice, "new-cases", group, share, adopted),
    ),
    addedWork: choice.amounts.minutes ? minutesPerClosedCase(choice, context) : [],
  };
};

const minutesPerClosedCase = (choice: OptionChoice, context: OptionContext): readonly AddedWork[] => {
  const { staffGroup } = choice;
  if (staffGroup === null) return [];
  const minutes = amountOf(context, choice, "minutes");
  const share = inForceOf(context, choice);
  return caseGroupsOf(context, choice).map((caseGroup) => ({
    name: choice.name,
    staffGroup,
    priority: aheadOfAll,
    basis: { kind: "closed-cases", caseGroup, share, minutes },
  }));
};
