import { describe, expect, test } from "vitest";
import type { OptionChoice } from "../../core/plan.ts";
import { evaluate, figure, gapOf, monthsOf, servedOf, supplyOf, total, wholeOf } from "../support/golden.ts";
import { allowance, given, month, option, plan, staffGroup, task } from "../support/plan.ts";
import { effectOf, expectFigure, expectMonths, figuresOf, groupC, payOf, teamOf } from "./by-hand-plan.ts";

/** Ten posts for 1,250 h a month; three more are decided in January, start at 40 % and are new for four months. */
describe("hiring with lag, ramp-up and mentors (2.3)", () => {
  const team = teamOf(
    groupC(10, 0.18, {
      initialProductivity: given(0.4),
      rampMonths: given(4),
      mentorHoursPerWeek: given(3),
      mentorMonths: given(2),
      ...payOf(480_000, 0.18, { recruitmentCost: given(25_000) }),
    }),
    1250,
  );
  const hire = option("hiring", { posts: 3, "lag-months": 2 }, { staffGroup: "C", from: month("2026-01") });
  const evaluation = evaluate(team, hire);

  test("from March 3·(0.525, 0.375, 0.225, 0.075) posts are lost to ramp-up: p = 0.4 + 0.6·(k + ½)/4", () => {
    expectMonths(figuresOf(evaluation).rampLoss, [0, 0, 1.575, 1.125, 0.675, 0.225, 0, 0, 0, 0, 0, 0]);
  });

  test("mentors give 9 h a week, 22/5 and 19/5 weeks", () => {
    expectMonths(
      monthsOf(evaluation, supplyOf(evaluation, "C").posts.mentorHours),
      [0, 0, 39.6, 34.2, 0, 0, 0, 0, 0, 0, 0, 0],
    );
  });

  test("supply and balance month by month", () => {
    expectMonths(
      figuresOf(evaluation).supply,
      [
        1210.566, 979.982, 1409.33221, 1163.7559375, 1243.3521625, 1583.3194475, 599.5184, 1348.9164,
        1648.6756, 1378.89232, 1573.7358, 1393.88028,
      ],
    );
    expectMonths(
      figuresOf(evaluate(team)).balance,
      [
        -0.36893757, -2.52624094, 0.17038827, -2.25657802, -2.25657802, -0.09927465, -7.38017353, -1.9869151,
        0.17038827, -1.77118476, -0.36893757, -1.66331959,
      ],
    );
    expectMonths(
      figuresOf(evaluation).balance,
      [
        -0.36893757, -2.52624094, 1.49068415, -0.80688429, -0.062196, 3.11847816, -6.0857915, 0.92544445,
        3.72993883, 1.20589389, 3.02881524, 1.34611861,
      ],
    );
  });

  test("the year: 2.11 posts for three", () => {
    expectFigure(figuresOf(evaluate(team)).gap, -1.69478027);
    expectFigure(figuresOf(evaluation).gap, 0.41627692);
    expectFigure(effectOf(team, hire).gap, 2.11105719);
  });

  test("3·480,000·1.18/12 kr. a month from March, and 3·25,000 once", () => {
    const { months, period } = evaluation.money;
    expectMonths(
      monthsOf(evaluation, months.staff.running),
      [0, 0, 141_600, 141_600, 141_600, 141_600, 141_600, 141_600, 141_600, 141_600, 141_600, 141_600],
    );
    expectMonths(monthsOf(evaluation, months.staff.once), [0, 0, 75_000, 0]);
    expectFigure(figure(period.all.total), 1_491_000);
  });
});

/** Five posts for 560 h of decisions and 120 h of letters; two temps of 25 h a week, who may only do letters. */
describe("temps who may do one of two tasks (2.9, 2.21)", () => {
  const team = plan({
    staffGroups: [groupC(5), staffGroup("V", 0, { allowances: [] })],
    tasks: [
      task("Afgørelser", 560, "C"),
      task("Breve", 120, "C", { priority: 2, permittedGroups: ["C", "V"] }),
    ],
  });
  const temps = option(
    "temps",
    { people: 2, "weekly-hours": 25, productivity: 0.8 },
    { staffGroup: "V", from: month("2026-03"), to: month("2026-06") },
  );
  const [before, after] = [evaluate(team), evaluate(team, temps)];

  test("50·W/5·0.95·0.8 h, beside those of C", () => {
    expectMonths(figuresOf(after, "V").supply, [0, 0, 167.2, 144.4, 144.4, 163.4, 0, 0, 0, 0, 0, 0]);
    expectMonths(
      figuresOf(after).supply,
      [
        605.283, 489.991, 634.106, 504.4025, 504.4025, 619.6945, 230.584, 518.814, 634.106, 530.3432, 605.283,
        536.1078,
      ],
    );
  });

  // The month's own arrivals (2.10); what waits from earlier months is not in it.
  test("missing hours by month: decisions stay undone though temps have time", () => {
    expectMonths(
      figuresOf(before).missing,
      [
        74.717, 190.009, 45.894, 175.5975, 175.5975, 60.3055, 449.416, 161.186, 45.894, 149.6568, 74.717,
        143.8922,
      ],
    );
    expectMonths(
      figuresOf(after).missing,
      [74.717, 190.009, 0, 55.5975, 55.5975, 0, 449.416, 161.186, 45.894, 149.6568, 74.717, 143.8922],
    );
  });

  test("hours left over, of C and of the temps", () => {
    expectMonths(figuresOf(before).idle, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expectMonths(figuresOf(after).idle, [0, 0, 74.106, 0, 0, 59.6945, 0, 0, 0, 0, 0, 0]);
    expectMonths(figuresOf(after, "V").idle, [0, 0, 47.2, 24.4, 24.4, 43.4, 0, 0, 0, 0, 0, 0]);
    expectFigure(total(figuresOf(after, "V").idle), 139.4);
  });

  test("missing and left-over posts of C by month", () => {
    const { gap } = gapOf(after, "C");
    expectMonths(
      monthsOf(after, gap.shortage),
      [
        0.69903912, 1.7776908, 0, 0.52016044, 0.52016044, 0, 4.2046571, 1.50802788, 0.4293762, 1.40016271,
        0.69903912, 1.34623013,
      ],
    );
    expectMonths(monthsOf(after, gap.spare), [0, 0, 0.69332271, 0, 0, 0.55849125, 0, 0, 0, 0, 0, 0]);
  });

  test("the year: what the temps have left over hides nothing that C lacks", () => {
    expectFigure(figuresOf(before).net, -1.36196047);
    expectFigure(figuresOf(after).net, -0.9877275);
    expectFigure(figure(wholeOf(before).shortage), 1.36196047);
    expectFigure(figure(wholeOf(after).shortage), 0.9877275);
  });

  test("each task's hours of a month with nothing waiting: January to March", () => {
    // January serves decisions 560 and letters 45.283; 74.717 h of letters wait and come on top later.
    expectFigure(servedOf(after, "Afgørelser").served[0] ?? Number.NaN, 560);
    expectFigure(servedOf(after, "Breve").served[0] ?? Number.NaN, 45.283);
    expectFigure(servedOf(after, "Afgørelser").served[1] ?? Number.NaN, 489.991);
  });
});

/** Six on 37 and two on 30 hours, 3 h of meetings a week each and 8 % of registration; 750 h of work a month. */
describe("two cuts of one meeting line, and supervision beside it (2.2, 2.21)", () => {
  const team = (supervised: boolean) =>
    teamOf(
      groupC(282 / 37, 0, {
        heads: given(8),
        allowances: [
          allowance("Møder", "hours-a-week-per-head", 3),
          allowance("Registrering", "share", 0.08),
          ...(supervised ? [allowance("Supervision", "hours-a-week-per-head", 0.5)] : []),
        ],
      }),
      750,
    );
  const cut = (name: string, share: number): OptionChoice =>
    option(
      "internal-meetings",
      { share },
      { name, staffGroup: "C", target: "Møder", from: month("2026-01") },
    );
  const [x, y] = [cut("X", 0.3), cut("Y", 0.2)];

  test.each([
    ["before", false, [], 0.16510638, 108.82664362, 9953.226, 0.72992695],
    ["a cut of 30 %", false, [x], 0.13957447, 112.15467553, 10_257.606, 0.93442828],
    ["a cut of 20 %", false, [y], 0.14808511, 111.04533156, 10_156.146, 0.86762315],
    ["supervision", true, [], 0.17929078, 106.977737, 9784.126, 0.61081712],
    ["both cuts", false, [x, y], 0.12765957, 113.70775709, 10_399.65, 1.02576555],
    ["30 % and supervision", true, [x], 0.15375887, 110.30576891, 10_088.506, 0.82233989],
    ["20 % and supervision", true, [y], 0.1622695, 109.19642494, 9987.046, 0.75326489],
    ["all", true, [x, y], 0.14184397, 111.85885047, 10_230.55, 0.91674314],
  ])(
    "%s: meetings 3·8/282, what is left of them 0.7·0.8, supervision 0.5·8/282",
    (_, supervised, options, share, meanNet, supply, gap) => {
      const figures = figuresOf(evaluate(team(supervised), ...options));
      expectFigure(figures.allowances, share);
      expectFigure(figures.meanNet, meanNet);
      expectFigure(total(figures.supply), supply);
      expectFigure(figures.gap, gap);
    },
  );

  test("44 % of the meetings are freed and not 50", () => {
    expectFigure(effectOf(team(false), x, y).yearHours, 446.424);
    expect(effectOf(team(false), x, y).yearHours).toBeLessThan(507.3);
  });

  test("supervision takes its hours untouched by the cuts", () => {
    const [without, with_] = [team(false), team(true)].map((of) =>
      total(figuresOf(evaluate(of, x, y)).supply),
    );
    expectFigure((without ?? 0) - (with_ ?? 0), 169.1);
    expectMonths(
      figuresOf(evaluate(team(true), x, y)).balance,
      [
        1.92725027, 0.28303527, 2.33830402, 0.48856215, 0.48856215, 2.13277715, -3.41644848, 0.69408902,
        2.33830402, 0.85851052, 1.92725027, 0.94072127,
      ],
    );
  });
});
