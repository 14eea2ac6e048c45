import { expect, test } from "vitest";
import { evaluatePlan } from "../../../core/evaluate/evaluate.ts";
import { evenMonths, hoursGroup } from "../../support/golden.ts";
import { given, month, option, plan, scenario } from "../../support/plan.ts";

const course = option("extra-cost", { "kroner-once": 60_000 }, { name: "Kursus", from: month("2026-02") });
const guard = option("extra-cost", { "kroner-per-month": 10_000 }, { name: "Vagt", from: month("2026-07") });

const flagsOf = (budget: number | null) => {
  const { result } = evaluatePlan(
    plan({
      closings: evenMonths(12),
      staffGroups: [hoursGroup("Team", 500)],
      scenarios: [scenario("I dag"), { ...scenario("Forår", course, guard), budget: given(budget) }],
    }),
  );
  return (result.scenarios[1]?.flags ?? []).filter(({ code }) => code === "over-budget");
};

// 60,000 once and six months of 10,000.
test("120,000 kroner of a limit of 110,000 is told of the whole period, with the options that cost them", () => {
  expect(flagsOf(110_000)).toEqual([
    {
      code: "over-budget",
      basis: "user-limit",
      level: "amber",
      subject: "Forår",
      months: [],
      worstValue: 120_000,
      threshold: 110_000,
      unit: "kroner",
      source: "user-limit",
      options: ["Kursus", "Vagt"],
    },
  ]);
});

test("nothing is told at the limit, nor of a limit that cannot be read", () => {
  expect(flagsOf(120_000)).toEqual([]);
  expect(flagsOf(null)).toEqual([]);
});
