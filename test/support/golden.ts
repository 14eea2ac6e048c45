import { expect } from "vitest";
import { type LocalClosing, workingDays } from "../../core/calendar/working-days.ts";
import { evaluateScenario, type ScenarioEvaluation } from "../../core/evaluate/scenario.ts";
import { type Step, valueAt } from "../../core/explain/step.ts";
import type { Closing, OptionChoice, Plan, StaffGroup } from "../../core/plan.ts";
import { addMonths, type YearMonth } from "../../core/year-month.ts";
import { given, month, scenario, staffGroup } from "./plan.ts";

/** Months of 2026 by their place in a plan that starts in January. */
export const [jan, feb, mar, apr, may, jun, jul, aug, sep] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
export const dec = 11;

/** Half a unit of the last digit that the expected figure prints: "46.1168" is met from 46.11675 to 46.11685. */
const halfUnit = (printed: string): number => 0.5 * 10 ** -(printed.split(".")[1] ?? "").length;

/** The figure is the printed one when it is rounded to as many digits. */
export const expectPrinted = (actual: number, printed: string): void => {
  const difference = Math.abs(actual - Number(printed));
  const met = difference <= halfUnit(printed) * (1 + 1e-9);
  expect(met ? printed : String(actual)).toBe(printed);
};

/** The figures month by month, as printed. */
export const expectPrintedRow = (actual: ArrayLike<number>, printed: readonly string[], from = 0): void => {
  for (const [index, text] of printed.entries()) expectPrinted(actual[from + index] ?? Number.NaN, text);
};

export const evaluate = (plan: Plan, ...options: readonly OptionChoice[]): ScenarioEvaluation =>
  evaluateScenario(plan, scenario("Prøve", ...options));

/** The step's values in the months of the horizon. */
export const monthsOf = ({ frame }: ScenarioEvaluation, step: Step): number[] =>
  Array.from({ length: frame.horizon }, (_, index) => valueAt(step, index));

/** A figure that is the same in all months. */
export const figure = (step: Step): number => valueAt(step, 0);

export const total = (values: Iterable<number>): number => [...values].reduce((sum, value) => sum + value, 0);

const found = <Thing>(thing: Thing | undefined, name: string): Thing => {
  if (thing === undefined) throw new Error(`nothing called ${name}`);
  return thing;
};

export const supplyOf = ({ supplies }: ScenarioEvaluation, name: string) =>
  found(
    supplies.find(({ group }) => group.name === name),
    name,
  );

/** The group's gap by month, and over the whole horizon. */
export const gapOf = ({ groups }: ScenarioEvaluation, name: string) => {
  const { gap, periods } = found(
    groups.find((group) => group.gap.supply.group.name === name),
    name,
  );
  return { gap, period: found(periods[0], name) };
};

/** The workplace's figures over the whole horizon. */
export const wholeOf = ({ whole }: ScenarioEvaluation) => found(whole.periods[0], whole.name);

export const lineOf = ({ demand }: ScenarioEvaluation, name: string) =>
  found(
    demand.lines.find((line) => line.name === name),
    name,
  );

export const outcomeOf = ({ outcomes }: ScenarioEvaluation, name: string) =>
  found(
    outcomes.find(({ served }) => served.line.name === name),
    name,
  );

export const servedOf = (evaluation: ScenarioEvaluation, name: string) => outcomeOf(evaluation, name).served;

/** The line of demand that holds the duties of a group's named posts. */
export const dutiesOf = ({ outcomes }: ScenarioEvaluation) =>
  found(
    outcomes.find(({ served }) => served.line.priority === 0),
    "duties",
  ).served;

export const stockOf = ({ demand }: ScenarioEvaluation, name: string) => found(demand.stocks.get(name), name);

/** Hours of a full-time post in a month of 18 working days without holiday, absence or meetings: 18 × 7.4. */
export const evenMonthHours = 133.2;

/** Closes the last weekdays of every month, so that each has 18 working days and the same hours as the others. */
export const evenMonths = (months: number, start = month("2026-01")): readonly Closing[] =>
  Array.from({ length: months }, (_, index) => addMonths(start, index)).flatMap((yearMonth) => {
    const closed: LocalClosing[] = [];
    for (let day = daysIn(yearMonth); workingDays(yearMonth, closed) > 18; day--) {
      const closing = { date: { ...yearMonth, day }, share: 1 };
      const closes = workingDays(yearMonth, [...closed, closing]) < workingDays(yearMonth, closed);
      if (closes) closed.push(closing);
    }
    return closed.map(({ date, share }) => ({ date, share: given(share) }));
  });

const daysIn = ({ year, month }: YearMonth): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A group that gives so many net hours in each even month: no holiday, absence or meetings. */
export const hoursGroup = (name: string, hours: number, changes: Partial<StaffGroup> = {}): StaffGroup =>
  staffGroup(name, hours / evenMonthHours, {
    holidayHours: given(0),
    sixthWeekShare: given(0),
    absenceShare: given(0),
    allowances: [],
    ...changes,
  });
