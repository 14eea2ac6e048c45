import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import type { GroupGap } from "./gap.ts";
import type { GuidelineNeed } from "./guideline.ts";
import type { Period } from "./period.ts";

const casesPerPost = formula("cases-per-case-carrying-post", ["cases", "posts"], "cases / posts");
const hoursPerCase = formula(
  "hours-per-case-and-year",
  ["hoursAMonth", "cases"],
  "12 * sum(hoursAMonth) / cases",
);
const hoursAtGuideline = formula(
  "hours-per-case-and-year",
  ["posts", "meanNetHours", "cases"],
  "12 * posts * meanNetHours / cases",
);
const meanOfCarrying = formula(
  "mean-net-hours",
  ["carriedHours", "carryingPosts"],
  "sum(carriedHours) / sum(carryingPosts)",
);
const carriedHours = formula(
  "regular-hours",
  ["meanNetHours", "carryingPosts"],
  "meanNetHours * carryingPosts",
);

/** What all three readers already use: cases a post, hours a case and year (model-definitions 2.11, 4). */
export interface CaseFigures {
  readonly casesPerPost: Step;
  /** Hours that the staffing gives, and that the tasks need. */
  readonly hoursGiven: Step;
  readonly hoursNeeded: Step;
  /** Hours at which the task method would need as many posts as the guideline; null without a guideline. */
  readonly hoursAtGuidelineLow: Step | null;
  readonly hoursAtGuidelineHigh: Step | null;
}

export const caseFigures = (
  ledger: Ledger,
  subject: Subject,
  groups: readonly GroupGap[],
  carrying: ReadonlyMap<GroupGap, Step>,
  guideline: GuidelineNeed,
  { from, to }: Period,
): CaseFigures => {
  const mean = (step: Step) =>
    ledger.remember(step, "mean", [from, to], () => ledger.overMonths(step.quantity, "mean", step, from, to));
  const cases = mean(guideline.cases);
  const perCase = (steps: readonly Step[]) =>
    ledger.apply(hoursPerCase, subject, { hoursAMonth: steps.map(mean), cases });
  const meanNetHours = meanNetHoursOf(ledger, subject, groups, carrying, mean);
  const atGuideline = (need: Step | null) =>
    need && ledger.apply(hoursAtGuideline, subject, { posts: mean(need), meanNetHours, cases });
  return {
    casesPerPost: ledger.apply(casesPerPost, subject, { cases, posts: mean(guideline.caseCarryingPosts) }),
    hoursGiven: perCase(groups.map(({ supply }) => supply.supply)),
    hoursNeeded: perCase(groups.map(({ demand }) => demand)),
    hoursAtGuidelineLow: atGuideline(guideline.needLow),
    hoursAtGuidelineHigh: atGuideline(guideline.needHigh),
  };
};

/** Mean net hours of a post of those who carry cases. */
const meanNetHoursOf = (
  ledger: Ledger,
  subject: Subject,
  groups: readonly GroupGap[],
  carrying: ReadonlyMap<GroupGap, Step>,
  mean: (step: Step) => Step,
): Step => {
  const parts = groups.flatMap((group) => {
    const posts = carrying.get(group);
    if (!posts || posts.values === 0) return [];
    const carryingPosts = mean(posts);
    const meanNetHours = mean(group.supply.net.meanNet);
    const hours = ledger.remember(carryingPosts, "carried-hours", [meanNetHours], () =>
      ledger.apply(carriedHours, group.gap.subject, { meanNetHours, carryingPosts }),
    );
    return [{ carryingPosts, hours }];
  });
  return ledger.apply(meanOfCarrying, subject, {
    carriedHours: parts.map(({ hours }) => hours),
    carryingPosts: parts.map(({ carryingPosts }) => carryingPosts),
  });
};
