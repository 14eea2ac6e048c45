import { valueAt } from "../explain/step.ts";
import type { GroupSupply } from "../supply/supply.ts";
import {
  byMonth,
  type FlagContext,
  type Measure,
  type Measurement,
  runningTotal,
  staffGroup,
} from "./measurement.ts";
import { type ParticipantClass, unavoidableClass } from "./participant-average.ts";
import { groupsWithLongWeeks, headsOf, weeksWithoutHoliday } from "./participants.ts";

/** Hours a week from which long exposure is linked with illness (WHO and ILO 2021). */
export const longWeekHours = 55;

/** The week as entered: contract hours and the overtime hours that somebody must have, never a month's mean. */
const enteredWeek = (supply: GroupSupply, month: number): ParticipantClass => {
  const plans = supply.overtime.map(({ plan }) => ({
    name: plan.name,
    people: valueAt(plan.people, month),
    weeklyHours: valueAt(plan.inForce, month) === 0 ? 0 : valueAt(plan.weeklyHours, month),
  }));
  return unavoidableClass(valueAt(supply.net.weeklyHours, month), headsOf(supply, month), plans);
};

interface LongWeeks {
  readonly measurement: Measurement;
  /** Weeks of 55 hours or more up to and with each month, holiday left out. */
  readonly soFar: readonly number[];
}

const longWeeksOf = (context: FlagContext, supply: GroupSupply): LongWeeks => {
  const weeks = context.months.map((_, month) => enteredWeek(supply, month));
  const hoursIn = (month: number): number => weeks[month]?.weeklyHours ?? Number.NaN;
  const longIn = (month: number): number =>
    hoursIn(month) >= longWeekHours ? weeksWithoutHoliday(context, supply, month) : 0;
  const soFar = runningTotal(byMonth(context, longIn));
  const measurement: Measurement = {
    subject: staffGroup(supply.group.name),
    values: byMonth(context, hoursIn),
    optionsIn: (month) => weeks[month]?.names ?? [],
    behind: supply.overtime.map(({ plan }) => plan.weeklyHours),
    details: () => ({
      weeks: soFar.at(-1) ?? 0,
      weeksLimit: context.plan.settings.longWeekWeeksLimit.value,
    }),
  };
  return { measurement, soFar };
};

export const longestWeek: Measure = (context) =>
  groupsWithLongWeeks(context).map((supply) => longWeeksOf(context, supply).measurement);

/** The same in the months by whose end there have been more such weeks than the user's limit; none without a limit. */
export const longestWeekPastLimit: Measure = (context) => {
  const limit = context.plan.settings.longWeekWeeksLimit.value;
  if (limit === null) return [];
  return groupsWithLongWeeks(context).map((supply) => {
    const { measurement, soFar } = longWeeksOf(context, supply);
    return { ...measurement, counts: (month: number) => !((soFar[month] ?? 0) <= limit) };
  });
};
