import { dayNumber, firstDayNumber } from "../calendar/day-number.ts";
import { optionNeeds } from "../options/kinds.ts";
import { type CalendarDate, formatDate, monthNumber, type YearMonth } from "../year-month.ts";
import { byMonth, type FlagContext, type Measure, type Measurement } from "./measurement.ts";
import { type RunningOption, running, scenarioSubject } from "./running-options.ts";

/** The days of a scenario that its options are held against. */
interface Dates {
  readonly med: CalendarDate | null;
  readonly decision: CalendarDate | null;
}

/** A scenario without a date of its own goes by the day on which the checklist says that MED was informed. */
const datesOf = ({ plan: { settings }, evaluation: { scenario } }: FlagContext): Dates => {
  const informed = settings.checklist["med-informed"];
  return {
    med: scenario.medDate ?? (informed.answer === "yes" ? informed.date : null),
    decision: scenario.decisionDate ?? null,
  };
};

/** Days from the decision until the consequences come before MED; without end where they never do. */
const daysBeforeMed = ({ med, decision }: Dates): number => {
  if (med === null) return Number.POSITIVE_INFINITY;
  return decision === null ? 0 : dayNumber(med) - dayNumber(decision);
};

/**
 * Days from the first month of an option to the month in which the consequences come before MED. A plan without either
 * date is a draft, of which nothing has started; one that is decided and never comes before MED starts without end.
 */
const daysStartedBefore = ({ med, decision }: Dates, first: YearMonth): number => {
  if (med !== null) return firstDayNumber(med) - firstDayNumber(first);
  return decision === null ? 0 : Number.POSITIVE_INFINITY;
};

/** One measurement for a scenario with options, of those that run in a month. */
const ofRunning = (
  context: FlagContext,
  value: (running: readonly RunningOption[]) => number,
  counts: (option: RunningOption, month: number) => boolean,
): readonly Measurement[] => {
  const { evaluation } = context;
  const options = running(
    context,
    evaluation.scenario.options.filter(({ enabled, kind }) => enabled && optionNeeds[kind].isDecided),
  );
  if (options.length === 0) return [];
  const dates = datesOf(context);
  const inMonth = (month: number) =>
    options.filter((option) => option.runsIn(month) && counts(option, month));
  return [
    {
      subject: scenarioSubject(context),
      values: byMonth(context, (month) => value(inMonth(month))),
      counts: (month) => inMonth(month).length > 0,
      optionsIn: (month) => inMonth(month).map(({ name }) => name),
      behind: [],
      details: () => ({
        medDate: dates.med && formatDate(dates.med),
        decisionDate: dates.decision && formatDate(dates.decision),
      }),
    },
  ];
};

/**
 * Days by which a scenario with options is decided before its consequences come before the MED committee, without end
 * where they never do (model-definitions 2.24; MED-rammeaftalen § 8 stk. 3, Aftale om trivsel og sundhed § 5).
 */
export const decidedBeforeMed: Measure = (context) =>
  ofRunning(
    context,
    () => daysBeforeMed(datesOf(context)),
    () => true,
  );

/**
 * Days by which an option has started before its consequences come before the MED committee. There is no clock in the
 * model: an option has started when its first month is before that of MED, or when the scenario is decided and has no
 * MED date at all. It counts in the months in which the option runs and MED has not been asked.
 */
export const startedBeforeMed: Measure = (context) => {
  const dates = datesOf(context);
  const { frame } = context.evaluation;
  const medMonth = dates.med === null ? Number.POSITIVE_INFINITY : monthNumber(dates.med);
  return ofRunning(
    context,
    (options) => Math.max(0, ...options.map(({ first }) => daysStartedBefore(dates, first))),
    (_, month) => monthNumber(frame.start) + month < medMonth,
  );
};
