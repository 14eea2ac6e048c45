import { allContributions } from "../../core/evaluate/contributions/contributions.ts";
import type { OptionChoice, Plan } from "../../core/plan.ts";
import type { Contributions, ContributionTable } from "../../core/result/contributions.ts";
import { scenario } from "./plan.ts";

/** What each option of a trial scenario contributes. */
export const contributed = (
  plan: Plan,
  options: readonly OptionChoice[],
  exactUpTo?: number,
): Contributions => allContributions(plan, scenario("Prøve", ...options), exactUpTo);

export const partsByOption = ({ parts }: ContributionTable): ReadonlyMap<string, number | null> =>
  new Map(parts.map(({ option, posts }) => [option, posts] as const));
