import type { LineOutcome } from "../evaluate/line-outcome.ts";
import type { ServedLine } from "../evaluate/service.ts";
import { type Step, valueAt } from "../explain/step.ts";
import { monthsPerYear } from "../units.ts";
import { type FlagContext, type Measure, type Measurement, noOptions } from "./measurement.ts";

/** Priority of statutory work (lovbundet). */
const statutoryPriority = 1;

const isStatutory = ({ line }: ServedLine): boolean => line.priority === statutoryPriority;

/** Recurring tasks and batches. Named duties are served ahead of all else and are nobody's case. */
const isTask = ({ served }: LineOutcome): boolean =>
  served.line.subject.kind === "task" || served.line.subject.kind === "batch";

const tasksOf = ({ evaluation }: FlagContext): readonly LineOutcome[] => evaluation.outcomes.filter(isTask);

/** Hours of the month in pieces; null for work that is not counted. */
const piecesOf = ({ line }: ServedLine, hours: number, month: number): number | null => {
  const pieces = line.hoursPerPiece ? hours / valueAt(line.hoursPerPiece, month) : Number.NaN;
  return Number.isFinite(pieces) ? pieces : null;
};

/** Names of the shutdowns under which the task has waited by a month. */
const shutdownsOf = ({ evaluation }: FlagContext, task: string): Measurement["optionsIn"] => {
  const shutdowns = evaluation.options.shutdowns.filter((shutdown) => shutdown.task === task);
  if (shutdowns.length === 0) return noOptions;
  return (last) => shutdowns.filter(({ share }) => hasBegun(share, last)).map(({ name }) => name);
};

const hasBegun = (share: Step, last: number): boolean => {
  for (let month = 0; month <= last; month++) if (valueAt(share, month) !== 0) return true;
  return false;
};

const lateHours = (context: FlagContext, { served, overdueHours }: LineOutcome): readonly Measurement[] => {
  const { line } = served;
  if (!overdueHours || overdueHours.every((hours) => hours === 0)) return [];
  return [
    {
      subject: line.subject,
      values: overdueHours,
      optionsIn: shutdownsOf(context, line.name),
      behind: [line.arrivals, line.served],
      details: (month) => ({
        statutory: isStatutory(served),
        pieces: piecesOf(served, overdueHours[month] ?? Number.NaN, month),
      }),
    },
  ];
};

/** Hours past their deadline at the end of the month, by task (model-definitions 2.12). */
export const overdueWork: Measure = (context) =>
  tasksOf(context).flatMap((outcome) => lateHours(context, outcome));

export const overdueStatutoryWork: Measure = (context) =>
  tasksOf(context)
    .filter(({ served }) => isStatutory(served))
    .flatMap((outcome) => lateHours(context, outcome));

/**
 * Hours that wait at the end of each month, for tasks whose backlog is never cleared when the last year repeats itself
 * (model-definitions 2.12). It counts in the months since which it has been there without a break.
 */
export const backlogForever: Measure = (context) =>
  tasksOf(context).flatMap(({ served, timeToClear }) => {
    const { line, closing } = served;
    const unknown = timeToClear !== "never" && Number.isNaN(timeToClear.months);
    if (timeToClear !== "never" && !unknown) return [];
    const since = closing.lastIndexOf(0) + 1;
    return {
      subject: line.subject,
      values: unknown ? closing.map(() => Number.NaN) : closing,
      counts: (month) => unknown || month >= since,
      optionsIn: shutdownsOf(context, line.name),
      behind: [line.arrivals, line.backlog],
      details: (month) => ({
        statutory: isStatutory(served),
        pieces: piecesOf(served, closing[month] ?? Number.NaN, month),
        missingHoursAYear: missingHoursAYear(served),
      }),
    };
  });

/** What came in during the last year, growth too, less what the matching could have done of it. */
const missingHoursAYear = ({ arrived, growth, capacity }: ServedLine): number => {
  const months = Math.min(monthsPerYear, arrived.length);
  const lastYear = (hours: Float64Array) => hours.subarray(-months).reduce((sum, value) => sum + value, 0);
  return ((lastYear(arrived) + lastYear(growth) - lastYear(capacity)) * monthsPerYear) / months;
};
