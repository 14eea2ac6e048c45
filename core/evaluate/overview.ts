import type { Step, Subject } from "../explain/step.ts";
import { Effects } from "../options/effects.ts";
import type { Plan } from "../plan.ts";
import { type PartedGap, partedGap } from "./gap-parts.ts";
import type { ScenarioEvaluation } from "./scenario.ts";
import { type GroupPostsSteps, groupPosts, staffPerLeader } from "./staffing.ts";
import { type TimeUseSteps, timeUse } from "./time-use.ts";

/** Figures of the whole period that are asked for in the first hour (model-definitions 4). */
export interface OverviewSteps {
  readonly gap: PartedGap;
  readonly timeUse: TimeUseSteps;
  readonly posts: readonly GroupPostsSteps[];
  readonly staffPerLeader: Step | null;
}

export const overviewSteps = (plan: Plan, evaluation: ScenarioEvaluation): OverviewSteps => {
  const { ledger, frame, options, supplies, outcomes, whole } = evaluation;
  const subject: Subject = { kind: "plan", name: plan.workplace };
  const period = { from: 0, to: frame.horizon };
  const gap = whole.periods[0]?.gap;
  if (gap === undefined) throw new Error("a workplace without a period");
  return {
    gap: partedGap(ledger, subject, whole.groups, gap, period),
    timeUse: timeUse(ledger, subject, plan, new Effects(options.effects), supplies, outcomes, period),
    posts: supplies.map((supply) => groupPosts(ledger, supply, period)),
    staffPerLeader: staffPerLeader(ledger, subject, supplies, period),
  };
};
