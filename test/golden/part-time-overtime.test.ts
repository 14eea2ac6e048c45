import { describe, expect, test } from "vitest";
import type { PartTimeThreshold } from "../../core/plan/rules.ts";
import type { Plan, StaffGroup } from "../../core/plan.ts";
import {
  apr,
  evaluate,
  evenMonths,
  expectPrinted,
  hoursGroup,
  jan,
  jun,
  mar,
  monthsOf,
  supplyOf,
  total,
} from "../support/golden.ts";
import { given, month, option, plan } from "../support/plan.ts";

/** Weeks of a month of 18 working days. */
const weeks = 3.6;

/** One employee on 30 of 37 hours, in a post of 30/37; months of 18 working days. */
const partTimer = (changes: Partial<Plan> = {}, group: Partial<StaffGroup> = {}) =>
  plan({
    closings: evenMonths(12),
    staffGroups: [hoursGroup("Team", (133.2 * 30) / 37, { heads: given(1), ...group })],
    ...changes,
  });

const rule = (threshold: PartTimeThreshold, from: string | null = null) => ({
  threshold,
  from: from === null ? null : month(from),
  at: null,
});

const overtime = (weeklyHours: number, hoursPerOccasion = 3, compensation: "paid" | "time-off" = "paid") =>
  option(
    "planned-overtime",
    { people: 1, "weekly-hours": weeklyHours, "hours-per-occasion": hoursPerOccasion },
    { staffGroup: "Team", compensation },
  );

/** Hours' pay for the overtime of a week, by month: 1 without premium, 1.5 and 2 by tier. */
const paidByMonth = (of: Plan, choice = overtime(9)): number[] => {
  const evaluation = evaluate(of, choice);
  const [worked] = supplyOf(evaluation, "Team").overtime;
  if (!worked) return [];
  const { withoutPremium, first, above } = worked.tiers;
  const [without, low, high, hours] = [withoutPremium, first, above, worked.hours].map((step) =>
    monthsOf(evaluation, step),
  );
  return (without ?? []).map((plain, at) => {
    const [one, two] = [low?.[at] ?? Number.NaN, high?.[at] ?? Number.NaN];
    expect(plain + one + two).toBeCloseTo(hours?.[at] ?? Number.NaN, 9);
    return (plain + 1.5 * one + 2 * two) / weeks;
  });
};

/** Model definitions 2.14, Golden: a 30-h employee works 39 h. */
describe("part-timers' overtime by the rule of the month (2.14)", () => {
  test("from one's own hours: 9 · 1.5 = 13.5 hours' pay", () => {
    expectPrinted(paidByMonth(partTimer({ partTimeOvertime: [rule("own-hours")] }))[jan] ?? 0, "13.5");
  });

  test("from the full-time week: 7 · 1 + 2 · 1.5 = 10.0", () => {
    expectPrinted(paidByMonth(partTimer({ partTimeOvertime: [rule("full-time")] }))[jan] ?? 0, "10.0");
  });

  test("in proportion: the 7 hours have 30/37 of the premium: 7 · (1 + 0.5 · 30/37) + 2 · 1.5 = 12.8378", () => {
    expectPrinted(paidByMonth(partTimer({ partTimeOvertime: [rule("pro-rata")] }))[jan] ?? 0, "12.8378");
  });

  test("without a rule: from one's own hours, the cautious reading of the rulings", () => {
    expectPrinted(paidByMonth(partTimer())[jan] ?? 0, "13.5");
  });

  test("the month decides which rule holds, whatever the order of the rows", () => {
    const rules = [rule("full-time", "2026-04"), rule("own-hours"), rule("pro-rata", "2026-06")];
    for (const partTimeOvertime of [rules, [...rules].reverse()]) {
      const paid = paidByMonth(partTimer({ partTimeOvertime }));
      expectPrinted(paid[mar] ?? 0, "13.5");
      expectPrinted(paid[apr] ?? 0, "10.0");
      expectPrinted(paid[jun] ?? 0, "12.8378");
    }
  });

  test("before the first rule begins, one's own hours hold", () => {
    const paid = paidByMonth(partTimer({ partTimeOvertime: [rule("full-time", "2026-04")] }));
    expectPrinted(paid[mar] ?? 0, "13.5");
    expectPrinted(paid[apr] ?? 0, "10.0");
  });

  test("from the month of a rule that nobody can tell there is no value, and before it there is", () => {
    const unknown = { ...rule("own-hours", "2026-02"), threshold: null };
    const evaluation = evaluate(partTimer({ partTimeOvertime: [rule("pro-rata"), unknown] }), overtime(9));
    const tiers = supplyOf(evaluation, "Team").overtime.map((worked) => worked.tiers);
    const [without = []] = tiers.map(({ withoutPremium }) => monthsOf(evaluation, withoutPremium));
    // 7 of the 9 hours a week, and of their premium what is not 30/37 of it.
    expectPrinted((without[jan] ?? 0) / weeks, "1.3243");
    expect(without[mar]).toBeNaN();
  });

  test("tiers follow the evening: 4 h at a time are 3 at 1.5 and 1 at 2", () => {
    // own hours: 9 · (3 · 1.5 + 2)/4; full time: 7 + 2 · 1.625
    const own = partTimer({ partTimeOvertime: [rule("own-hours")] });
    expectPrinted(paidByMonth(own, overtime(9, 4))[jan] ?? 0, "14.625");
    const full = partTimer({ partTimeOvertime: [rule("full-time")] });
    expectPrinted(paidByMonth(full, overtime(9, 4))[jan] ?? 0, "10.25");
  });

  test("overtime that stays within the full-time week has no premium there", () => {
    const full = partTimer({ partTimeOvertime: [rule("full-time")] });
    expectPrinted(paidByMonth(full, overtime(5))[jan] ?? 0, "5.0");
    expectPrinted(paidByMonth(full, overtime(7))[jan] ?? 0, "7.0");
  });

  test.each([
    ["the group's people are full-timers", { heads: given(30 / 37) }],
    ["the group does not state its heads", { heads: given(null) }],
  ])("where %s, the rule changes nothing", (_, group) => {
    const full = partTimer({ partTimeOvertime: [rule("full-time")] }, group);
    expectPrinted(paidByMonth(full)[jan] ?? 0, "13.5");
  });

  test("the same holds of time off: 10.0 hours are owed for 9 under the full-time rule, 13.5 under own hours", () => {
    const earned = (threshold: PartTimeThreshold) => {
      const evaluation = evaluate(
        partTimer({ partTimeOvertime: [rule(threshold)] }),
        overtime(9, 3, "time-off"),
      );
      return total(monthsOf(evaluation, supplyOf(evaluation, "Team").timeOff.earned)) / weeks / 12;
    };
    expectPrinted(earned("full-time"), "10.0");
    expectPrinted(earned("own-hours"), "13.5");
    expectPrinted(earned("pro-rata"), "12.8378");
  });

  test("heads that were refused leave what hangs on the rule not computable, and own hours as they are", () => {
    const at = { sheet: "Medarbejdere", table: "t", row: 1, column: "Ansatte", cell: "C2" };
    const refused = { value: null, origin: { kind: "cell", at, suppliedBy: null, status: null } } as const;
    const under = (threshold: PartTimeThreshold) => {
      const evaluation = evaluate(
        partTimer({ partTimeOvertime: [rule(threshold)] }, { heads: refused }),
        overtime(9),
      );
      const [worked] = supplyOf(evaluation, "Team").overtime;
      return worked ? (monthsOf(evaluation, worked.tiers.first)[jan] ?? 0) : 0;
    };
    expect(under("full-time")).toBeNaN();
    expect(under("own-hours")).toBeCloseTo(9 * weeks, 9);
  });
});
