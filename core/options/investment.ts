import { amountOf, caseGroupsOf, inForceOf, type StaffingOption } from "./context.ts";
import { noEffects } from "./option-effects.ts";

/**
 * The investment case (investeringscase): where a lower caseload makes cases shorter, by an effect that the user
 * states between two caseloads (model-definitions 2.20). No study gives numbers that hold elsewhere, so none is assumed.
 */
export const investment: StaffingOption = (choice, context) => {
  const stated = {
    name: choice.name,
    effect: amountOf(context, choice, "share"),
    caseloadBefore: amountOf(context, choice, "caseload-before"),
    caseloadAfter: amountOf(context, choice, "caseload-after"),
    inForce: inForceOf(context, choice),
  };
  return {
    ...noEffects,
    investments: caseGroupsOf(context, choice).map((caseGroup) => ({ ...stated, caseGroup })),
  };
};
