import type { CaseStock } from "../demand/cases.ts";
import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import type { Plan } from "../plan.ts";
import { sumOf } from "../supply/overtime.ts";
import type { TimeFrame } from "../time-frame.ts";
import { type BenefitMoney, benefitMoney } from "./benefits.ts";
import type { CostLine } from "./cost-line.ts";

const change = formula(
  "municipal-benefit-kroner",
  ["municipal", "municipalToday"],
  "municipal - municipalToday",
);

/** Benefits of a scenario beside today's, by month; before budgetgaranti and udligning (model-definitions 2.20). */
export interface ScenarioBenefits {
  /** Weeks that people are on benefit, which stand also where the kroner are not known. */
  readonly weeks: Step;
  readonly weeksToday: Step;
  readonly gross: Step;
  readonly refund: Step;
  readonly municipal: Step;
  readonly grossToday: Step;
  readonly refundToday: Step;
  readonly municipalToday: Step;
  /** What the municipality pays more than today. */
  readonly lines: readonly CostLine[];
}

type Stocks = ReadonlyMap<string, CaseStock>;

/** Null where the plan states no benefits. */
export const scenarioBenefits = (
  ledger: Ledger,
  frame: TimeFrame,
  plan: Plan,
  stocks: Stocks,
  stocksToday: Stocks,
): ScenarioBenefits | null => {
  if (plan.benefits.length === 0) return null;
  const scenario = benefitMoney(ledger, frame, plan, stocks);
  const today = benefitMoney(ledger, frame, plan, stocksToday);
  const sumOfGroups = (groups: readonly BenefitMoney[], of: keyof typeof quantityOf): Step =>
    sumOf(
      ledger,
      planSubject,
      groups.map((group) => group[of]),
      quantityOf[of],
    );
  return {
    weeks: sumOfGroups(scenario, "allWeeks"),
    weeksToday: sumOfGroups(today, "allWeeks"),
    gross: sumOfGroups(scenario, "gross"),
    refund: sumOfGroups(scenario, "refund"),
    municipal: sumOfGroups(scenario, "municipal"),
    grossToday: sumOfGroups(today, "gross"),
    refundToday: sumOfGroups(today, "refund"),
    municipalToday: sumOfGroups(today, "municipal"),
    lines: scenario.flatMap((group, index) => changeLine(ledger, group, today[index])),
  };
};

const quantityOf = {
  allWeeks: "person-weeks",
  gross: "benefit-kroner",
  refund: "refund-kroner",
  municipal: "municipal-benefit-kroner",
} as const;

const planSubject: Subject = { kind: "plan", name: "" };

/** A group whose cases no option touches costs what it costs today, also where its kroner are not known. */
const changeLine = (
  ledger: Ledger,
  group: BenefitMoney,
  today: BenefitMoney | undefined,
): readonly CostLine[] => {
  if (today === undefined || today.municipal === group.municipal) return [];
  const { municipal } = group;
  const kroner = ledger.apply(change, municipal.subject, { municipal, municipalToday: today.municipal });
  return [{ option: null, account: "benefits", timing: "running", kroner }];
};
