import type { OptionChoice } from "../plan.ts";
import { monthIndex } from "../time-frame.ts";
import type { YearMonth } from "../year-month.ts";
import { caseGroupsOf, inForceOf, optionSubject, type StaffingOption } from "./context.ts";
import type { Effect } from "./effects.ts";
import { noEffects } from "./option-effects.ts";

/**
 * The rules on talks stay as they were on the day before the option begins, so that a change of the law can be told as a
 * scenario with it and one without it. It acts on one target group, or on all where none is named.
 */
export const earlierRules: StaffingOption = (choice, context) => {
  const { ledger, frame } = context;
  const before = isUsable(choice) ? monthIndex(frame, choice.from) - 1 : Number.NaN;
  const amount = ledger.series("rule-month", optionSubject(choice), before, {
    kind: "default",
    at: choice.at,
  });
  const inForce = inForceOf(context, choice);
  const effects = caseGroupsOf(context, choice).map(
    (subject): Effect => ({ target: "rule-month", subject, operation: "replace", amount, inForce }),
  );
  return { ...noEffects, effects };
};

/** What cannot be read leaves the amounts of a row without value; without a first month nobody knows which rules. */
const isUsable = (choice: OptionChoice): choice is OptionChoice & { readonly from: YearMonth } =>
  choice.from !== null && Object.values(choice.amounts).every(({ value }) => value !== null);
