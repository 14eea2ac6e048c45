import type { LineOutcome } from "../evaluate/line-outcome.ts";
import type { ServedLine } from "../evaluate/service.ts";
import { type Step, valueAt } from "../explain/step.ts";
import { statutoryPriority } from "../options/named-tasks.ts";
import { monthsPerYear } from "../units.ts";
import { type FlagContext, type Measure, type Measurement, noOptions } from "./measurement.ts";

const isStatutory = ({ line }: ServedLine): boolean => line.priority === statutoryPriority;

/** Recurring tasks and batches. Named duties are served ahead of all else and are nobody's case. */
const isTask = ({ served }: LineOutcome): boolean =>
  served.line.subject.kind === "task" || served.line.subject.kind === "batch";

const tasksOf = ({ evaluation: { ledger, outcomes } }: FlagContext): readonly LineOutcome[] =>
  ledger.remember(outcomes, "tasks", [], () => outcomes.filter(isTask));

/** Hours of the month in pieces; null for work that is not counted. */
const piecesOf = ({ line }: ServedLine, hours: number, month: number): number | null => {
  const pieces = line.hoursPerPiece ? hours / valueAt(line.hoursPerPiece, month) : Number.NaN;
  return Number.isFinite(pieces) ? pieces : null;
};

/** An option under which a task may wait longer than before, from the first month that is not 0. */
interface Delay {
  readonly name: string;
  readonly inForce: Step;
}

/** Shutdowns of the task, and options that give it another place in the order of service. */
const delaysOf = ({ evaluation: { options } }: FlagContext, task: string): readonly Delay[] => [
  ...options.shutdowns
    .filter((shutdown) => shutdown.task === task)
    .map(({ name, share }) => ({ name, inForce: share })),
  ...options.effects
    .filter(({ target, subject }) => target === "service-priority" && subject === task)
    .map(({ amount, inForce }) => ({ name: amount.subject.name, inForce })),
];

/** Names of the options under which the task has waited by a month. */
const optionsIn = (delays: readonly Delay[]): Measurement["optionsIn"] => {
  if (delays.length === 0) return noOptions;
  return (last) => delays.filter(({ inForce }) => hasBegun(inForce, last)).map(({ name }) => name);
};

const hasBegun = (inForce: Step, last: number): boolean => {
  for (let month = 0; month <= last; month++) if (valueAt(inForce, month) !== 0) return true;
  return false;
};

type MeasureLine = (outcome: LineOutcome, delays: readonly Delay[]) => readonly Measurement[];

/** A task that was done as before, under the same options, is not measured again. */
const ofTasks = (
  context: FlagContext,
  name: string,
  measure: MeasureLine,
  outcomes = tasksOf(context),
): readonly Measurement[] =>
  outcomes.flatMap((outcome) => {
    const delays = delaysOf(context, outcome.served.line.name);
    const hangsOn = delays.flatMap((delay) => [delay.name, delay.inForce]);
    return context.evaluation.ledger.remember(outcome, name, hangsOn, () => measure(outcome, delays));
  });

const lateHours: MeasureLine = ({ served, overdueHours }, delays) => {
  const { line } = served;
  if (!overdueHours || overdueHours.every((hours) => hours === 0)) return [];
  return [
    {
      subject: line.subject,
      values: overdueHours,
      optionsIn: optionsIn(delays),
      behind: [line.arrivals, line.served],
      details: (month) => ({
        statutory: isStatutory(served),
        pieces: piecesOf(served, overdueHours[month] ?? Number.NaN, month),
      }),
    },
  ];
};

/** Hours past their deadline at the end of the month, by task (model-definitions 2.12). */
export const overdueWork: Measure = (context) => ofTasks(context, "late-hours", lateHours);

export const overdueStatutoryWork: Measure = (context) => {
  const statutory = tasksOf(context).filter(({ served }) => isStatutory(served));
  return ofTasks(context, "late-hours", lateHours, statutory);
};

/**
 * Hours that wait at the end of each month, for tasks whose backlog is never cleared when the last year repeats itself
 * (model-definitions 2.12). It counts in the months since which it has been there without a break.
 */
export const backlogForever: Measure = (context) => ofTasks(context, "backlog-forever", neverCleared);

const neverCleared: MeasureLine = ({ served, timeToClear }, delays) => {
  const { line, closing } = served;
  const unknown = timeToClear !== "never" && Number.isNaN(timeToClear.months);
  if (timeToClear !== "never" && !unknown) return [];
  const since = closing.lastIndexOf(0) + 1;
  return [
    {
      subject: line.subject,
      values: unknown ? closing.map(() => Number.NaN) : closing,
      counts: (month) => unknown || month >= since,
      optionsIn: optionsIn(delays),
      behind: [line.arrivals, line.backlog],
      details: (month) => ({
        statutory: isStatutory(served),
        pieces: piecesOf(served, closing[month] ?? Number.NaN, month),
        missingHoursAYear: missingHoursAYear(served),
      }),
    },
  ];
};

/** What came in during the last year, growth too, less what the matching could have done of it. */
const missingHoursAYear = ({ entered, growth, capacity }: ServedLine): number => {
  const months = Math.min(monthsPerYear, entered.length);
  const lastYear = (hours: Float64Array) => hours.subarray(-months).reduce((sum, value) => sum + value, 0);
  return ((lastYear(entered) + lastYear(growth) - lastYear(capacity)) * monthsPerYear) / months;
};
