import { describe, expect, test } from "vitest";
import { flagOf } from "../support/flags.ts";
import { evaluate, lineOf, monthsOf, stockOf } from "../support/golden.ts";
import { caseGroup, given, minutes, month, option, plan, task } from "../support/plan.ts";
import { at, mean } from "./by-hand.ts";
import { expectFigure, expectMonths, groupC } from "./by-hand-plan.ts";

/** 600 on sickness benefit, 50 new a month who stay 12 months; 18 posts; the guideline has 25 to 45 cases. */
describe("shorter cases and fewer new ones (2.5, 2.6, 2.11)", () => {
  const team = plan({
    staffGroups: [groupC(18, 0.18, { caseCarryingShare: given(1) })],
    caseGroups: [
      caseGroup("Sygedagpenge", 600, {
        newCasesPerMonth: given(50),
        durationMonths: given(12),
        veryComplexShare: given(0.25),
        guidelines: [
          {
            edition: "2016",
            targetGroup: "Sygedagpenge",
            low: given(25),
            high: given(45),
            source: "DS",
            from: null,
          },
        ],
      }),
    ],
    tasks: [
      task("Opfølgning", 0, "C", {
        driver: { kind: "per-open-case-a-year", caseGroup: "Sygedagpenge", rate: given(4) },
        minutes: minutes(60),
      }),
      task("Tidlige samtaler", 0, "C", {
        driver: {
          kind: "age-window",
          caseGroup: "Sygedagpenge",
          rate: given(4 / 6),
          fromMonths: given(0),
          toMonths: given(6),
          coverage: given(0.75),
        },
        minutes: minutes(60),
      }),
    ],
  });
  const from = { target: "Sygedagpenge", from: month("2026-04") };
  const options = [
    option("faster-clarification", { share: 0.1 }, from),
    option("after-care", { share: 0.05 }, from),
  ];
  const evaluation = evaluate(team, ...options);
  const months = (step: Parameters<typeof monthsOf>[1]) => monthsOf(evaluation, step);

  test("from April 12/1.1 months and 47.5 new ones: the stock falls towards 518 by e^(−1/D)", () => {
    const { open, mean: meanOpen, closed } = stockOf(evaluation, "Sygedagpenge");
    expectMonths(
      months(open),
      [
        600, 600, 600, 600, 592.83348289, 586.29468649, 580.32862826, 574.88514164, 569.91845418,
        565.38680267, 561.25208198, 557.47952463,
      ],
    );
    expectMonths(
      months(meanOpen),
      [
        600, 600, 600, 596.36200488, 589.51414254, 583.2660897, 577.56530859, 572.36386325, 567.61801649,
        563.28786207, 559.33698919, 555.73217629,
      ],
    );
    expectMonths(
      months(closed),
      [
        50, 50, 50, 54.66651711, 54.0387964, 53.46605822, 52.94348662, 52.46668746, 52.03165151, 51.63472069,
        51.27255734, 50.94211616,
      ],
    );
  });

  test("four talks a year of an hour for each open case", () => {
    expectMonths(
      months(lineOf(evaluation, "Opfølgning").arising),
      [
        200, 200, 200, 198.78733496, 196.50471418, 194.4220299, 192.52176953, 190.78795442, 189.2060055,
        187.76262069, 186.44566306, 185.24405876,
      ],
    );
  });

  test("need by the guideline: all at 25 cases, or a quarter at 25 and the others at 45", () => {
    const { needHigh, needLow, casesPerPost } = evaluation.whole.guideline;
    const [high, low] = [needHigh, needLow].map((step) => (step ? months(step) : []));
    expectMonths(
      high ?? [],
      [
        24, 24, 24, 23.8544802, 23.5805657, 23.33064359, 23.10261234, 22.89455453, 22.70472066, 22.53151448,
        22.37347957, 22.22928705,
      ],
    );
    expectMonths(
      low ?? [],
      [
        16, 16, 16, 15.9029868, 15.72037713, 15.55376239, 15.40174156, 15.26303635, 15.13648044, 15.02100966,
        14.91565305, 14.8195247,
      ],
    );
    const gaps = (needs: readonly number[] = []) => needs.map((need) => 18 - need);
    expectMonths(
      gaps(high),
      [
        -6, -6, -6, -5.8544802, -5.5805657, -5.33064359, -5.10261234, -4.89455453, -4.70472066, -4.53151448,
        -4.37347957, -4.22928705,
      ],
    );
    expectMonths(
      gaps(low),
      [
        2, 2, 2, 2.0970132, 2.27962287, 2.44623761, 2.59825844, 2.73696365, 2.86351956, 2.97899034,
        3.08434695, 3.1804753,
      ],
    );
    const [lower, upper] = [-5.21682151, 2.52211899];
    expectFigure(mean(gaps(high)), lower ?? Number.NaN);
    expectFigure(mean(gaps(low)), upper ?? Number.NaN);
    expectFigure(mean(months(casesPerPost)), 32.24558543);
  });

  test("amber: above the low number of cases, and never above the high one", () => {
    const flag = flagOf("caseload-guideline", team, ...options);
    expect(flag).toMatchObject({ level: "amber" });
    expectFigure(flag?.worstValue ?? Number.NaN, 24 / 18);
  });

  test("talks in the first half year of a case: the steady figures before and after", () => {
    const talks = months(lineOf(evaluation, "Tidlige samtaler").arising);
    expectMonths(talks.slice(0, 3), [118.04080209, 118.04080209, 118.04080209]);
    // Cases of a month count with its mean: between, the figures of continuous time to a hundred-thousandth.
    for (const [index, exact] of [
      118.04080209, 118.04080209, 118.04080209, 116.97786622, 115.05768685, 113.42493304, 112.05343945,
      110.91934082, 110.00087039, 109.60845822, 109.60845822, 109.60845822,
    ].entries())
      expect(Math.abs(at(talks, index) / exact - 1)).toBeLessThan(0.00001);
    expectMonths(talks.slice(9), [109.60845822, 109.60845822, 109.60845822]);
  });
});
