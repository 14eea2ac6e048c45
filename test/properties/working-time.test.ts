import fc from "fast-check";
import { expect, test } from "vitest";
import { createEvaluator } from "../../core/evaluate/evaluate.ts";
import { evaluateScenario, type ScenarioEvaluation } from "../../core/evaluate/scenario.ts";
import { valueAt } from "../../core/explain/step.ts";
import { partTimeThresholds } from "../../core/plan/rules.ts";
import type { OptionChoice, Plan } from "../../core/plan.ts";
import { addMonths } from "../../core/year-month.ts";
import { close, differences, figuresOf } from "../support/figures.ts";
import { given, month, option, scenario } from "../support/plan.ts";
import { withoutFeedback } from "../support/plan-changes.ts";
import { type RandomCase, randomCase } from "../support/random-plan.ts";
import { randomWorkingTimeOption } from "../support/random-working-time.ts";

const runs = { numRuns: 60 };
const groupNames = ["G0", "G1"] as const;
const start = month("2026-01");

const withOptions = (plan: Plan, options: readonly OptionChoice[]): ScenarioEvaluation =>
  evaluateScenario(plan, scenario("Prøve", ...options));

/** Settled gap of each group, over the horizon and in each scenario year. */
const settledIn = ({ groups }: ScenarioEvaluation): readonly number[] =>
  groups.flatMap(({ periods }) => periods.map(({ settled }) => valueAt(settled, 0)));

/** A random plan with options on working time among its others. */
const randomWeeks = (horizons: readonly number[]) =>
  fc
    .tuple(randomCase({ horizons }), fc.array(randomWorkingTimeOption(groupNames), { maxLength: 4 }))
    .map(([{ plan, options }, weeks]): RandomCase => ({ plan, options: [...options, ...weeks] }));

test("10: a stretched norm period settles to nothing at every horizon and in every scenario year", () => {
  const moves = fc.record({
    from: fc.integer({ min: -6, max: 20 }),
    length: fc.integer({ min: 0, max: 5 }),
    back: fc.integer({ min: -10, max: 10 }),
    backLength: fc.integer({ min: 0, max: 5 }),
    people: fc.integer({ min: 1, max: 5 }),
    hours: fc.integer({ min: 1, max: 8 }),
  });
  fc.assert(
    fc.property(randomWeeks([1, 3, 5, 12, 14, 24]), moves, (weeks, drawn) => {
      const { plan, options } = withoutFeedback(weeks);
      const from = addMonths(start, drawn.from);
      const returnFrom = addMonths(from, drawn.back);
      const choice = option(
        "stretched-norm-period",
        { people: drawn.people, "weekly-hours": drawn.hours, "norm-period-months": 24 },
        {
          name: "Flyttet",
          staffGroup: "G0",
          from,
          to: addMonths(from, drawn.length),
          returnFrom,
          returnTo: addMonths(returnFrom, drawn.backLength),
        },
      );
      const without = settledIn(withOptions(plan, options));
      for (const [index, posts] of settledIn(withOptions(plan, [...options, choice])).entries())
        expect(close(posts, without[index] ?? Number.NaN, 1e-7)).toBe(true);
    }),
    runs,
  );
});

test("contract hours, heads and holiday: whoever has a longer week gives more by as many hours, less no meeting", () => {
  fc.assert(
    fc.property(
      randomCase({ horizons: [5, 14], changing: false }),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 5 }),
      ({ plan }, people, hours) => {
        const [group] = plan.staffGroups;
        if (!group) throw new Error("a plan without groups");
        // Without shares of the time, what a longer week gives is what it takes place in: contract hours at work.
        const perHead = {
          ...group,
          allowances: group.allowances.filter(({ kind }) => kind.endsWith("per-head")),
        };
        const of = { ...plan, staffGroups: [perHead] };
        const plusTime = option(
          "plus-time",
          { people, "weekly-hours": 37 + hours },
          { staffGroup: group.name },
        );
        const [with_, without] = [withOptions(of, [plusTime]), withOptions(of, [])].map(
          ({ supplies }) => supplies[0],
        );
        if (!with_ || !without) throw new Error("a group without supply");
        for (let at = 0; at < plan.horizonMonths; at++) {
          const gained = valueAt(with_.supply, at) - valueAt(without.supply, at);
          expect(close(gained, (valueAt(with_.net.atWork, at) * people * hours) / 37, 1e-7)).toBe(true);
          expect(valueAt(with_.heads, at)).toBe(valueAt(without.heads, at));
        }
      },
    ),
    runs,
  );
});

test("the tiers of overtime are its hours, under every rule for part-timers", () => {
  const rules = fc.array(
    fc.record({ threshold: fc.constantFrom(...partTimeThresholds), from: fc.integer({ min: -3, max: 12 }) }),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(randomWeeks([5, 14]), rules, ({ plan, options }, drawn) => {
      const partTimeOvertime = drawn.map(({ threshold, from }) => ({
        threshold,
        from: addMonths(start, from),
        at: null,
      }));
      const evaluation = withOptions({ ...plan, partTimeOvertime }, options);
      for (const { overtime } of evaluation.supplies)
        for (const { hours, tiers } of overtime)
          for (let at = 0; at < plan.horizonMonths; at++) {
            const parts = [tiers.withoutPremium, tiers.first, tiers.above].map((step) => valueAt(step, at));
            for (const part of parts) expect(part).toBeGreaterThanOrEqual(-1e-9);
            expect(
              close(
                parts.reduce((sum, part) => sum + part, 0),
                valueAt(hours, at),
              ),
            ).toBe(true);
          }
      const backward = withOptions({ ...plan, partTimeOvertime: [...partTimeOvertime].reverse() }, options);
      expect(differences(figuresOf(evaluation), figuresOf(backward))).toEqual([]);
    }),
    runs,
  );
});

test("one working-time option switched off, and a rule for part-timers changed, are as evaluated afresh", () => {
  fc.assert(
    fc.property(
      randomWeeks([5, 14]),
      fc.nat(),
      fc.constantFrom(...partTimeThresholds),
      ({ plan, options }, chosen, threshold) => {
        const evaluate = createEvaluator();
        const off = options.map((choice, index) =>
          index === chosen % options.length ? { ...choice, enabled: false } : choice,
        );
        const ruled = { ...plan, partTimeOvertime: [{ threshold, from: null, at: null }] };
        const steps = [
          { ...plan, scenarios: [scenario("A", ...options)] },
          { ...plan, scenarios: [scenario("A", ...off)] },
          { ...ruled, scenarios: [scenario("A", ...off)] },
          { ...ruled, scenarios: [scenario("A", ...options)] },
        ];
        for (const step of steps) {
          const [together] = evaluate(step).scenarios;
          const alone = withOptions(step, step.scenarios[0]?.options ?? []);
          expect(differences(figuresOf(alone), together ? figuresOf(together) : new Map())).toEqual([]);
        }
      },
    ),
    runs,
  );
});

test("the order of the ticks changes nothing", () => {
  fc.assert(
    fc.property(randomWeeks([5, 14]), ({ plan, options }) => {
      const forward = figuresOf(withOptions(plan, options));
      const backward = figuresOf(withOptions(plan, [...options].reverse()));
      expect(differences(forward, backward)).toEqual([]);
    }),
    runs,
  );
});

test("working-time options without people or hours do nothing", () => {
  const none = ["plus-time", "paid-extra-hours", "talk-blocks", "management-attention"] as const;
  fc.assert(
    fc.property(randomCase({ horizons: [5] }), ({ plan, options }) => {
      const idle = [
        ...none.map((kind) =>
          option(kind, { people: 0, "weekly-hours": 40 }, { name: kind, staffGroup: "G0" }),
        ),
        option("supervision", { hours: 0 }, { staffGroup: "G0" }),
        option(
          "stretched-norm-period",
          { people: 0, "weekly-hours": 3, "norm-period-months": 6 },
          {
            staffGroup: "G0",
            from: start,
            to: addMonths(start, 1),
            returnFrom: addMonths(start, 2),
            returnTo: addMonths(start, 3),
          },
        ),
      ];
      const [with_, without] = [withOptions(plan, [...options, ...idle]), withOptions(plan, options)].map(
        ({ supplies }) => supplies,
      );
      for (const [index, supply] of (with_ ?? []).entries())
        for (let at = 0; at < plan.horizonMonths; at++) {
          const before = without?.[index];
          expect(close(valueAt(supply.supply, at), before ? valueAt(before.supply, at) : Number.NaN)).toBe(
            true,
          );
        }
    }),
    runs,
  );
});

test("people who are not known leave the other groups as they are", () => {
  fc.assert(
    fc.property(randomCase({ horizons: [5] }), randomWorkingTimeOption(["G0"]), ({ plan }, choice) => {
      const unknown = Object.fromEntries(Object.keys(choice.amounts).map((amount) => [amount, given(null)]));
      const [with_, without] = [withOptions(plan, [{ ...choice, amounts: unknown }]), withOptions(plan, [])];
      for (const [index, { group, supply }] of with_.supplies.entries()) {
        if (group.name === "G0") continue;
        const before = without.supplies[index];
        for (let at = 0; at < plan.horizonMonths; at++)
          expect(valueAt(supply, at)).toBe(before ? valueAt(before.supply, at) : Number.NaN);
      }
    }),
    runs,
  );
});
