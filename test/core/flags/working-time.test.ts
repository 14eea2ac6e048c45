import { describe, expect, test } from "vitest";
import type { OptionChoice, StaffGroup } from "../../../core/plan.ts";
import { flagOf, flagsOf, overtime, plainGroup } from "../../support/flags.ts";
import { given, plan, profile, settings, staffGroup } from "../../support/plan.ts";

const halfInJuly = profile("half in July", [0, 0, 0, 0, 0, 0, 0.5, 0, 0, 0, 0, 0.5]);

/** Ten people on 37 h; 222 h of holiday, half of it in July; no local closings. */
const team = (changes: Partial<StaffGroup> = {}, planChanges: Parameters<typeof plan>[0] = {}) =>
  plan({
    closings: [],
    staffGroups: [staffGroup("Team A", 10, { holidayProfile: halfInJuly, ...changes })],
    ...planChanges,
  });
const from = (hours: readonly [number, number, number]) => ({
  priorOvertimeHours: [given(hours[0]), given(hours[1]), given(hours[2])] as const,
});

describe("48 hours on average over four months (model definitions 2.14)", () => {
  // May to August 2026: 123 days = 17.5714 weeks, less 3 weeks' holiday in July = 14.5714 weeks. On duty W/5 − F/N:
  // 19/5 + 22/5 + 23/5 − 3 + 21/5 = 14 weeks. Sickness is left out on both sides.
  const weeksOnDuty = 14;
  const planned = (hours: number) =>
    overtime([5, hours / weeksOnDuty], ["2026-05", "2026-08"], { name: "Sommer" });

  test("golden: 180 h in May to August with 3 weeks' holiday in July is 49.353 h, red", () => {
    const flag = flagOf("working-time-48h", team(), planned(180));
    expect(flag).toMatchObject({
      level: "red",
      basis: "law",
      subject: "Team A",
      months: ["2026-08"],
      threshold: 48,
      unit: "hours-per-week",
      source: "working-time-act",
      options: ["Sommer"],
      details: { averagedMonths: ["2026-05", "2026-06", "2026-07", "2026-08"], unavoidable: true },
    });
    expect(flag?.worstValue).toBeCloseTo(49.353, 3);
  });

  test("golden: had the holiday been worked, the same 180 h are 47.244 h", () => {
    // 37 + 180/17.5714; the weeks on duty are 17 without holiday.
    const elsewhere = team({ holidayProfile: profile("winter", [0.5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.5]) });
    const flag = flagOf("working-time-48h", elsewhere, overtime([5, 180 / 17], ["2026-05", "2026-08"]));
    expect(flag).toMatchObject({ level: "amber", threshold: 45, source: "own-choice" });
    expect(flag?.worstValue).toBeCloseTo(47.244, 3);
  });

  test.each([
    // The room is 11 · 14.5714 = 160.29 h; 8 · 14.5714 = 116.57 h bring 45 h.
    ["just within the room", 11 * (102 / 7), "amber", 45],
    ["above the room", 160.3, "red", 48],
    ["at 45 hours", 8 * (102 / 7), undefined, undefined],
    ["above 45 hours", 116.6, "amber", 45],
    ["far above 48, nothing is capped", 600, "red", 48],
  ])("%s", (_, hours, level, threshold) => {
    const flag = flagOf("working-time-48h", team(), planned(hours));
    expect(flag?.level).toBe(level);
    expect(flag?.threshold).toBe(threshold);
  });

  test("nothing is capped: 600 h are told as 78.18 h", () => {
    // 37 + 600/14.5714
    expect(flagOf("working-time-48h", team(), planned(600))?.worstValue).toBeCloseTo(78.176, 3);
  });

  test("sickness does not make the average of the others smaller", () => {
    const often = flagOf("working-time-48h", team({ absenceShare: given(0.2) }), planned(180));
    expect(often?.worstValue).toBeCloseTo(49.353, 3);
  });

  test.each([
    // October 2025 to January 2026: 123 days, no holiday but half of 6 weeks in December: 14.5714 weeks.
    ["the three months before the start count", [60, 60, 60], 37 + 180 / (102 / 7), "red", "2026-01"],
    // November to February: 120 days = 17.1429 less 3 = 14.1429 weeks; October's hours are out.
    ["the oldest falls out after a month", [0, 90, 90], 37 + 180 / (99 / 7), "red", "2026-02"],
  ] as const)("%s", (_, hours, average, level, worst) => {
    const flag = flagOf("working-time-48h", team(from(hours)));
    expect(flag?.level).toBe(level);
    expect(flag?.worstValue).toBeCloseTo(average, 6);
    expect(flag?.months).toContain(worst);
  });

  const all = ["2026-01", "2026-12"] as const;
  const two = (
    first: readonly [number, number],
    second: readonly [number, number],
  ): readonly OptionChoice[] => [
    overtime(first, all, { name: "Aften" }),
    overtime(second, all, { name: "Lørdag" }),
  ];
  test.each([
    // 8 + 8 − 10 = 6 people are in both: 37 + 6 + 6.5 less the weekday holidays.
    ["two plans that share people", [8, 6], [8, 6.5], "red", true],
    ["two plans that can be kept apart", [5, 6], [5, 6.5], "amber", false],
  ] as const)("%s", (_, first, second, level, unavoidable) => {
    const flag = flagOf("working-time-48h", team(plainGroup), ...two(first, second));
    expect(flag).toMatchObject({
      level,
      threshold: 48,
      options: ["Aften", "Lørdag"],
      details: { unavoidable },
    });
  });

  test("twelve people in ten posts can be kept apart", () => {
    const people = team({ ...plainGroup, heads: given(12) });
    expect(flagOf("working-time-48h", people, ...two([6, 6], [6, 6.5]))?.level).toBe("amber");
  });

  test("what cannot be computed is neither flagged nor passed over", () => {
    const unknown = overtime([5, Number.NaN], all);
    const { flags, notJudged } = flagsOf(team(), {
      ...unknown,
      amounts: { people: given(5), "weekly-hours": given(null) },
    });
    expect(flags.filter(({ code }) => code === "working-time-48h" || code === "week-55h")).toEqual([]);
    expect(notJudged).toContainEqual({
      code: "working-time-48h",
      subject: { kind: "staff-group", name: "Team A" },
    });
    expect(notJudged.map(({ code }) => code)).toContain("week-55h");
  });
});

describe("weeks of 55 hours (model definitions 2.24)", () => {
  // Golden: 20 h extra in weeks of a 31-day month: 57 h a week, whatever the month's mean.
  const long = overtime([3, 20], ["2026-03", "2026-03"], { name: "Marts" });

  test("golden: 20 h on top of 37 h is a week of 57 h, amber", () => {
    expect(flagOf("week-55h", team(), long)).toMatchObject({
      level: "amber",
      basis: "health-evidence",
      months: ["2026-03"],
      worstValue: 57,
      threshold: 55,
      unit: "hours-per-week",
      source: "who-ilo-long-hours",
      options: ["Marts"],
      details: { weeks: 31 / 7, weeksLimit: null },
    });
  });

  test.each([
    ["below 55 hours", 17.9, null, undefined],
    ["at 55 hours", 18, null, "amber"],
    // March has 31/7 = 4.43 weeks.
    ["within the user's weeks", 20, 5, "amber"],
    ["after the user's weeks", 20, 4, "red"],
  ])("%s", (_, hours, limit, level) => {
    const limited = team({}, { settings: settings({ longWeekWeeksLimit: given(limit) }) });
    const flag = flagOf("week-55h", limited, overtime([3, hours], ["2026-03", "2026-03"]));
    expect(flag?.level).toBe(level);
  });

  test("weeks add up over the horizon, and it is red from the month that passes the limit", () => {
    const limited = team({}, { settings: settings({ longWeekWeeksLimit: given(8) }) });
    const flag = flagOf(
      "week-55h",
      limited,
      long,
      overtime([3, 20], ["2026-09", "2026-10"], { name: "Efterår" }),
    );
    // March 4.43, September 4.29: 8.71 weeks by the end of September.
    expect(flag).toMatchObject({ level: "red", months: ["2026-09", "2026-10"], options: ["Efterår"] });
    expect(flag?.details?.weeks).toBeCloseTo(13.143, 3);
  });

  test("two plans make one week only for those who must be in both", () => {
    const both = (people: number) => [
      overtime([people, 10], ["2026-03", "2026-04"], { name: "Aften" }),
      overtime([people, 9], ["2026-03", "2026-04"], { name: "Lørdag" }),
    ];
    expect(flagOf("week-55h", team(), ...both(6))?.worstValue).toBe(56);
    expect(flagOf("week-55h", team(), ...both(5))).toBeNull();
  });
});
