import fc from "fast-check";
import { expect, test } from "vitest";
import { createEvaluator, evaluatePlan } from "../../core/evaluate/evaluate.ts";
import type { NormPeriodRule, OvertimeRule } from "../../core/plan/rules.ts";
import type { Plan } from "../../core/plan.ts";
import { addMonths, type YearMonth } from "../../core/year-month.ts";
import { given, month, option, scenario } from "../support/plan.ts";
import { withoutFeedback } from "../support/plan-changes.ts";
import { type RandomCase, randomCase } from "../support/random-plan.ts";

const runs = { numRuns: 40 };
const start = month("2026-01");

/** Months on which rules begin, each once; null is from ever. */
const months = fc.uniqueArray(fc.option(fc.integer({ min: -3, max: 14 })), { maxLength: 4 });
const monthOf = (from: number | null): YearMonth | null => (from === null ? null : addMonths(start, from));

const share = fc.integer({ min: 0, max: 8 }).map((eighths) => eighths / 8);

const overtimeRules = months.chain((begins) =>
  fc.tuple(
    ...begins.map((from) =>
      fc
        .record({
          premium: share,
          factor: share,
          tier: fc.integer({ min: 0, max: 4 }),
          deadline: fc.integer({ min: 1, max: 5 }),
        })
        .map(
          ({ premium, factor, tier, deadline }): OvertimeRule => ({
            from: monthOf(from),
            at: null,
            premium: given(premium),
            premiumAbove: given(2 * premium),
            timeOffFactor: given(1 + factor),
            timeOffFactorAbove: given(1 + 2 * factor),
            hoursAtFirstFactor: given(tier),
            timeOffDeadlineMonths: given(deadline),
          }),
        ),
    ),
  ),
);

const normPeriods = months.chain((begins) =>
  fc.tuple(
    ...begins.map((from) =>
      fc.integer({ min: 1, max: 12 }).map(
        (averaging): NormPeriodRule => ({
          from: monthOf(from),
          at: null,
          averagingMonths: given(averaging),
          normPeriodMonths: given(null),
        }),
      ),
    ),
  ),
);

/** Overtime of both ways of giving it back, beside the case's own options. */
const planOf = ({ plan, options }: RandomCase, changes: Partial<Plan>): Plan => {
  const overtime = (["paid", "time-off"] as const).map((compensation) =>
    option(
      "planned-overtime",
      { people: 1, "weekly-hours": 9 },
      { name: compensation, staffGroup: "G0", from: month("2026-02"), to: month("2026-08"), compensation },
    ),
  );
  return { ...plan, ...changes, scenarios: [scenario("A"), scenario("B", ...options, ...overtime)] };
};

const told = (plan: Plan): string => {
  const { result, notComputable } = evaluatePlan(plan);
  return JSON.stringify([result, notComputable]);
};

const anyCase = randomCase({ horizons: [3, 5, 14] });

test("dated rules in any order give the same", () => {
  fc.assert(
    fc.property(anyCase, overtimeRules, normPeriods, (drawn, rules, periods) => {
      const forward = planOf(drawn, { overtimeRules: rules, normPeriods: periods });
      const backward = planOf(drawn, {
        overtimeRules: rules.toReversed(),
        normPeriods: periods.toReversed(),
      });
      expect(told(backward) === told(forward)).toBe(true);
    }),
    runs,
  );
});

test("rules that say what the settings and the law say change nothing", () => {
  fc.assert(
    fc.property(anyCase, months, months, (drawn, overtimeFrom, periodsFrom) => {
      const { settings } = drawn.plan;
      const same = overtimeFrom.map(
        (from): OvertimeRule => ({
          from: monthOf(from),
          at: null,
          premium: settings.overtimePremium,
          premiumAbove: settings.overtimePremiumAbove,
          timeOffFactor: settings.timeOffFactor,
          timeOffFactorAbove: settings.timeOffFactorAbove,
          hoursAtFirstFactor: settings.hoursAtFirstFactor,
          timeOffDeadlineMonths: settings.timeOffDeadlineMonths,
        }),
      );
      const fourMonths = periodsFrom.map((from) => ({
        from: monthOf(from),
        at: null,
        averagingMonths: given(4),
        normPeriodMonths: given(null),
      }));
      expect(
        told(planOf(drawn, { overtimeRules: same, normPeriods: fourMonths })) === told(planOf(drawn, {})),
      ).toBe(true);
    }),
    runs,
  );
});

test("rules that change are as evaluated afresh", () => {
  fc.assert(
    fc.property(anyCase, overtimeRules, normPeriods, (drawn, rules, periods) => {
      const evaluate = createEvaluator();
      const plan = planOf(withoutFeedback(drawn), {});
      const steps = [plan, { ...plan, overtimeRules: rules }, { ...plan, normPeriods: periods }, plan];
      for (const step of steps) {
        const { result, notComputable } = evaluate(step);
        expect(JSON.stringify([result, notComputable]) === told(step)).toBe(true);
      }
    }),
    runs,
  );
});
