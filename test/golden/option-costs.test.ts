import { describe, expect, test } from "vitest";
import type { OptionChoice } from "../../core/plan.ts";
import { base, costOf, inTeam, pay, team } from "../support/costs.ts";
import {
  evaluate,
  evenMonths,
  expectPrinted,
  expectPrintedRow,
  figure,
  monthsOf,
  supplyOf,
} from "../support/golden.ts";
import { given, month, option, staffGroup } from "../support/plan.ts";

describe("hiring", () => {
  const hire = (posts: number, changes: Partial<OptionChoice> = {}) =>
    option("hiring", { posts }, { ...inTeam, ...changes });

  test("2 posts from March cost 94,400 a month and 60,000 for recruiting, once", () => {
    const { staff, months } = costOf(base(), hire(2));
    expectPrintedRow(months, ["0", "0", "154400", "94400", "94400"]);
    // 10 months × 94,400
    expectPrinted(staff.running, "944000");
    expectPrinted(staff.once, "60000");
    expectPrinted(staff.total, "1004000");
  });

  test("posts that end in August cost six months, and recruiting once", () => {
    const { staff, months } = costOf(base(), hire(2, { to: month("2026-08") }));
    expectPrinted(staff.running, "566400");
    expectPrinted(staff.once, "60000");
    expectPrintedRow(months, ["94400", "0"], 7);
  });

  test("posts decided in March that start two months later are paid from May", () => {
    const lag = option("hiring", { posts: 2, "lag-months": 2 }, inTeam);
    expectPrintedRow(costOf(base(), lag).months, ["0", "0", "154400", "94400"], 2);
  });

  test("posts that started before the plan are paid from its first month and were recruited before it", () => {
    const { staff } = costOf(base(), hire(2, { from: month("2025-10") }));
    expectPrinted(staff.running, "1132800");
    expectPrinted(staff.once, "0");
  });

  test("turnover of 12 % that is filled at once costs no pay, but 30,000 for each post filled again", () => {
    const group = team({ turnoverPerYear: given(0.12), vacancyMonths: given(0) });
    const { staff } = costOf(base({ staffGroups: [group] }), hire(2));
    // The 2 posts are there ten months; 0.02 a month leave and are replaced from April on: 9 × 0.02 × 30,000 = 5,400.
    expectPrinted(staff.running, "949400");
    expectPrinted(staff.once, "60000");
  });
});

describe("temps and guards, by the unit", () => {
  const temps = (changes: Partial<OptionChoice> = {}, kroner: number | null = 250) =>
    option(
      "temps",
      { people: 2, "weekly-hours": 20, ...(kroner === null ? {} : { "kroner-per-unit": kroner }) },
      { ...inTeam, to: month("2026-04"), ...changes },
    );

  test("2 temps of 20 h at 250 kr. in months of 18 days: 2 × 20 × 18/5 × 250 = 36,000 a month", () => {
    const { staff, months } = costOf(base(), temps());
    expectPrintedRow(months, ["0", "0", "36000", "36000", "0"]);
    expectPrinted(staff.once, "0");
  });

  test("a temp hour is paid also when sick: 10 % absence takes a tenth of the hours and nothing of the cost", () => {
    const sick = team({ absenceShare: given(0.1) });
    const with_ = evaluate(base({ staffGroups: [sick] }), temps());
    expectPrintedRow(monthsOf(with_, supplyOf(with_, "Team").temps), ["129.6"], 2);
    expectPrintedRow(monthsOf(with_, with_.money.months.all.total), ["36000"], 2);
  });

  test("a temp who does less in an hour is paid as much for it", () => {
    const slow = option(
      "temps",
      { people: 2, "weekly-hours": 20, productivity: 0.5, "kroner-per-unit": 250 },
      { ...inTeam, to: month("2026-04") },
    );
    expectPrinted(costOf(base(), slow).staff.total, "72000");
  });

  test("guards at 7,000 kr. a week cost 31,000 in March and 30,000 in April: days / 7", () => {
    const guards = option(
      "guards",
      { "kroner-per-unit": 7000, "kroner-once": 5000 },
      { from: month("2026-03"), to: month("2026-04") },
    );
    const { staff, months } = costOf(base(), guards);
    expectPrintedRow(months, ["0", "0", "36000", "30000", "0"]);
    expectPrinted(staff.once, "5000");
  });
});

describe("working time", () => {
  const people = { ...inTeam, to: month("2026-04") };
  const overtime = (hours: number, perOccasion: number, changes: Partial<OptionChoice> = {}) =>
    option(
      "planned-overtime",
      { people: 4, "weekly-hours": hours, "hours-per-occasion": perOccasion },
      { ...people, compensation: "paid", ...changes },
    );

  test("4 people on 40 h are 4 × 3/37 posts more: 15,308.11 kr. a month", () => {
    const plusTime = option("plus-time", { people: 4, "weekly-hours": 40 }, people);
    // 0.324324 × 47,200
    expectPrintedRow(costOf(base(), plusTime).months, ["0.00", "0.00", "15308.11", "15308.11", "0.00"]);
  });

  test("paid extra hours with 40 kr. for each: the same, and 4 × 3 × 18/5 × 40 = 1,728 a month", () => {
    const extra = option("paid-extra-hours", { people: 4, "weekly-hours": 3, "kroner-per-unit": 40 }, people);
    expectPrintedRow(costOf(base(), extra).months, ["17036.11", "17036.11", "0.00"], 2);
  });

  test("a stretched norm period: 10 people × 3 h × 13 weeks at 75 kr. = 29,250 kr. (2.17)", () => {
    const stretched = option(
      "stretched-norm-period",
      { people: 10, "weekly-hours": 3, weeks: 13, "norm-period-months": 6, "kroner-per-unit": 75 },
      {
        staffGroup: "Team",
        from: month("2026-01"),
        to: month("2026-03"),
        returnFrom: month("2026-04"),
        returnTo: month("2026-06"),
      },
    );
    const { staff, months, money } = costOf(base(), stretched);
    expectPrinted(staff.total, "29250");
    // Months of as many days: a third each, when the hours are moved in; nothing when they are given back.
    expectPrintedRow(months, ["9750", "9750", "9750", "0", "0", "0"]);
    expectPrinted(figure(money.owed), "0");
  });

  test("4 people with 5 h of paid overtime in March and April, 3 h an evening: 72 h at 249.48 × 1.5", () => {
    // 4 × 5 × 18/5 = 72 h a month × 249.4802 × 1.5 = 26,943.87
    expectPrintedRow(costOf(base(), overtime(5, 3)).months, ["26943.87", "26943.87", "0.00"], 2);
  });

  test("5 h in one evening: 3 of them at 50 %, 2 at 100 %, which is 1.7 on average", () => {
    // 72 × 249.4802 × 1.7
    expectPrintedRow(costOf(base(), overtime(5, 5)).months, ["30536.38"], 2);
  });

  test("pension on overtime is paid where it is stated: 26,943.87 × 1.1", () => {
    const group = team({ pay: pay(480_000, 0.18, { overtimePensionShare: given(0.1) }) });
    expectPrintedRow(costOf(base({ staffGroups: [group] }), overtime(5, 3)).months, ["29638.25"], 2);
  });

  test("the hours of plus-time have no premium, and overtime has it above them: no sum of 7 hours at 50 %", () => {
    const plusTime = option("plus-time", { people: 4, "weekly-hours": 40 }, people);
    const both = costOf(base(), plusTime, overtime(4, 3)).months[2] ?? Number.NaN;
    // 15,308.11 for 37 to 40 h; 4 × 4 × 18/5 = 57.6 h above them at 249.4802 × 1.5
    expectPrinted(both, "36863.20");
    const additive = costOf(base(), overtime(7, 3)).months[2] ?? Number.NaN;
    // 100.8 h × 249.4802 × 1.5
    expectPrinted(additive, "37721.41");
  });

  test("part-timers on 30 h by the full-time threshold: a longer week leaves fewer hours without premium", () => {
    // 4 people of 30 h are 3.2432 posts; overtime of 5 h: 30 to 35, all of it below 37 h and without premium.
    const partTime = staffGroup("Team", 120 / 37, {
      heads: given(4),
      holidayHours: given(0),
      sixthWeekShare: given(0),
      absenceShare: given(0),
      allowances: [],
      pay: pay(480_000),
    });
    const from = base({
      staffGroups: [partTime],
      partTimeOvertime: [{ from: null, threshold: "full-time", at: null }],
    });
    // 72 h × 249.4802
    expectPrintedRow(costOf(from, overtime(5, 3)).months, ["17962.58"], 2);
    // With own hours as threshold all of it has the premium: × 1.5
    expectPrintedRow(
      costOf(
        { ...from, partTimeOvertime: [{ from: null, threshold: "own-hours", at: null }] },
        overtime(5, 3),
      ).months,
      ["26943.87"],
      2,
    );
  });

  test("time off costs no kroner but hours: 144 h give 216 h off, and they are owed while the plan lasts", () => {
    const timeOff = overtime(5, 3, { compensation: "time-off" });
    const { all, money, evaluation } = costOf(base(), timeOff);
    expectPrinted(all.total, "0");
    expectPrinted(figure(money.owed), "0");
    const short = evaluate(base({ horizonMonths: 4, closings: evenMonths(4) }), timeOff);
    // Earned 108 h in March, of which a third is taken in April, and 108 h in April: 180 h are owed.
    expectPrinted(figure(short.money.owed), "180.0");
    expect(evaluation.money.gapHour.cost).toBeNull();
  });

  test("time off that was not taken within three months is paid out at the hour's pay: 216 × 249.48", () => {
    const late = overtime(5, 3, {
      compensation: "time-off",
      returnFrom: month("2026-11"),
      returnTo: month("2026-11"),
    });
    const { staff, months } = costOf(base(), late);
    expectPrintedRow(months, ["26943.87", "26943.87"], 5);
    expectPrinted(staff.total, "53887.73");
  });
});
