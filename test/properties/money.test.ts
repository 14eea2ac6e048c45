import fc from "fast-check";
import { expect, test } from "vitest";
import { moneyResult } from "../../core/evaluate/money-result.ts";
import { evaluateScenario, type ScenarioEvaluation } from "../../core/evaluate/scenario.ts";
import { type Step, valueAt } from "../../core/explain/step.ts";
import type { BenefitGroup } from "../../core/plan/money.ts";
import type { OptionChoice, Plan, StaffGroup } from "../../core/plan.ts";
import type { MoneyResult } from "../../core/result/money.ts";
import "../support/property-seed.ts";
import { given, month, option, scenario } from "../support/plan.ts";
import { type RandomCase, randomCase } from "../support/random-plan.ts";

const runs = { numRuns: 60 };

const withPay = (plan: Plan, annualPay: (group: StaffGroup, index: number) => number | null): Plan => ({
  ...plan,
  staffGroups: plan.staffGroups.map((group, index) => ({
    ...group,
    pay: {
      annualPay: given(annualPay(group, index)),
      pensionShare: given(0.15),
      overtimePensionShare: given(0.02),
      recruitmentCost: given(0),
    },
  })),
});

const noBenefits = (caseGroup: string): BenefitGroup => ({
  caseGroup,
  weeklyBenefit: given(0),
  openingPeople: {
    weeks1to4: given(0),
    weeks5to26: given(0),
    weeks27to52: given(0),
    weeksFrom53: given(0),
  },
  entrantsPerMonth: given(0),
  weeksAtEntry: given(0),
  at: null,
});

/** Every option states what it may cost by the unit; nothing once or by the month. */
const priced = (options: readonly OptionChoice[], kroner: number): readonly OptionChoice[] =>
  options.map((choice) => ({
    ...choice,
    amounts: {
      ...choice.amounts,
      "kroner-once": given(kroner),
      "kroner-per-month": given(0),
      "kroner-per-unit": given(0),
    },
  }));

const evaluated = ({ plan, options }: RandomCase, kroner = 0): ScenarioEvaluation =>
  evaluateScenario(plan, scenario("S", ...priced(options, kroner)));

const paid = (drawn: RandomCase, times = 1): RandomCase => ({
  ...drawn,
  plan: {
    ...withPay(drawn.plan, (_, index) => times * (400_000 + 50_000 * index)),
    // An investment is told beside what the benefits of its case group cost.
    benefits: drawn.plan.caseGroups.map(({ name }) => noBenefits(name)),
  },
});
const sums = ({ total, accounts, spent, staffPayToday }: MoneyResult) =>
  [
    ...[total, spent, ...accounts].flatMap(({ once, running, total: all }) => [once, running, all]),
    staffPayToday,
  ].map((kroner) => kroner ?? Number.NaN);

/** Sums of kroner differ by the rounding of what they are made of. */
const expectClose = (actual: readonly number[], expected: readonly number[]): void => {
  for (const [index, value] of expected.entries())
    expect(Math.abs((actual[index] ?? Number.NaN) - value)).toBeLessThanOrEqual(
      1e-7 * Math.max(1000, Math.abs(value)),
    );
};

test("every sum can be computed where all kroner are stated, and the options add up to what is spent", () => {
  fc.assert(
    fc.property(randomCase(), (drawn) => {
      const money = moneyResult(evaluated(paid(drawn), 5000));
      const ofOptions = (part: "once" | "running" | "total") =>
        money.options.reduce((sum, cost) => sum + (cost[part] ?? Number.NaN), 0);
      const { spent } = money;
      expectClose(
        [ofOptions("once"), ofOptions("running"), ofOptions("total")],
        [spent.once ?? Number.NaN, spent.running ?? Number.NaN, spent.total ?? Number.NaN],
      );
      const months = money.months.reduce((sum, { total }) => sum + (total ?? Number.NaN), 0);
      expectClose([months], [money.total.total ?? Number.NaN]);
    }),
    runs,
  );
});

test("what an option costs is the sum of its parts, each so much at one price where it has one", () => {
  fc.assert(
    fc.property(randomCase(), fc.integer({ min: 0, max: 9000 }), (drawn, kroner) => {
      for (const { total, parts } of moneyResult(evaluated(paid(drawn), kroner)).options) {
        expectClose(
          [parts.reduce((sum, part) => sum + (part.kroner ?? Number.NaN), 0)],
          [total ?? Number.NaN],
        );
        for (const part of parts)
          if (part.amount !== null)
            expectClose([part.amount * (part.kronerEach ?? Number.NaN)], [part.kroner ?? Number.NaN]);
      }
    }),
    runs,
  );
});

test("doubling the pay doubles what is paid by it, today and by the options", () => {
  fc.assert(
    fc.property(randomCase(), (drawn) => {
      const once = sums(moneyResult(evaluated(paid(drawn))));
      const doubled = paid(drawn, 2);
      expectClose(
        sums(moneyResult(evaluated(doubled))),
        once.map((kroner) => 2 * kroner),
      );
    }),
    runs,
  );
});

test("the order of the options changes no sum, nor does one that costs nothing", () => {
  const free = option(
    "extra-cost",
    { "kroner-once": 0, "kroner-per-month": 0 },
    { name: "Gratis", from: month("2026-01") },
  );
  fc.assert(
    fc.property(randomCase(), (drawn) => {
      const expected = sums(moneyResult(evaluated(paid(drawn), 5000)));
      const back = { ...drawn, options: [...drawn.options].reverse() };
      expectClose(sums(moneyResult(evaluated(paid(back), 5000))), expected);
      const { plan, options } = paid(drawn);
      const more = evaluateScenario(plan, scenario("S", ...priced(options, 5000), free));
      expectClose(sums(moneyResult(more)), expected);
    }),
    runs,
  );
});

test("pay of posts is the pay of today's posts and of what is filled more or less", () => {
  const paidForPosts = (step: Step, horizon: number) =>
    Array.from({ length: horizon }, (_, at) => valueAt(step, at)).reduce((sum, value) => sum + value, 0);
  fc.assert(
    fc.property(randomCase(), (drawn) => {
      const { plan, options } = paid(drawn);
      const hiring = options.filter(({ kind }) => kind === "hiring" || kind === "changed-rate");
      const told = evaluateScenario(plan, scenario("S", ...priced(hiring, 0)));
      const horizon = plan.horizonMonths;
      // 15 % of pension, by the month.
      const filled = told.supplies.reduce(
        (sum, { posts, group }) =>
          sum + (paidForPosts(posts.filled, horizon) * (group.pay.annualPay.value ?? 0) * 1.15) / 12,
        0,
      );
      const { money } = told;
      expectClose([valueAt(money.payTodayOfPeriod, 0) + valueAt(money.spent.total, 0)], [filled]);
    }),
    runs,
  );
});

test("a group without pay is missed in no sum of options that leave it alone", () => {
  fc.assert(
    fc.property(randomCase(), (drawn) => {
      const { options } = drawn;
      const plan = withPay(drawn.plan, (_, index) => (index === 0 ? null : 450_000));
      const [unpaid] = plan.staffGroups;
      const known = paid(drawn);
      for (const choice of options) {
        if (choice.staffGroup === null || choice.staffGroup === unpaid?.name) continue;
        const alone = evaluated({ plan, options: [choice] });
        const other = evaluated({ ...known, options: [choice] });
        expect(Number.isNaN(valueAt(alone.money.spent.total, 0))).toBe(
          Number.isNaN(valueAt(other.money.spent.total, 0)),
        );
      }
    }),
    runs,
  );
});
