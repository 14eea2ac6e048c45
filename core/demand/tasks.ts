import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import type { Effects } from "../options/effects.ts";
import type { Shutdown } from "../options/option-effects.ts";
import type { Plan, RecurringTask } from "../plan.ts";
import { profileStep } from "../supply/net-hours.ts";
import { type TimeFrame, windowValues } from "../time-frame.ts";
import { daysToMonths } from "../units.ts";
import type { CaseStock } from "./cases.ts";
import { minutesPerPiece } from "./minutes.ts";
import { type Apply, MonthlySteps } from "./monthly-steps.ts";
import { caseGroupsOf, followingPieces, type OwnDriver, ownPieces } from "./pieces.ts";
import { deferral, growthOf, openingOf } from "./waiting-work.ts";
import { newService, type Service, type UnservedLine } from "./work-line.ts";

const hoursPerPiece = formula("hours-per-piece", ["minutes", "complexity"], "minutes / 60 * complexity");
const arisingPieces = formula("pieces", ["driver", "profile", "active"], "driver * profile * active");
const taskHours = formula("task-hours", ["pieces", "hoursPerPiece"], "pieces * hoursPerPiece");
const activeShare = formula("task-active", ["window", "volume"], "window * volume");
const servedPieces = formula("served-pieces", ["served", "hoursPerPiece"], "served / hoursPerPiece");

/** What other tasks need to know of a task before its pieces are known. */
export interface TaskBase {
  readonly subject: Subject;
  readonly hoursPerPiece: Step;
  /** Made ahead where the task is followed by others or grows. */
  readonly service: Service | null;
}

/** What the lines of a scenario's tasks are built with. */
export interface TaskSteps {
  readonly ledger: Ledger;
  readonly frame: TimeFrame;
  readonly effects: Effects;
  readonly shutdowns: readonly Shutdown[];
  readonly stocks: ReadonlyMap<string, CaseStock>;
  readonly bases: ReadonlyMap<string, TaskBase>;
}

export const taskBase = (
  ledger: Ledger,
  plan: Plan,
  task: RecurringTask,
  stocks: ReadonlyMap<string, CaseStock>,
  followed: boolean,
): TaskBase => {
  const subject: Subject = { kind: "task", name: task.name };
  return {
    subject,
    hoursPerPiece: hoursPerPieceOf(ledger, plan, task, subject, stocks),
    service: followed || task.growthPerMonth.value !== 0 ? newService(ledger, subject) : null,
  };
};

/** The user's formula gives hours as they stand, which come in no pieces. */
const countsHours = ({ driver }: RecurringTask): boolean =>
  driver.kind === "formula" && driver.formula.gives === "hours";

const hoursPerPieceOf = (
  ledger: Ledger,
  plan: Plan,
  task: RecurringTask,
  subject: Subject,
  stocks: ReadonlyMap<string, CaseStock>,
): Step => {
  const one = ledger.constant(1);
  if (countsHours(task)) return one;
  const weighed = task.complexityOf !== null && !plan.settings.minutesAreMixAverage;
  const complexity = (weighed ? stocks.get(task.complexityOf ?? "")?.complexity : undefined) ?? one;
  return ledger.remember(task, "hours-per-piece", [complexity], () =>
    ledger.apply(hoursPerPiece, subject, {
      minutes: minutesPerPiece(ledger, subject, task.minutes),
      complexity,
    }),
  );
};

/**
 * The line of work of a recurring task. `pieces` collects the pieces of the tasks that came before, for those that
 * follow them in the same month. A line that no option touches and that no other hangs on is the same in all scenarios.
 */
export const taskLine = (steps: TaskSteps, task: RecurringTask, pieces: Map<string, Step>): UnservedLine => {
  const { ledger } = steps;
  const base = steps.bases.get(task.name);
  if (!base) throw new Error(`no task ${task.name}`);
  const monthly = new MonthlySteps();
  const follows = task.driver.kind === "share-of-task" ? task.driver.task : null;
  const apply: Apply =
    follows === null
      ? (formula, subject, args) => ledger.apply(formula, subject, args)
      : (formula, subject, args) => monthly.before(ledger.applyMonthly(formula, subject, args));
  const arising = piecesOf(steps, task, base, pieces, apply, monthly);
  pieces.set(task.name, arising);
  const { hoursPerPiece, service } = base;
  const toHours = () => apply(taskHours, base.subject, { pieces: arising, hoursPerPiece });
  const hours =
    follows === null ? ledger.remember(task, "hours", [arising, hoursPerPiece], toHours) : toHours();
  const waits = steps.shutdowns.filter((shutdown) => shutdown.task === task.name);
  const line = (): UnservedLine => ({
    name: task.name,
    subject: base.subject,
    priority: task.priority,
    homeGroup: task.homeGroup,
    permittedGroups: task.permittedGroups,
    arrivals: hours,
    hoursPerPiece: countsHours(task) ? null : hoursPerPiece,
    ...deferral(ledger, base.subject, hours, waits, apply, monthly),
    growth: growthOf(ledger, base.subject, task, service, monthly),
    opening: openingOf(ledger, task, base.subject),
    arrivesAt: null,
    deadlineMonths: deadlineOf(task),
    beforeService: monthly.beforeService,
    afterService: monthly.afterService,
    follows,
    service,
  });
  const stands = follows === null && service === null && waits.length === 0;
  return stands ? ledger.remember(task, "line", [hours], line) : line();
};

const piecesOf = (
  steps: TaskSteps,
  task: RecurringTask,
  base: TaskBase,
  pieces: ReadonlyMap<string, Step>,
  apply: Apply,
  monthly: MonthlySteps,
): Step => {
  const { ledger, frame } = steps;
  const { subject } = base;
  const driver =
    task.driver.kind === "share-of-task"
      ? followed(steps, subject, task.driver, pieces, apply, monthly)
      : rememberedPieces(steps, task, task.driver, subject);
  const volume = steps.effects.fold(ledger, "task-volume", task.name, ledger.constant(1));
  const always = task.from === null && task.to === null;
  if (always && !task.profile && volume === ledger.constant(1)) return driver;
  return apply(arisingPieces, subject, {
    driver,
    profile: task.profile
      ? profileStep(ledger, frame, "task-profile", subject, task.profile)
      : ledger.constant(1),
    active: activeOf(steps, task, subject, volume),
  });
};

/** Pieces of a task of its own driver hang on its case groups alone, whatever the scenario. */
const rememberedPieces = (
  steps: TaskSteps,
  task: RecurringTask,
  driver: OwnDriver,
  subject: Subject,
): Step => {
  const stocks = caseGroupsOf(driver).map((name) => steps.stocks.get(name));
  return steps.ledger.remember(task, "pieces", stocks, () =>
    ownPieces(steps.ledger, subject, driver, steps.stocks),
  );
};

const activeOf = ({ ledger, frame }: TaskSteps, task: RecurringTask, subject: Subject, volume: Step): Step =>
  ledger.apply(activeShare, subject, {
    window: ledger.series("task-active", subject, windowValues(frame, task.from, task.to), {
      kind: "calendar",
    }),
    volume,
  });

/** Pieces that follow another task: in the same month what arises there, later what was done of it (2.5). */
const followed = (
  steps: TaskSteps,
  subject: Subject,
  driver: Extract<RecurringTask["driver"], { kind: "share-of-task" }>,
  pieces: ReadonlyMap<string, Step>,
  apply: Apply,
  monthly: MonthlySteps,
): Step => {
  const { ledger } = steps;
  const rate = ledger.input("task-rate", subject, driver.rate);
  const lag = ledger.input("lag-months", subject, driver.lagMonths);
  const source = steps.bases.get(driver.task);
  if (!source?.service) throw new Error(`nothing follows ${driver.task}`);
  if (lag.values === 0) {
    const sameMonth = pieces.get(driver.task);
    if (!sameMonth) throw new Error(`${driver.task} follows itself`);
    return apply(followingPieces, subject, { rate, pieces: sameMonth });
  }
  const done = monthly.after(
    ledger.applyMonthly(servedPieces, source.subject, {
      served: source.service.served,
      hoursPerPiece: source.hoursPerPiece,
    }),
  );
  const before = monthly.before(ledger.earlierMonthly(done, lag, ledger.constant(0)));
  return apply(followingPieces, subject, { rate, pieces: before });
};

const deadlineOf = ({ deadlineDays }: RecurringTask): number | null =>
  deadlineDays === null ? null : daysToMonths(deadlineDays.value ?? Number.NaN);
