import { addMonths } from "../year-month.ts";
import { add, amountOf, noEffects, pulseOf, type StaffingOption } from "./context.ts";
import type { Effect } from "./effects.ts";

/**
 * Hiring (opnormering): posts that start on the 1st, the recruitment lag after the decision; ramp-up, mentors and
 * turnover are those of the group. With an end month the posts leave when it is over (model-definitions 2.3).
 */
export const hiring: StaffingOption = (choice, context) => {
  const { ledger } = context;
  const group = choice.staffGroup ?? "";
  const posts = amountOf(context, choice, "posts");
  const lag = amountOf(context, choice, "lag-months", 0);
  const decided = pulseOf(context, choice, choice.from ?? context.frame.start);
  const months = typeof lag.values === "number" ? lag.values : Number.NaN;
  const start = ledger.earlier(decided, months, ledger.constant(0));
  const effects: Effect[] = [add(context, choice, "hires", group, posts, start)];
  if (choice.to) {
    const end = pulseOf(context, choice, addMonths(choice.to, 1));
    effects.push(add(context, choice, "departures", group, posts, end));
  }
  return { ...noEffects, effects };
};
