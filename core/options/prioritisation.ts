import { amountOf, inForceOf, type StaffingOption, takeShare } from "./context.ts";
import type { Effect } from "./effects.ts";
import { deferrableTasksOf, temporaryMeasureOn } from "./named-tasks.ts";
import { noEffects } from "./option-effects.ts";

/**
 * Prioritisation (ledelsesmæssig prioritering): a task gets another place in the order of service, or a share of what
 * arises of it is dropped, which is told as work not done (model-definitions 2.7, 2.8). Nothing of a statutory task.
 */
export const prioritisation: StaffingOption = (choice, context) => {
  const tasks = deferrableTasksOf(context, choice);
  const inForce = inForceOf(context, choice);
  const { priority, share } = choice.amounts;
  const rank = (task: string): Effect => ({
    target: "service-priority",
    subject: task,
    operation: "replace",
    amount: amountOf(context, choice, "priority"),
    inForce,
  });
  const drop = (task: string): Effect =>
    takeShare(context, choice, "kept-share", task, amountOf(context, choice, "share"), inForce);
  return {
    ...noEffects,
    effects: tasks.flatMap(({ name }) => [...(priority ? [rank(name)] : []), ...(share ? [drop(name)] : [])]),
    temporary: temporaryMeasureOn(context, choice, tasks),
  };
};
