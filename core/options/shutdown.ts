import { formula } from "../explain/formula.ts";
import type { OptionChoice } from "../plan.ts";
import { monthIndex, type ReturnWindow } from "../time-frame.ts";
import {
  amountOf,
  inForceOf,
  type OptionContext,
  optionSubject,
  type StaffingOption,
  statedReturn,
} from "./context.ts";
import { deferrableTasksOf } from "./named-tasks.ts";
import { noEffects } from "./option-effects.ts";

const shutShare = formula("shut-share", ["share", "inForce"], "share * inForce");

/** Months over which the work of a shutdown comes back when the user names no last one. */
const defaultReturnMonths = 3;

/**
 * Temporary shutdown of normal functions (midlertidig nedlukning): a share of a deferrable task waits; its hours are
 * free now and come back in the months that the user names; without a first month from the end on, without a last one
 * over three months. A statutory task is not shut.
 */
export const shutdown: StaffingOption = (choice, context) => {
  const inForce = inForceOf(context, choice);
  const share = context.ledger.apply(shutShare, optionSubject(choice), {
    share: amountOf(context, choice, "share", 1),
    inForce,
  });
  const tasks = deferrableTasksOf(context, choice);
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
  const stated = statedReturn(context, choice);
  const end = choice.to ? monthIndex(context.frame, choice.to) : context.frame.span - 1;
  const from = stated.from ?? end + 1;
  return { from, to: stated.to ?? from + defaultReturnMonths - 1 };
};
