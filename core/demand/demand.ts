import type { Ledger } from "../explain/ledger.ts";
import type { Step } from "../explain/step.ts";
import type { Effects, Shutdown } from "../options/effects.ts";
import type { Batch, CaseGroup, Plan, RecurringTask, Settings } from "../plan.ts";
import type { GroupSupply } from "../supply/supply.ts";
import type { TimeFrame } from "../time-frame.ts";
import { batchLine } from "./batches.ts";
import { type CaseStock, caseStock } from "./cases.ts";
import { dutyLine } from "./duties.ts";
import { type TaskSteps, taskBase, taskLine } from "./tasks.ts";
import type { UnservedLine } from "./work-line.ts";

/** All lines of work of a scenario (model-definitions 2.4 to 2.6). */
export interface Demand {
  readonly stocks: ReadonlyMap<string, CaseStock>;
  readonly lines: readonly UnservedLine[];
}

export const demandOf = (
  ledger: Ledger,
  frame: TimeFrame,
  plan: Plan,
  effects: Effects,
  shutdowns: readonly Shutdown[],
  supplies: readonly GroupSupply[],
): Demand => {
  const stocks = new Map(
    plan.caseGroups.map((group) => [group.name, rememberedStock(ledger, group, plan.settings)] as const),
  );
  const followed = new Set(
    plan.tasks.flatMap(({ driver }) => (driver.kind === "share-of-task" ? [driver.task] : [])),
  );
  const bases = new Map(
    plan.tasks.map(
      (task) => [task.name, taskBase(ledger, plan, task, stocks, followed.has(task.name))] as const,
    ),
  );
  const steps: TaskSteps = { ledger, frame, effects, shutdowns, stocks, bases };
  const pieces = new Map<string, Step>();
  const tasks = inOrderOfFollowing(plan.tasks).map((task) => taskLine(steps, task, pieces));
  return {
    stocks,
    lines: [
      ...tasks,
      ...plan.batches.map((batch) => rememberedBatch(ledger, frame, plan, batch)),
      ...supplies.flatMap((supply) => ledger.remember(supply, "duties", [], () => dutyLine(supply))),
    ],
  };
};

const rememberedStock = (ledger: Ledger, group: CaseGroup, settings: Settings): CaseStock =>
  ledger.remember(group, "stock", [settings], () => caseStock(ledger, group, settings));

const rememberedBatch = (ledger: Ledger, frame: TimeFrame, plan: Plan, batch: Batch) =>
  ledger.remember(batch, "line", [plan.closings], () => batchLine(ledger, frame, plan, batch));

/** Tasks that follow others in the same month stand after them. */
const inOrderOfFollowing = (tasks: readonly RecurringTask[]): readonly RecurringTask[] => {
  const byName = new Map(tasks.map((task) => [task.name, task] as const));
  const ordered = new Set<RecurringTask>();
  const visit = (task: RecurringTask): void => {
    if (ordered.has(task)) return;
    const followed = task.driver.kind === "share-of-task" ? byName.get(task.driver.task) : undefined;
    if (followed && task.driver.kind === "share-of-task" && task.driver.lagMonths.value === 0)
      visit(followed);
    ordered.add(task);
  };
  tasks.forEach(visit);
  return [...ordered];
};
