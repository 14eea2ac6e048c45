import { originAt, type Step, valueAt } from "../explain/step.ts";
import type { Input } from "../origin.ts";
import { rulesByMonth, textOfRules } from "../rules/rule-in.ts";
import { lawfulAveragingMonths, mostAveragingMonths } from "../rules/working-time.ts";
import type { GroupSupply } from "../supply/supply.ts";
import { monthAt } from "../time-frame.ts";
import { formatYearMonth } from "../year-month.ts";
import { beyondWeekOf } from "./beyond-week.ts";
import type { FlagDetails } from "./flag.ts";
import { type FlagContext, type Measure, type Measurement, staffGroup } from "./measurement.ts";
import {
  type ParticipantClass,
  possibleClass,
  unavoidableClass,
  type Week,
  withoutHoursOff,
} from "./participant-average.ts";
import { groupsWithLongWeeks, headsOf, weeksWithoutHoliday } from "./participants.ts";

/** The act's length, where no row says another. */
const byLaw: Input = {
  value: lawfulAveragingMonths,
  origin: { kind: "figure", source: "working-time-act" },
};

/** Months before the start that the longest average of any agreement reaches back to. */
const monthsBefore = mostAveragingMonths - 1;

/** Over how many months the average that ends with each month is taken; NaN where the rule of the month is not known. */
const averagingStep = ({ plan, evaluation: { ledger, frame } }: FlagContext): Step =>
  ledger.remember(plan.settings, "averaging-months", [textOfRules(plan.normPeriods)], () => {
    const inputs = rulesByMonth(frame, plan.normPeriods).map((rule) => rule?.averagingMonths ?? byLaw);
    return ledger.series(
      "averaging-months",
      { kind: "plan", name: "" },
      Float64Array.from(inputs, ({ value }) => value ?? Number.NaN),
      inputs.map(({ origin }) => origin),
    );
  });

/** Sum of the months that end with `end`. The values begin with the months before the start. */
const overMonths = (values: ArrayLike<number>, end: number, months: number): number => {
  if (Number.isNaN(months)) return Number.NaN;
  let sum = 0;
  const last = end + monthsBefore;
  for (let index = last - months + 1; index <= last; index++) sum += values[index] ?? Number.NaN;
  return sum;
};

/** Values from before the start up to the end of the horizon. */
const withMonthsBefore = ({ evaluation }: FlagContext, value: (month: number) => number): Float64Array =>
  Float64Array.from({ length: evaluation.frame.horizon + monthsBefore }, (_, index) =>
    value(index - monthsBefore),
  );

/**
 * Hours that a participant worked beyond the contract before the start, as the workplace states them for the last three
 * months. Of months before those it is taken that nobody did, which errs to lower averages over more than four months.
 */
const hoursBefore = ({ group: { priorOvertimeHours } }: GroupSupply, month: number): number => {
  if (month >= 0) return 0;
  const stated = priorOvertimeHours[month + priorOvertimeHours.length];
  return stated === undefined ? 0 : (stated.value ?? Number.NaN);
};

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

/** Over the months that end with each month. It hangs on the group's supply and how many months are averaged. */
const longestByMonth = (context: FlagContext, supply: GroupSupply): readonly LongestAverage[] =>
  context.evaluation.ledger.remember(supply, "longest-averages", [averagingStep(context)], () => {
    const weekAt = averageWeek(context, supply);
    return context.months.map((_, end) => {
      const week = weekAt(end);
      if (week.plans.every(({ weeklyHours }) => weeklyHours === 0)) return contractAlone(week);
      const heads = headsOf(supply, end);
      const { contractHours, plans } = withoutHoursOff(heads, week);
      return {
        unavoidable: unavoidableClass(contractHours, heads, plans),
        possible: possibleClass(contractHours, plans),
      };
    });
  });

/** Nobody works more than the others then, whoever is chosen. */
const contractAlone = ({ contractHours }: Week): LongestAverage => {
  const all = { weeklyHours: contractHours, names: [] };
  return { unavoidable: all, possible: all };
};

const averageWeek = (context: FlagContext, supply: GroupSupply): ((end: number) => Week) => {
  const weeks = withMonthsBefore(context, (month) => weeksWithoutHoliday(context, supply, month));
  const before = withMonthsBefore(context, (month) => hoursBefore(supply, month));
  const beyond = beyondWeekOf(context, supply).map(({ name, people, hoursIn }) => ({
    name,
    people,
    hours: withMonthsBefore(context, hoursIn),
  }));
  const averaging = averagingStep(context);
  return (end) => {
    const months = valueAt(averaging, end);
    const averagedWeeks = overMonths(weeks, end, months);
    const average = (hours: Float64Array): number => perWeek(overMonths(hours, end, months), averagedWeeks);
    return {
      contractHours: valueAt(supply.net.weeklyHours, 0) + average(before),
      plans: beyond.map(({ name, people, hours }) => ({
        name,
        people: valueAt(people, end),
        weeklyHours: average(hours),
      })),
    };
  };
};

/**
 * The longest average week of any participant, over the calendar months that end with each month, rolling, four of
 * them or as many as an agreement says:
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
        behind: [
          averagingStep(context),
          supply.net.holiday,
          ...beyondWeekOf(context, supply).flatMap(({ behind }) => behind),
        ],
        details: (month) => ({
          averagedMonths: monthNames(context, month),
          ...agreementOf(context, month),
          unavoidable: choice === "unavoidable",
        }),
      };
    });

const monthNames = (context: FlagContext, end: number): readonly string[] => {
  const months = valueAt(averagingStep(context), end);
  return Array.from({ length: months || 0 }, (_, index) =>
    formatYearMonth(monthAt(context.evaluation.frame, end - months + 1 + index)),
  );
};

/** What the row of the month names as its source, where one sets the length of the average. */
const agreementOf = (context: FlagContext, end: number): Pick<FlagDetails, "averagingSource"> => {
  const { operation } = averagingStep(context);
  const origin = operation.kind === "input" ? originAt(operation.origin, end) : null;
  return origin?.kind === "cell" && origin.source !== undefined ? { averagingSource: origin.source } : {};
};

export const unavoidableAverage: Measure = longestAverage("unavoidable");
export const possibleAverage: Measure = longestAverage("possible");
