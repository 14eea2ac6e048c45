import { valueAt } from "../explain/step.ts";
import type { Effect } from "../options/effects.ts";
import { statutoryPriority } from "../options/named-tasks.ts";
import { byMonth, type Measure } from "./measurement.ts";

const factorIn = ({ amount }: Effect, month: number): number => valueAt(amount, month);

/**
 * Share of a statutory task that options leave out by month: reduced frequency under the law's minimum (model-definitions
 * 3). Less of a task that follows another, such as complaints, leaves out nothing that the law requires; what others do
 * is done all the same.
 */
export const lessOfStatutoryTasks: Measure = (context) => {
  const { effects } = context.evaluation.options;
  return context.plan.tasks.flatMap(({ name, priority, driver }) => {
    if (priority !== statutoryPriority || driver.kind === "share-of-task") return [];
    const acting = effects.filter(({ target, subject }) => target === "task-volume" && subject === name);
    if (acting.length === 0) return [];
    const left = (month: number) => acting.reduce((share, effect) => share * factorIn(effect, month), 1);
    return [
      {
        subject: { kind: "task", name },
        values: byMonth(context, (month) => 1 - left(month)),
        optionsIn: (month) =>
          acting.filter((effect) => !(factorIn(effect, month) >= 1)).map(({ amount }) => amount.subject.name),
        behind: acting.map(({ amount }) => amount),
      },
    ];
  });
};
