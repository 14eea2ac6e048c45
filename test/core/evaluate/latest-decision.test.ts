import { describe, expect, test } from "vitest";
import type { OptionChoice, Scenario } from "../../../core/plan.ts";
import { hoursGroup } from "../../support/golden.ts";
import { even, overviewsOf, todayOf } from "../../support/overviews.ts";
import { batch, date, given, month, option, scenario, task } from "../../support/plan.ts";

describe("the latest day to decide (model definitions 4, 15)", () => {
  // 1,332 h a month, and a one-off task from May: the first shortage is May's.
  const team = even({
    staffGroups: [hoursGroup("Team A", 1332)],
    tasks: [task("Samtaler", 1300, "Team A")],
    batches: [batch("Gennemgang", 400, 60, ["2026-05-01", "2026-06-30"], "Team A")],
  });
  const hiring = (lag: number, changes: Partial<OptionChoice> = {}) =>
    option(
      "hiring",
      { posts: 2, "lag-months": lag },
      { name: "Opnormering", staffGroup: "Team A", from: month("2026-01"), ...changes },
    );
  const temps = option(
    "temps",
    { people: 1, "weekly-hours": 20 },
    { name: "Vikar", staffGroup: "Team A", from: month("2026-04") },
  );
  const decisionOf = (changes: Partial<Scenario>, ...options: readonly OptionChoice[]) =>
    overviewsOf(team, { ...scenario("Forslag", ...options), ...changes })[1]?.decision ?? null;

  test("the first month with a shortage today, less the longest lead", () => {
    expect(decisionOf({}, temps, hiring(3))).toEqual({
      neededFrom: "2026-05",
      isStated: false,
      latest: "2026-02-01",
      option: "Opnormering",
      leadMonths: 3,
      laterMed: null,
      tooLate: [],
    });
  });

  test("the stated month goes before it; part of a month is a whole one", () => {
    expect(decisionOf({ neededFrom: month("2026-04") }, hiring(2.5))).toMatchObject({
      neededFrom: "2026-04",
      isStated: true,
      latest: "2026-01-01",
      leadMonths: 2.5,
    });
  });

  test("a MED date after that day is told, and so are options that work too late", () => {
    const late = hiring(3, { from: month("2026-03") });
    expect(decisionOf({ medDate: date("2026-02-02") }, late)).toMatchObject({
      latest: "2026-02-01",
      laterMed: "2026-02-02",
      tooLate: ["Opnormering"],
    });
    expect(decisionOf({ medDate: date("2026-02-01") }, late)?.laterMed).toBeNull();
  });

  test("for a law that had not come there is none", () => {
    expect(decisionOf({}, option("earlier-rules", {}, { from: month("2026-04") }))).toBeNull();
  });

  test("without a lead it is the month itself; options that are off do not count", () => {
    expect(decisionOf({}, temps, hiring(3, { enabled: false }))).toMatchObject({
      latest: "2026-05-01",
      option: null,
      leadMonths: 0,
    });
  });

  test("a lead that was refused leaves no day", () => {
    const at = { sheet: "Handlemuligheder", table: "Options", row: 1, column: "Måneder", cell: "F4" };
    const refused = hiring(3, {
      amounts: {
        posts: given(2),
        "lag-months": { value: null, origin: { kind: "cell", at, suppliedBy: null, status: null } },
      },
    });
    expect(decisionOf({}, temps, refused)).toMatchObject({ latest: null, option: "Opnormering" });
  });

  test("nothing to decide without options, or where nothing is short", () => {
    expect(decisionOf({})).toBeNull();
    const enough = { ...team, batches: [] };
    expect(overviewsOf(enough, scenario("Forslag", temps))[1]?.decision).toBeNull();
    expect(todayOf(team).decision).toBeNull();
  });
});
