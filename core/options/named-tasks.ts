import type { OptionChoice } from "../plan.ts";
import { inForceOf, type OptionContext, type OptionPlan } from "./context.ts";
import type { TemporaryMeasure } from "./option-effects.ts";

type NamedTask = OptionPlan["tasks"][number];

/** Priority of statutory work (lovbundet). */
export const statutoryPriority = 1;

/** The task that the option names; of an option that does not tell it, all might be meant. */
export const tasksOf = ({ plan }: OptionContext, { target }: OptionChoice): readonly NamedTask[] =>
  plan.tasks.filter(({ name }) => target === null || name === target);

/** The same without statutory tasks: from these nothing is taken. */
export const deferrableTasksOf = (context: OptionContext, choice: OptionChoice): readonly NamedTask[] =>
  tasksOf(context, choice).filter(({ priority }) => priority !== statutoryPriority);

/** An option on tasks that has a last month is a temporary measure of those whose tasks they are. */
export const temporaryMeasureOn = (
  context: OptionContext,
  choice: OptionChoice,
  tasks: readonly NamedTask[],
): readonly TemporaryMeasure[] => {
  if (choice.to === null || tasks.length === 0) return [];
  const staffGroups = [...new Set(tasks.map(({ homeGroup }) => homeGroup))];
  return [{ name: choice.name, staffGroups, inForce: inForceOf(context, choice), extraWork: false }];
};
