import { valueAt } from "../explain/step.ts";
import type { WorkedOvertime } from "../supply/overtime.ts";
import type { GroupSupply } from "../supply/supply.ts";
import { monthAt } from "../time-frame.ts";
import { formatYearMonth } from "../year-month.ts";
import { byMonth, type FlagContext, type Measure, type Measurement, staffGroup } from "./measurement.ts";
import {
  type ExtraWork,
  type ParticipantClass,
  possibleClass,
  unavoidableClass,
} from "./participant-average.ts";
import { headsOf, weeksOnDuty, weeksWithoutHoliday } from "./participants.ts";

/** Months over which the working week is averaged (arbejdstidsloven § 4). */
const averagedMonths = 4;

/** The four months that end with a month, and the weeks in them without holiday. */
interface Window {
  readonly months: readonly number[];
  readonly weeks: number;
}

const windowEnding = ({ evaluation }: FlagContext, supply: GroupSupply, end: number): Window => {
  const months = Array.from({ length: averagedMonths }, (_, index) => end - averagedMonths + 1 + index);
  const weeks = months.reduce((sum, month) => sum + weeksWithoutHoliday(evaluation.frame, supply, month), 0);
  return { months, weeks };
};

/** Hours a week; none stay none, also where the weeks are not known. */
const perWeek = (hours: number, weeks: number): number => {
  if (hours === 0) return 0;
  return weeks > 0 ? hours / weeks : Number.NaN;
};

/** Contract week and the overtime that a participant worked before the start, spread over the window. */
const weekWithoutPlans = ({ group, net }: GroupSupply, { months, weeks }: Window): number => {
  const before = months
    .filter((month) => month < 0)
    .reduce((sum, month) => sum + (group.priorOvertimeHours[month + 3]?.value ?? Number.NaN), 0);
  return valueAt(net.weeklyHours, 0) + perWeek(before, weeks);
};

const averageOf = (
  supply: GroupSupply,
  { plan }: WorkedOvertime,
  { months, weeks }: Window,
  end: number,
): ExtraWork => {
  const inMonth = (month: number): number => {
    const hours = month < 0 ? 0 : valueAt(plan.weeklyHours, month) * valueAt(plan.inForce, month);
    return hours === 0 ? 0 : hours * weeksOnDuty(supply, month);
  };
  const hours = months.reduce((sum, month) => sum + inMonth(month), 0);
  return { name: plan.name, people: valueAt(plan.people, end), weeklyHours: perWeek(hours, weeks) };
};

type ClassOf = (contractHours: number, heads: number, plans: readonly ExtraWork[]) => ParticipantClass;

/**
 * The longest average week of any participant, over the four calendar months that end with each month, rolling:
 * contract week + Σ overtime of one participant / Σ (days/7 − holiday weeks) (model-definitions 2.14). Holiday leaves
 * both sides of the fraction; nothing is capped.
 */
const longestAverage = (
  context: FlagContext,
  unavoidable: boolean,
  classOf: ClassOf,
): readonly Measurement[] =>
  context.evaluation.supplies.map((supply) => {
    const classes = Array.from({ length: context.evaluation.frame.horizon }, (_, end) => {
      const window = windowEnding(context, supply, end);
      const extra = supply.overtime.map((overtime) => averageOf(supply, overtime, window, end));
      return classOf(weekWithoutPlans(supply, window), headsOf(supply, end), extra);
    });
    return {
      subject: staffGroup(supply.group.name),
      values: byMonth(context, (month) => classes[month]?.weeklyHours ?? Number.NaN),
      optionsIn: (month) => classes[month]?.names ?? [],
      behind: [supply.net.holiday, ...supply.overtime.map(({ hours }) => hours)],
      details: (month) => ({ averagedMonths: monthNames(context, supply, month), unavoidable }),
    };
  });

const monthNames = (context: FlagContext, supply: GroupSupply, end: number): readonly string[] =>
  windowEnding(context, supply, end).months.map((month) =>
    formatYearMonth(monthAt(context.evaluation.frame, month)),
  );

export const unavoidableAverage: Measure = (context) => longestAverage(context, true, unavoidableClass);

export const possibleAverage: Measure = (context) =>
  longestAverage(context, false, (contractHours, _, plans) => possibleClass(contractHours, plans));
