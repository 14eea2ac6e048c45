import { valueAt } from "../explain/step.ts";
import type { WorkedLongerWeek } from "../supply/longer-weeks.ts";
import type { GroupSupply } from "../supply/supply.ts";
import { byMonth, type Measure, staffGroup } from "./measurement.ts";

const plusTimeOf = ({ contracts }: GroupSupply): readonly WorkedLongerWeek[] =>
  contracts.longerWeeks.filter(({ longerWeek }) => longerWeek.agreement === "plus-time");

const isInForce = ({ longerWeek }: WorkedLongerWeek, month: number): boolean =>
  valueAt(longerWeek.inForce, month) !== 0;

/** The longest week of a plus-time contract in the group, by month (model-definitions 2.24). */
export const plusTimeWeek: Measure = (context) =>
  context.evaluation.supplies.flatMap((supply) => {
    const agreements = plusTimeOf(supply);
    if (agreements.length === 0) return [];
    const running = (month: number) => agreements.filter((agreement) => isInForce(agreement, month));
    const weekOf = ({ extraHours }: WorkedLongerWeek): number =>
      valueAt(supply.net.weeklyHours, 0) + valueAt(extraHours, 0);
    return [
      {
        subject: staffGroup(supply.group.name),
        values: byMonth(context, (month) => Math.max(0, ...running(month).map(weekOf))),
        counts: (month) => running(month).length > 0,
        optionsIn: (month) => running(month).map(({ longerWeek }) => longerWeek.name),
        behind: agreements.map(({ extraHours }) => extraHours),
      },
    ];
  });
