import { expect, test } from "vitest";
import { evaluatePlan } from "../../../core/evaluate/evaluate.ts";
import type { Funding } from "../../../core/plan/money.ts";
import { evenMonths, expectPrinted, hoursGroup } from "../../support/golden.ts";
import { given, month, plan, scenario, task } from "../../support/plan.ts";

const funding = (changes: Partial<Funding> = {}): Funding => ({
  name: "Pulje",
  from: month("2026-01"),
  to: month("2026-06"),
  kronerPerMonth: given(50_000),
  posts: given(1.5),
  staffGroup: "Team",
  at: null,
  ...changes,
});

/** 532.8 h are 4 posts of 133.2 h; the work is 3 posts' worth. */
const outlook = (stated: Funding, groups = ["Team"]) => {
  const { result } = evaluatePlan(
    plan({
      closings: evenMonths(12),
      staffGroups: groups.map((name) => hoursGroup(name, 532.8)),
      tasks: [task("Samtaler", 399.6, "Team")],
      funding: [stated],
      scenarios: [scenario("I dag")],
    }),
  );
  const [told] = result.scenarios[0]?.money.funding ?? [];
  if (told === undefined) throw new Error("no funding");
  return told;
};

test("50,000 a month to June are 300,000; in July a spare post becomes half a post that lacks", () => {
  const { granted, to, lapse } = outlook(funding());
  expect(granted).toBe(300_000);
  expect(to).toBe("2026-06");
  expect(lapse?.month).toBe("2026-07");
  expectPrinted(lapse?.gapFte ?? Number.NaN, "1.0000");
  expectPrinted(lapse?.gapFteWithout ?? Number.NaN, "-0.5000");
});

test("money that runs to the end of the plan or beyond leaves no gap within it", () => {
  expect(outlook(funding({ to: month("2026-12") }))).toMatchObject({ granted: 600_000, lapse: null });
  expect(outlook(funding({ to: null }))).toMatchObject({ granted: 600_000, to: null, lapse: null });
  expect(outlook(funding({ from: month("2025-01"), to: month("2025-12") }))).toMatchObject({
    granted: 0,
    lapse: null,
  });
});

test("money that pays no posts leaves the gap as it is; kroner that are missing leave the gap alone", () => {
  const none = outlook(funding({ posts: given(0), kronerPerMonth: given(null) }));
  expect(none.granted).toBeNull();
  expect(none.lapse?.gapFteWithout).toBe(none.lapse?.gapFte);
});

test("posts of money that names none of several groups are nobody's: what is left is not known", () => {
  expect(outlook(funding({ staffGroup: null }), ["Team", "Andre"]).lapse?.gapFteWithout).toBeNull();
  const { lapse } = outlook(funding({ staffGroup: null }));
  expectPrinted(lapse?.gapFteWithout ?? Number.NaN, "-0.5000");
});
