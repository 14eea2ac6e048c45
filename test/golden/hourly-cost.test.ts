import { describe, test } from "vitest";
import type { StaffGroup } from "../../core/plan.ts";
import { pay } from "../support/costs.ts";
import { evaluate, expectPrinted, figure } from "../support/golden.ts";
import { given, plan, settings, staffGroup } from "../support/plan.ts";

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
