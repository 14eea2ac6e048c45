import { describe, expect, test } from "vitest";
import { investmentBreakEven } from "../../core/evaluate/break-even.ts";
import { evaluatePlan } from "../../core/evaluate/evaluate.ts";
import { Ledger } from "../../core/explain/ledger.ts";
import { type Step, valueAt } from "../../core/explain/step.ts";
import { investmentMoney } from "../../core/money/investment.ts";
import { switchingValue } from "../../core/money/switching-value.ts";
import type { OptionChoice, Plan } from "../../core/plan.ts";
import { expectPrinted, hoursGroup, total } from "../support/golden.ts";
import { hire, invest, target, team } from "../support/investment.ts";
import { given, scenario, settings } from "../support/plan.ts";

describe("what an investment comes to", () => {
  const ledger = new Ledger(12);
  const costs = (...kroner: readonly number[]): Step =>
    ledger.series(
      "account-cost",
      { kind: "plan", name: "" },
      Float64Array.from({ length: 12 }, (_, at) => kroner[at] ?? 0),
      {
        kind: "calendar",
      },
    );
  const subject = { kind: "scenario", name: "" } as const;
  const money = (cost: Step, rate: number | null = 0) =>
    investmentMoney(ledger, subject, cost, given(rate), 12);

  test("the first month counts in full, and a krone a year later 1/1.04 of it", () => {
    const { presentValue } = money(costs(1000, 0, 0, 0, 0, 0, -1100), 0.04);
    // −1,000 + 1,100 × 1.04^(−1/2) = −1,000 + 1,078.64
    expectPrinted(valueAt(presentValue, 0), "78.64");
    const { discountFactor } = money(costs(0), 0.04);
    expectPrinted(valueAt(discountFactor, 0), "1.0000");
    expectPrinted(valueAt(discountFactor, 6), "0.9806");
  });

  test("without a rate there is no present value, and the sums stand", () => {
    const { presentValue, payback } = money(costs(1000, -2000), null);
    expect(valueAt(presentValue, 0)).toBeNaN();
    expect(payback).toEqual({ kind: "month", month: 1 });
  });

  test("paid back when the sum stays at 0 or above, not when it is first there", () => {
    expect(money(costs(100, -200, 300, -50, -200)).payback).toEqual({ kind: "month", month: 4 });
    expect(money(costs(100, -100)).payback).toEqual({ kind: "month", month: 1 });
    expect(money(costs(100, -99)).payback).toEqual({ kind: "not-within-period" });
    expect(money(costs(-5)).payback).toEqual({ kind: "month", month: 0 });
    expect(money(costs(100, Number.NaN, -900)).payback).toEqual({ kind: "not-computable" });
  });
});

describe("the effect at which an investment breaks even", () => {
  test("found by halving: 5 × share² − 1 = 0 at 0.4472", () => {
    const found = switchingValue((share) => 5 * share ** 2 - 1);
    if (found.kind !== "effect") throw new Error(found.kind);
    expectPrinted(found.share, "0.447214");
  });

  test("where it pays anyway, never, or cannot be told", () => {
    expect(switchingValue((share) => share).kind).toBe("always-pays");
    expect(switchingValue((share) => share - 2).kind).toBe("never-pays");
    expect(switchingValue(() => Number.NaN).kind).toBe("not-computable");
  });

  const base = team(80, {
    benefits: [
      {
        caseGroup: target,
        weeklyBenefit: given(3500),
        openingPeople: {
          weeks1to4: given(50),
          weeks5to26: given(180),
          weeks27to52: given(160),
          weeksFrom53: given(410),
        },
        entrantsPerMonth: given(null),
        weeksAtEntry: given(0),
        at: null,
      },
    ],
    settings: settings({ discountRate: given(0.04) }),
    staffGroups: [
      hoursGroup("Team", 1332, {
        caseCarryingShare: given(1),
        pay: {
          annualPay: given(480_000),
          pensionShare: given(0.18),
          overtimePensionShare: given(0),
          recruitmentCost: given(0),
        },
      }),
    ],
  });
  const investing = scenario("Invester", hire(6), invest());
  const told = (of: Plan, ...options: readonly OptionChoice[]) => {
    const scenarios = [scenario("I dag"), scenario("Invester", ...options)];
    const [, result] = evaluatePlan({ ...of, scenarios }).result.scenarios;
    if (!result) throw new Error("no scenario");
    return result.money;
  };

  test("with the real model: at that effect pay and benefits are even", () => {
    const found = investmentBreakEven(base, investing);
    if (found.kind !== "effect") throw new Error(found.kind);
    expect(found.share).toBeGreaterThan(0.05);
    expect(found.share).toBeLessThan(0.15);
    const presentValue = (share: number) =>
      told(base, hire(6), invest({}, share)).investment?.presentValue ?? 0;
    expect(Math.abs(presentValue(found.share))).toBeLessThan(1);
    expect(presentValue(found.share - 0.01)).toBeLessThan(-1000);
    expect(presentValue(found.share + 0.01)).toBeGreaterThan(1000);
  });

  test("without a rate, or without an investment, it cannot be told", () => {
    const noRate = { ...base, settings: settings() };
    expect(investmentBreakEven(noRate, investing).kind).toBe("not-computable");
    expect(investmentBreakEven(base, scenario("Ansæt", hire(6))).kind).toBe("not-computable");
  });

  test("the sum by year is what the months have cost in all, with its sign turned", () => {
    const money = told(base, hire(6), invest());
    const months = money.months.map(({ total: kroner }) => kroner ?? Number.NaN);
    expectPrinted(money.investment?.savedByYear[0] ?? 0, (-total(months.slice(0, 12))).toFixed(2));
    expectPrinted(money.investment?.savedByYear[1] ?? 0, (-total(months)).toFixed(2));
    // Six posts at 566,400 kr. a year cost 283,200 a month; what benefits save comes gradually, from February on.
    expectPrinted(months[0] ?? 0, "283200.00");
    const sums = months.map((_, at) => -total(months.slice(0, at + 1)));
    expect(money.investment?.paidBackFrom).toBe("2027-04");
    expect(sums[14]).toBeLessThan(0);
    expect(Math.min(...sums.slice(15))).toBeGreaterThanOrEqual(0);
  });

  test("a scenario that invests in nothing has no such figures", () => {
    expect(told(base, hire(6)).investment).toBeNull();
  });

  test("a weekly benefit that nobody has stated: no present value, no payback, and the sum says so", () => {
    const unstated = base.benefits.map((benefit) => ({ ...benefit, weeklyBenefit: given(null) }));
    const money = told({ ...base, benefits: unstated }, hire(6), invest());
    expect(money.investment).toMatchObject({
      presentValue: null,
      paidBackFrom: null,
      savedByYear: [null, null],
    });
    // The weeks stand without their kroner: some 800 people over 730 days.
    const { personWeeks, personWeeksToday, gross } = money.benefits ?? {};
    expect(gross).toBeNull();
    expect(personWeeksToday).toBeGreaterThan((790 * 730) / 7);
    expect(personWeeks).toBeLessThan(Number(personWeeksToday));
    expect(money.accounts.find(({ account }) => account === "staff")?.total).not.toBeNull();
    expect(money.missing.map(({ quantity }) => quantity)).toContain("weekly-benefit");
  });
});
