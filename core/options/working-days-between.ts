import { workingDays } from "../calendar/working-days.ts";
import { formula } from "../explain/formula.ts";
import type { Step } from "../explain/step.ts";
import type { OptionChoice } from "../plan.ts";
import { addMonths, monthsBetween, type YearMonth } from "../year-month.ts";
import { inForceBetween, type OptionContext, optionSubject } from "./context.ts";

const daysInForce = formula("window-days", ["workingDays", "inForce"], "workingDays * inForce");
const allDays = formula("window-days", ["inPlan", "outside"], "inPlan + outside");
const spread = formula("option-effect", ["amount", "days", "allDays"], "amount * days / allDays");

/** Working days of a period, by month of the plan, and all of them, also those outside the plan. */
export interface PeriodDays {
  readonly byMonth: Step;
  readonly all: Step;
  /** 1 in the months of the period. */
  readonly inForce: Step;
  /** Working days of the period in the months before the plan, the last of them first. */
  readonly before: readonly number[];
}

/** The working days from one month to another, both included; the period may reach outside the plan. */
export const workingDaysBetween = (
  context: OptionContext,
  choice: OptionChoice,
  from: YearMonth,
  to: YearMonth,
): PeriodDays => {
  const { ledger } = context;
  const subject = optionSubject(choice);
  const inForce = inForceBetween(context, choice, from, to);
  const byMonth = ledger.apply(daysInForce, subject, { workingDays: context.workingDays, inForce });
  const inPlan = ledger.overMonths("window-days", "sum", byMonth, 0, ledger.months);
  const outside = daysOutside(context, from, to);
  if (outside === 0) return { byMonth, all: inPlan, inForce, before: [] };
  const outsideStep = ledger.series("window-days", subject, outside, { kind: "calendar" });
  return {
    byMonth,
    all: ledger.apply(allDays, subject, { inPlan, outside: outsideStep }),
    inForce,
    before: daysBefore(context, from, to),
  };
};

const closingsOf = ({ plan }: OptionContext) =>
  plan.closings.map(({ date, share }) => ({ date, share: share.value ?? Number.NaN }));

const daysBefore = (context: OptionContext, from: YearMonth, to: YearMonth): readonly number[] => {
  const { start } = context.frame;
  const closings = closingsOf(context);
  return Array.from({ length: Math.max(0, monthsBetween(from, start)) }, (_, back) => {
    const month = addMonths(start, -1 - back);
    return monthsBetween(month, to) < 0 ? 0 : workingDays(month, closings);
  });
};

/** Working days of the period that lie before the plan begins or after the last month that is computed. */
const daysOutside = (context: OptionContext, from: YearMonth, to: YearMonth): number => {
  const { frame } = context;
  const closings = closingsOf(context);
  const months = Array.from({ length: Math.max(0, monthsBetween(from, to) + 1) }, (_, index) =>
    addMonths(from, index),
  );
  return months
    .filter((month) => {
      const index = monthsBetween(frame.start, month);
      return index < 0 || index >= frame.span;
    })
    .reduce((days, month) => days + workingDays(month, closings), 0);
};

/** The amount by month, in proportion to the working days of the period (model-definitions 2.17). */
export const spreadByDays = (
  { ledger }: OptionContext,
  choice: OptionChoice,
  quantity: Step["quantity"],
  amount: Step,
  { byMonth, all }: PeriodDays,
): Step =>
  ledger.apply({ ...spread, quantity }, optionSubject(choice), { amount, days: byMonth, allDays: all });
