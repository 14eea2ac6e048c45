import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import type { Effect, Effects, EffectTarget } from "../options/effects.ts";
import type { Plan, RecurringTask } from "../plan.ts";
import type { CaseStock } from "./cases.ts";
import { changedMinutes, type FoldTask, minutesPerPiece } from "./minutes.ts";
import { newService, type Service } from "./work-line.ts";

const hoursPerPiece = formula("hours-per-piece", ["minutes", "complexity"], "minutes / 60 * complexity");

/** What other lines need to know of a task before its pieces are known. */
export interface TaskBase {
  readonly subject: Subject;
  readonly hoursPerPiece: Step;
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
  "prepared-ahead-share",
  "no-show-share",
  "lost-share",
  "interpreter-share",
] as const satisfies readonly EffectTarget[];

export const taskBase = (context: TaskBaseContext, task: RecurringTask, followed: boolean): TaskBase => {
  const { ledger } = context;
  const subject: Subject = { kind: "task", name: task.name };
  const complexity = complexityOf(context, task);
  const hoursPerPiece = hoursPerPieceOf(context, task, subject, complexity);
  const known = followed || task.growthPerMonth.value !== 0;
  return {
    subject,
    complexity,
    hoursPerPiece,
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

const hoursPerPieceOf = (
  { ledger, effects }: TaskBaseContext,
  task: RecurringTask,
  subject: Subject,
  complexity: Step,
): Step => {
  const fold: FoldTask = (target, base) => effects.fold(ledger, target, task.name, base);
  return ledger.remember(task, "hours-per-piece", [complexity, ...effectsOnMinutes(effects, task)], () => {
    if (countsHours(task)) return hoursAsTheyStand(ledger, subject, fold);
    const minutes = minutesPerPiece(ledger, subject, task.minutes, fold);
    return ledger.apply(hoursPerPiece, subject, { minutes, complexity });
  });
};

/** An hour as it stands is a piece of 60 minutes, which options can make shorter. */
const hoursAsTheyStand = (ledger: Ledger, subject: Subject, fold: FoldTask): Step => {
  const today = ledger.series("minutes-per-piece", subject, 60, { kind: "default", at: null });
  const minutes = changedMinutes(ledger, today, fold);
  const one = ledger.constant(1);
  return minutes === today ? one : ledger.apply(hoursPerPiece, subject, { minutes, complexity: one });
};
