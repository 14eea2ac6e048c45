import { describe, expect, test } from "vitest";
import { flagsOf, levelsOf } from "../support/flags.ts";
import { evaluate, figure, monthsOf, supplyOf, total } from "../support/golden.ts";
import { allowance, given, month, option } from "../support/plan.ts";
import { effectOf, expectFigure, expectMonths, figuresOf, groupC, payOf, teamOf } from "./by-hand-plan.ts";

/** Ten on 37 hours with 2 h a week of meetings each and 10 % of registration; 1,100 h of work a month. */
describe("four of ten go from 37 to 40 hours (2.2, 2.10, 2.16)", () => {
  const team = teamOf(
    groupC(10, 0, {
      heads: given(10),
      allowances: [allowance("Møde", "hours-a-week-per-head", 2), allowance("Registrering", "share", 0.1)],
      ...payOf(468_000, 0.17),
    }),
    1100,
  );
  const plusTime = (from: string, to: string) =>
    option(
      "plus-time",
      { people: 4, "weekly-hours": 40 },
      { staffGroup: "C", from: month(from), to: month(to) },
    );
  const wholeYear = plusTime("2026-01", "2026-12");
  const halfYear = plusTime("2026-04", "2026-09");

  test("before: c = 0.10 + 2·10/370, and 13,200 h need 9.98 posts", () => {
    const { allowances, meanNet, gap, balance } = figuresOf(evaluate(team));
    expectFigure(allowances, 0.15405405);
    expectFigure(meanNet, 110.26729167);
    expectFigure(gap, 0.02424034);
    expectMonths(
      balance,
      [
        1.35008304, -0.80722033, 1.88940888, -0.53755741, -0.53755741, 1.61974596, -5.66115292, -0.26789449,
        1.88940888, -0.05216415, 1.35008304, 0.05570101,
      ],
    );
  });

  test("all year: 382/37 posts, the meetings are 20/382 of them, and a post has more hours of its own", () => {
    const { contractPosts, allowances, supply, meanNet, gap, balance } = figuresOf(evaluate(team, wholeYear));
    expectFigure(contractPosts, 10.32432432);
    expectFigure(allowances, 0.15235602);
    expectMonths(
      supply,
      [
        1291.962, 1045.874, 1353.484, 1076.635, 1076.635, 1322.723, 492.176, 1107.396, 1353.484, 1132.0048,
        1291.962, 1144.3092,
      ],
    );
    expectFigure(meanNet, 110.48862675);
    expectFigure(gap, 0.36854849);
    expectMonths(
      balance,
      [
        1.73739149, -0.48987848, 2.29420898, -0.21146973, -0.21146973, 2.01580024, -5.5012359, 0.06693902,
        2.29420898, 0.28966601, 1.73739149, 0.40102951,
      ],
    );
  });

  test("4·3/37 · 1,564.175 · 0.90 h more: the extra hours carry the 10 % and no meeting", () => {
    expectFigure(effectOf(team, wholeYear).yearHours, 456.57);
  });

  test("April to September: c by the month, mean net hours of the twelve", () => {
    const { supply, meanNet, gap, balance } = figuresOf(evaluate(team, halfYear));
    expectMonths(
      supply,
      [
        1248.87, 1010.99, 1308.34, 1076.635, 1076.635, 1322.723, 492.176, 1107.396, 1353.484, 1094.248,
        1248.87, 1106.142,
      ],
    );
    expectFigure(meanNet, 110.37124455);
    expectFigure(gap, 0.18612109);
    expectMonths(
      balance,
      [
        1.34881146, -0.80646006, 1.88762934, -0.21169463, -0.21169463, 2.01794408, -5.50708658, 0.06701021,
        2.29664892, -0.05211502, 1.34881146, 0.05564855,
      ],
    );
  });

  test("4·3/37 posts at 468,000·1.17 kr., and half of it for half a year", () => {
    expectFigure(figure(evaluate(team, wholeYear).money.period.all.total), 177_587.02702703);
    expectFigure(figure(evaluate(team, halfYear).money.period.all.total), 88_793.51351351);
  });

  test("40 hours are not above 42 (2.24)", () => {
    expect(levelsOf(flagsOf(team, wholeYear)).filter((level) => level.startsWith("plus-time-42h"))).toEqual(
      [],
    );
  });
});

/** Ten posts for 1,000 h a month; six people work 5 h more a week in April and May, for time off. */
describe("planned overtime for time off is a loan (2.14, 2.15)", () => {
  const team = (horizonMonths = 12) => teamOf(groupC(10), 1000, { horizonMonths });
  const overtime = (hoursAnEvening: number, returned: "named" | "not named") =>
    option(
      "planned-overtime",
      { people: 6, "weekly-hours": 5, "hours-per-occasion": hoursAnEvening },
      {
        staffGroup: "C",
        from: month("2026-04"),
        to: month("2026-05"),
        compensation: "time-off",
        returnFrom: returned === "named" ? month("2026-06") : null,
        returnTo: returned === "named" ? month("2026-07") : null,
      },
    );
  const [anHourADay, anEvening] = [overtime(1, "named"), overtime(5, "named")];

  test("before", () => {
    expectMonths(
      figuresOf(evaluate(team())).balance,
      [
        1.97001848, -0.18728489, 2.50934432, 0.08237803, 0.08237803, 2.2396814, -5.04121747, 0.35204095,
        2.50934432, 0.56777129, 1.97001848, 0.67563646,
      ],
    );
  });

  test("30·(3.8 − 0.3)·0.95 h in each month, owed 1.5 times, half of it in June and in July", () => {
    const evaluation = evaluate(team(), anHourADay);
    const { overtime: worked, timeOff } = supplyOf(evaluation, "C");
    expectMonths(
      worked[0] ? monthsOf(evaluation, worked[0].hours) : [],
      [0, 0, 0, 99.75, 99.75, 0, 0, 0, 0, 0, 0, 0],
    );
    expectMonths(monthsOf(evaluation, timeOff.owed), [0, 0, 0, 149.625, 299.25, 149.625, 0, 0, 0, 0, 0, 0]);
    const { supply, balance } = figuresOf(evaluation);
    expectMonths(
      supply,
      [
        1210.566, 979.982, 1268.212, 1108.555, 1108.555, 1089.764, 311.543, 1037.628, 1268.212, 1060.6864,
        1210.566, 1072.2156,
      ],
    );
    expectMonths(
      balance,
      [
        1.97001848, -0.18728489, 2.50934432, 1.0156215, 1.0156215, 0.8398162, -6.44108267, 0.35204095,
        2.50934432, 0.56777129, 1.97001848, 0.67563646,
      ],
    );
  });

  test.each([
    [12, 0, -0.07777029, -0.07777029, 0.64417579, 0.5664055],
    [6, 149.625, 0.07777029, -0.15554058, 1.1160859, 0.96054532],
    [5, 299.25, 0.37329739, -0.18664869, 0.8913668, 0.7047181],
  ])("a horizon of %i months wins nothing", (horizon, owed, unsettled, settled, before, after) => {
    expectFigure(figure(evaluate(team(horizon), anHourADay).money.owed), owed);
    const effect = effectOf(team(horizon), anHourADay);
    expectFigure(effect.gap, unsettled);
    expectFigure(effect.settled, settled);
    expectFigure(figuresOf(evaluate(team(horizon))).gap, before);
    expectFigure(figuresOf(evaluate(team(horizon), anHourADay)).settled, after);
  });

  test("5 h on one evening: (3·1.5 + 2·2)/5 = 1.7 times", () => {
    const { timeOff } = supplyOf(evaluate(team(), anEvening), "C");
    const owed = total(monthsOf(evaluate(team(), anEvening), timeOff.earned));
    expectFigure(owed, 339.15);
    expectFigure(owed / 199.5, 1.7);
    expectFigure(effectOf(team(), anEvening).settled, -0.1088784);
    expectFigure(effectOf(team(6), anEvening).settled, -0.21775681);
  });

  test("months that nobody names: each month's hours evenly over its own next three (reading 1)", () => {
    const evaluation = evaluate(team(), overtime(1, "not named"));
    const { timeOff } = supplyOf(evaluation, "C");
    expectMonths(monthsOf(evaluation, timeOff.taken), [0, 0, 0, 0, 49.875, 99.75, 99.75, 49.875, 0, 0, 0, 0]);
    expectFigure(effectOf(team(), overtime(1, "not named")).settled, -0.07777029);
    expectFigure(effectOf(team(6), overtime(1, "not named")).settled, -0.15554058);
  });

  test("149.625 h fall in a July that can give 92 of 461 h, or 62 of the 311.5 h that are left (2.24)", () => {
    const { flags } = flagsOf(team(), anHourADay);
    const owed = flags.filter(({ code }) => code.includes("time-off"));
    expect(owed).toMatchObject([{ level: "amber", months: ["2026-07"] }]);
    expectFigure(owed[0]?.worstValue ?? Number.NaN, 149.625);
  });
});

/** Twelve posts for 1,250 h a month; each works 2 h more a week in February and March, and less in May and June. */
describe("a stretched norm period that the horizon cuts (2.17)", () => {
  const team = (horizonMonths = 12) => teamOf(groupC(12), 1250, { horizonMonths });
  const moved = (amounts: Readonly<Record<string, number>>) =>
    option(
      "stretched-norm-period",
      { people: 12, "weekly-hours": 2, "norm-period-months": 6, "kroner-per-unit": 60, ...amounts },
      {
        staffGroup: "C",
        from: month("2026-02"),
        to: month("2026-03"),
        returnFrom: month("2026-05"),
        returnTo: month("2026-06"),
      },
    );

  describe.each([
    {
      name: "weeks by working days, 42/5 = 8.4",
      choice: moved({}),
      hours: 201.6,
      months: [0, 96, 105.6, 0, -94.57777778, -107.02222222, 0, 0, 0, 0, 0, 0],
      kroner: 12_096,
      balance: [
        1.89623097, 0.20562605, 3.53139702, -0.36893757, -1.25379064, 1.21854537, -6.51725218, -0.04534207,
        2.54342198, 0.21353434, 1.89623097, 0.34297254,
      ],
      open: [0, 107.02222222, 201.6],
      unsettled: [0, 0.20025622, 0.62871139],
    },
    {
      name: "ten weeks stated",
      choice: moved({ weeks: 10 }),
      hours: 240,
      months: [0, 114.28571429, 125.71428571, 0, -112.59259259, -127.40740741, 0, 0, 0, 0, 0, 0],
      kroner: 14_400,
      balance: [
        1.89623097, 0.37670398, 3.71958274, -0.36893757, -1.42233408, 1.02782517, -6.51725218, -0.04534207,
        2.54342198, 0.21353434, 1.89623097, 0.34297254,
      ],
      open: [0, 127.40740741, 240],
      unsettled: [0, 0.23840026, 0.74846594],
    },
  ])("$name", ({ choice, hours, months, kroner, balance, open, unsettled }) => {
    test("each side by working days, 20 and 22 of 42 in, 19 and 21.5 of 40.5 out", () => {
      const effect = effectOf(team(), choice);
      expectMonths(effect.hours, months);
      expectFigure(total(effect.hours.filter((value) => value > 0)), hours);
      expectMonths(figuresOf(evaluate(team(), choice)).balance, balance);
    });

    test("60 kr. for each hour moved", () => {
      expectFigure(figure(evaluate(team(), choice).money.period.all.total), kroner);
    });

    test.each([
      [12, open[0], unsettled[0], 0.30521973],
      [5, open[1], unsettled[1], 0.60184894],
      [3, open[2], unsettled[2], 1.24903996],
    ])(
      "a horizon of %i months: settled it changes nothing",
      (horizon, owed = Number.NaN, effect = Number.NaN, settled) => {
        expectFigure(figure(evaluate(team(horizon), choice).money.owed), owed);
        expectFigure(effectOf(team(horizon), choice).gap, effect);
        expectFigure(figuresOf(evaluate(team(horizon), choice)).settled, settled);
        expectFigure(figuresOf(evaluate(team(horizon))).gap, settled);
      },
    );
  });
});
