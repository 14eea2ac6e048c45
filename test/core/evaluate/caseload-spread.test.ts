import { describe, expect, test } from "vitest";
import { evaluatePlan } from "../../../core/evaluate/evaluate.ts";
import { explain } from "../../../core/explain/explanation.ts";
import type { Step } from "../../../core/explain/step.ts";
import type { CaseloadBand } from "../../../core/plan/case-flow.ts";
import type { Plan, Scenario } from "../../../core/plan.ts";
import { hoursGroup } from "../../support/golden.ts";
import { even } from "../../support/overviews.ts";
import { caseGroup, given, month, option, scenario } from "../../support/plan.ts";
import { recompute } from "../../support/second-evaluator.ts";

const band = (fewest: number, most: number, workers: number | null, staffGroup = "Team A"): CaseloadBand => ({
  staffGroup,
  fewest: given(fewest),
  most: given(most),
  workers: given(workers),
  at: null,
});

/** 500 steady cases at 40 to 55 a post, 10 posts: 50 a post. Three have 20 to 40, five 40 to 60, two 85. */
const team = (changes: Partial<Plan> = {}): Plan =>
  even({
    staffGroups: [
      hoursGroup("Team A", 1332, {
        caseCarryingShare: given(1),
        largestCaseload: given(85),
        smallestCaseload: given(20),
      }),
    ],
    caseGroups: [
      caseGroup("Sager", 500, {
        guidelines: [
          { edition: "2016", targetGroup: "", low: given(40), high: given(55), source: "DS", from: null },
        ],
      }),
    ],
    caseloadBands: [band(20, 40, 3), band(40, 60, 5), band(85, 85, 2)],
    ...changes,
  });

const spreadsOf = (of: Plan, ...others: readonly Scenario[]) =>
  evaluatePlan({ ...of, scenarios: [scenario("I dag"), ...others] }).result.scenarios.map(
    ({ overview }) => overview.caseloadSpread,
  );
const twice = scenario(
  "Dobbelt",
  option("hiring", { posts: 10 }, { staffGroup: "Team A", from: month("2026-01") }),
);

describe("the spread of the cases over the people (model definitions 3)", () => {
  test("above 55: a quarter of the band from 40 to 60 and both with 85; above 40: all of these", () => {
    const [[today] = []] = spreadsOf(team());
    expect(today).toMatchObject({ staffGroup: "Team A", workers: 10, largest: 85, smallest: 20 });
    expect(today?.aboveBand).toBeCloseTo(5 / 4 + 2, 9);
    expect(today?.aboveLowEnd).toBeCloseTo(7, 9);
    // Cases: 3 × 30 + 5 × 50 + 2 × 85 = 510, of which 1.25 × 57.5 + 170
    expect(today?.casesAboveBandShare).toBeCloseTo((1.25 * 57.5 + 170) / 510, 9);
  });

  test("in a scenario with twice the posts each has half, and the guideline is the same", () => {
    const [, [scaled] = []] = spreadsOf(team(), twice);
    expect(scaled).toMatchObject({ workers: 10, aboveBand: 0 });
    expect(scaled?.largest).toBeCloseTo(42.5, 9);
    expect(scaled?.aboveLowEnd).toBeCloseTo(2, 9); // 42.5 of 40; the others have at most 30
    expect(scaled?.casesAboveBandShare).toBeCloseTo(0, 9);
  });

  test("the guideline is that of the mix of the unit's cases", () => {
    // 300 at 25 to 40 and 200 at 50 to 75: low need 7.5 + 2.6667, limit 500/10.1667 = 49.18; high 12 + 4, limit 31.25
    const guideline = (low: number, high: number) => ({
      guidelines: [
        { edition: "2016", targetGroup: "", low: given(low), high: given(high), source: "DS", from: null },
      ],
    });
    const caseGroups = [caseGroup("A", 300, guideline(25, 40)), caseGroup("B", 200, guideline(50, 75))];
    const [[mixed] = []] = spreadsOf(team({ caseGroups, caseloadBands: [band(40, 60, 8)] }));
    expect(mixed?.aboveBand).toBeCloseTo((8 * (60 - 500 / (7.5 + 200 / 75))) / 20, 9);
    expect(mixed?.aboveLowEnd).toBeCloseTo(8, 9);
  });

  test("just at the number is not above it", () => {
    const [[at] = []] = spreadsOf(team({ caseloadBands: [band(55, 55, 4), band(40, 40, 4)] }));
    expect(at?.aboveBand).toBeCloseTo(0, 9);
    expect(at?.aboveLowEnd).toBeCloseTo(4, 9);
  });

  test("without a guideline nobody is above it, and nothing is told of a group without bands", () => {
    const [[plain] = []] = spreadsOf(team({ caseGroups: [caseGroup("Sager", 500)] }));
    expect(plain).toMatchObject({
      workers: 10,
      aboveBand: null,
      aboveLowEnd: null,
      casesAboveBandShare: null,
    });
    expect(spreadsOf(team({ caseloadBands: [] }))).toEqual([[]]);
  });

  test("a number of workers that nobody knows leaves what hangs on it without a value", () => {
    const [[unknown] = []] = spreadsOf(team({ caseloadBands: [band(20, 40, null), band(60, 70, 1)] }));
    expect(unknown).toMatchObject({ workers: null, aboveBand: null, casesAboveBandShare: null, largest: 85 });
  });

  test("each unit by its own mean, and the order of the rows changes nothing", () => {
    const base = team();
    const north = base.staffGroups.map((group) => ({ ...group, name: "Team B", unit: "Nord" }));
    const two = team({
      units: ["Team", "Nord"],
      staffGroups: [...base.staffGroups, ...north],
      caseGroups: [
        ...base.caseGroups,
        ...base.caseGroups.map((group) => ({ ...group, name: "N", unit: "Nord" })),
      ],
      caseloadBands: [...base.caseloadBands, band(85, 85, 2, "Team B")],
    });
    const rows = spreadsOf(two, twice);
    expect(
      rows[1]?.map(({ staffGroup, largest }) => [staffGroup, Math.round((largest ?? 0) * 10) / 10]),
    ).toEqual([
      ["Team A", 42.5],
      ["Team B", 85],
    ]);
    expect(
      spreadsOf({ ...two, caseloadBands: two.caseloadBands.toReversed() }, twice)[0]?.[0]?.aboveBand,
    ).toBeCloseTo(3.25, 9);
  });

  test("each figure can be computed again from its explanation", () => {
    const { scenarios } = evaluatePlan({ ...team(), scenarios: [scenario("I dag"), twice] });
    const steps = scenarios.flatMap(({ spreads }) =>
      spreads.flatMap(({ aboveBand, casesAboveBandShare, largest }) => [
        aboveBand,
        casesAboveBandShare,
        largest,
      ]),
    );
    expect(steps).toHaveLength(6);
    for (const step of steps) expectAgain(step);
  });
});

const expectAgain = (step: Step | null): void => {
  if (step === null) throw new Error("no step");
  const explanation = explain(step, 0);
  const again = recompute(explanation);
  for (const [id, { value }] of Object.entries(explanation.figures))
    expect(again.get(id) ?? Number.NaN).toBeCloseTo(value ?? Number.NaN, 9);
};
