import type { Input } from "../../origin.ts";
import type { BenefitGroup, RefundRates, RefundStep } from "../../plan/money.ts";
import { refundsByLaw } from "../../rules/refund-rates.ts";
import { inputOf, refusedInput, type TableRow, textOf } from "../read/row.ts";
import type { PlanContext } from "./context.ts";
import { type DatedRow, isUndated, ownRules, sourced, sourceOf } from "./dated-rows.ts";

type BenefitRow = TableRow<"benefits">;

const peopleColumns = {
  weeks1to4: "peopleWeeks1to4",
  weeks5to26: "peopleWeeks5to26",
  weeks27to52: "peopleWeeks27to52",
  weeksFrom53: "peopleWeeksFrom53",
} as const satisfies Record<RefundStep, string>;

const bySteps = (inputOfStep: (step: RefundStep) => Input): Readonly<Record<RefundStep, Input>> => ({
  weeks1to4: inputOfStep("weeks1to4"),
  weeks5to26: inputOfStep("weeks5to26"),
  weeks27to52: inputOfStep("weeks27to52"),
  weeksFrom53: inputOfStep("weeksFrom53"),
});

const benefitGroupOf = (row: BenefitRow): BenefitGroup => ({
  caseGroup: textOf(row, "caseGroup") ?? "",
  weeklyBenefit: inputOf(row, "weeklyBenefit"),
  openingPeople: bySteps((step) => inputOf(row, peopleColumns[step])),
  entrantsPerMonth: inputOf(row, "entrantsPerMonth"),
  weeksAtEntry: inputOf(row, "weeksAtEntry"),
  at: row.at,
});

/** Benefits by case group. A row for a group that there is not has been reported, and is nobody's. */
export const benefitsOf = ({ rows, memory, issues }: PlanContext): readonly BenefitGroup[] =>
  rows.benefits.map((row) => memory.remember(row, "benefits", [], issues, () => benefitGroupOf(row)));

/** Rates whose month cannot be read may hold from any month on, and two of one month contradict each other. */
const ratesOf = (dated: DatedRow<"refundRates">): RefundRates => {
  const { row, from } = dated;
  const source = sourceOf(row);
  const share = (step: RefundStep): Input =>
    isUndated(dated) ? refusedInput(row, "from") : sourced(inputOf(row, step), source);
  return {
    from,
    ...source,
    shares: bySteps(share),
    at: row.at,
  };
};

/** The refund rates by ascending month, those of the act first unless the workbook has its own from the beginning. */
export const refundRatesOf = ({ rows, memory, issues }: PlanContext): readonly RefundRates[] =>
  memory.remember(rows.refundRates, "rates", [], issues, (own) => {
    const stated = ownRules(rows.refundRates, own).map(ratesOf);
    return stated.some(({ from }) => from === null) ? stated : [refundsByLaw, ...stated];
  });
