import { contributionsOf } from "../../core/evaluate/contributions/contributions.ts";
import type { OptionChoice, Plan } from "../../core/plan.ts";
import type { Contributions, ContributionTable } from "../../core/result/contributions.ts";
import { scenario } from "./plan.ts";

/** All steps of the calculation in one go. */
export const contributed = (
  plan: Plan,
  options: readonly OptionChoice[],
  exactUpTo?: number,
): Contributions => {
  const run = contributionsOf(plan, scenario("Prøve", ...options), exactUpTo);
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
};

export const partsByOption = ({ parts }: ContributionTable): ReadonlyMap<string, number | null> =>
  new Map(parts.map(({ option, posts }) => [option, posts] as const));
