import { valueAt } from "../explain/step.ts";
import { longWeekHours } from "../rules/working-time.ts";
import type { GroupSupply } from "../supply/supply.ts";
import { type BeyondWeek, beyondWeekOf } from "./beyond-week.ts";
import {
  byMonth,
  type FlagContext,
  type Measure,
  type Measurement,
  runningTotal,
  staffGroup,
} from "./measurement.ts";
import { type ParticipantClass, unavoidableClass, withoutHoursOff } from "./participant-average.ts";
import { groupsWithLongWeeks, headsOf, weeksWithoutHoliday } from "./participants.ts";

/** The week as entered: contract hours and the extra hours that somebody must have, never a month's mean. */
const enteredWeek = (supply: GroupSupply, beyond: readonly BeyondWeek[], month: number): ParticipantClass => {
  const heads = headsOf(supply, month);
  const { contractHours, plans } = withoutHoursOff(heads, {
    contractHours: valueAt(supply.net.weeklyHours, month),
    plans: beyond.map(({ name, people, weekIn }) => ({
      name,
      people: valueAt(people, month),
      weeklyHours: weekIn(month),
    })),
  });
  return unavoidableClass(contractHours, heads, plans);
};

interface LongWeeks {
  readonly measurement: Measurement;
  /** Weeks of 55 hours or more up to and with each month, holiday left out. */
  readonly soFar: readonly number[];
}

/** A group that is supplied as before is not measured again. */
const longWeeksOf = (context: FlagContext, supply: GroupSupply): LongWeeks =>
  context.evaluation.ledger.remember(supply, "long-weeks", [context.plan.settings], () =>
    measureLongWeeks(context, supply),
  );

const measureLongWeeks = (context: FlagContext, supply: GroupSupply): LongWeeks => {
  const beyond = beyondWeekOf(context, supply);
  const weeks = context.months.map((_, month) => enteredWeek(supply, beyond, month));
  const hoursIn = (month: number): number => weeks[month]?.weeklyHours ?? Number.NaN;
  const longIn = (month: number): number =>
    hoursIn(month) >= longWeekHours ? weeksWithoutHoliday(context, supply, month) : 0;
  const soFar = runningTotal(byMonth(context, longIn));
  const measurement: Measurement = {
    subject: staffGroup(supply.group.name),
    values: byMonth(context, hoursIn),
    optionsIn: (month) => weeks[month]?.names ?? [],
    behind: beyond.flatMap((work) => work.behind),
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
