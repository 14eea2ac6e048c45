import { describe, expect, test } from "vitest";
import type { Pay } from "../../core/plan/money.ts";
import type { OptionChoice, Plan, StaffGroup } from "../../core/plan.ts";
import {
  evaluate,
  evenMonths,
  expectPrinted,
  expectPrintedRow,
  figure,
  hoursGroup,
  monthsOf,
  supplyOf,
} from "../support/golden.ts";
import { given, month, option, plan, settings, staffGroup, task } from "../support/plan.ts";

const pay = (annualPay: number | null, pensionShare = 0, changes: Partial<Pay> = {}): Pay => ({
  annualPay: given(annualPay),
  pensionShare: given(pensionShare),
  overtimePensionShare: given(0),
  recruitmentCost: given(0),
  ...changes,
});

/** A group whose full-time post has so many net hours in 2026: 1,560.70 of them are what the holidays leave of the days. */
const groupOfNetHours = (netHours: number, pensionShare: number): StaffGroup => {
  // 252.5 working days × 7.4 h = 1,868.5 h, less all that the allowance takes.
  const share = 1 - netHours / 1868.5;
  return staffGroup("Team", 10, {
    holidayHours: given(0),
    sixthWeekShare: given(0),
    absenceShare: given(0),
    allowances: [{ name: "Møder", kind: "share", amount: given(share), breathingSpace: false, at: null }],
    pay: pay(480_000, pensionShare),
  });
};

/** Model-definitions 2.19, Golden: L 480,000, so that an hour is 249.48. */
describe("what an hour costs (2.19)", () => {
  const hourly = (netHours: number, pensionShare: number) => {
    const [costs] = evaluate(plan({ staffGroups: [groupOfNetHours(netHours, pensionShare)] })).money.hourly;
    if (costs === undefined) throw new Error("a plan without groups");
    return costs;
  };

  test("1,560.70 net hours without pension: 307.55; at 50 % 374.22, 1.2168 times; at 100 % 498.96, 1.6223 times", () => {
    const { ordinary, overtimeFirst, overtimeAbove } = hourly(1560.7, 0);
    expectPrinted(figure(ordinary), "307.55");
    expectPrinted(figure(overtimeFirst.kroner), "374.22");
    expectPrinted(figure(overtimeFirst.toOrdinary), "1.2168");
    expectPrinted(figure(overtimeAbove.kroner), "498.96");
    expectPrinted(figure(overtimeAbove.toOrdinary), "1.6223");
  });

  test("with 18 % pension an ordinary hour is 362.91, and one at 50 % is 1.0312 times that", () => {
    const { ordinary, overtimeFirst } = hourly(1560.7, 0.18);
    expectPrinted(figure(ordinary), "362.91");
    expectPrinted(figure(overtimeFirst.toOrdinary), "1.0312");
  });

  test("with a fifth of meetings too, an hour at 50 % is 17.5 % cheaper: 0.8249; at 100 % 1.0999; time off 441.58", () => {
    const { ordinary, overtimeFirst, overtimeAbove, timeOffFirst } = hourly(1248.56, 0.18);
    expectPrinted(figure(ordinary), "453.64");
    expectPrinted(figure(overtimeFirst.toOrdinary), "0.8249");
    expectPrinted(100 * (1 - figure(overtimeFirst.toOrdinary)), "17.5");
    expectPrinted(figure(overtimeAbove.toOrdinary), "1.0999");
    expectPrinted(figure(timeOffFirst.kroner), "441.58");
  });

  test("an overtime hour that gives 0.9 hours of work costs 1/0.9 as much: 415.80", () => {
    const [costs] = evaluate(
      plan({
        staffGroups: [groupOfNetHours(1560.7, 0)],
        settings: settings({ overtimeOutput: given(0.9) }),
      }),
    ).money.hourly;
    // 374.2204 / 0.9
    expectPrinted(costs ? figure(costs.overtimeFirst.kroner) : Number.NaN, "415.80");
  });
});

/** Even months of 18 working days; a post costs 480,000 × 1.18 / 12 = 47,200 kr. a month. */
const team = (changes: Partial<StaffGroup> = {}) =>
  hoursGroup("Team", 500, { pay: pay(480_000, 0.18, { recruitmentCost: given(30_000) }), ...changes });
const base = (changes: Partial<Plan> = {}) =>
  plan({
    closings: evenMonths(12),
    staffGroups: [team()],
    tasks: [task("Samtaler", 700, "Team"), task("Opfølgning", 100, "Team", { priority: 2 })],
    ...changes,
  });
const inTeam = { staffGroup: "Team", from: month("2026-03") } as const;

const costOf = (from: Plan, ...options: readonly OptionChoice[]) => {
  const evaluation = evaluate(from, ...options);
  const { months, period } = evaluation.money;
  const read = (cost: typeof period.all) => ({
    once: figure(cost.once),
    running: figure(cost.running),
    total: figure(cost.total),
  });
  return {
    evaluation,
    money: evaluation.money,
    staff: read(period.staff),
    measures: read(period.measures),
    benefits: read(period.benefits),
    all: read(period.all),
    months: monthsOf(evaluation, months.all.total),
  };
};

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

describe("pieces and kroner of the option's own", () => {
  test("other providers: 30 % of 700 talks a month at 300 kr. each are measures, and the talks are done elsewhere", () => {
    const others = option(
      "other-providers",
      { share: 0.3, minutes: 5, "kroner-per-unit": 300 },
      { target: "Samtaler", from: month("2026-03") },
    );
    const { staff, measures, months } = costOf(base(), others);
    // 210 talks × 300 in ten months
    expectPrintedRow(months, ["0", "0", "63000", "63000"]);
    expectPrinted(measures.total, "630000");
    expectPrinted(staff.total, "0");
  });

  test("of what two providers take together no talk is paid twice: 700 × (1 − .7 × .8) = 308 talks, not 350", () => {
    const provider = (name: string, share: number, kroner: number) =>
      option(
        "other-providers",
        { share, minutes: 5, "kroner-per-unit": kroner },
        { name, target: "Samtaler", from: month("2026-01") },
      );
    const { months } = costOf(base(), provider("A", 0.3, 100), provider("B", 0.2, 100));
    expectPrintedRow(months, ["30800"]);
  });

  test("interpreters are paid for the talks that are left: 5 % of 700 at 500 kr., of 490 when others take 30 %", () => {
    const interpreters = option(
      "interpreters",
      { share: 0.05, "kroner-per-unit": 500 },
      { target: "Samtaler", from: month("2026-01") },
    );
    expectPrintedRow(costOf(base(), interpreters).months, ["17500"]);
    const others = option(
      "other-providers",
      { share: 0.3, minutes: 5, "kroner-per-unit": 0 },
      { name: "Andre", target: "Samtaler", from: month("2026-01") },
    );
    expectPrintedRow(costOf(base(), interpreters, others).months, ["12250"]);
  });

  test("once falls in the first month of the option, and is spent where that is before the plan", () => {
    const licence = (from: string) =>
      option(
        "it-system",
        { share: 0.1, "kroner-once": 100_000, "kroner-per-month": 4000 },
        { target: "Samtaler", from: month(from), to: month("2026-05") },
      );
    expectPrintedRow(costOf(base(), licence("2026-04")).months, ["0", "0", "0", "104000", "4000", "0"]);
    expectPrintedRow(costOf(base(), licence("2025-11")).months, [
      "4000",
      "4000",
      "4000",
      "4000",
      "4000",
      "0",
    ]);
  });

  test("an extra cost stands on the account that is named", () => {
    const cost = (account: OptionChoice["account"]) =>
      option("extra-cost", { "kroner-per-month": 1000 }, { from: month("2026-01"), account });
    expectPrinted(costOf(base(), cost(null)).staff.total, "12000");
    expectPrinted(costOf(base(), cost("measures")).measures.total, "12000");
    expectPrinted(costOf(base(), cost("benefits")).benefits.total, "12000");
  });

  test("an option that is off costs nothing", () => {
    const off = option(
      "extra-cost",
      { "kroner-per-month": 1000 },
      { from: month("2026-01"), enabled: false },
    );
    expectPrinted(costOf(base(), off).all.total, "0");
  });
});

describe("an hour less missing (section 3)", () => {
  // 700 + 100 h of work a month and 500 h to do it: 300 h are missing, 3,600 in the year.
  test("2 posts in ten months are 2,664 h: 1,004,000 / 2,664 = 376.88 kr. each", () => {
    const { money } = costOf(base(), option("hiring", { posts: 2, "lag-months": 0 }, inTeam));
    const group = team({ rampMonths: given(0), pay: pay(480_000, 0.18, { recruitmentCost: given(30_000) }) });
    const quick = costOf(base({ staffGroups: [group] }), option("hiring", { posts: 2 }, inTeam)).money;
    expectPrinted(figure(quick.gapHour.closed), "2664.0");
    expectPrinted(quick.gapHour.cost ? figure(quick.gapHour.cost) : Number.NaN, "376.88");
    // With 6 months of ramp-up from half: 2 × 1.5 post-months less, 399.6 h.
    expectPrinted(figure(money.gapHour.closed), "2264.4");
  });

  test("there is no price where fewer than an hour is closed, nor where nothing is", () => {
    const free = option("extra-cost", { "kroner-per-month": 1000 }, { from: month("2026-01") });
    expect(costOf(base(), free).money.gapHour.cost).toBeNull();
  });
});
