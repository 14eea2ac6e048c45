import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Step, valueAt } from "../../core/explain/step.ts";
import type { Plan } from "../../core/plan.ts";
import { evaluateCase, total } from "../support/figures.ts";
import { given } from "../support/plan.ts";
import { withoutFeedback, withoutRework } from "../support/plan-changes.ts";
import { type RandomCase, randomCase } from "../support/random-plan.ts";

const runs = { numRuns: 60 };

/** No more than, but for rounding. */
const atMost = (value: number, limit: number): void => {
  expect(value - limit).toBeLessThanOrEqual(1e-8 * Math.max(1, Math.abs(limit)));
};

const monthsOf = (step: Step, horizon: number): number[] =>
  Array.from({ length: horizon }, (_, month) => valueAt(step, month));

const morePosts = (plan: Plan, group: number, posts: number): Plan => ({
  ...plan,
  staffGroups: plan.staffGroups.map((row, index) => {
    if (index !== group % plan.staffGroups.length) return row;
    const filledPosts = given((row.filledPosts.value ?? 0) + posts);
    const establishedPosts = given((row.establishedPosts.value ?? 0) + posts);
    // As many heads a post as before, so that the meetings of each stay what they are.
    const heads = given(((row.heads.value ?? 0) * (filledPosts.value ?? 0)) / (row.filledPosts.value ?? 1));
    return { ...row, filledPosts, establishedPosts, heads };
  }),
});

const moreWork = (plan: Plan, task: number, factor: number): Plan => ({
  ...plan,
  tasks: plan.tasks.map((row, index) =>
    index === task % plan.tasks.length
      ? { ...row, minutes: { ...row.minutes, after: given((row.minutes.after.value ?? 0) + 30 * factor) } }
      : row,
  ),
});

test("3: more posts in any group never leave more of any line waiting, in any month", () => {
  fc.assert(
    fc.property(randomCase(), fc.nat(5), fc.integer({ min: 1, max: 8 }), (drawn, group, posts) => {
      const before = withoutRework(drawn);
      const more = evaluateCase({ ...before, plan: morePosts(before.plan, group, posts / 2) });
      const less = evaluateCase(before);
      for (const [index, { served }] of less.outcomes.entries()) {
        for (const [month, waiting] of served.closing.entries()) {
          atMost(more.outcomes[index]?.served.closing[month] ?? Number.NaN, waiting);
        }
      }
    }),
    runs,
  );
});

test("4: more work on one line never lowers a need, the hours unserved, or what waits in all", () => {
  fc.assert(
    fc.property(randomCase(), fc.nat(9), fc.integer({ min: 1, max: 4 }), (drawn, task, factor) => {
      // Fewer pieces are then done, and less follows of them: only work that arises by itself is compared.
      const before = withoutFeedback(drawn);
      const less = evaluateCase(before);
      const more = evaluateCase({ ...before, plan: moreWork(before.plan, task, factor) });
      const { horizon } = less.frame;
      const unserved = (evaluation: typeof less) =>
        Array.from({ length: horizon }, (_, month) =>
          total(
            evaluation.groups.map(
              ({ gap }) => valueAt(gap.shortage, month) * valueAt(gap.supply.net.meanNet, month),
            ),
          ),
        );
      const waiting = (evaluation: typeof less) =>
        Array.from({ length: horizon }, (_, month) =>
          total(evaluation.outcomes.map(({ served }) => served.closing[month] ?? Number.NaN)),
        );
      const [shortBefore, shortAfter] = [unserved(less), unserved(more)];
      const [waitBefore, waitAfter] = [waiting(less), waiting(more)];
      for (let month = 0; month < horizon; month++) {
        atMost(shortBefore[month] ?? 0, shortAfter[month] ?? Number.NaN);
        atMost(waitBefore[month] ?? 0, waitAfter[month] ?? Number.NaN);
        for (const [index, { gap }] of less.groups.entries()) {
          const needed = more.groups[index]?.gap.required;
          if (needed) atMost(valueAt(gap.required, month), valueAt(needed, month));
        }
      }
    }),
    runs,
  );
});

describe("8: the guideline", () => {
  const guided = (
    plan: Plan,
    change: (low: number, high: number, cases: number) => readonly [number, number, number],
  ) => ({
    ...plan,
    caseGroups: plan.caseGroups.map((group) => {
      const [guideline] = group.guidelines;
      if (!guideline) return group;
      const { low, high } = guideline;
      const [lower, higher, timeConsuming] = change(low.value ?? 0, high.value ?? 0, 1e9);
      return {
        ...group,
        timeConsumingCases: given(timeConsuming),
        guidelines: [{ ...guideline, low: given(lower), high: given(higher) }],
      };
    }),
  });

  const needs = (drawn: RandomCase) => {
    const { whole, frame } = evaluateCase(drawn);
    const { needLow, needHigh, cases } = whole.guideline;
    if (!needLow || !needHigh) throw new Error("a plan without guideline");
    return {
      low: monthsOf(needLow, frame.horizon),
      high: monthsOf(needHigh, frame.horizon),
      cases: monthsOf(cases, frame.horizon),
    };
  };

  const allAtMost = (values: readonly number[], limits: readonly number[]): void => {
    for (const [month, value] of values.entries()) atMost(value, limits[month] ?? Number.NaN);
  };

  test("low ≤ high; both fall, or stay, as the numbers of cases a post rise", () => {
    fc.assert(
      fc.property(randomCase(), (drawn) => {
        const present = needs(drawn);
        allAtMost(present.low, present.high);
        for (const change of [
          (low: number, high: number) => [low + 5, Math.max(high, low + 5), 40] as const,
          (low: number, high: number) => [low, high + 5, 40] as const,
        ]) {
          const before = needs({ ...drawn, plan: guided(drawn.plan, (low, high) => [low, high, 40]) });
          const after = needs({ ...drawn, plan: guided(drawn.plan, change) });
          allAtMost(after.low, before.low);
          allAtMost(after.high, before.high);
        }
      }),
      runs,
    );
  });

  test("all cases time-consuming give one number, none give cases over the high and over the low number", () => {
    fc.assert(
      fc.property(randomCase(), fc.integer({ min: 20, max: 60 }), (drawn, low) => {
        const all = needs({ ...drawn, plan: guided(drawn.plan, () => [low, low + 10, 1e9]) });
        allAtMost(all.high, all.low);
        allAtMost(all.low, all.high);
        const none = needs({ ...drawn, plan: guided(drawn.plan, () => [low, low + 10, 0]) });
        for (const [month, cases] of none.cases.entries()) {
          expect(none.low[month]).toBeCloseTo(cases / (low + 10), 8);
          expect(none.high[month]).toBeCloseTo(cases / low, 8);
        }
      }),
      runs,
    );
  });
});
