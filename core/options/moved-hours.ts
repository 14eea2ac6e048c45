import { formula } from "../explain/formula.ts";
import type { Step } from "../explain/step.ts";
import { defaultInput } from "../origin.ts";
import type { OptionChoice } from "../plan.ts";
import { addMonths, monthsBetween, type YearMonth } from "../year-month.ts";
import {
  amountOf,
  type OptionContext,
  optionSubject,
  type StaffingOption,
  staffGroupsOf,
} from "./context.ts";
import { noEffects } from "./option-effects.ts";
import { type PeriodDays, spreadByDays, workingDaysBetween } from "./working-days-between.ts";

const weeksOfDays = formula("moved-weeks", ["days"], "days / 5");
const movedBefore = formula(
  "moved-before-start",
  ["amount", "highDays", "allHighDays", "lowDays", "allLowDays"],
  "amount * (highDays / allHighDays - lowDays / allLowDays)",
);
const allMoved = formula("moved-hours", ["people", "weeklyHours", "weeks"], "people * weeklyHours * weeks");

/** The months in which more is worked, and those in which the hours are taken off again. */
export interface NormPeriodMonths {
  readonly from: YearMonth;
  readonly to: YearMonth;
  readonly returnFrom: YearMonth;
  readonly returnTo: YearMonth;
}

/**
 * The months of a stretched norm period. What is not stated: hours are taken off from the month after the high ones, up
 * to the end of a norm period that begins with them. Null where nothing can be told, as without a first or last month.
 */
export const normPeriodMonths = (choice: OptionChoice): NormPeriodMonths | null => {
  const { from, to } = choice;
  if (from === null || to === null) return null;
  const length = choice.amounts["norm-period-months"]?.value ?? null;
  const returnFrom = choice.returnFrom ?? addMonths(to, 1);
  const returnTo = choice.returnTo ?? (length === null ? null : addMonths(from, length - 1));
  if (returnTo === null || monthsBetween(returnFrom, returnTo) < 0) return null;
  return { from, to, returnFrom, returnTo };
};

/** Months from the first to the last that the hours move between: the norm period has to be as long at least. */
export const monthsSpanned = ({ from, to, returnFrom, returnTo }: NormPeriodMonths): number => {
  const first = monthsBetween(from, returnFrom) < 0 ? returnFrom : from;
  const last = monthsBetween(to, returnTo) < 0 ? to : returnTo;
  return monthsBetween(first, last) + 1;
};

/**
 * Stretched norm period (længere normperiode): M = people · h · weeks are worked more in the high months and taken off
 * in the low ones, which may come before or after, each side by working days and in full (model-definitions 2.17 b).
 * Weeks that are not stated are the working weeks of the high months.
 */
export const stretchedNormPeriod: StaffingOption = (choice, context) => {
  const months = normPeriodMonths(choice);
  return months === null ? notKnown(choice, context) : moved(choice, context, months);
};

const moved = (choice: OptionChoice, context: OptionContext, months: NormPeriodMonths) => {
  const { ledger } = context;
  const subject = optionSubject(choice);
  const staffGroups = staffGroupsOf(context, choice);
  const high = workingDaysBetween(context, choice, months.from, months.to);
  const low = workingDaysBetween(context, choice, months.returnFrom, months.returnTo);
  const people = amountOf(context, choice, "people");
  const weeklyHours = amountOf(context, choice, "weekly-hours");
  const amount = ledger.apply(allMoved, subject, {
    people,
    weeklyHours,
    weeks: choice.amounts.weeks
      ? amountOf(context, choice, "weeks")
      : ledger.apply(weeksOfDays, subject, { days: high.all }),
  });
  const movedIn = spreadByDays(context, choice, "moved-in", amount, high);
  const movedOut = spreadByDays(context, choice, "moved-out", amount, low);
  const before = movedBeforeStart(context, choice, amount, high, low);
  const inForce = high.inForce;
  return {
    ...noEffects,
    movedHours: staffGroups.map((staffGroup) => ({
      name: choice.name,
      staffGroup,
      people,
      weeklyHours,
      inForce,
      movedIn,
      movedOut,
      before,
    })),
    temporary: [{ name: choice.name, staffGroups, inForce, extraWork: true }],
  };
};

/** What was worked more or taken off before the plan is over, but stands in the averages of its first months (2.17). */
const movedBeforeStart = (
  { ledger }: OptionContext,
  choice: OptionChoice,
  amount: Step,
  high: PeriodDays,
  low: PeriodDays,
): readonly Step[] => {
  const subject = optionSubject(choice);
  const daysIn = ({ before }: PeriodDays, back: number): Step =>
    ledger.series("window-days", subject, before[back] ?? 0, { kind: "calendar" });
  return Array.from({ length: Math.max(high.before.length, low.before.length) }, (_, back) =>
    ledger.apply(movedBefore, subject, {
      amount,
      highDays: daysIn(high, back),
      allHighDays: high.all,
      lowDays: daysIn(low, back),
      allLowDays: low.all,
    }),
  );
};

/** Hours that are moved nobody knows when, in every month, for what the option lacks. */
const notKnown = (choice: OptionChoice, { ledger, ...context }: OptionContext) => {
  const subject = optionSubject(choice);
  const unknown =
    Object.values(choice.amounts).find(({ value }) => value === null) ?? defaultInput(null, choice.at);
  const movedIn = ledger.input("moved-in", subject, unknown);
  const movedOut = ledger.input("moved-out", subject, unknown);
  const inForce = ledger.constant(1);
  const staffGroups = staffGroupsOf({ ledger, ...context }, choice);
  return {
    ...noEffects,
    movedHours: staffGroups.map((staffGroup) => ({
      name: choice.name,
      staffGroup,
      people: amountOf({ ledger, ...context }, choice, "people"),
      weeklyHours: amountOf({ ledger, ...context }, choice, "weekly-hours"),
      inForce,
      movedIn,
      movedOut,
      before: [],
    })),
    temporary: [{ name: choice.name, staffGroups, inForce, extraWork: true }],
  };
};
