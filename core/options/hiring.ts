import { formula } from "../explain/formula.ts";
import type { Step } from "../explain/step.ts";
import type { OptionChoice } from "../plan.ts";
import { monthIndex } from "../time-frame.ts";
import { addMonths, type YearMonth } from "../year-month.ts";
import {
  add,
  amountOf,
  type OptionContext,
  optionSubject,
  pulseOf,
  type StaffingOption,
  staffGroupsOf,
  untilOf,
} from "./context.ts";
import type { Effect } from "./effects.ts";
import { noEffects } from "./option-effects.ts";

const monthsToStart = formula("months-to-start", ["decided", "lag"], "max(0, decided + lag)");

const arrivalInWindow = formula("option-window", ["start", "inForce"], "start * inForce");
const departure = formula("option-window", ["left", "arrived"], "left * arrived");

/**
 * Hiring (opnormering): posts that start on the 1st, the recruitment lag after the decision; ramp-up, mentors and
 * turnover are those of the group. With an end month those who have started by then leave when it is over, also from
 * ramp-up and mentors (model-definitions 2.3). Posts that started before the plan are new in its first month.
 */
export const hiring: StaffingOption = (choice, context) => {
  const posts = amountOf(context, choice, "posts");
  const start = startOf(choice, context);
  const effects = staffGroupsOf(context, choice).flatMap((group) =>
    choice.to
      ? temporaryHires(context, choice, group, posts, start, choice.to)
      : [add(context, choice, "hires", group, posts, start)],
  );
  return { ...noEffects, effects };
};

const temporaryHires = (
  context: OptionContext,
  choice: OptionChoice,
  group: string,
  posts: Step,
  start: Step,
  to: YearMonth,
): readonly Effect[] => {
  const { ledger } = context;
  const subject = optionSubject(choice);
  const inForce = untilOf(context, choice, to);
  const arrival = ledger.apply(arrivalInWindow, subject, { start, inForce });
  const leaving = ledger.apply(departure, subject, {
    left: pulseOf(context, choice, addMonths(to, 1)),
    arrived: ledger.overMonths("option-window", "sum", arrival, 0, ledger.months),
  });
  return [
    { ...add(context, choice, "temporary-hires", group, posts, arrival), inForce },
    add(context, choice, "departures", group, posts, leaving),
  ];
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
