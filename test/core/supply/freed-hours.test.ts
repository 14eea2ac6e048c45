import { describe, expect, test } from "vitest";
import type { OptionChoice } from "../../../core/plan.ts";
import {
  evaluate,
  expectPrinted,
  expectPrintedRow,
  jul,
  mar,
  monthsOf,
  supplyOf,
} from "../../support/golden.ts";
import { given, month, option, plan, staffGroup } from "../../support/plan.ts";

const of = plan({ staffGroups: [staffGroup("Team", 10), staffGroup("Andre", 3)] });

const gained = (...options: readonly OptionChoice[]) => {
  const [with_, without] = [evaluate(of, ...options), evaluate(of)].map((evaluation) =>
    monthsOf(evaluation, supplyOf(evaluation, "Team").supply),
  );
  return (with_ ?? []).map((hours, at) => hours - (without?.[at] ?? Number.NaN));
};

describe("hours that people get back for their tasks", () => {
  test.each(["talk-blocks", "freed-hours"] as const)(
    "%s: 6 people × 5 h in March and April are 30 h in the weeks at work, as in planned overtime",
    (kind) => {
      const choice = option(
        kind,
        { people: 6, "weekly-hours": 5 },
        { staffGroup: "Team", from: month("2026-03"), to: month("2026-04") },
      );
      // 4.18 and 3.325 weeks at work: 22/5 × 0.95, (19/5 − 11.1/37) × 0.95 (model-definitions 2.14)
      expectPrintedRow(gained(choice), ["0", "0", "125.40", "99.75", "0"]);
    },
  );

  test("no more than the hours at work of all: 10 people with 60 h each get those of 10 posts, 22 × 7.4 × 0.95 each", () => {
    const choice = option("freed-hours", { people: 10, "weekly-hours": 60 }, { staffGroup: "Team" });
    // March of 2.1 has 22 days and no holiday: 162.8 h scheduled, 154.66 at work
    expectPrinted(gained(choice)[mar] ?? 0, "1546.60");
  });

  test("people who are not stated: the hours are those of all together", () => {
    const choice = option("freed-hours", { "weekly-hours": 30 }, { staffGroup: "Team" });
    expectPrinted(gained(choice)[mar] ?? 0, "125.40");
  });

  test("whoever is on holiday gets none back", () => {
    // July: (23/5 − 111/37) × 0.95 = 1.52 weeks
    const choice = option("talk-blocks", { people: 6, "weekly-hours": 5 }, { staffGroup: "Team" });
    expectPrinted(gained(choice)[jul] ?? 0, "45.60");
  });

  test("two options add up", () => {
    const both = [
      option("talk-blocks", { people: 6, "weekly-hours": 5 }, { staffGroup: "Team", name: "Blokke" }),
      option("freed-hours", { people: 2, "weekly-hours": 3 }, { staffGroup: "Team", name: "Andet" }),
    ];
    // 36 × 4.18
    expectPrinted(gained(...both)[mar] ?? 0, "150.48");
  });

  test("hours that are not known make the group not computable, and no other", () => {
    const unknown = {
      ...option("talk-blocks", { people: 6 }, { staffGroup: "Team" }),
      amounts: { people: given(6), "weekly-hours": given(null) },
    };
    const evaluation = evaluate(of, unknown);
    expect(monthsOf(evaluation, supplyOf(evaluation, "Team").supply)).toEqual(Array(12).fill(Number.NaN));
    expect(monthsOf(evaluation, supplyOf(evaluation, "Andre").supply).every(Number.isFinite)).toBe(true);
  });
});
