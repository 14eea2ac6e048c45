import { calendarDaysInMonth } from "../calendar/day-number.ts";
import type { ScenarioEvaluation } from "../evaluate/scenario.ts";
import { type Step, type Subject, valueAt } from "../explain/step.ts";
import type { EffectTarget } from "../options/effects.ts";
import type { Plan } from "../plan.ts";
import type { SourceId } from "../sources.ts";
import { monthAt } from "../time-frame.ts";
import { daysPerWeek } from "../units.ts";
import { formatYearMonth } from "../year-month.ts";
import type { FlagDetails } from "./flag.ts";

/** What flags are judged on. */
export interface FlagContext {
  readonly plan: Plan;
  readonly evaluation: ScenarioEvaluation;
  /** The months of the horizon, "2026-03", and their calendar weeks, days / 7. */
  readonly months: readonly string[];
  readonly calendarWeeks: readonly number[];
}

export const contextOf = (plan: Plan, evaluation: ScenarioEvaluation): FlagContext => {
  const { frame } = evaluation;
  const months = Array.from({ length: frame.horizon }, (_, month) => monthAt(frame, month));
  return {
    plan,
    evaluation,
    months: months.map(formatYearMonth),
    calendarWeeks: months.map((month) => calendarDaysInMonth(month) / daysPerWeek),
  };
};

/** A quantity of one subject by month of the horizon; NaN where it cannot be computed. */
export interface Measurement {
  /** Staff group, unit, task or batch. */
  readonly subject: Subject;
  readonly values: ArrayLike<number>;
  /** Months in which the quantity is there at all; without it, every month. */
  readonly counts?: (month: number) => boolean;
  /** The quantity is of the whole period, and the flag tells no months. */
  readonly ofWholePeriod?: boolean;
  /** The limit by month, where it is no one number. */
  readonly limits?: readonly number[];
  /** Names of the options that the quantity of a month hangs on. */
  readonly optionsIn: (month: number) => readonly string[];
  /** The source, where it depends on the subject and the month. */
  readonly source?: (month: number) => SourceId;
  /** The steps that the quantity is computed from. */
  readonly behind: readonly Step[];
  readonly details?: (month: number) => FlagDetails;
}

export type Measure = (context: FlagContext) => readonly Measurement[];

export const byMonth = ({ evaluation }: FlagContext, value: (month: number) => number): readonly number[] =>
  Array.from({ length: evaluation.frame.horizon }, (_, month) => value(month));

/** Adds up month by month: the sum of all months up to and with each. */
export const runningTotal = (values: readonly number[]): readonly number[] => {
  let total = 0;
  return values.map((value) => {
    total += value;
    return total;
  });
};

export const noOptions = (): readonly string[] => [];

/** Names of those that are in force in the month. */
export const inForceIn = (
  measures: readonly { readonly name: string; readonly inForce: Step }[],
  month: number,
): readonly string[] =>
  measures.filter(({ inForce }) => valueAt(inForce, month) !== 0).map(({ name }) => name);

/** The staff group as what a flag is about. */
export const staffGroup = (name: string): Subject => ({ kind: "staff-group", name });

/** Names of the options that act on the quantity of one of the subjects. */
export const optionsActingOn = (
  { evaluation }: FlagContext,
  target: EffectTarget,
  subjects: readonly string[],
): readonly string[] => [
  ...new Set(
    evaluation.options.effects
      .filter((effect) => effect.target === target && subjects.includes(effect.subject))
      .map(({ amount }) => amount.subject.name),
  ),
];
