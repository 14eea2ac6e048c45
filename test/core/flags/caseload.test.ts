import { describe, expect, test } from "vitest";
import type { GuidelineRow, Plan } from "../../../core/plan.ts";
import { flagOf, flagsOf } from "../../support/flags.ts";
import { caseGroup, given, plan, staffGroup } from "../../support/plan.ts";

const row = (targetGroup: string, low: number | null, high: number, edition = "2020"): GuidelineRow => ({
  edition,
  targetGroup,
  low: given(low),
  high: given(high),
  source: "DS",
  from: null,
});

/** 400 cases in the band 25-40, 120 of them time-consuming, and 150 in the band 35-55. */
const unit = (posts: number, edition = "2020", low: number | null = 25): Plan =>
  plan({
    staffGroups: [staffGroup("Team A", posts, { caseCarryingShare: given(1) })],
    caseGroups: [
      caseGroup("Aktivitetsparate", 400, {
        guidelines: [row("Aktivitetsparate over 30", low, 40, edition)],
        timeConsumingCases: given(120),
      }),
      caseGroup("Jobparate", 150, {
        guidelines: [row("Jobparate over 30", 35, 55, edition)],
        timeConsumingCases: given(0),
      }),
    ],
  });

const year = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, "0")}`);

describe("cases by the union's guideline (golden of model definitions 2.24)", () => {
  // The need is 14.5273 to 20.2857 posts (2.11).
  test.each([
    ["16.2 posts: 0.8967 and 1.2522, amber", 16.2, "amber", 1.2522],
    ["14 posts: 1.0377, red", 14, "red", 1.0377],
  ])("%s", (_, posts, level, worst) => {
    const flag = flagOf("caseload-guideline", unit(posts));
    expect(flag).toMatchObject({
      level,
      basis: "union-guideline",
      subject: "Team",
      threshold: 1,
      unit: "factor",
      months: year,
      options: [],
    });
    expect(flag?.worstValue).toBeCloseTo(worst, 4);
  });

  test("21 posts: 0.9660, none", () => {
    expect(flagsOf(unit(21)).flags).toEqual([]);
  });

  test("the posts that the band asks for are not above it", () => {
    // 400/25 cases of each kind: 16 + 150/35 posts for the high need, met to the last digit.
    expect(flagOf("caseload-guideline", unit(120 / 25 + 280 / 25 + 150 / 35))).toBeNull();
  });

  test("cases that nobody carries are red, and by how much is no number", () => {
    expect(flagOf("caseload-guideline", unit(0))).toMatchObject({
      level: "red",
      worstValue: null,
      threshold: 1,
    });
  });

  test.each([
    ["2016", "ds-guideline-2016"],
    ["2020", "ds-guideline-2020"],
    ["2020 eller senere", "ds-guideline-2020"],
    ["Egen aftale 2025", "local-guideline"],
  ])("tells the edition %s", (edition, source) => {
    const flag = flagOf("caseload-guideline", unit(14, edition));
    expect(flag).toMatchObject({ source, details: { editions: [edition] } });
  });

  test("tells how many people are above the number of the level, where their cases are stated", () => {
    const band = (fewest: number, most: number, workers: number) => ({
      staffGroup: "Team A",
      fewest: given(fewest),
      most: given(most),
      workers: given(workers),
      at: null,
    });
    // 550 cases over 14.5273 and 20.2857 posts: 37.86 and 27.11 cases a post.
    const caseloadBands = [band(20, 30, 4), band(30, 40, 6), band(50, 60, 4)];
    const red = flagOf("caseload-guideline", { ...unit(14), caseloadBands });
    expect(red?.details?.workers).toBe(14);
    expect(red?.details?.workersAbove).toBeCloseTo((6 * (40 - 550 / 14.527273)) / 10 + 4, 3);
    const amber = flagOf("caseload-guideline", { ...unit(16.2), caseloadBands });
    expect(amber?.details?.workersAbove).toBeCloseTo((4 * (30 - 550 / 20.285714)) / 10 + 10, 3);
    const elsewhere = caseloadBands.map((row) => ({ ...row, staffGroup: "Team B" }));
    expect(flagOf("caseload-guideline", { ...unit(14), caseloadBands: elsewhere })?.details).toEqual({
      editions: ["2020"],
    });
  });

  test("without a number in the edition's row it cannot be judged", () => {
    const { flags, notJudged } = flagsOf(unit(14, "2020", null));
    expect(flags).toEqual([]);
    expect(notJudged).toEqual([{ code: "caseload-guideline", subject: { kind: "unit", name: "Team" } }]);
  });

  test("a unit without a guideline is not measured", () => {
    const without = plan({ staffGroups: [staffGroup("Team A", 1)], caseGroups: [caseGroup("Sager", 400)] });
    expect(flagsOf(without)).toMatchObject({ flags: [], notJudged: [], behind: [] });
  });
});
