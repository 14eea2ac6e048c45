import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import type { Effect, Effects, EffectTarget } from "../options/effects.ts";
import type { Plan, RecurringTask } from "../plan.ts";
import { minutesPerHour } from "../units.ts";
import type { CaseStock } from "./cases.ts";
import { afterHandingOver } from "./handed-over-minutes.ts";
import { changedMinutes, type FoldTask, minutesPerPiece } from "./minutes.ts";
import { newService, type Service } from "./work-line.ts";

const hoursPerPiece = formula("hours-per-piece", ["minutes", "complexity"], "minutes / 60 * complexity");

/** What other lines need to know of a task before its pieces are known. */
export interface TaskBase {
  readonly subject: Subject;
  readonly hoursPerPiece: Step;
  /** Of the minutes that options hand over to others, the share that the task holds; null where they hand over none. */
  readonly handedOverShare: Step | null;
  /** Minutes of a mean piece in terms of those of a simple one. */
  readonly complexity: Step;
  /** Made ahead where the task is followed by others or grows. */
  readonly service: Service | null;
}

export interface TaskBaseContext {
  readonly ledger: Ledger;
  readonly plan: Plan;
  readonly effects: Effects;
  readonly stocks: ReadonlyMap<string, CaseStock>;
}

/** What of a piece's minutes options can act on. */
const minuteTargets = [
  "task-minutes",
  "handed-over-minutes",
  "prepared-ahead-share",
  "no-show-share",
  "lost-share",
  "interpreter-share",
] as const satisfies readonly EffectTarget[];

export const taskBase = (context: TaskBaseContext, task: RecurringTask, followed: boolean): TaskBase => {
  const { ledger } = context;
  const subject: Subject = { kind: "task", name: task.name };
  const complexity = complexityOf(context, task);
  const { hoursPerPiece, handedOverShare } = timePerPiece(context, task, subject, complexity);
  const known = followed || task.growthPerMonth.value !== 0;
  return {
    subject,
    complexity,
    hoursPerPiece,
    handedOverShare,
    service: known ? newService(ledger, subject, followed ? hoursPerPiece : null) : null,
  };
};

/** The user's formula gives hours as they stand, which come in no pieces. */
export const countsHours = ({ driver }: RecurringTask): boolean =>
  driver.kind === "formula" && driver.formula.gives === "hours";

const complexityOf = ({ ledger, plan, stocks }: TaskBaseContext, task: RecurringTask): Step => {
  const weighed = task.complexityOf !== null && !plan.settings.minutesAreMixAverage && !countsHours(task);
  return (weighed ? stocks.get(task.complexityOf ?? "")?.complexity : undefined) ?? ledger.constant(1);
};

/** Effects of options that change how long a piece of the task takes. */
const effectsOnMinutes = (effects: Effects, { name }: RecurringTask): readonly Effect[] =>
  minuteTargets.flatMap((target) => effects.on(target, name));

type TimePerPiece = Pick<TaskBase, "hoursPerPiece" | "handedOverShare">;

const timePerPiece = (
  context: TaskBaseContext,
  task: RecurringTask,
  subject: Subject,
  complexity: Step,
): TimePerPiece => {
  const { ledger, effects } = context;
  return ledger.remember(task, "hours-per-piece", [complexity, ...effectsOnMinutes(effects, task)], () => {
    const fold: FoldTask = (target, base) => effects.fold(ledger, target, task.name, base);
    const today = minutesToday(ledger, task, subject, fold);
    const { minutes: left, heldShare } = afterHandingOver(ledger, effects, task.name, today);
    const minutes = changedMinutes(ledger, left, fold);
    const asTheyStand = countsHours(task) && minutes === today;
    return {
      hoursPerPiece: asTheyStand
        ? ledger.constant(1)
        : ledger.apply(hoursPerPiece, subject, { minutes, complexity }),
      handedOverShare: heldShare,
    };
  });
};

/** An hour as it stands is a piece of 60 minutes, which options can make shorter. */
const minutesToday = (ledger: Ledger, task: RecurringTask, subject: Subject, fold: FoldTask): Step =>
  countsHours(task)
    ? ledger.series("minutes-per-piece", subject, minutesPerHour, { kind: "default", at: null })
    : minutesPerPiece(ledger, subject, task.minutes, fold);
