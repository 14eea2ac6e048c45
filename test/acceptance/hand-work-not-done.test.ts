import { describe, test } from "vitest";
import { notDoneOf } from "../../core/evaluate/not-done.ts";
import type { RecurringTask } from "../../core/plan.ts";
import { evaluate, figure, outcomeOf, servedOf, total } from "../support/golden.ts";
import { given, minutes, month, option, perMonth, plan, task } from "../support/plan.ts";
import { effectOf, expectFigure, expectMonths, figuresOf, groupC } from "./by-hand-plan.ts";

/** 400 h of statutory work and 300 letters of 40 minutes a month. */
describe("30 % of what can wait is dropped (2.7, 2.12)", () => {
  const team = (posts: number) =>
    plan({
      staffGroups: [groupC(posts)],
      tasks: [
        task("Sager", 400, "C"),
        task("Breve", 0, "C", { driver: perMonth(300), minutes: minutes(40), priority: 2 }),
      ],
    });
  const drop = option("prioritisation", { share: 0.3 }, { target: "Breve", from: month("2026-01") });

  describe("4.4 posts: every month there is more than the 60 h that are dropped", () => {
    const [before, after] = [evaluate(team(4.4)), evaluate(team(4.4), drop)];

    test("letters served, dropped and left", () => {
      const letters = servedOf(after, "Breve");
      expectMonths(
        [...letters.served],
        [
          132.64904, 31.19208, 158.01328, 43.8742, 43.8742, 145.33116, 0, 0, 17.48352, 66.702016, 132.64904,
          71.774864,
        ],
      );
      expectMonths([...letters.dropped], [60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60]);
      expectMonths(
        [...letters.closing],
        [
          7.35096, 116.15888, 98.1456, 194.2714, 290.3972, 285.06604, 425.06604, 565.06604, 687.58252,
          760.880504, 768.231464, 836.4566,
        ],
      );
      expectMonths(
        [...servedOf(before, "Breve").closing],
        [
          67.35096, 236.15888, 278.1456, 434.2714, 590.3972, 645.06604, 845.06604, 1045.06604, 1227.58252,
          1360.880504, 1428.231464, 1556.4566,
        ],
      );
    });

    test("statutory work comes first, also what waits from July and August", () => {
      expectMonths(
        [...servedOf(after, "Sager").served],
        [400, 400, 400, 400, 400, 400, 202.91392, 456.55632, 540.52976, 400, 400, 400],
      );
      expectMonths(
        [...servedOf(after, "Sager").closing],
        [0, 0, 0, 0, 0, 0, 197.08608, 140.52976, 0, 0, 0, 0],
      );
    });

    test("720 h, 1,080 letters: the gap falls by just what is not done", () => {
      const [left] = notDoneOf(outcomeOf(after, "Breve"));
      expectFigure(left?.droppedHours ?? Number.NaN, 720);
      expectFigure(left?.droppedPieces ?? Number.NaN, 1080);
      expectFigure(figuresOf(before).gap, -1.21349453);
      expectFigure(figuresOf(after).gap, -0.65214508);
      expectFigure(effectOf(team(4.4), drop).gap, 0.56134945);
    });
  });

  describe("6 posts, of what arises, before service (reading R2)", () => {
    test("720 h are dropped in a year though most could have been done", () => {
      const { dropped, closing } = servedOf(evaluate(team(6), drop), "Breve");
      expectFigure(total(dropped), 720);
      expectMonths([...closing], [0, 0, 0, 0, 0, 0, 140, 180.7224, 0, 0, 0, 0]);
    });

    test("without the option it waits longer", () => {
      expectMonths(
        [...servedOf(evaluate(team(6)), "Breve").closing],
        [0, 12.0108, 0, 0, 0, 0, 200, 300.7224, 139.7952, 103.38336, 0, 0],
      );
    });
  });
});

/**
 * Eight posts for 550 h of statutory work and 60 visits of 90 minutes a month. What waits may be done as soon as the
 * visits are open again; `busy` gives the rest of the hours of April to June to statutory work, so that there is just
 * time for the third that comes back in each month, whatever the reading.
 */
describe("visits are shut down for two months and come back in three (2.7, 2.12)", () => {
  const team = (growth = 0, horizonMonths = 12, busy: readonly RecurringTask[] = []) =>
    plan({
      horizonMonths,
      staffGroups: [groupC(8)],
      tasks: [
        ...busy,
        task("Sager", 550, "C"),
        task("Besøg", 0, "C", {
          driver: perMonth(60),
          minutes: minutes(90),
          priority: 2,
          growthPerMonth: given(growth),
        }),
      ],
    });
  const shut = option(
    "shutdown",
    {},
    {
      target: "Besøg",
      from: month("2026-02"),
      to: month("2026-03"),
      returnFrom: month("2026-04"),
      returnTo: month("2026-06"),
    },
  );

  const busy = (hours: readonly (readonly [string, number])[]) =>
    hours.map(([at, amount]) => task(at, amount, "C", { from: month(at), to: month(at) }));

  test("what waits and what is done: 180 h, of which a third comes back in each month", () => {
    // Eight posts give 807.0440, 807.0440 and 991.5112 h; 550 + 90 + 60 are done.
    const rest = busy([
      ["2026-04", 107.044],
      ["2026-05", 107.044],
      ["2026-06", 291.5112],
    ]);
    const visits = servedOf(evaluate(team(0, 12, rest), shut), "Besøg");
    expectMonths([...visits.closing], [0, 90, 180, 120, 60, 0]);
    expectMonths(
      [...visits.closing].map((hours) => hours / 1.5),
      [0, 60, 120, 80, 40, 0],
    );
    expectMonths([...visits.served], [90, 0, 0, 150, 150, 150]);
  });

  test("the demand moves: 90 h less in February and March, 60 h more in April to June", () => {
    expectMonths(
      figuresOf(evaluate(team())).balance,
      [
        3.07294666, 1.34710396, 3.50440733, 1.5628343, 1.5628343, 3.288677, -2.5360421, 1.77856464,
        3.50440733, 1.95114891, 3.07294666, 2.03744104,
      ],
    );
    expectMonths(
      figuresOf(evaluate(team(), shut)).balance,
      [
        3.07294666, 2.18912814, 4.34643151, 1.00148485, 1.00148485, 2.72732754, -2.5360421, 1.77856464,
        3.50440733, 1.95114891, 3.07294666, 2.03744104,
      ],
    );
    const [away, back] = [0.84202418, -0.56134945];
    expectMonths(effectOf(team(), shut).balance, [0, away, away, back, back, back, 0]);
  });

  test("a year wins nothing; a quarter 0.56 posts, and settled nothing", () => {
    expectFigure(effectOf(team(), shut).gap, 0);
    expectFigure(effectOf(team(0, 3), shut).gap, 0.56134945);
    expectFigure(figure(evaluate(team(0, 3), shut).money.owed), 180);
    // Decision 2: what waits at the end is not won.
    expectFigure(effectOf(team(0, 3), shut).settled, 0);
    expectFigure(effectOf(team(), shut).settled, 0);
  });

  test("2 % of what waits comes on top each month, and comes back with it", () => {
    // 61.812, 63.04824 and 64.3092048 h come back: what waits with its growth, over the months that are left.
    const rest = busy([
      ["2026-04", 105.232],
      ["2026-05", 103.99576],
      ["2026-06", 287.2019952],
    ]);
    const { growth, growthServed, served, closing } = servedOf(evaluate(team(0.02, 12, rest), shut), "Besøg");
    expectMonths([...growth], [0, 0, 1.8, 3.636, 2.47248, 1.2609648]);
    expectMonths([...closing], [0, 90, 181.8, 123.624, 63.04824, 0]);
    const half = (hours: Float64Array) => total(hours.slice(0, 6));
    expectFigure(half(growth), 9.1694448);
    expectFigure(half(served) + half(growthServed), 6 * 90 + 9.1694448);
    // Growth is demand that arises (2.7, step 4), so that the year is worse by 9.17 h.
    expectFigure(effectOf(team(0.02, 12, rest), shut).gap, -0.00714898);
  });
});
