import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import type { Step, Subject } from "../explain/step.ts";
import { type Effect, Effects } from "../options/effects.ts";
import { sumOf } from "../supply/overtime.ts";
import { type Posts, postsOf } from "../supply/posts.ts";
import type { GroupSupply } from "../supply/supply.ts";
import { monthlyPostPayOf, recruitmentCostOf } from "./pay.ts";

const postsMore = formula("added-posts", ["posts", "postsBefore"], "posts - postsBefore");
const refilledMore = formula("hires-anew", ["refilled", "refilledBefore"], "refilled - refilledBefore");
const payOfPosts = formula("option-cost", ["posts", "monthlyPostPay"], "posts * monthlyPostPay");
const costOfStarting = formula("option-cost", ["posts", "recruitmentCost"], "posts * recruitmentCost");

/** Rounding of sums of posts, far below what any pay could show. */
const roundingOfPosts = 1e-9;

const isNothing = ({ values }: Step): boolean =>
  typeof values === "number" ? values === 0 : values.every((value) => Math.abs(value) < roundingOfPosts);

/** The posts of a group as they would be without some of its effects. */
export const postsWithout = (
  ledger: Ledger,
  { group, net }: GroupSupply,
  effects: readonly Effect[],
  left: readonly Effect[],
): Posts => {
  const others = new Effects(effects.filter((effect) => !left.includes(effect)));
  return postsOf(ledger, group, net.workingDays, others);
};

/**
 * Kroner a month for the posts that are filled more, their turnover and vacancies included as in the supply of hours, and
 * for filling again the more posts that are left by turnover.
 */
export const payOfMorePosts = (
  ledger: Ledger,
  supply: GroupSupply,
  subject: Subject,
  posts: Posts,
  before: Posts,
): readonly Step[] => {
  const more = ledger.apply(postsMore, subject, { posts: posts.filled, postsBefore: before.filled });
  const refilled = ledger.apply(refilledMore, subject, {
    refilled: posts.replacements,
    refilledBefore: before.replacements,
  });
  return [
    ...(isNothing(more)
      ? []
      : [
          ledger.apply(payOfPosts, subject, {
            posts: more,
            monthlyPostPay: monthlyPostPayOf(ledger, supply.group, more),
          }),
        ]),
    ...(isNothing(refilled) ? [] : [recruitmentOf(ledger, supply, subject, [refilled])]),
  ];
};

/** Kroner for recruiting those who start in the month. */
export const recruitmentOf = (
  ledger: Ledger,
  { group }: GroupSupply,
  subject: Subject,
  starting: readonly Step[],
): Step => {
  const posts = sumOf(ledger, subject, starting, "hires-anew");
  return ledger.apply(costOfStarting, subject, {
    posts,
    recruitmentCost: recruitmentCostOf(ledger, group, posts),
  });
};
