import { dayNumber, firstDayNumber } from "../calendar/day-number.ts";
import { valueAt } from "../explain/step.ts";
import { optionNeeds } from "../options/kinds.ts";
import type { OptionChoice, Scenario } from "../plan.ts";
import type { LatestDecision } from "../result/overview.ts";
import { monthAt } from "../time-frame.ts";
import { addMonths, formatDate, formatYearMonth, monthNumber, type YearMonth } from "../year-month.ts";
import type { ScenarioEvaluation } from "./scenario.ts";

/** Posts that are missing by less are none but for rounding. */
const tolerance = 1e-9;

/** The first month of the horizon in which today's plan is short; null where none is, or where it cannot be told. */
export const firstShortage = ({ whole, frame }: ScenarioEvaluation): YearMonth | null => {
  for (let month = 0; month < frame.horizon; month++) {
    const short = valueAt(whole.months.shortage, month);
    if (Number.isNaN(short)) return null;
    if (short > tolerance) return monthAt(frame, month);
  }
  return null;
};

/** Months from the decision until the option works; none for a kind that has no lead. NaN for a lead that was refused. */
const leadOf = ({ kind, amounts }: OptionChoice): number => {
  const stated = amounts["lag-months"];
  if (stated === undefined || optionNeeds[kind].amounts["lag-months"] === undefined) return 0;
  return stated.value ?? (stated.origin.kind === "cell" ? Number.NaN : 0);
};

interface Lead {
  readonly name: string;
  readonly months: number;
}

/** The longest lead, the first of equals; one that cannot be computed may be the longest. */
const longestLead = (options: readonly OptionChoice[]): Lead | null => {
  const leads = options.map((option): Lead => ({ name: option.name, months: leadOf(option) }));
  const unknown = leads.find(({ months }) => Number.isNaN(months));
  if (unknown) return unknown;
  return leads.reduce<Lead | null>(
    (longest, lead) => (lead.months > (longest?.months ?? 0) ? lead : longest),
    null,
  );
};

const worksTooLate = (option: OptionChoice, start: YearMonth, needed: YearMonth): boolean =>
  monthNumber(option.from ?? start) + Math.ceil(leadOf(option)) > monthNumber(needed);

/**
 * The latest day to decide for the options to work by the month in which they have to (model-definitions 4, 15): the
 * first of that month less the longest lead of an enabled option, in whole months. A MED date after that day is told.
 */
export const latestDecision = (
  scenario: Scenario,
  start: YearMonth,
  shortage: YearMonth | null,
): LatestDecision | null => {
  const options = scenario.options.filter(({ enabled, kind }) => enabled && optionNeeds[kind].isDecided);
  const needed = scenario.neededFrom ?? shortage;
  if (options.length === 0 || needed === null) return null;
  const lead = longestLead(options);
  const months = lead?.months ?? 0;
  const latest = Number.isNaN(months) ? null : addMonths(needed, -Math.ceil(months));
  const { medDate } = scenario;
  const medIsLater = medDate !== undefined && latest !== null && dayNumber(medDate) > firstDayNumber(latest);
  return {
    neededFrom: formatYearMonth(needed),
    isStated: scenario.neededFrom !== undefined,
    latest: latest && formatDate({ ...latest, day: 1 }),
    option: lead?.name ?? null,
    leadMonths: Number.isNaN(months) ? null : months,
    laterMed: medDate !== undefined && medIsLater ? formatDate(medDate) : null,
    tooLate: options.filter((option) => worksTooLate(option, start, needed)).map(({ name }) => name),
  };
};
