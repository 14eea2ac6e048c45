import { calendarDaysInMonth } from "../calendar/day-number.ts";
import { valueAt } from "../explain/step.ts";
import type { TemporaryMeasure } from "../options/option-effects.ts";
import { monthAt, monthIndex } from "../time-frame.ts";
import { daysPerWeek } from "../units.ts";
import {
  byMonth,
  type FlagContext,
  inForceIn,
  type Measure,
  type Measurement,
  runningTotal,
  staffGroup,
} from "./measurement.ts";

const touching = (
  { evaluation }: FlagContext,
  group: string,
  counts: (measure: TemporaryMeasure) => boolean,
): readonly TemporaryMeasure[] =>
  evaluation.options.temporary.filter((measure) => counts(measure) && measure.staffGroups.includes(group));

/** Calendar weeks before the plan in which one of the measures ran, by the months of their rows. */
const weeksBefore = (
  { evaluation: { scenario, frame } }: FlagContext,
  measures: readonly TemporaryMeasure[],
): number => {
  const names = new Set(measures.map(({ name }) => name));
  const ran = new Set<number>();
  for (const { name, enabled, from, to } of scenario.options) {
    if (!enabled || from === null || !names.has(name)) continue;
    const last = to === null ? -1 : Math.min(-1, monthIndex(frame, to));
    for (let month = monthIndex(frame, from); month <= last; month++) ran.add(month);
  }
  return [...ran].reduce(
    (weeks, month) => weeks + calendarDaysInMonth(monthAt(frame, month)) / daysPerWeek,
    0,
  );
};

/**
 * Calendar weeks in which the group has had temporary extra work, up to and with each month in which it has some, also
 * those before the plan.
 */
export const weeksOfExtraWork: Measure = (context) =>
  context.plan.staffGroups.flatMap(({ name }): readonly Measurement[] => {
    const measures = touching(context, name, ({ extraWork }) => extraWork);
    if (measures.length === 0) return [];
    const running = (month: number): boolean => inForceIn(measures, month).length > 0;
    const weeks = (month: number): number =>
      running(month) ? (context.calendarWeeks[month] ?? Number.NaN) : 0;
    const before = weeksBefore(context, measures);
    return [
      {
        subject: staffGroup(name),
        values: runningTotal(byMonth(context, weeks)).map((sum) => before + sum),
        counts: running,
        optionsIn: (month) => inForceIn(measures, month),
        behind: measures.map(({ inForce }) => inForce),
      },
    ];
  });

/** Temporary measures that touch the group in the month. */
export const measuresAtOnce: Measure = (context) =>
  context.plan.staffGroups.flatMap(({ name }): readonly Measurement[] => {
    const measures = touching(context, name, () => true);
    if (measures.length === 0) return [];
    const running = (month: number): number =>
      measures.filter(({ inForce }) => valueAt(inForce, month) !== 0).length;
    return [
      {
        subject: staffGroup(name),
        values: byMonth(context, running),
        optionsIn: (month) => inForceIn(measures, month),
        behind: measures.map(({ inForce }) => inForce),
      },
    ];
  });
