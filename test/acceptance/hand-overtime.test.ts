import { describe, expect, test } from "vitest";
import { contextOf } from "../../core/flags/measurement.ts";
import { possibleAverage, unavoidableAverage } from "../../core/flags/working-time.ts";
import type { PartTimeThreshold } from "../../core/plan/rules.ts";
import type { OptionChoice } from "../../core/plan.ts";
import { flagOf } from "../support/flags.ts";
import { evaluate, figure, monthsOf, supplyOf, total } from "../support/golden.ts";
import { given, month, option, settings } from "../support/plan.ts";
import { at } from "./by-hand.ts";
import { effectOf, expectFigure, expectMonths, figuresOf, groupC, payOf, teamOf } from "./by-hand-plan.ts";

const overtime = (
  amounts: Readonly<Record<"people" | "weekly-hours" | "hours-per-occasion", number>>,
  from: string,
  to: string,
): OptionChoice =>
  option("planned-overtime", amounts, {
    name: "Overarbejde",
    staffGroup: "C",
    from: month(from),
    to: month(to),
    compensation: "paid",
  });

/** Ten posts with 25 % for other things, 950 h a month; five people work 4 h on one evening a week, March to May. */
describe("paid overtime and what an hour of it costs (2.14, 2.19)", () => {
  const team = (pensionOfOvertime = 0, output = 1) =>
    teamOf(groupC(10, 0.25, payOf(468_000, 0.17, { overtimePensionShare: given(pensionOfOvertime) })), 950, {
      settings: settings({ overtimeOutput: given(output) }),
    });
  const evening = overtime({ people: 5, "weekly-hours": 4, "hours-per-occasion": 4 }, "2026-03", "2026-05");
  const costOfAnHour = (...rates: readonly number[]) => {
    const evaluation = evaluate(team(...rates), evening);
    const [worked] = supplyOf(evaluation, "C").overtime;
    return (
      figure(evaluation.money.period.all.total) / total(worked ? monthsOf(evaluation, worked.output) : [])
    );
  };

  test("an hour of a post is 468,000·1.17/1,173.13; one of overtime 468,000/1,924 with 50 or 100 %", () => {
    const [hourly] = evaluate(team()).money.hourly;
    if (!hourly) throw new Error("a plan without groups");
    expectFigure(figure(hourly.netHoursAYear), 1173.13125);
    expectFigure(figure(hourly.ordinary), 466.7508431);
    expectFigure(figure(hourly.overtimeFirst.kroner), 364.86486486);
    expectFigure(figure(hourly.overtimeFirst.toOrdinary), 0.78171228);
    expectFigure(figure(hourly.overtimeAbove.kroner), 486.48648649);
    expectFigure(figure(hourly.overtimeAbove.toOrdinary), 1.04228304);
    expectFigure(figure(hourly.timeOffFirst.kroner), 426.89189189);
  });

  test("(3·1.5 + 1·2)/4 = 1.625 hours' pay; with 5 % pension; with 0.9 of an hour's work", () => {
    expectFigure(costOfAnHour(), 395.27027027);
    expectFigure(costOfAnHour(0.05), 415.03378378);
    expectFigure(costOfAnHour(0, 0.9), 439.18918919);
  });

  test("20·(W/5 − F/37)·0.95 h, without the 25 %", () => {
    const effect = effectOf(team(), evening);
    expectMonths(effect.hours, [0, 0, 83.6, 66.5, 66.5, 0, 0, 0, 0, 0, 0, 0]);
    expectFigure(effect.yearHours, 216.6);
    expectFigure(effect.gap, 0.18463407);
    expectFigure(figuresOf(evaluate(team())).gap, 0.28241725);
    expectFigure(figuresOf(evaluate(team(), evening)).gap, 0.46705132);
    expectMonths(
      figuresOf(evaluate(team(), evening)).balance,
      [
        1.60825995, -0.54904343, 3.00273307, 0.40085029, 0.40085029, 1.87792287, -5.40297601, -0.00971758,
        2.14758579, 0.20601275, 1.60825995, 0.31387792,
      ],
    );
  });

  test("kroner by month, and for each hour less that is missing in the months that lack", () => {
    const evaluation = evaluate(team(), evening);
    const { months, period, gapHour } = evaluation.money;
    expectMonths(
      monthsOf(evaluation, months.staff.total),
      [0, 0, 33_044.59459459, 26_285.47297297, 26_285.47297297, 0, 0, 0, 0, 0, 0, 0],
    );
    expectFigure(figure(period.staff.total), 85_615.54054054);
    expectFigure(total(figuresOf(evaluate(team())).missing), 637.45);
    expectFigure(total(figuresOf(evaluation).missing), 582.825);
    expectFigure(gapHour.cost ? figure(gapHour.cost) : Number.NaN, 1567.33254994);
  });
});

/** Twelve people, five of them on 42 hours; overtime in May to August, with 111 h of holiday in July. */
describe("plus-time and overtime in one week, over four months (2.14, 2.24)", () => {
  const team = teamOf(groupC(12, 0.18, { heads: given(12) }), 1000);
  const plusTime = option(
    "plus-time",
    { people: 5, "weekly-hours": 42 },
    { name: "Plustid", staffGroup: "C", from: month("2026-01") },
  );
  const extra = (people: number, hours: number) =>
    overtime({ people, "weekly-hours": hours, "hours-per-occasion": 3 }, "2026-05", "2026-08");
  /** Averages of the windows that begin in January to September, of whoever has the longest. */
  const windows = (measure: typeof possibleAverage, ...options: readonly OptionChoice[]) => {
    const [measured] = measure(contextOf(team, evaluate(team, ...options)));
    return Array.from(measured?.values ?? []).slice(3);
  };

  // Overtime by the weeks on duty, W/5 less holiday: 3.5, 4.3, 1.6 and 3.6; divided by days/7 less holiday (2.14).
  describe.each([
    {
      name: "nine with 7 h: 5 + 9 − 12 = 2 must be in both",
      choice: extra(9, 7),
      own: [37, 38.53673835, 40.24448217, 41.75826446, 43.65621735, 41.8088843, 39.74687365, 38.56438453, 37],
      both: [
        42, 43.53673835, 45.24448217, 46.75826446, 48.65621735, 46.8088843, 44.74687365, 43.56438453, 42,
      ],
      together: true,
      flag: { level: "red", threshold: 48, months: ["2026-08"] },
      worst: 48.65621735,
      worked: [0, 0, 0, 0, 209.475, 257.355, 95.76, 215.46, 0, 0, 0, 0],
    },
    {
      name: "seven with 7 h: they may be kept apart",
      choice: extra(7, 7),
      own: [37, 38.53673835, 40.24448217, 41.75826446, 43.65621735, 41.8088843, 39.74687365, 38.56438453, 37],
      both: [
        42, 43.53673835, 45.24448217, 46.75826446, 48.65621735, 46.8088843, 44.74687365, 43.56438453, 42,
      ],
      together: false,
      flag: { level: "amber", threshold: 48, months: ["2026-08"] },
      worst: 48.65621735,
      worked: [0, 0, 0, 0, 162.925, 200.165, 74.48, 167.58, 0, 0, 0, 0],
    },
    {
      name: "nine with 6 h: two must be in both, at 47.7 h",
      choice: extra(9, 6),
      own: [37, 38.3172043, 39.78098472, 41.0785124, 42.70532915, 41.12190083, 39.35446313, 38.34090103, 37],
      both: [42, 43.3172043, 44.78098472, 46.0785124, 47.70532915, 46.12190083, 44.35446313, 43.34090103, 42],
      together: true,
      flag: { level: "amber", threshold: 45 },
      worst: 47.70532915,
      worked: [0, 0, 0, 0, 179.55, 220.59, 82.08, 184.68, 0, 0, 0, 0],
    },
  ])("$name", ({ choice, own, both, together, flag, worst, worked }) => {
    test("overtime alone", () => {
      expectMonths(windows(unavoidableAverage, choice), own);
    });

    test("who is on 42 hours and works overtime too, if anybody has to", () => {
      expectMonths(windows(possibleAverage, plusTime, choice), both);
      // Kept apart, either the 42 hours or the overtime is the longest.
      const apart = own.map((hours) => Math.max(42, hours));
      expectMonths(windows(unavoidableAverage, plusTime, choice), together ? both : apart);
    });

    test("the level, by the highest of them", () => {
      const told = flagOf("working-time-48h", team, plusTime, choice);
      expect(told).toMatchObject(flag);
      expectFigure(told?.worstValue ?? Number.NaN, worst);
    });

    test("the longest entered week is below 55 hours", () => {
      expect(flagOf("week-55h", team, plusTime, choice)).toBeNull();
    });

    test("hours of the overtime", () => {
      const evaluation = evaluate(team, plusTime, choice);
      const [done] = supplyOf(evaluation, "C").overtime;
      expectMonths(done ? monthsOf(evaluation, done.hours) : [], worked);
    });
  });
});

/** Four on 32 hours work 8 h more in March and April, 2 h on each of four days. */
describe("part-timers' overtime by the rule (2.14)", () => {
  const team = (threshold: PartTimeThreshold) =>
    teamOf(groupC((4 * 32) / 37, 0.18, { heads: given(4), ...payOf(468_000, 0.17) }), 400, {
      partTimeOvertime: [{ from: null, threshold, at: null }],
    });
  const choice = overtime({ people: 4, "weekly-hours": 8, "hours-per-occasion": 2 }, "2026-03", "2026-04");
  const hoursPay = 468_000 / 1924;

  test.each([
    ["own-hours", 1.5, 12, 360.24, 87_625.94594595],
    ["full-time", 1.1875, 9.5, 285.19, 69_370.54054054],
  ] as const)(
    "%s: 8·1.5 from one's own week, 5·1 + 3·1.5 from the full-time week",
    (threshold, factor, aWeek, paid, kroner) => {
      const cost = figure(evaluate(team(threshold), choice).money.period.all.total);
      expectFigure(cost, kroner);
      expectFigure(cost / hoursPay, paid);
      expectFigure(cost / hoursPay / 240.16, factor);
      expectFigure((8 * cost) / hoursPay / 240.16, aWeek);
    },
  );

  test("pro rata: the 5 h up to a full-time week carry 32/37 of the premium (reading ii)", () => {
    const cost = figure(evaluate(team("pro-rata"), choice).money.period.all.total);
    expectFigure(cost, 85_158.99926954);
    expectFigure(cost / hoursPay / 240.16, 1.45777027);
  });

  test("kroner by month", () => {
    const own = evaluate(team("own-hours"), choice);
    expectMonths(
      monthsOf(own, own.money.months.staff.total),
      [0, 0, 48_804.32432432, 38_821.62162162, 0, 0, 0, 0, 0, 0, 0, 0],
    );
    const full = evaluate(team("full-time"), choice);
    expectMonths(
      monthsOf(full, full.money.months.staff.total),
      [0, 0, 38_636.75675676, 30_733.78378378, 0, 0, 0, 0, 0, 0, 0, 0],
    );
  });

  test.each(["own-hours", "full-time", "pro-rata"] as const)("%s: the same hours", (threshold) => {
    expectMonths(effectOf(team(threshold), choice).hours, [0, 0, 133.76, 106.4, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  test("32 + 8·7.9/16.83 h a week on average from March to June, where the group's own week is 32 hours", () => {
    const week = { weeklyHours: given(32), holidayHours: given(160), heads: given(4) };
    const short = teamOf(groupC(4, 0.18, week), 400);
    const [measured] = possibleAverage(contextOf(short, evaluate(short, choice)));
    // March to June ends with the sixth month.
    expectFigure(at(Array.from(measured?.values ?? []), 5), 35.75551783);
    expectMonths(effectOf(short, choice).hours, [0, 0, 133.76, 106.4, 0, 0, 0, 0, 0, 0, 0, 0]);
  });
});
