import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { OptionChoice } from "../../../core/plan.ts";
import { flagOf, flagsOf } from "../../support/flags.ts";
import { evenMonths, hoursGroup } from "../../support/golden.ts";
import "../../support/property-seed.ts";
import { month, option, plan, task } from "../../support/plan.ts";

/** 300 hours at work a month in even months, as many as stand to be freed at most. */
const team = plan({
  closings: evenMonths(12),
  staffGroups: [hoursGroup("Team A", 300)],
  tasks: [task("Samtaler", 300, "Team A")],
});
const freed = (weeklyHours: number, name: string, changes: Partial<OptionChoice> = {}) =>
  option(
    "freed-hours",
    { "weekly-hours": weeklyHours },
    {
      name,
      staffGroup: "Team A",
      from: month("2026-03"),
      ...changes,
    },
  );

describe("more hours freed than people are at work (2.21: an hour is freed once)", () => {
  // Months have 18 working days: 3.6 weeks. 60 and 40 hours a week are 360 of 300 hours, 60 too many.
  test("two options together: the hours beyond, the months and both names", () => {
    const flag = flagOf(
      "freed-hours",
      team,
      freed(60, "Blokke"),
      freed(40, "Vagt", { from: month("2026-04"), to: month("2026-05") }),
    );
    expect(flag).toMatchObject({
      level: "amber",
      basis: "user-limit",
      source: "own-choice",
      subject: "Team A",
      months: ["2026-04", "2026-05"],
      unit: "hours",
      options: ["Blokke", "Vagt"],
    });
    expect(flag?.worstValue).toBeCloseTo(60, 9);
  });

  test("one alone names itself", () => {
    expect(flagOf("freed-hours", team, freed(100, "Blokke"))?.options).toEqual(["Blokke"]);
  });

  test("up to all hours at work nothing is told, nor of what is off", () => {
    expect(flagOf("freed-hours", team, freed(300 / 3.6, "Blokke"))).toBeNull();
    expect(flagOf("freed-hours", team, freed(100, "Blokke", { enabled: false }))).toBeNull();
  });

  test("hours that nobody stated leave doubt", () => {
    const unknown = { ...freed(60, "Blokke"), amounts: {} };
    const { flags, notJudged } = flagsOf(team, unknown);
    expect(flags.map(({ code }) => code)).not.toContain("freed-hours");
    expect(notJudged.map(({ code }) => code)).toContain("freed-hours");
  });
});

// 18 working days are 3.6 weeks, so that 300 hours at work are 83 1/3 hours a week.
test("freeing more never clears it, and it is told beyond the hours at work and not before", () => {
  const weekly = fc.integer({ min: 1, max: 200 });
  fc.assert(
    fc.property(weekly, weekly, (one, other) => {
      const beyond = [Math.min(one, other), Math.max(one, other)].map(
        (hours) => flagOf("freed-hours", team, freed(hours, "Blokke"))?.worstValue ?? 0,
      );
      const [less = Number.NaN, more = Number.NaN] = beyond;
      expect(more).toBeGreaterThanOrEqual(less);
      expect(more).toBeCloseTo(Math.max(0, Math.max(one, other) * 3.6 - 300), 6);
    }),
    { numRuns: 40 },
  );
});
