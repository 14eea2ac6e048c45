import { describe, expect, test } from "vitest";
import { investmentBreakEven } from "../../core/evaluate/break-even.ts";
import { evaluatePlan } from "../../core/evaluate/evaluate.ts";
import { evaluateScenario } from "../../core/evaluate/scenario.ts";
import { Ledger } from "../../core/explain/ledger.ts";
import { type Step, valueAt } from "../../core/explain/step.ts";
import { investmentMoney } from "../../core/money/investment.ts";
import { switchingValue } from "../../core/money/switching-value.ts";
import type { OptionChoice, Plan } from "../../core/plan.ts";
import {
  evaluate,
  evenMonths,
  expectPrinted,
  expectPrintedRow,
  hoursGroup,
  lineOf,
  monthsOf,
  stockOf,
  total,
} from "../support/golden.ts";
import { caseGroup, given, month, option, plan, scenario, settings, task } from "../support/plan.ts";

const target = "Kontanthjælp";
const invest = (changes: Partial<OptionChoice> = {}, share = 0.15, before = 80, after = 35) =>
  option(
    "investment",
    { share, "caseload-before": before, "caseload-after": after },
    { name: "Investering", target, ...changes },
  );
const hire = (posts: number, changes: Partial<OptionChoice> = {}) =>
  option("hiring", { posts }, { name: "Ansæt", staffGroup: "Team", from: month("2026-01"), ...changes });

/** Ten posts that carry cases, so many cases to each, each for 20 months. */
const team = (caseload: number, changes: Partial<Plan> = {}): Plan =>
  plan({
    horizonMonths: 24,
    closings: evenMonths(24),
    staffGroups: [hoursGroup("Team", 1332, { caseCarryingShare: given(1) })],
    caseGroups: [caseGroup(target, 10 * caseload)],
    tasks: [
      task("Samtaler", 0, "Team", {
        driver: { kind: "per-open-case-a-year", caseGroup: target, rate: given(4) },
      }),
    ],
    ...changes,
  });

const durations = (of: Plan, ...options: readonly OptionChoice[]) => {
  const evaluation = evaluate(of, ...options);
  return monthsOf(evaluation, stockOf(evaluation, target).duration);
};

/** Model definitions 2.20: D_m = D0·(1 − e·clip((K0 − K_(m−1))/(K0 − K1), 0, 1)), K of the month before. */
describe("a lower caseload makes cases shorter (2.20)", () => {
  test("K0 80, K1 35, e 15 %: at 57.5 cases a post the duration is 0.925 of what it was", () => {
    expectPrinted(durations(team(57.5), invest())[0] ?? 0, "18.500"); // 20 × .925
  });

  test("above K0 there is no effect and below K1 all of it", () => {
    expectPrintedRow(durations(team(80), invest()), ["20.000", "20.000"]);
    expectPrintedRow(durations(team(95), invest()), ["20.000", "20.000"]);
    expectPrinted(durations(team(35), invest())[0] ?? 0, "17.000");
    expectPrinted(durations(team(20), invest())[0] ?? 0, "17.000");
  });

  test("each month takes the caseload of the month before, step by step", () => {
    const actual = durations(team(57.5), invest());
    let [open, caseload] = [575, 57.5];
    const inflow = 575 / 20;
    for (let at = 0; at < 24; at++) {
      const duration = 20 * (1 - 0.15 * Math.min(1, Math.max(0, (80 - caseload) / 45)));
      expectPrinted(actual[at] ?? 0, duration.toFixed(9));
      const mean = inflow * duration + (open - inflow * duration) * duration * (1 - Math.exp(-1 / duration));
      open = inflow * duration + (open - inflow * duration) * Math.exp(-1 / duration);
      caseload = mean / 10;
    }
  });

  test("hired in January, the new colleagues lower the caseload of January, and cases are shorter from February", () => {
    const [january, february] = durations(team(80), hire(6), invest());
    expectPrinted(january ?? 0, "20.000");
    // 800/16 = 50 cases a post: 20 × (1 − .15 × 30/45)
    expectPrinted(february ?? 0, "18.000");
  });

  test("from the month in which it begins", () => {
    const late = invest({ from: month("2026-03"), to: month("2026-04") });
    expectPrintedRow(durations(team(35), late), ["20.000", "20.000", "17.000", "17.000", "20.000"]);
  });

  test("two investments multiply on what remains: 20 × .85 × .9", () => {
    const two = [invest(), invest({ name: "Mere" }, 0.1)];
    expectPrinted(durations(team(35), ...two)[0] ?? 0, "15.300");
    expectPrinted(durations(team(35), ...two.toReversed())[0] ?? 0, "15.300");
  });

  test("and with other options on the duration: 20/1.25 × .85", () => {
    const faster = option("faster-clarification", { share: 0.25 }, { target });
    expectPrinted(durations(team(35), invest(), faster)[0] ?? 0, "13.600");
  });

  test("a K0 that is not above K1 gives no value", () => {
    expect(durations(team(57.5), invest({}, 0.15, 35, 35)).every(Number.isNaN)).toBe(true);
    expect(durations(team(57.5), invest({}, 0.15, 35, 80)).every(Number.isNaN)).toBe(true);
  });

  test("without a stated effect the cases are not computable, and those of another unit are", () => {
    const two = team(57.5, {
      units: ["Team", "Syd"],
      caseGroups: [caseGroup(target, 575), caseGroup("Syd", 300, { unit: "Syd" })],
    });
    const unstated = option("investment", { "caseload-before": 80, "caseload-after": 35 }, { target });
    const evaluation = evaluate(two, unstated);
    expect(monthsOf(evaluation, stockOf(evaluation, target).mean).every(Number.isNaN)).toBe(true);
    expectPrinted(monthsOf(evaluation, stockOf(evaluation, "Syd").mean)[23] ?? 0, "300.000");
  });

  test("the caseload is that of the whole unit: cases of others count, posts of other units do not", () => {
    const two = team(40, {
      units: ["Team", "Syd"],
      staffGroups: [
        hoursGroup("Team", 1332, { caseCarryingShare: given(0.5) }),
        hoursGroup("Syd", 5000, { unit: "Syd", caseCarryingShare: given(1) }),
      ],
      caseGroups: [caseGroup(target, 200), caseGroup("Sygedagpenge", 100)],
    });
    // 300 cases over 5 posts are 60: 20 × (1 − .15 × 20/45)
    expectPrinted(durations(two, invest())[0] ?? 0, "18.667");
  });
});

test("lower caseload, shorter cases, fewer talks: together more than each by itself (an adding model sees none)", () => {
  const pieces = (...options: readonly OptionChoice[]) => {
    const evaluation = evaluate(team(80), ...options);
    return total(monthsOf(evaluation, lineOf(evaluation, "Samtaler").arising));
  };
  const [today, hired, invested, both] = [
    pieces(),
    pieces(hire(6)),
    pieces(invest()),
    pieces(hire(6), invest()),
  ];
  expectPrinted(today, "6400.0"); // 800 × 4/12 × 24
  expectPrinted(hired, "6400.0");
  expectPrinted(invested, "6400.0");
  expect(both).toBeLessThan(6200);
});

test("an evaluation that remembers gives the same as a fresh one", () => {
  const base = team(70, { caseGroups: [caseGroup(target, 500), caseGroup("Sygedagpenge", 200)] });
  const lowered = invest();
  const scenarios = [
    scenario("a", hire(6), lowered),
    scenario("b", hire(3), lowered),
    scenario("c", hire(6)),
    scenario("d", lowered),
    scenario("e", invest({ target: null })),
  ];
  const ledger = new Ledger(24);
  const row = (of: ReturnType<typeof evaluateScenario>) =>
    [target, "Sygedagpenge"].map((name) => monthsOf(of, stockOf(of, name).mean));
  for (const each of [...scenarios, ...scenarios.toReversed()])
    expect(row(evaluateScenario(base, each, ledger))).toEqual(row(evaluateScenario(base, each)));
});

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
    expect(money.accounts.find(({ account }) => account === "staff")?.total).not.toBeNull();
    expect(money.missing.map(({ quantity }) => quantity)).toContain("weekly-benefit");
  });
});
