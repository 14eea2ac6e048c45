import { describe, expect, test } from "vitest";
import { benefitMoney } from "../../core/money/benefits.ts";
import { refundSteps } from "../../core/plan/money.ts";
import type { OptionChoice } from "../../core/plan.ts";
import { evaluate, monthsOf, stockOf } from "../support/golden.ts";
import { caseGroup, given, month, option, plan } from "../support/plan.ts";
import { at } from "./by-hand.ts";
import { expectMonths, groupC, payOf } from "./by-hand-plan.ts";

/**
 * 100 people, 5 new a month who stay 20 months, carried by 1.25 posts; 0.75 more from February bring 50 cases a post
 * instead of 80. At 40 cases a stay would be 15 % shorter. On 1 January 10, 30, 25 and 35 people are on the four steps.
 */
describe("an investment in fewer cases a post (2.20)", () => {
  const onSteps = { weeks1to4: 10, weeks5to26: 30, weeks27to52: 25, weeksFrom53: 35 };
  const team = (people = onSteps) =>
    plan({
      staffGroups: [groupC(1.25, 0.18, { caseCarryingShare: given(1), ...payOf(480_000, 0.18) })],
      caseGroups: [caseGroup("Sygedagpenge", 100, { newCasesPerMonth: given(5), durationMonths: given(20) })],
      benefits: [
        {
          caseGroup: "Sygedagpenge",
          weeklyBenefit: given(3000),
          openingPeople: {
            weeks1to4: given(people.weeks1to4),
            weeks5to26: given(people.weeks5to26),
            weeks27to52: given(people.weeks27to52),
            weeksFrom53: given(people.weeksFrom53),
          },
          entrantsPerMonth: given(0),
          weeksAtEntry: given(0),
          at: null,
        },
      ],
    });
  const hire = option("hiring", { posts: 0.75 }, { staffGroup: "C", from: month("2026-02") });
  const invest = option(
    "investment",
    { share: 0.15, "caseload-before": 80, "caseload-after": 40 },
    { target: "Sygedagpenge", from: month("2026-01") },
  );
  const evaluation = evaluate(team(), hire, invest);
  const months = (step: Parameters<typeof monthsOf>[1]) => monthsOf(evaluation, step);

  test("D follows the cases a post of the month before: 20·(1 − 0.15·(80 − 50)/40) in March", () => {
    const { duration, open, mean } = stockOf(evaluation, "Sygedagpenge");
    expectMonths(
      months(duration),
      [
        20, 20, 17.75, 17.73833626, 17.71579709, 17.69429664, 17.67372423, 17.65404227, 17.63521413,
        17.61720453, 17.59997951, 17.58350637,
      ],
    );
    expectMonths(
      months(open),
      [
        100, 100, 100, 99.38372017, 98.79763132, 98.23679899, 97.70021387, 97.18688087, 96.69584137,
        96.22617217, 95.77698451, 95.34742307,
      ],
    );
    expectMonths(
      months(mean),
      [
        100, 100, 99.68896691, 99.08792249, 98.5145772, 97.96597946, 97.44112709, 96.93904337, 96.45878752,
        95.9994537, 95.56016999, 95.14009748,
      ],
    );
    expectMonths(
      months(evaluation.whole.guideline.casesPerPost),
      [
        80, 50, 49.84448345, 49.54396125, 49.2572886, 48.98298973, 48.72056354, 48.46952168, 48.22939376,
        47.99972685, 47.78008499, 47.57004874,
      ],
    );
  });

  test("0.75·480,000·1.18/12 kr. a month", () => {
    const pay = 35_400;
    expectMonths(months(evaluation.money.months.staff.total), [0, pay, pay]);
  });

  const benefitsOf = (options: readonly OptionChoice[], people = onSteps) => {
    const of = team(people);
    const evaluated = evaluate(of, ...options);
    const [benefits] = benefitMoney(evaluated.ledger, evaluated.frame, of, evaluated.demand.stocks);
    if (!benefits) throw new Error("no benefits");
    const row = (step: Parameters<typeof monthsOf>[1]) => monthsOf(evaluated, step);
    const weeks = refundSteps.map((step) => row(benefits.personWeeks[step]));
    return {
      weeksIn: (index: number) => weeks.map((step) => at(step, index)),
      municipal: row(benefits.municipal),
      gross: row(benefits.gross),
    };
  };

  /*
   * In the reading of continuous time, each month with its own D: people are spread over the weeks of their step as
   * survival leaves them, and evenly within a week. The definitions have bins of whole weeks, of which half have moved on
   * all week long: of the 1.2 people who go from one step to the next in the week in which a month ends after 3 days,
   * (1/2 − 3/14)·3/7 of a week is told a step too far. What the months hold in all does not hang on it.
   */
  describe.each([
    {
      name: "as it is",
      benefits: benefitsOf([]),
      weeks: [
        [19.83732191, 141.31082389, 111.54494618, 159.07701166],
        [0, 118.93672916, 102.13038487, 150.46329859],
        [0, 103.62868369, 114.5274623, 173.73078672],
      ],
      municipal: [882_291.09111447, 789_671.83734536, 843_993.18960994],
      gross: [1_295_310.3109238, 1_114_591.23788135, 1_175_660.79814287],
    },
    {
      name: "with the investment",
      benefits: benefitsOf([hire, invest]),
      weeks: [
        [19.83732191, 141.31082389, 111.54494618, 159.07701166],
        [0, 118.93672916, 102.13038487, 150.46329859],
        [0, 103.31036436, 114.15780975, 173.16732996],
      ],
      municipal: [882_291.09111447, 789_671.83734536, 841_291.64821731],
      gross: [1_295_310.3109238, 1_114_591.23788135, 1_171_906.5121957],
    },
  ])("benefits in continuous time: $name", ({ benefits, weeks, municipal, gross }) => {
    test("3,000 kr. for all weeks of a month", () => {
      expectMonths(benefits.gross, gross);
    });

    test("weeks by step, to 0.15 of a week", () => {
      for (const [index, expected] of weeks.entries())
        for (const [step, personWeeks] of expected.entries())
          expect(Math.abs(at(benefits.weeksIn(index), step) - personWeeks)).toBeLessThan(0.15);
    });

    test("the municipality's 20, 60, 70 and 80 % of them, to two ten-thousandths", () => {
      for (const [index, kroner] of municipal.entries())
        expect(Math.abs(at(benefits.municipal, index) / kroner - 1)).toBeLessThan(0.0002);
    });
  });

  test("saved in March, to a krone of 2,702", () => {
    const saved = at(benefitsOf([]).municipal, 2) - at(benefitsOf([hire, invest]).municipal, 2);
    expect(Math.abs(saved - 2701.54139263)).toBeLessThan(0.5);
  });

  test("all on the last step, where weeks do not matter: 80 % of all kroner", () => {
    const everybody = { weeks1to4: 0, weeks5to26: 0, weeks27to52: 0, weeksFrom53: 100 };
    const before = benefitsOf([], everybody).municipal;
    const after = benefitsOf([hire, invest], everybody).municipal;
    expectMonths(
      before,
      [1_295_310.3109238, 1_114_591.23788135, 1_175_660.79814287].map((kroner) => 0.8 * kroner),
    );
    expectMonths(
      after,
      [1_295_310.3109238, 1_114_591.23788135, 1_171_906.5121957].map((kroner) => 0.8 * kroner),
    );
  });
});
