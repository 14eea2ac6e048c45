import { describe, expect, test } from "vitest";
import type { OptionChoice } from "../../../core/plan.ts";
import { flagOf, flagsOf, overtime, plainGroup } from "../../support/flags.ts";
import { allowance, given, month, option, plan, settings, staffGroup, task } from "../../support/plan.ts";

const team = (limits: Parameters<typeof settings>[0] = {}) =>
  plan({
    closings: [],
    staffGroups: [
      staffGroup("Team A", 10, {
        ...plainGroup,
        allowances: [
          allowance("Åndehul", "hours-a-week-per-head", 2, true),
          allowance("Møder", "share", 0.1),
        ],
      }),
      staffGroup("Vikarer", 0, plainGroup),
    ],
    tasks: [task("Opfølgning", 100, "Team A", { priority: 2 })],
    settings: settings(limits),
  });

describe("temporary extra work (model definitions 2.24)", () => {
  // January has 31/7 = 4.43 weeks, with February 59/7 = 8.43.
  const winter = overtime([2, 3], ["2026-01", "2026-02"], { name: "Vinter" });
  test.each([
    ["no number of weeks given: always", null, "amber", null, ["2026-01", "2026-02"]],
    ["more than the user's weeks: from the month that passes them", 8, "amber", 8, ["2026-02"]],
    ["within the user's weeks", 9, "note", 9, ["2026-01", "2026-02"]],
  ])("%s", (_, limit, level, threshold, months) => {
    const flag = flagOf("temporary-extra-work", team({ temporaryWeeksLimit: given(limit) }), winter);
    expect(flag).toMatchObject({
      level,
      basis: "source-document",
      source: "ds-2016-note",
      threshold,
      months,
      unit: "weeks",
      options: ["Vinter"],
    });
    expect(flag?.worstValue).toBeCloseTo(8.43, 2);
  });

  test("weeks of one measure after the other add up, and weeks at once count once", () => {
    const again = overtime([1, 2], ["2026-02", "2026-03"], { name: "Mere" });
    const flag = flagOf("temporary-extra-work", team(), winter, again);
    // 90 days
    expect(flag?.worstValue).toBeCloseTo(12.857, 3);
    expect(flag?.options).toEqual(["Vinter", "Mere"]);
  });

  test("weeks before the plan count as the others do, each once", () => {
    // November and December have 61 days, January 31.
    const since = (from: string, name: string) => overtime([2, 3], [from, "2026-01"], { name });
    const value = (...options: readonly OptionChoice[]) =>
      flagOf("temporary-extra-work", team({ temporaryWeeksLimit: given(13) }), ...options);
    expect(value(since("2025-11", "Efterår"))?.worstValue).toBeCloseTo(92 / 7, 9);
    expect(value(since("2025-11", "Efterår"))?.level).toBe("amber");
    expect(value(since("2025-11", "Efterår"), since("2025-12", "Mere"))?.worstValue).toBeCloseTo(92 / 7, 9);
    expect(value(since("2026-01", "Ny"))?.level).toBe("note");
    expect(value({ ...since("2025-11", "Efterår"), enabled: false }, since("2026-01", "Ny"))?.level).toBe(
      "note",
    );
  });

  test("temps are no extra work of the team", () => {
    const temps = option(
      "temps",
      { people: 2, "weekly-hours": 20 },
      { staffGroup: "Vikarer", from: month("2026-01") },
    );
    // A scenario without a MED date is told as that, and as nothing else.
    expect(flagsOf(team(), temps).flags.map(({ code }) => code)).toEqual(["med-date"]);
  });
});

describe("two temporary measures at once", () => {
  const spring = overtime([2, 3], ["2026-03", "2026-05"], { name: "Overarbejde" });
  const shut = (from: string, to: string) =>
    option("shutdown", {}, { name: "Nedlukning", target: "Opfølgning", from: month(from), to: month(to) });

  test.each([
    ["touching the same group at once", "2026-05", "2026-06", ["2026-05"]],
    ["one after the other", "2026-06", "2026-07", []],
  ])("%s", (_, from, to, months) => {
    const flag = flagOf("two-temporary-measures", team(), spring, shut(from, to));
    expect(flag?.months ?? []).toEqual(months);
    if (flag)
      expect(flag).toMatchObject({ level: "amber", worstValue: 2, threshold: 2, source: "own-choice" });
    if (flag) expect(flag.options).toEqual(["Overarbejde", "Nedlukning"]);
  });

  test("in different groups they are apart", () => {
    const temps = option(
      "temps",
      { people: 2, "weekly-hours": 20 },
      { name: "Vikarer", staffGroup: "Vikarer", from: month("2026-03") },
    );
    expect(flagOf("two-temporary-measures", team(), spring, temps)).toBeNull();
  });
});

describe("breathing space (model definitions 2.24)", () => {
  // 2 h a week; an option takes a quarter from April on and leaves 1.5 h.
  const taken = option(
    "internal-meetings",
    { share: 0.25 },
    { name: "Færre pauser", target: "Åndehul", staffGroup: "Team A", from: month("2026-04") },
  );
  test.each([
    ["made less", null, "amber", "source-document", "ds-2016-note", null],
    ["made less, but not below the user's minimum", 1.5, "amber", "source-document", "ds-2016-note", 1.5],
    ["below the user's minimum", 1.6, "red", "user-limit", "user-limit", 1.6],
  ])("%s", (_, minimum, level, basis, source, threshold) => {
    const flag = flagOf("breathing-space", team({ breathingSpaceMinimum: given(minimum) }), taken);
    expect(flag).toMatchObject({
      level,
      basis,
      source,
      threshold,
      unit: "hours-per-week",
      subject: "Team A",
    });
    expect(flag?.worstValue).toBeCloseTo(1.5, 9);
    expect(flag?.details?.hoursBefore).toBeCloseTo(2, 9);
    expect(flag?.months).toHaveLength(9);
    expect(flag?.options).toEqual(["Færre pauser"]);
  });

  test("too little of it from the start is red without any option", () => {
    const flag = flagOf("breathing-space", team({ breathingSpaceMinimum: given(2.5) }));
    expect(flag).toMatchObject({ level: "red", threshold: 2.5, options: [] });
    expect(flag?.months).toHaveLength(12);
  });

  test("fewer meetings leave it as it is", () => {
    const meetings = option("internal-meetings", { share: 0.5 }, { target: "Møder", staffGroup: "Team A" });
    expect(flagOf("breathing-space", team(), meetings)).toBeNull();
  });
});
