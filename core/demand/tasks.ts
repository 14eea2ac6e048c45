import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import type { Effects } from "../options/effects.ts";
import type { Handover, Shutdown } from "../options/option-effects.ts";
import type { RecurringTask } from "../plan.ts";
import { profileStep } from "../supply/net-hours.ts";
import { type TimeFrame, windowValues } from "../time-frame.ts";
import { daysToMonths } from "../units.ts";
import type { CaseStock } from "./cases.ts";
import { type Apply, MonthlySteps } from "./monthly-steps.ts";
import { caseGroupsOf, followingPieces, type OwnDriver, ownPieces } from "./pieces.ts";
import { talksByRule } from "./talk-cadence.ts";
import { countsHours, type TaskBase } from "./task-base.ts";
import { divided, droppedWork } from "./task-pieces.ts";
import { deferral, growthOf, openingOf } from "./waiting-work.ts";
import type { Priority, Service, UnservedLine } from "./work-line.ts";

const arisingPieces = formula("pieces", ["driver", "profile", "active"], "driver * profile * active");
const taskHours = formula("task-hours", ["pieces", "hoursPerPiece"], "pieces * hoursPerPiece");
const activeShare = formula("task-active", ["window", "volume"], "window * volume");
const servedPieces = formula("served-pieces", ["served", "hoursPerPiece"], "served / hoursPerPiece");

/** What the lines of a scenario's tasks are built with. */
export interface TaskSteps {
  readonly ledger: Ledger;
  readonly frame: TimeFrame;
  readonly effects: Effects;
  readonly shutdowns: readonly Shutdown[];
  readonly handovers: readonly Handover[];
  readonly stocks: ReadonlyMap<string, CaseStock>;
  readonly bases: ReadonlyMap<string, TaskBase>;
}

/**
 * The line of work of a recurring task. `pieces` collects the pieces of the tasks that came before, for those that
 * follow them in the same month. A line that no option touches and that no other hangs on is the same in all scenarios.
 */
export const taskLine = (steps: TaskSteps, task: RecurringTask, pieces: Map<string, Step>): UnservedLine => {
  const { ledger } = steps;
  const base = steps.bases.get(task.name);
  if (!base) throw new Error(`no task ${task.name}`);
  const { subject, hoursPerPiece, service } = base;
  const monthly = new MonthlySteps();
  const follows = task.driver.kind === "share-of-task" ? task.driver.task : null;
  const apply: Apply =
    follows === null
      ? (formula, subject, args) => ledger.apply(formula, subject, args)
      : (formula, subject, args) => monthly.before(ledger.applyMonthly(formula, subject, args));
  const arising = piecesOf(steps, task, base, pieces, apply, monthly);
  const { dropped, ...left } = dividedPieces(steps, task, base, arising, apply);
  pieces.set(task.name, left.kept);
  const toHours = () => apply(taskHours, subject, { pieces: left.kept, hoursPerPiece });
  const hours =
    follows === null ? ledger.remember(task, "hours", [left.kept, hoursPerPiece], toHours) : toHours();
  const waits = steps.shutdowns.filter((shutdown) => shutdown.task === task.name);
  const priority = priorityOf(steps, task, subject);
  const line = (): UnservedLine => ({
    name: task.name,
    subject,
    priority,
    homeGroup: task.homeGroup,
    permittedGroups: task.permittedGroups,
    arrivals: hours,
    hoursPerPiece: countsHours(task) ? null : hoursPerPiece,
    pieces: left,
    perishes: false,
    dropped: droppedWork(subject, dropped, hoursPerPiece, apply),
    ...deferral(ledger, subject, hours, waits, apply, monthly),
    growth: growthOf(ledger, subject, task, service, monthly),
    opening: openingOf(ledger, task, subject),
    arrivesAt: null,
    deadlineMonths: deadlineOf(task),
    beforeService: monthly.beforeService,
    afterService: monthly.afterService,
    follows,
    service,
  });
  const untouched = waits.length === 0 && left.kept === arising && typeof priority === "number";
  const stands = follows === null && service === null && untouched;
  return stands ? ledger.remember(task, "line", [hours], line) : line();
};

const dividedPieces = (
  { ledger, effects, handovers }: TaskSteps,
  { name }: RecurringTask,
  { subject }: TaskBase,
  arising: Step,
  apply: Apply,
) => {
  const all = ledger.series("kept-share", subject, 1, { kind: "default", at: null });
  const kept = effects.fold(ledger, "kept-share", name, all);
  const given = handovers.filter(({ task }) => task === name);
  return divided(ledger, subject, arising, given, kept === all ? null : kept, apply);
};

/** The user's order, as options move it. */
const priorityOf = ({ ledger, effects }: TaskSteps, task: RecurringTask, subject: Subject): Priority => {
  if (effects.on("service-priority", task.name).length === 0) return task.priority;
  const today = ledger.series("service-priority", subject, task.priority, { kind: "default", at: task.at });
  return effects.fold(ledger, "service-priority", task.name, today);
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
  if (driver.kind === "talk-cadence") return talksByRule(steps, subject, task, driver);
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
  const done = source.service.servedPieces ?? donePieces(ledger, source, source.service, monthly);
  const before = monthly.before(ledger.earlierMonthly(done, lag, ledger.constant(0)));
  return apply(followingPieces, subject, { rate, pieces: before });
};

const donePieces = (
  ledger: Ledger,
  { subject, hoursPerPiece }: TaskBase,
  { served }: Service,
  monthly: MonthlySteps,
): Step => monthly.after(ledger.applyMonthly(servedPieces, subject, { served, hoursPerPiece }));

const deadlineOf = ({ deadlineDays }: RecurringTask): number | null =>
  deadlineDays === null ? null : daysToMonths(deadlineDays.value ?? Number.NaN);
