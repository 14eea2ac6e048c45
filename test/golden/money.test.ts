import { describe, test } from "vitest";
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
