import { valueAt } from "../explain/step.ts";
import type { GroupSupply } from "../supply/supply.ts";
import { monthAt } from "../time-frame.ts";
import { formatYearMonth } from "../year-month.ts";
import { beyondWeekOf } from "./beyond-week.ts";
import { type FlagContext, type Measure, type Measurement, staffGroup } from "./measurement.ts";
import {
  type ParticipantClass,
  possibleClass,
  unavoidableClass,
  type Week,
  withoutHoursOff,
} from "./participant-average.ts";
import { groupsWithLongWeeks, headsOf, weeksWithoutHoliday } from "./participants.ts";

/** Months over which the working week is averaged (arbejdstidsloven § 4). */
const averagedMonths = 4;

/** Months before the start that the first average reaches back to. */
const monthsBefore = averagedMonths - 1;

/** Sum of the four months that end with `end`; the values begin three months before the start. */
const overFourMonths = (values: ArrayLike<number>, end: number): number => {
  let sum = 0;
  for (let month = end; month < end + averagedMonths; month++) sum += values[month] ?? Number.NaN;
  return sum;
};

/** Values from three months before the start up to the end of the horizon. */
const withMonthsBefore = ({ evaluation }: FlagContext, value: (month: number) => number): Float64Array =>
  Float64Array.from({ length: evaluation.frame.horizon + monthsBefore }, (_, index) =>
    value(index - monthsBefore),
  );

/** Hours that a participant worked beyond the contract before the start, as the workplace states them. */
const hoursBefore = ({ group }: GroupSupply, month: number): number =>
  month < 0 ? (group.priorOvertimeHours[month + monthsBefore]?.value ?? Number.NaN) : 0;

/** Hours a week; none stay none, also where the weeks are not known. */
const perWeek = (hours: number, weeks: number): number => {
  if (hours === 0) return 0;
  return weeks > 0 ? hours / weeks : Number.NaN;
};

/** The class with the longest average week, by how the people of the plans are chosen. */
interface LongestAverage {
  readonly unavoidable: ParticipantClass;
  readonly possible: ParticipantClass;
}

/** Over the four months that end with each month. It hangs on nothing but the group's supply. */
const longestByMonth = (context: FlagContext, supply: GroupSupply): readonly LongestAverage[] =>
  context.evaluation.ledger.remember(supply, "longest-averages", [], () => {
    const weekAt = averageWeek(context, supply);
    return context.months.map((_, end) => {
      const heads = headsOf(supply, end);
      const { contractHours, plans } = withoutHoursOff(heads, weekAt(end));
      return {
        unavoidable: unavoidableClass(contractHours, heads, plans),
        possible: possibleClass(contractHours, plans),
      };
    });
  });

const averageWeek = (context: FlagContext, supply: GroupSupply): ((end: number) => Week) => {
  const weeks = withMonthsBefore(context, (month) => weeksWithoutHoliday(context, supply, month));
  const before = withMonthsBefore(context, (month) => hoursBefore(supply, month));
  const beyond = beyondWeekOf(context, supply).map(({ name, people, hoursIn }) => ({
    name,
    people,
    hours: withMonthsBefore(context, hoursIn),
  }));
  const averageAt = (hours: Float64Array, end: number): number =>
    perWeek(overFourMonths(hours, end), overFourMonths(weeks, end));
  return (end) => ({
    contractHours: valueAt(supply.net.weeklyHours, 0) + averageAt(before, end),
    plans: beyond.map(({ name, people, hours }) => ({
      name,
      people: valueAt(people, end),
      weeklyHours: averageAt(hours, end),
    })),
  });
};

/**
 * The longest average week of any participant, over the four calendar months that end with each month, rolling:
 * contract week + Σ hours beyond it of one participant / Σ (days/7 − holiday weeks) (model-definitions 2.14), whether
 * they are overtime, a longer contract week or hours moved within a norm period. Holiday leaves both sides of the
 * fraction; nothing is capped.
 */
const longestAverage =
  (choice: keyof LongestAverage): Measure =>
  (context) =>
    groupsWithLongWeeks(context).map((supply): Measurement => {
      const classes = longestByMonth(context, supply).map((longest) => longest[choice]);
      return {
        subject: staffGroup(supply.group.name),
        values: classes.map(({ weeklyHours }) => weeklyHours),
        optionsIn: (month) => classes[month]?.names ?? [],
        behind: [supply.net.holiday, ...beyondWeekOf(context, supply).flatMap(({ behind }) => behind)],
        details: (month) => ({
          averagedMonths: monthNames(context, month),
          unavoidable: choice === "unavoidable",
        }),
      };
    });

const monthNames = ({ evaluation }: FlagContext, end: number): readonly string[] =>
  Array.from({ length: averagedMonths }, (_, index) =>
    formatYearMonth(monthAt(evaluation.frame, end - monthsBefore + index)),
  );

export const unavoidableAverage: Measure = longestAverage("unavoidable");
export const possibleAverage: Measure = longestAverage("possible");
