import { formula } from "../explain/formula.ts";
import type { Step } from "../explain/step.ts";
import type { OptionChoice } from "../plan.ts";
import { monthIndex } from "../time-frame.ts";
import { addMonths } from "../year-month.ts";
import {
  add,
  amountOf,
  noEffects,
  type OptionContext,
  optionSubject,
  pulseOf,
  type StaffingOption,
  staffGroupsOf,
} from "./context.ts";

const monthsToStart = formula("months-to-start", ["decided", "lag"], "max(0, decided + lag)");

/**
 * Hiring (opnormering): posts that start on the 1st, the recruitment lag after the decision; ramp-up, mentors and
 * turnover are those of the group. With an end month the posts leave when it is over (model-definitions 2.3).
 */
export const hiring: StaffingOption = (choice, context) => {
  const posts = amountOf(context, choice, "posts");
  const start = startOf(choice, context);
  const end = choice.to && pulseOf(context, choice, addMonths(choice.to, 1));
  const effects = staffGroupsOf(context, choice).flatMap((group) => [
    add(context, choice, "hires", group, posts, start),
    ...(end ? [add(context, choice, "departures", group, posts, end)] : []),
  ]);
  return { ...noEffects, effects };
};

/** 1 in the month in which the posts start: the recruitment lag after the decision, at the earliest the first. */
const startOf = (choice: OptionChoice, context: OptionContext): Step => {
  const { ledger, frame } = context;
  const months = ledger.apply(monthsToStart, optionSubject(choice), {
    decided: ledger.constant(choice.from ? monthIndex(frame, choice.from) : 0),
    lag: amountOf(context, choice, "lag-months", 0),
  });
  return ledger.earlier(pulseOf(context, choice, frame.start), months, ledger.constant(0));
};
