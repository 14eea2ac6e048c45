import { formula } from "../explain/formula.ts";
import type { OptionChoice } from "../plan.ts";
import { monthIndex, type ReturnWindow } from "../time-frame.ts";
import {
  amountOf,
  inForceOf,
  noEffects,
  type OptionContext,
  optionSubject,
  returnWindowOf,
  type StaffingOption,
} from "./context.ts";

const shutShare = formula("shut-share", ["share", "inForce"], "share * inForce");

/** Months over which the work of a shutdown comes back when the user names none. */
const defaultReturnMonths = 3;

/**
 * Temporary shutdown of normal functions (midlertidig nedlukning): a share of a deferrable task waits; its hours are
 * free now and come back in the months that the user names, else in the three months after the end.
 */
export const shutdown: StaffingOption = (choice, context) => {
  const inForce = inForceOf(context, choice);
  const share = context.ledger.apply(shutShare, optionSubject(choice), {
    share: amountOf(context, choice, "share", 1),
    inForce,
  });
  const tasks = context.plan.tasks.filter(({ name }) => choice.target === null || name === choice.target);
  const returnWindow = windowOf(context, choice);
  return {
    ...noEffects,
    shutdowns: tasks.map((task) => ({ name: choice.name, task: task.name, share, returnWindow })),
    temporary: [
      { name: choice.name, staffGroups: tasks.map(({ homeGroup }) => homeGroup), inForce, extraWork: false },
    ],
  };
};

const windowOf = (context: OptionContext, choice: OptionChoice): ReturnWindow => {
  const stated = returnWindowOf(context, choice);
  if (stated) return stated;
  const end = choice.to ? monthIndex(context.frame, choice.to) : context.frame.span - 1;
  return { from: end + 1, to: end + defaultReturnMonths };
};
