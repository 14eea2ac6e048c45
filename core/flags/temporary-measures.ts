import { valueAt } from "../explain/step.ts";
import type { TemporaryMeasure } from "../options/option-effects.ts";
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

/** Calendar weeks in which the group has had temporary extra work, up to and with each month in which it has some. */
export const weeksOfExtraWork: Measure = (context) =>
  context.plan.staffGroups.flatMap(({ name }): readonly Measurement[] => {
    const measures = touching(context, name, ({ extraWork }) => extraWork);
    if (measures.length === 0) return [];
    const running = (month: number): boolean => inForceIn(measures, month).length > 0;
    const weeks = (month: number): number =>
      running(month) ? (context.calendarWeeks[month] ?? Number.NaN) : 0;
    return [
      {
        subject: staffGroup(name),
        values: runningTotal(byMonth(context, weeks)),
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
