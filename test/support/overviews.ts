import { evaluatePlan } from "../../core/evaluate/evaluate.ts";
import type { OptionChoice, Plan, Scenario } from "../../core/plan.ts";
import type { ScenarioOverview } from "../../core/result/overview.ts";
import { evenMonths } from "./golden.ts";
import { plan, scenario } from "./plan.ts";

/** Twelve months of 18 working days: 133.2 hours of a post in each. */
export const even = (changes: Partial<Plan>): Plan => plan({ closings: evenMonths(12), ...changes });

export const overviewsOf = (plain: Plan, ...scenarios: readonly Scenario[]): readonly ScenarioOverview[] =>
  evaluatePlan({ ...plain, scenarios: [scenario("I dag"), ...scenarios] }).result.scenarios.map(
    ({ overview }) => overview,
  );

export const todayOf = (plain: Plan): ScenarioOverview => {
  const [today] = overviewsOf(plain);
  if (today === undefined) throw new Error("no scenario");
  return today;
};

export const withOptions = (plain: Plan, ...options: readonly OptionChoice[]): ScenarioOverview => {
  const [, told] = overviewsOf(plain, scenario("Forslag", ...options));
  if (told === undefined) throw new Error("no scenario");
  return told;
};
