import { describe, expect, test } from "vitest";
import { evaluatePlan } from "../../../core/evaluate/evaluate.ts";
import type { RecurringTask } from "../../../core/plan.ts";
import { overtime } from "../../support/flags.ts";
import { hoursGroup } from "../../support/golden.ts";
import { even, todayOf, withOptions } from "../../support/overviews.ts";
import { batch, given, month, option, settings, task } from "../../support/plan.ts";

describe("permanent and temporary part of the gap (model definitions 4, 5)", () => {
  test("one-off work passes: it is taken out of what stays", () => {
    // 1,332 h of ten posts a month, 1,200 h of talks: +132 h. 1,598.4 h of one-off work spread evenly over the year
    // by working days: 133.2 h a month, one post. Gap (132 − 133.2)/133.2; without it 132/133.2.
    const told = todayOf(
      even({
        staffGroups: [hoursGroup("Team A", 1332)],
        tasks: [task("Samtaler", 1200, "Team A")],
        batches: [batch("Gennemgang", 1598.4, 60, ["2026-01-01", "2026-12-31"], "Team A")],
      }),
    ).gapParts;
    expect(told.permanentFte).toBeCloseTo(132 / 133.2, 9);
    expect(told.temporaryFte).toBeCloseTo(-1, 9);
  });

  test("growth of what waits passes", () => {
    // 133.2 h a month, 153.2 h arise: 20 h more wait each month. Growth 10 % of what waited the month before: 0, 2, 4.2 …
    // B_m = 1.1·B_(m−1) + 20, so growth over the year is Σ 0.1·B_(m−1) = B_12 − 12·20, B_12 = 200·(1.1^12 − 1).
    const growth = 200 * (1.1 ** 12 - 1) - 240;
    const told = todayOf(
      even({
        staffGroups: [hoursGroup("Team A", 133.2)],
        tasks: [task("Samtaler", 153.2, "Team A", { growthPerMonth: given(0.1) })],
      }),
    ).gapParts;
    expect(told.permanentFte).toBeCloseTo(-20 / 133.2, 9);
    expect(told.temporaryFte).toBeCloseTo(-growth / 12 / 133.2, 9);
  });

  test("ramp-up and mentors pass", () => {
    // Two hired in January, p0 .5, R 6: 1.5 post-months each. Mentors 4 h a week each for 3 months: 2·4·18/5·3 = 86.4 h.
    const told = withOptions(
      even({
        staffGroups: [hoursGroup("Team A", 1332, { mentorHoursPerWeek: given(4) })],
        tasks: [task("Samtaler", 1332, "Team A")],
      }),
      option("hiring", { posts: 2 }, { staffGroup: "Team A", from: month("2026-01") }),
    ).gapParts;
    expect(told.permanentFte).toBeCloseTo(2, 9);
    expect(told.temporaryFte).toBeCloseTo(-(3 / 12 + 86.4 / 12 / 133.2), 9);
  });

  test("they add up to the gap, and one that cannot be computed is told so", () => {
    const plain = even({
      staffGroups: [hoursGroup("Team A", 400), hoursGroup("Team B", 100)],
      tasks: [task("Samtaler", 500, "Team A", { growthPerMonth: given(0.02) }), task("Breve", 50, "Team B")],
      batches: [batch("Gennemgang", 100, 90, ["2026-03-01", "2026-05-31"], "Team B")],
    });
    const [today] = evaluatePlan(plain).result.scenarios;
    const { permanentFte, temporaryFte } = todayOf(plain).gapParts;
    expect((permanentFte ?? 0) + (temporaryFte ?? 0)).toBeCloseTo(today?.period.gapFteTasks ?? 0, 9);
    const unknown = { ...plain, tasks: [task("Samtaler", Number.NaN, "Team A")] };
    expect(todayOf(unknown).gapParts.permanentFte).toBeNull();
  });
});

describe("return to normal (model definitions 4, 13)", () => {
  const team = (hours: number, changes: Partial<RecurringTask> = {}, target = 0) =>
    even({
      staffGroups: [hoursGroup("Team A", 133.2)],
      tasks: [task("Samtaler", hours, "Team A", changes)],
      settings: settings({ backlogTargetHours: given(target) }),
    });
  const backlog = (hours: number) => ({ openingBacklog: { hours: given(hours), ageMonths: null } });

  test("the month at whose end the backlog is gone, when it stays gone", () => {
    // 20 h are left over each month; 50 h wait: 30, 10, then none in March.
    expect(todayOf(team(113.2, backlog(50))).backToNormal).toBe("2026-03");
    // As much as 10 h may wait: February.
    expect(todayOf(team(113.2, backlog(50), 10)).backToNormal).toBe("2026-02");
  });

  test("normal from the start, and not within the period", () => {
    expect(todayOf(team(133.2)).backToNormal).toBe("2026-01");
    expect(todayOf(team(140)).backToNormal).toBe("not-within-period");
  });

  test("not while a temporary measure runs, however short the backlog", () => {
    const temps = option(
      "temps",
      { people: 1, "weekly-hours": 10 },
      { staffGroup: "Team A", from: month("2026-02"), to: month("2026-05") },
    );
    expect(withOptions(team(113.2), temps).backToNormal).toBe("2026-06");
    expect(withOptions(team(113.2), { ...temps, to: null }).backToNormal).toBe("not-within-period");
    expect(withOptions(team(113.2), { ...temps, enabled: false }).backToNormal).toBe("2026-01");
  });

  test("not before time off is given back: three months after the last overtime", () => {
    const evenings = overtime([1, 5], ["2026-02", "2026-03"], { compensation: "time-off" });
    const told = withOptions(team(80), evenings);
    // March's hours are taken from April to June; at the end of June nothing is owed.
    expect(told.backToNormal).toBe("2026-06");
    // 5 h in 2 · 18/5 weeks.
    expect(told.overtimeHours).toBeCloseTo(36, 9);
    expect(told.owedTimeOffHours).toBeCloseTo(0, 9);
  });

  test("hours moved before the plan are open from its start until they are given back", () => {
    const moved = option(
      "stretched-norm-period",
      { people: 1, "weekly-hours": 3, "norm-period-months": 6 },
      {
        staffGroup: "Team A",
        from: month("2025-10"),
        to: month("2025-12"),
        returnFrom: month("2026-01"),
        returnTo: month("2026-03"),
      },
    );
    expect(withOptions(team(80), moved).backToNormal).toBe("2026-03");
  });

  test("what cannot be computed has no month", () => {
    expect(todayOf(team(Number.NaN)).backToNormal).toBeNull();
  });
});
