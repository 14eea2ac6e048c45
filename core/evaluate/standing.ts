import { valueAt } from "../explain/step.ts";
import type { Input } from "../origin.ts";
import { inputsOf, withInputs } from "../plan/inputs.ts";
import type { Batch, CaseGroup, Driver, Plan, RecurringTask } from "../plan.ts";
import type { Figure } from "../result.ts";
import { figure } from "./figures.ts";
import { evaluateScenario } from "./scenario.ts";

/** The gap by one side's inputs in the time of the answer, in posts. */
export interface StandingGap {
  readonly gapFteTasks: Figure;
  readonly shortageFte: Figure;
  readonly spareFte: Figure;
}

/** The gap of a scenario by who stands behind its inputs (model-definitions 4, 10). */
export interface GapByStanding {
  /** Only work all of whose inputs are given or agreed. */
  readonly agreed: StandingGap;
  readonly asEntered: StandingGap;
  /** Each input of which the other side holds another number has that. */
  readonly otherSide: StandingGap;
  /** Tasks and batches that are left out of the first. */
  readonly leftOut: readonly string[];
  readonly workCount: number;
}

/**
 * What nobody typed is the model's own and stands with the rest; what somebody typed stands when it is given or agreed.
 * That nobody has said which it is counts as neither.
 */
const stands = ({ origin }: Input): boolean =>
  origin.kind !== "cell" || origin.status === "given" || origin.status === "agreed";

const caseGroupsBehind = (driver: Driver, complexityOf: string | null): readonly string[] => {
  const own = complexityOf === null ? [] : [complexityOf];
  if (driver.kind === "formula")
    return [...own, ...Object.values(driver.formula.variables).map(({ caseGroup }) => caseGroup)];
  return "caseGroup" in driver ? [...own, driver.caseGroup] : own;
};

/** Cases of the groups that the task comes of are inputs of the task, and so are those of a task that it follows. */
const taskStands = (
  task: RecurringTask,
  groups: ReadonlyMap<string, CaseGroup>,
  tasks: ReadonlyMap<string, RecurringTask>,
  above: readonly string[] = [],
): boolean => {
  const { name, driver, complexityOf } = task;
  const cases = caseGroupsBehind(driver, complexityOf).flatMap((group) => groups.get(group) ?? []);
  if (!inputsOf([task, cases.map(withoutGuideline)]).every(stands)) return false;
  const followed = driver.kind === "share-of-task" ? tasks.get(driver.task) : undefined;
  return !followed || above.includes(name) || taskStands(followed, groups, tasks, [...above, name]);
};

/** The guideline's numbers say nothing of the work. */
const withoutGuideline = (group: CaseGroup): CaseGroup => ({ ...group, guideline: null });

/** Work that is left out stays where others name it, and no hour of it arises, whatever is missing in it. */
const withoutTask = (task: RecurringTask): RecurringTask => ({
  ...withInputs(task, (input) => (input.value === null ? { ...input, value: 0 } : input)),
  driver: { kind: "per-month", rate: { value: 0, origin: { kind: "default", at: task.at } } },
  openingBacklog: null,
});
const withoutBatch = (batch: Batch): Batch => ({
  ...batch,
  cases: { ...batch.cases, value: 0 },
  minutesPerCase: { ...batch.minutesPerCase, value: batch.minutesPerCase.value ?? 0 },
});

const agreedPlan = (plan: Plan): { readonly plan: Plan; readonly leftOut: readonly string[] } => {
  const groups = new Map(plan.caseGroups.map((group) => [group.name, group] as const));
  const tasks = new Map(plan.tasks.map((task) => [task.name, task] as const));
  const outTasks = plan.tasks.filter((task) => !taskStands(task, groups, tasks));
  const outBatches = plan.batches.filter((batch) => !inputsOf(batch).every(stands));
  return {
    plan: {
      ...plan,
      tasks: plan.tasks.map((task) => (outTasks.includes(task) ? withoutTask(task) : task)),
      batches: plan.batches.map((batch) => (outBatches.includes(batch) ? withoutBatch(batch) : batch)),
    },
    leftOut: [...outTasks, ...outBatches].map(({ name }) => name),
  };
};

/** The plan as the other side has it: by its numbers wherever it has stated them. */
const otherSidesPlan = (plan: Plan): Plan =>
  withInputs(plan, (input) => {
    const other = input.estimate?.otherSide ?? null;
    return other === null || other === input.value ? input : { ...input, value: other };
  });

/** The first scenario year, or the plan's months where it is shorter than a year: the time of the answer. */
const gapOf = (plan: Plan, scenario: string): StandingGap => {
  const chosen = plan.scenarios.find(({ id }) => id === scenario);
  const evaluation = chosen && evaluateScenario(plan, chosen);
  const period = evaluation?.whole.periods[1] ?? evaluation?.whole.periods[0];
  if (period === undefined) return { gapFteTasks: null, shortageFte: null, spareFte: null };
  return {
    gapFteTasks: figure(valueAt(period.gap, 0)),
    shortageFte: figure(valueAt(period.shortage, 0)),
    spareFte: figure(valueAt(period.spare, 0)),
  };
};

/**
 * The gap on given and agreed inputs only, as entered, and by the other side's numbers (model-definitions 4, 10): three
 * plans, each evaluated by the one model. Staff and options stand as entered in the first. Null without such a scenario.
 */
export const gapByStanding = (plan: Plan, scenario: string): GapByStanding | null => {
  if (!plan.scenarios.some(({ id }) => id === scenario)) return null;
  const { plan: agreed, leftOut } = agreedPlan(plan);
  return {
    agreed: gapOf(agreed, scenario),
    asEntered: gapOf(plan, scenario),
    otherSide: gapOf(otherSidesPlan(plan), scenario),
    leftOut,
    workCount: plan.tasks.length + plan.batches.length,
  };
};
