import { describe, expect, test } from "vitest";
import { flagStatement } from "../../../core/present/flag-lines.ts";
import { flagOf, flagsOf, overtime, plainGroup } from "../../support/flags.ts";
import { given, month, option, plan, staffGroup, task } from "../../support/plan.ts";

const code = "people-beyond-heads";

const team = (heads: number | null = null, posts = 13.8) =>
  plan({
    closings: [],
    staffGroups: [staffGroup("Team A", posts, { ...plainGroup, heads: given(heads) })],
    tasks: [task("Samtaler", 600, "Team A")],
  });

const plusTime = (people: number | null, name = "Plustid", from = "2026-03") =>
  option("plus-time", people === null ? { "weekly-hours": 40 } : { people, "weekly-hours": 40 }, {
    name,
    staffGroup: "Team A",
    from: month(from),
    to: month("2026-12"),
  });

describe("a plan for more people than the group has is computed as entered, and told", () => {
  test("of 16 people, 17 are too many: who, when, how many and of how many", () => {
    const flag = flagOf(code, team(16), plusTime(17));
    expect(flag).toMatchObject({
      level: "amber",
      basis: "user-limit",
      source: "own-choice",
      subject: "Team A",
      worstValue: 17,
      threshold: 16,
      unit: "heads",
      options: ["Plustid"],
      details: { headsStated: true },
    });
    expect(flag?.months[0]).toBe("2026-03");
    expect(flagOf(code, team(16), plusTime(16))).toBeNull();
  });

  // 13.8 posts are 14 people at least; more, only if it is stated.
  test("where people are not stated, one to a post is what the group can be", () => {
    expect(flagOf(code, team(), plusTime(50))).toMatchObject({
      threshold: 14,
      details: { headsStated: false },
    });
    expect(flagOf(code, team(), plusTime(15))?.worstValue).toBe(15);
    expect(flagOf(code, team(), plusTime(14))).toBeNull();
    expect(flagOf(code, team(null, 14), plusTime(15))?.threshold).toBe(14);
  });

  test.each([
    ["overtime", overtime([20, 4], ["2026-03", "2026-04"], { name: "Aften" })],
    [
      "paid extra hours",
      option(
        "paid-extra-hours",
        { people: 20, "weekly-hours": 3 },
        { name: "Mertid", staffGroup: "Team A", from: month("2026-03"), to: month("2026-04") },
      ),
    ],
    [
      "a stretched norm period",
      option(
        "stretched-norm-period",
        { people: 20, "weekly-hours": 3, "norm-period-months": 6 },
        {
          name: "Normperiode",
          staffGroup: "Team A",
          from: month("2026-03"),
          to: month("2026-04"),
          returnFrom: month("2026-06"),
          returnTo: month("2026-07"),
        },
      ),
    ],
  ])("%s too", (_, choice) => {
    expect(flagOf(code, team(), choice)).toMatchObject({ worstValue: 20, options: [choice.name] });
    expect(flagOf(code, team(20), choice)).toBeNull();
    expect(flagOf(code, team(), { ...choice, enabled: false })).toBeNull();
  });

  test("nobody signs for plus-time twice, but the same people may take part in plus-time and overtime", () => {
    const more = plusTime(8, "Plustid for flere", "2026-06");
    expect(flagOf(code, team(), plusTime(8), more)).toMatchObject({
      worstValue: 16,
      options: ["Plustid", "Plustid for flere"],
      months: ["2026-06", "2026-07", "2026-08", "2026-09", "2026-10", "2026-11", "2026-12"],
    });
    expect(flagOf(code, team(), plusTime(8), overtime([8, 4], ["2026-03", "2026-04"]))).toBeNull();
  });

  test("those who are hired can take part from the month in which they start", () => {
    const hire = option(
      "hiring",
      { posts: 2, "lag-months": 0 },
      { name: "To til", staffGroup: "Team A", from: month("2026-06") },
    );
    expect(flagOf(code, team(14, 14), plusTime(16), hire)?.months).toEqual(["2026-03", "2026-04", "2026-05"]);
  });

  test("people that nobody stated leave doubt", () => {
    const { flags, notJudged } = flagsOf(team(), plusTime(null));
    expect(flags.map((flag) => flag.code)).not.toContain(code);
    expect(notJudged.map((judged) => judged.code)).toContain(code);
  });

  test("in words", () => {
    const flag = flagOf(code, team(), plusTime(50));
    expect(flag && flagStatement(flag, "da")).toBe(
      "Team A: Plustid er skrevet for 50 personer fra marts til december 2026, og det er flere end de 14 personer, gruppen kan være.",
    );
  });
});
