import type { Ledger } from "../explain/ledger.ts";
import type { Step } from "../explain/step.ts";
import type { Effect, Effects, EffectTarget } from "../options/effects.ts";
import type { AddedWork, Handover, OptionEffects, Shutdown } from "../options/option-effects.ts";
import type { Batch, Plan, RecurringTask } from "../plan.ts";
import type { GroupSupply } from "../supply/supply.ts";
import type { TimeFrame } from "../time-frame.ts";
import { type AddedWorkSteps, addedLine, handoverLines } from "./added-work.ts";
import { batchLine } from "./batches.ts";
import type { CaseStock } from "./cases.ts";
import { dutyLine } from "./duties.ts";
import type { OtherChannelWork } from "./other-channel.ts";
import type { PlanPart } from "./parts.ts";
import type { StaffedDuty } from "./phone-duties.ts";
import { caseGroupsOf } from "./pieces.ts";
import { taskBase } from "./task-base.ts";
import { type TaskSteps, taskLine } from "./tasks.ts";
import type { UnservedLine } from "./work-line.ts";

/** All lines of work of a scenario (model-definitions 2.4 to 2.6). */
export interface Demand {
  readonly stocks: ReadonlyMap<string, CaseStock>;
  readonly phoneDuties: readonly StaffedDuty[];
  readonly lines: readonly UnservedLine[];
}

/** What the lines of a scenario's work are built with. */
export interface DemandContext {
  readonly ledger: Ledger;
  readonly frame: TimeFrame;
  readonly plan: Plan;
  readonly effects: Effects;
  readonly shutdowns: readonly Shutdown[];
  readonly handovers: readonly Handover[];
  readonly stocks: ReadonlyMap<string, CaseStock>;
}

/** A line of work, and what of the plan it is the work of. */
export interface StatedLine {
  readonly of: RecurringTask | Batch | GroupSupply | StaffedDuty | OtherChannelWork | Handover | AddedWork;
  readonly line: UnservedLine;
}

/**
 * The work of one part: tasks, those that follow others after them, then batches, then duties of named posts and of the
 * phones, then what options bring with them.
 */
export const linesOf = (
  context: DemandContext,
  { supplies, tasks, batches, phoneDuties, addedWork }: PlanPart,
): readonly StatedLine[] => {
  const { ledger, frame, plan } = context;
  const followed = new Set(
    tasks.flatMap(({ driver }) => (driver.kind === "share-of-task" ? [driver.task] : [])),
  );
  const bases = new Map(
    tasks.map((task) => [task.name, taskBase(context, task, followed.has(task.name))] as const),
  );
  const steps: TaskSteps = { ...context, bases };
  const pieces = new Map<string, Step>();
  const stated = inOrderOfFollowing(tasks).map((of) => ({ of, line: taskLine(steps, of, pieces) }));
  const taskLines = new Map(stated.map(({ line }) => [line.name, line] as const));
  const added: AddedWorkSteps = { ...context, bases, taskLines };
  return [
    ...stated,
    ...batches.map((batch) => ({ of: batch, line: rememberedBatch(ledger, frame, plan, batch) })),
    ...supplies.flatMap((supply) => dutyLine(supply).map((line) => ({ of: supply, line }))),
    ...phoneDuties.map((duty) => ({ of: duty, line: duty.line })),
    ...otherChannelOf(phoneDuties).map((of) => ({ of, line: of.line })),
    ...tasks.flatMap(({ name }) => handoverLines(added, name)),
    ...addedWork.flatMap((work) => addedLine(added, work).map((line) => ({ of: work, line }))),
  ];
};

/** Quantities of a task that options act on. */
const taskTargets = [
  "task-volume",
  "kept-share",
  "service-priority",
  "task-minutes",
  "handed-over-minutes",
  "prepared-ahead-share",
  "no-show-share",
  "lost-share",
  "interpreter-share",
] as const satisfies readonly EffectTarget[];

/** All that the work of a part is built of: where it is the same as before, so is the work. */
export const workHangsOn = (
  { plan, effects, shutdowns, handovers, stocks }: DemandContext,
  { supplies, tasks, batches, phoneDuties, addedWork }: PlanPart,
): readonly unknown[] => [
  plan.settings,
  plan.closings,
  ...supplies,
  ...batches,
  ...phoneDuties,
  ...tasks.flatMap((task) => [
    task,
    ...stocksBehind(task).map((name) => stocks.get(name)),
    ...rulesBehind(task, effects),
    ...taskTargets.flatMap((target) => effects.on(target, task.name)),
    ...shutdowns.filter((shutdown) => shutdown.task === task.name),
    ...handovers.filter((handover) => handover.task === task.name),
  ]),
  ...addedWork.flatMap((work) => [work, stockBehind(work, stocks)]),
];

const stockBehind = ({ basis }: AddedWork, stocks: DemandContext["stocks"]): CaseStock | undefined =>
  basis.kind === "closed-cases" ? stocks.get(basis.caseGroup) : undefined;

/** What options do to the rules that the task follows. */
const rulesBehind = ({ driver }: RecurringTask, effects: Effects): readonly Effect[] =>
  driver.kind === "talk-cadence" ? effects.on("rule-month", driver.caseGroup) : [];

const stocksBehind = ({ driver, complexityOf }: RecurringTask): readonly string[] => [
  ...(driver.kind === "share-of-task" ? [] : caseGroupsOf(driver)),
  ...(complexityOf === null ? [] : [complexityOf]),
];

/** The lines of all parts in the order of the plan. */
export const inOrderOfPlan = (
  ledger: Ledger,
  lines: readonly StatedLine[],
  plan: Plan,
  supplies: readonly GroupSupply[],
  phoneDuties: readonly StaffedDuty[],
  { handovers, addedWork }: Pick<OptionEffects, "handovers" | "addedWork">,
): readonly UnservedLine[] => {
  const stated = new Map(lines.map(({ of, line }) => [of, line] as const));
  const tasks = ledger.remember(plan.tasks, "order", [], () => inOrderOfFollowing(plan.tasks));
  const ofPhones = [...phoneDuties, ...otherChannelOf(phoneDuties)];
  const work = [...tasks, ...plan.batches, ...supplies, ...ofPhones, ...handovers, ...addedWork];
  return work.flatMap((of) => stated.get(of) ?? []);
};

const otherChannelOf = (duties: readonly StaffedDuty[]): readonly OtherChannelWork[] =>
  duties.flatMap(({ otherChannel }) => otherChannel ?? []);

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
