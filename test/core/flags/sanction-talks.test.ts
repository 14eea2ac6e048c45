import { describe, expect, test } from "vitest";
import type { Answer, RecurringTask, SafetyMeasure } from "../../../core/plan.ts";
import { flagOf, plainGroup } from "../../support/flags.ts";
import { month, option, plan, settings, staffGroup, task } from "../../support/plan.ts";

const answers = (alarm: Answer, others: Answer): Readonly<Record<SafetyMeasure, Answer>> => ({
  alarm,
  "escape-route": others,
  "conflict-course": others,
  "risk-assessment": others,
});

/** Ten experienced posts, and 600 h of talks a month. */
const team = (safety = answers(null, null), changes: Partial<RecurringTask> = {}) =>
  plan({
    closings: [],
    staffGroups: [staffGroup("Team A", 10, plainGroup), staffGroup("Vikarer", 0, plainGroup)],
    tasks: [task("Sanktionssamtaler", 600, "Team A", { sanctionTalk: true, ...changes })],
    settings: settings({ safety }),
  });

const hiring = option(
  "hiring",
  { posts: 2 },
  { name: "To nye", staffGroup: "Team A", from: month("2026-03") },
);

describe("new staff in talks on sanctions (model definitions 2.24)", () => {
  test("hours of the two who are new, in proportion to the hours of all", () => {
    // August, k = 5: the two give 2·(1 − 0.5·(1 − 5.5/6)) = 1.9167 of 11.9167 posts: 600 · 0.160839 = 96.503 h.
    const flag = flagOf("new-staff-sanction-talks", team(), hiring);
    expect(flag).toMatchObject({
      level: "red",
      basis: "source-document",
      source: "ds-2016-note",
      subject: "Sanktionssamtaler",
      unit: "hours",
      threshold: 0,
      months: ["2026-03", "2026-04", "2026-05", "2026-06", "2026-07", "2026-08"],
      options: ["To nye"],
    });
    expect(flag?.worstValue).toBeCloseTo(96.503, 3);
  });

  test.each([
    ["nothing answered", answers(null, null), "red", []],
    ["one answer missing", answers(null, "yes"), "red", []],
    ["one answered no, one missing", { ...answers("no", "yes"), "escape-route": null }, "red", ["alarm"]],
    ["all answered, one with no", answers("no", "yes"), "amber", ["alarm"]],
    ["all answered with yes", answers("yes", "yes"), undefined, undefined],
  ])("%s", (_, safety, level, missing) => {
    const flag = flagOf("new-staff-sanction-talks", team(safety), hiring);
    expect(flag?.level).toBe(level);
    expect(flag?.details?.missingSafety).toEqual(missing);
  });

  test("temps count when they may hold the talks", () => {
    const temps = option(
      "temps",
      { people: 2, "weekly-hours": 20 },
      { name: "Vikarer", staffGroup: "Vikarer", from: month("2026-03"), to: month("2026-03") },
    );
    expect(flagOf("new-staff-sanction-talks", team(), temps)).toBeNull();
    // March: 2·20·22/5 = 176 of 176 + 1,628 h: 600 · 0.097561 = 58.537 h.
    const permitted = team(answers(null, null), { permittedGroups: ["Team A", "Vikarer"] });
    const flag = flagOf("new-staff-sanction-talks", permitted, temps);
    expect(flag).toMatchObject({ months: ["2026-03"], options: ["Vikarer"] });
    expect(flag?.worstValue).toBeCloseTo(58.537, 3);
  });

  test("other talks do not count, nor does a team without new staff", () => {
    expect(flagOf("new-staff-sanction-talks", team(undefined, { sanctionTalk: false }), hiring)).toBeNull();
    expect(flagOf("new-staff-sanction-talks", team())).toBeNull();
  });
});
