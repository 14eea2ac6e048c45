import { formula } from "../explain/formula.ts";
import type { OptionChoice } from "../plan.ts";
import {
  add,
  amountOf,
  inForceOf,
  type OptionContext,
  optionSubject,
  type StaffingOption,
} from "./context.ts";
import { tasksOf, temporaryMeasureOn } from "./named-tasks.ts";
import { noEffects } from "./option-effects.ts";

const shareInForce = formula("option-effect", ["share", "inForce"], "share * inForce");
const minutesOfOthers = formula("option-effect", ["minutes", "productivity"], "minutes / productivity");

/**
 * Other providers (anden aktør): a share of a task's pieces leaves, and each of them still takes some minutes here,
 * since referral, follow-up and decisions stay (model-definitions 3).
 */
export const otherProviders: StaffingOption = (choice, context) => {
  const tasks = tasksOf(context, choice);
  const share = context.ledger.apply(shareInForce, optionSubject(choice), {
    share: amountOf(context, choice, "share"),
    inForce: inForceOf(context, choice),
  });
  const minutes = amountOf(context, choice, "minutes");
  return {
    ...noEffects,
    handovers: tasks.map((task) => ({ name: choice.name, task: task.name, share, minutes })),
    temporary: temporaryMeasureOn(context, choice, tasks),
  };
};

/**
 * Central booking (kalenderstyring): minutes of each piece leave a task and are done by another staff group, which may
 * need more or less time for them. They rank there as the task does. Of more minutes than the task holds, only those
 * that it holds are handed over (model-definitions 2.21).
 */
export const centralBooking: StaffingOption = (choice, context) => {
  const { ledger } = context;
  const subject = optionSubject(choice);
  const tasks = tasksOf(context, choice);
  const inForce = inForceOf(context, choice);
  const minutes = amountOf(context, choice, "minutes");
  const minutesThere = ledger.apply(minutesOfOthers, subject, {
    minutes,
    productivity: amountOf(context, choice, "productivity", 1),
  });
  return {
    ...noEffects,
    effects: tasks.map(({ name }) => add(context, choice, "handed-over-minutes", name, minutes, inForce)),
    addedWork: tasks.flatMap((task) =>
      takingOver(context, choice).map((staffGroup) => ({
        name: choice.name,
        staffGroup,
        priority: task.priority,
        basis: { kind: "task-pieces", task: task.name, share: inForce, minutes: minutesThere } as const,
      })),
    ),
    temporary: temporaryMeasureOn(context, choice, tasks),
  };
};

/** The staff group that takes the work over; of an option that does not tell it, all might be meant. */
const takingOver = ({ plan }: OptionContext, { otherStaffGroup }: OptionChoice): readonly string[] =>
  otherStaffGroup === null ? plan.staffGroups.map(({ name }) => name) : [otherStaffGroup];
