import { type Step, valueAt } from "../explain/step.ts";
import type { GroupSupply } from "../supply/supply.ts";
import { byMonth, type FlagContext, type Measure, type Measurement, staffGroup } from "./measurement.ts";

/** Overtime that is owed as time off and was worked by the month. */
const loansBy = ({ overtime }: GroupSupply, last: number): readonly string[] =>
  overtime
    .filter(({ plan }) => plan.compensation === "time-off")
    .filter(({ plan }) => firstMonthInForce(plan.inForce.values) <= last)
    .map(({ plan }) => plan.name);

const firstMonthInForce = (values: Float64Array | number): number => {
  if (typeof values === "number") return values === 0 ? Number.POSITIVE_INFINITY : 0;
  const first = values.findIndex((inForce) => inForce !== 0);
  return first === -1 ? Number.POSITIVE_INFINITY : first;
};

const isNone = ({ values }: Step): boolean => values === 0;

/** Hours of time off that fall due in the month, beside the user's share of the group's hours (2.15, 2.24). */
export const timeOffDue: Measure = (context: FlagContext) =>
  context.evaluation.supplies.flatMap((supply): readonly Measurement[] => {
    const { taken, owed } = supply.timeOff;
    if (isNone(taken)) return [];
    const share = context.plan.settings.timeOffShareLimit.value ?? Number.NaN;
    const room = (month: number): number => share * Math.max(0, valueAt(supply.supply, month));
    const due = (month: number): number => valueAt(taken, month);
    return [
      {
        subject: staffGroup(supply.group.name),
        values: byMonth(context, due),
        counts: (month) => due(month) !== 0,
        limits: byMonth(context, room),
        optionsIn: (month) => loansBy(supply, month),
        behind: [taken, owed, supply.supply],
      },
    ];
  });

/** Hours of time off that were not taken by the deadline and are paid out in the month. */
export const timeOffPaidOut: Measure = (context) =>
  context.evaluation.supplies.flatMap((supply): readonly Measurement[] => {
    const { paidOut, owed } = supply.timeOff;
    if (isNone(paidOut)) return [];
    return [
      {
        subject: staffGroup(supply.group.name),
        values: byMonth(context, (month) => valueAt(paidOut, month)),
        optionsIn: (month) => loansBy(supply, month),
        behind: [paidOut, owed],
        details: () => ({ paidOut: true }),
      },
    ];
  });
