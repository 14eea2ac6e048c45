import { describe, expect, test } from "vitest";
import type { RecurringTask } from "../../../core/plan.ts";
import { flagOf, flagsOf, plainGroup } from "../../support/flags.ts";
import { given, month, option, plan, settings, staffGroup, task } from "../../support/plan.ts";

/** One post in 2026: 155.4, 148.0, 162.8, 140.6 h in January to April (21, 20, 22, 19 days of 7.4 h). */
const onePost = (changes: Partial<RecurringTask>, limit: number | null = null) =>
  plan({
    closings: [],
    horizonMonths: 4,
    staffGroups: [staffGroup("Team A", 1, plainGroup)],
    tasks: [task("Samtaler", 300, "Team A", { deadlineDays: given(30.4375), ...changes })],
    settings: settings({ overdueHoursLimit: given(limit) }),
  });

describe("work past its deadline (model definitions 2.12)", () => {
  // 300 h a month, due after a month. March: 600 due, 466.2 done, 133.8 late. April: 900 due, 606.8 done, 293.2 late.
  test.each([
    [
      "a task that can wait",
      { priority: 2 },
      null,
      "amber",
      "user-limit",
      "task-deadline",
      0,
      ["2026-03", "2026-04"],
    ],
    ["above the user's limit", { priority: 2 }, 200, "red", "user-limit", "user-limit", 200, ["2026-04"]],
    [
      "within the user's limit",
      { priority: 2 },
      300,
      "amber",
      "user-limit",
      "task-deadline",
      0,
      ["2026-03", "2026-04"],
    ],
    ["a statutory task", { priority: 1 }, 300, "red", "law", "task-deadline", 0, ["2026-03", "2026-04"]],
  ] as const)("%s", (_, changes, limit, level, basis, source, threshold, months) => {
    const flag = flagOf("late-work", onePost(changes, limit));
    expect(flag).toMatchObject({
      level,
      basis,
      source,
      threshold,
      months,
      subject: "Samtaler",
      unit: "hours",
      details: { statutory: changes.priority === 1 },
    });
    expect(flag?.worstValue).toBeCloseTo(293.2, 6);
    // Pieces of 60 minutes.
    expect(flag?.details?.pieces).toBeCloseTo(293.2, 6);
  });

  test.each([
    ["no deadline", { deadlineDays: null }],
    ["a deadline that is met", { deadlineDays: given(120) }],
  ])("%s", (_, changes) => {
    expect(flagOf("late-work", onePost(changes))).toBeNull();
  });

  test("names the shutdown of the task", () => {
    const shutdown = option(
      "shutdown",
      { share: 0.5 },
      { name: "Nedlukning", target: "Samtaler", from: month("2026-02"), to: month("2026-02") },
    );
    expect(flagOf("late-work", onePost({ priority: 2 }), shutdown)?.options).toEqual(["Nedlukning"]);
  });

  test("names what gave the task another place in the order of service, once it has", () => {
    const late = option(
      "prioritisation",
      { priority: 4 },
      { name: "Sidst", target: "Samtaler", from: month("2026-04") },
    );
    const never = { ...late, name: "Senere", from: month("2026-05") };
    expect(flagOf("late-work", onePost({ priority: 2 }), late)?.options).toEqual(["Sidst"]);
    expect(flagOf("late-work", onePost({ priority: 2 }), never)?.options).toEqual([]);
  });

  test("minutes that are missing leave it unjudged", () => {
    const unknown = onePost({});
    const [samtaler] = unknown.tasks;
    if (!samtaler) throw new Error("no task");
    const minutes = { ...samtaler.minutes, talk: given(null) };
    const { flags, notJudged } = flagsOf({ ...unknown, tasks: [{ ...samtaler, minutes }] });
    expect(flags).toEqual([]);
    expect(notJudged).toEqual(
      (["late-work", "backlog-never"] as const).map((code) => ({
        code,
        subject: { kind: "task", name: "Samtaler" },
      })),
    );
  });
});

describe("a backlog that is never cleared (golden of model definitions 2.12)", () => {
  const waiting = (posts: number) =>
    plan({
      staffGroups: [staffGroup("Team A", posts)],
      tasks: [task("Sager", 900, "Team A", { openingBacklog: { hours: given(200), ageMonths: null } })],
    });

  test("900 h a month and 8.3 posts: 154.2 h too few a year, never", () => {
    const flag = flagOf("backlog-never", waiting(8.3));
    expect(flag).toMatchObject({
      level: "red",
      basis: "queueing",
      source: "queue-stability",
      subject: "Sager",
      unit: "hours",
      threshold: null,
      details: { statutory: true },
    });
    // 10,800 − 8.3 · 1,282.6235
    expect(flag?.details?.missingHoursAYear).toBeCloseTo(154.2, 1);
    // 200 + 154.2 wait at the end of the year; most of it, and the most of all, since July.
    expect(flag?.months.at(-1)).toBe("2026-12");
    expect(flag?.worstValue).toBeGreaterThan(354.2);
    // Pieces of 60 minutes, of the same month as the hours.
    expect(flag?.details?.pieces).toBe(flag?.worstValue);
  });

  test("8.6 posts clear it although it comes back after July", () => {
    expect(flagOf("backlog-never", waiting(8.6))).toBeNull();
  });

  test("it counts in the months since which it has been there", () => {
    // Ten posts give 1,554 h in January, 21 days; 1,600 h a month come in from the second year on.
    const throughout = plan({
      closings: [],
      horizonMonths: 24,
      staffGroups: [staffGroup("Team A", 10, plainGroup)],
      tasks: [task("Sager", 1600, "Team A", { from: month("2027-01") })],
    });
    const months = flagOf("backlog-never", throughout)?.months;
    expect(months).toHaveLength(12);
    expect(months?.[0]).toBe("2027-01");
  });
});
