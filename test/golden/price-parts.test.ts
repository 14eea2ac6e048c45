import { expect, test } from "vitest";
import { moneyResult } from "../../core/evaluate/money-result.ts";
import type { OptionChoice, Plan } from "../../core/plan.ts";
import type { PricePartFigures } from "../../core/result/money.ts";
import { base, costOf, inTeam, team } from "../support/costs.ts";
import { given, month, option } from "../support/plan.ts";

const partsOf = (from: Plan, choice: OptionChoice): readonly PricePartFigures[] => {
  const [priced] = moneyResult(costOf(from, choice).evaluation).options;
  if (priced === undefined) throw new Error("no option");
  return priced.parts;
};
const near = (value: number) => expect.closeTo(value, 6) as number;

test("a post of 47,200 kr. a month with turnover: months in which it is filled, and each time that it is", () => {
  const group = team({ turnoverPerYear: given(0.12), vacancyMonths: given(0) });
  // Filled again at once: ten months of pay. From April 0.01 a month leave and are replaced: 1 + 9 × 0.01 recruitments.
  expect(partsOf(base({ staffGroups: [group] }), option("hiring", { posts: 1 }, inTeam))).toEqual([
    { of: "months-of-pay", amount: near(10), kronerEach: near(47_200), kroner: near(472_000) },
    { of: "recruitments", amount: near(1.09), kronerEach: 30_000, kroner: near(32_700) },
  ]);
});

test("nobody is paid in a post that is vacant: with two months to fill it, fewer months than the calendar has", () => {
  const group = team({ turnoverPerYear: given(0.12), vacancyMonths: given(2) });
  // March 1; .01 of what is filled leaves on the 1st of each month from April and is back two months later.
  const filled = [1];
  const left: number[] = [0];
  for (let at = 1; at < 10; at++) {
    const before = filled[at - 1] ?? 0;
    left.push(0.01 * before);
    filled.push(before - 0.01 * before + (left[at - 2] ?? 0));
  }
  const months = filled.reduce((sum, posts) => sum + posts, 0);
  const again = left.slice(0, 8).reduce((sum, posts) => sum + posts, 0);
  expect(months).toBeLessThan(9.84);
  expect(partsOf(base({ staffGroups: [group] }), option("hiring", { posts: 1 }, inTeam))).toEqual([
    { of: "months-of-pay", amount: near(months), kronerEach: near(47_200), kroner: near(months * 47_200) },
    { of: "recruitments", amount: near(1 + again), kronerEach: 30_000, kroner: near((1 + again) * 30_000) },
  ]);
});

test("a system is paid once and by the month, from the month in which it comes", () => {
  const system = option(
    "it-system",
    { share: 0.1, "kroner-once": 150_000, "kroner-per-month": 5000 },
    { target: "Samtaler", from: month("2026-03") },
  );
  expect(partsOf(base(), system)).toEqual([
    { of: "once", amount: 1, kronerEach: 150_000, kroner: 150_000 },
    { of: "months", amount: 10, kronerEach: 5000, kroner: 50_000 },
  ]);
});

test("temps are paid by the hour: 2 × 20 hours a week in two months of 18 working days", () => {
  const temps = option(
    "temps",
    { people: 2, "weekly-hours": 20, "kroner-per-unit": 250 },
    { ...inTeam, to: month("2026-04") },
  );
  expect(partsOf(base(), temps)).toEqual([
    { of: "hours", amount: near(288), kronerEach: 250, kroner: near(72_000) },
  ]);
});

test("overtime in tiers has no one price, and a price that nobody stated gives none", () => {
  const overtime = option(
    "planned-overtime",
    { people: 5, "weekly-hours": 6, "hours-per-occasion": 4 },
    { ...inTeam, to: month("2026-04"), compensation: "paid" },
  );
  expect(partsOf(base(), overtime)).toEqual([
    { of: "other", amount: null, kronerEach: null, kroner: expect.any(Number) as number },
  ]);
  const unpriced = option("temps", { people: 2, "weekly-hours": 20 }, inTeam);
  expect(partsOf(base(), unpriced)).toMatchObject([{ of: "hours", kronerEach: null, kroner: null }]);
});
