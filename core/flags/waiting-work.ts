import type { LineOutcome } from "../evaluate/line-outcome.ts";
import type { ServedLine } from "../evaluate/service.ts";
import { type Step, valueAt } from "../explain/step.ts";
import type { Shutdown } from "../options/option-effects.ts";
import { monthsPerYear } from "../units.ts";
import { type FlagContext, type Measure, type Measurement, noOptions } from "./measurement.ts";

/** Priority of statutory work (lovbundet). */
const statutoryPriority = 1;

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

const shutdownsOf = ({ evaluation }: FlagContext, task: string): readonly Shutdown[] =>
  evaluation.options.shutdowns.filter((shutdown) => shutdown.task === task);

/** Names of the shutdowns under which the task has waited by a month. */
const optionsIn = (shutdowns: readonly Shutdown[]): Measurement["optionsIn"] => {
  if (shutdowns.length === 0) return noOptions;
  return (last) => shutdowns.filter(({ share }) => hasBegun(share, last)).map(({ name }) => name);
};

const hasBegun = (share: Step, last: number): boolean => {
  for (let month = 0; month <= last; month++) if (valueAt(share, month) !== 0) return true;
  return false;
};

type MeasureLine = (outcome: LineOutcome, shutdowns: readonly Shutdown[]) => readonly Measurement[];

/** A task that was done as before, under the same shutdowns, is not measured again. */
const ofTasks = (
  context: FlagContext,
  name: string,
  measure: MeasureLine,
  outcomes = tasksOf(context),
): readonly Measurement[] =>
  outcomes.flatMap((outcome) => {
    const shutdowns = shutdownsOf(context, outcome.served.line.name);
    return context.evaluation.ledger.remember(outcome, name, shutdowns, () => measure(outcome, shutdowns));
  });

const lateHours: MeasureLine = ({ served, overdueHours }, shutdowns) => {
  const { line } = served;
  if (!overdueHours || overdueHours.every((hours) => hours === 0)) return [];
  return [
    {
      subject: line.subject,
      values: overdueHours,
      optionsIn: optionsIn(shutdowns),
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

const neverCleared: MeasureLine = ({ served, timeToClear }, shutdowns) => {
  const { line, closing } = served;
  const unknown = timeToClear !== "never" && Number.isNaN(timeToClear.months);
  if (timeToClear !== "never" && !unknown) return [];
  const since = closing.lastIndexOf(0) + 1;
  return [
    {
      subject: line.subject,
      values: unknown ? closing.map(() => Number.NaN) : closing,
      counts: (month) => unknown || month >= since,
      optionsIn: optionsIn(shutdowns),
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
