import type { SpreadShare, Step } from "../explain/step.ts";
import type { OptionChoice } from "../plan.ts";
import { monthIndex } from "../time-frame.ts";
import { addMonths } from "../year-month.ts";
import { add, amountOf, noEffects, type OptionContext, pulseOf, type StaffingOption } from "./context.ts";
import type { Effect } from "./effects.ts";

/**
 * Hiring (opnormering): posts that start on the 1st, the recruitment lag after the decision; ramp-up, mentors and
 * turnover are those of the group. With an end month the posts leave when it is over (model-definitions 2.3).
 */
export const hiring: StaffingOption = (choice, context) => {
  const group = choice.staffGroup ?? "";
  const posts = amountOf(context, choice, "posts");
  const lag = amountOf(context, choice, "lag-months", 0);
  const start = startOf(context, choice, typeof lag.values === "number" ? lag.values : Number.NaN);
  const effects: Effect[] = [add(context, choice, "hires", group, posts, start)];
  if (choice.to) {
    const end = pulseOf(context, choice, addMonths(choice.to, 1));
    effects.push(add(context, choice, "departures", group, posts, end));
  }
  return { ...noEffects, effects };
};

/** 1 in the month in which the posts start; a fraction of the lag is shared between the two months that it touches. */
const startOf = (context: OptionContext, choice: OptionChoice, lag: number): Step => {
  const { ledger, frame } = context;
  const decision = choice.from ?? frame.start;
  const decided = pulseOf(context, choice, decision);
  const monthsBefore = -monthIndex(frame, decision);
  if (!(monthsBefore > 0 && lag >= 0)) return ledger.earlier(decided, lag, ledger.constant(0));
  return ledger.spreadLater("option-window", decided, ledger.constant(1), startShares(lag - monthsBefore));
};

/** For what was decided before the plan's first month: those who start before it are in the filled posts. */
const startShares = (start: number): readonly SpreadShare[] => {
  const whole = Math.floor(start);
  const later = start - whole;
  return [
    { from: -1, to: whole, share: 1 - later },
    { from: -1, to: whole + 1, share: later },
  ];
};
