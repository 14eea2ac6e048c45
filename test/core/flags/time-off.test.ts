import { describe, expect, test } from "vitest";
import type { StaffGroup } from "../../../core/plan.ts";
import { flagOf, flagsOf, overtime, plainGroup } from "../../support/flags.ts";
import { given, month, plan, settings, staffGroup } from "../../support/plan.ts";

const team = (changes: Partial<StaffGroup> = {}, share: number | null = 0.2) =>
  plan({
    closings: [],
    staffGroups: [staffGroup("Team A", 2, { ...plainGroup, ...changes })],
    settings: settings({ timeOffShareLimit: given(share) }),
  });

describe("time off that is owed (model definitions 2.15, 2.24)", () => {
  // 90 h owed at the start are taken over three months, 30 h each. Two posts then give
  // 2·21·7.4 − 30 = 280.8, 2·20·7.4 − 30 = 266.0 and 2·22·7.4 − 30 = 295.6 h in January to March.
  const owed = { owedTimeOffHours: given(90) };

  test.each([
    ["20 % of the hours hold 30 h", 0.2, []],
    ["10.5 % hold them but in February, 27.93 h", 0.105, ["2026-01", "2026-02"]],
    ["10 % never do", 0.1, ["2026-01", "2026-02", "2026-03"]],
  ])("%s", (_, share, months) => {
    const flag = flagOf("time-off-owed", team(owed, share));
    expect(flag?.months ?? []).toEqual(months);
  });

  test("tells the month with the least room", () => {
    const flag = flagOf("time-off-owed", team(owed, 0.1));
    expect(flag).toMatchObject({ level: "amber", basis: "user-limit", source: "user-limit", unit: "hours" });
    expect(flag?.worstValue).toBeCloseTo(30, 9);
    expect(flag?.threshold).toBeCloseTo(26.6, 9);
  });

  test("what is not taken within three months is paid out, red", () => {
    // January: 1 person · 5 h · 21/5 weeks = 21 h, at 1:1.5 31.5 h owed; paid out in April.
    const late = overtime([1, 5], ["2026-01", "2026-01"], {
      name: "Januar",
      compensation: "time-off",
      returnFrom: month("2026-10"),
      returnTo: month("2026-12"),
    });
    const flag = flagOf("time-off-owed", team(), late);
    expect(flag).toMatchObject({
      level: "red",
      basis: "agreement",
      source: "ds-time-off",
      months: ["2026-04"],
      threshold: 0,
      options: ["Januar"],
      details: { paidOut: true },
    });
    expect(flag?.worstValue).toBeCloseTo(31.5, 9);
  });

  test("paid overtime owes nothing, and without a share of the user's nothing due is passed over", () => {
    const paid = overtime([1, 5], ["2026-01", "2026-01"]);
    expect(flagOf("time-off-owed", team({}, null), paid)).toBeNull();
    expect(flagsOf(team({}, null), paid).notJudged).toEqual([]);
    expect(flagsOf(team(owed, null)).notJudged).toEqual([
      { code: "time-off-owed", subject: { kind: "staff-group", name: "Team A" } },
    ]);
  });
});
