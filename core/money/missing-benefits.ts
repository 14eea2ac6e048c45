import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import { neededInput } from "../explain/needed-input.ts";
import type { Step, Subject } from "../explain/step.ts";
import type { Investment } from "../options/option-effects.ts";
import { defaultInput } from "../origin.ts";
import type { BenefitGroup } from "../plan/money.ts";
import type { CostLine } from "./cost-line.ts";

const unknownBenefit = formula("municipal-benefit-kroner", ["weeklyBenefit"], "weeklyBenefit");

/**
 * What an investment does to the benefits of a target group is all that it pays by: where the plan states none for the
 * group, its kroner are missing, and never 0 (model-definitions 6, 15). Once for each group, however many invest in it.
 */
export const missingBenefits = (
  ledger: Ledger,
  investments: readonly Investment[],
  benefits: readonly BenefitGroup[],
): readonly CostLine[] => {
  const stated = new Set(benefits.map(({ caseGroup }) => caseGroup));
  const first = new Map<string, Step>();
  for (const { caseGroup, inForce } of investments)
    if (!stated.has(caseGroup) && !first.has(caseGroup)) first.set(caseGroup, inForce);
  return [...first].map(([name, inForce]) => {
    const subject: Subject = { kind: "case-group", name };
    const weeklyBenefit = neededInput(ledger, "weekly-benefit", subject, defaultInput(null), inForce);
    const kroner = ledger.apply(unknownBenefit, subject, { weeklyBenefit });
    return { option: null, account: "benefits", timing: "running", kroner };
  });
};
