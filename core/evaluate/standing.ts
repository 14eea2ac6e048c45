import { Ledger } from "../explain/ledger.ts";
import { valueAt } from "../explain/step.ts";
import type { Input } from "../origin.ts";
import { caseGroupsBehind } from "../plan/case-groups-behind.ts";
import { inputsOf, withInputs } from "../plan/inputs.ts";
import type { Batch, CaseGroup, Plan, RecurringTask } from "../plan.ts";
import type { Figure } from "../result.ts";
import { timeFrameOf } from "../time-frame.ts";
import { figure } from "./figures.ts";
import { evaluateScenario, type ScenarioEvaluation } from "./scenario.ts";

/** The gap by one side's inputs in the time of the answer, in posts. */
export interface StandingGap {
  readonly gapFteTasks: Figure;
  readonly shortageFte: Figure;
  readonly spareFte: Figure;
}

/** The gap of a scenario by who stands behind its inputs (model-definitions 4, 10). */
export interface GapByStanding {
  /** Only work all of whose inputs are given or agreed; not computable where none is, which would leave staff without work. */
  readonly agreed: StandingGap;
  readonly asEntered: StandingGap;
  /** Each input of which the other side holds another number has that. */
  readonly otherSide: StandingGap;
  /** Tasks and batches that are left out of the first. */
  readonly leftOut: readonly string[];
  readonly workCount: number;
  /** Hours that arise in the time of the answer, as entered: of the work that is left out, and of all of it. */
  readonly hours: { readonly leftOut: Figure; readonly all: Figure };
}

/**
 * What nobody typed is the model's own and stands with the rest; what somebody typed stands when it is given or agreed.
 * That nobody has said which it is counts as neither.
 */
const stands = ({ origin }: Input): boolean =>
  origin.kind !== "cell" || origin.status === "given" || origin.status === "agreed";

/** Cases of the groups that the task comes of are inputs of the task, and so are those of a task that it follows. */
const taskStands = (
  task: RecurringTask,
  groups: ReadonlyMap<string, CaseGroup>,
  tasks: ReadonlyMap<string, RecurringTask>,
  above: readonly string[] = [],
): boolean => {
  const { name, driver } = task;
  const cases = caseGroupsBehind(task).flatMap((group) => groups.get(group) ?? []);
  if (!inputsOf([task, cases.map(withoutGuideline)]).every(stands)) return false;
  const followed = driver.kind === "share-of-task" ? tasks.get(driver.task) : undefined;
  return !followed || above.includes(name) || taskStands(followed, groups, tasks, [...above, name]);
};

/** The guideline's numbers say nothing of the work. */
const withoutGuideline = (group: CaseGroup): CaseGroup => ({ ...group, guidelines: [] });

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

const nothingKnown: StandingGap = { gapFteTasks: null, shortageFte: null, spareFte: null };

/** The first scenario year, or the plan's months where it is shorter than a year: the time of the answer. */
const gapOf = ({ whole }: ScenarioEvaluation): StandingGap => {
  const period = whole.periods[1] ?? whole.periods[0];
  if (period === undefined) return nothingKnown;
  return {
    gapFteTasks: figure(valueAt(period.gap, 0)),
    shortageFte: figure(valueAt(period.shortage, 0)),
    spareFte: figure(valueAt(period.spare, 0)),
  };
};

/** The gaps of scenarios by the other side's numbers alone, those of options among them; null without such a scenario. */
export const gapsByOtherSide = (plan: Plan, ids: readonly string[]): readonly (StandingGap | null)[] => {
  const theirs = otherSidesPlan(plan);
  const [first] = theirs.scenarios;
  if (first === undefined) return ids.map(() => null);
  const ledger = new Ledger(timeFrameOf(theirs).span);
  const today = evaluateScenario(theirs, first, ledger);
  return ids.map((id) => {
    if (id === first.id) return gapOf(today);
    const scenario = theirs.scenarios.find((candidate) => candidate.id === id);
    return scenario === undefined ? null : gapOf(evaluateScenario(theirs, scenario, ledger, today));
  });
};

const workKinds: ReadonlySet<string> = new Set(["task", "batch"]);

/** Hours of tasks and batches that arise in the time of the answer. */
const hoursOf = ({ outcomes, periods }: ScenarioEvaluation, isMeant: (name: string) => boolean): Figure => {
  const { from, to } = periods[1] ?? periods[0] ?? { from: 0, to: 0 };
  let hours = 0;
  for (const { served } of outcomes) {
    const { subject, name, arising } = served.line;
    if (!workKinds.has(subject.kind) || !isMeant(name)) continue;
    for (let month = from; month < to; month++) hours += valueAt(arising, month);
  }
  return figure(hours);
};

/**
 * The gap on given and agreed inputs only, as entered, and by the other side's numbers (model-definitions 4, 10): three
 * plans, each evaluated by the one model. Staff and options stand as entered in the first. Null without such a scenario.
 */
export const gapByStanding = (plan: Plan, id: string): GapByStanding | null => {
  const scenario = plan.scenarios.find((candidate) => candidate.id === id);
  if (scenario === undefined) return null;
  const { plan: agreed, leftOut } = agreedPlan(plan);
  const [otherSide] = gapsByOtherSide(plan, [id]);
  const workCount = plan.tasks.length + plan.batches.length;
  const asEntered = evaluateScenario(plan, scenario);
  return {
    agreed: leftOut.length === workCount ? nothingKnown : gapOf(evaluateScenario(agreed, scenario)),
    asEntered: gapOf(asEntered),
    otherSide: otherSide ?? nothingKnown,
    leftOut,
    workCount,
    hours: {
      leftOut: hoursOf(asEntered, (name) => leftOut.includes(name)),
      all: hoursOf(asEntered, () => true),
    },
  };
};
