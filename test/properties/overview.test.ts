import fc from "fast-check";
import { expect, test } from "vitest";
import { createEvaluator, evaluatePlan } from "../../core/evaluate/evaluate.ts";
import { gapByStanding } from "../../core/evaluate/standing.ts";
import type { Plan } from "../../core/plan.ts";
import type { ScenarioResult } from "../../core/result.ts";
import { close } from "../support/figures.ts";
import { scenario } from "../support/plan.ts";
import { type RandomCase, randomCase } from "../support/random-plan.ts";

const runs = { numRuns: 40 };

const planOf = ({ plan, options }: RandomCase): Plan => ({
  ...plan,
  scenarios: [scenario("I dag"), scenario("Prøve", ...options)],
});

const scenariosOf = (drawn: RandomCase): readonly ScenarioResult[] =>
  evaluatePlan(planOf(drawn)).result.scenarios;

/** Both can be computed and are equal but for rounding, or neither can. */
const same = (one: number | null, other: number | null): boolean =>
  one === null || other === null ? one === other : close(one, other, 1e-8);

test("what stays and what passes add up to the gap", () => {
  fc.assert(
    fc.property(randomCase(), (drawn) => {
      for (const { overview, period } of scenariosOf(drawn)) {
        const { permanentFte, temporaryFte } = overview.gapParts;
        const sum = permanentFte === null || temporaryFte === null ? null : permanentFte + temporaryFte;
        expect(same(sum, period.gapFteTasks)).toBe(true);
        expect(temporaryFte ?? 0).toBeLessThanOrEqual(1e-9);
      }
    }),
    runs,
  );
});

test("a scenario less doing nothing is what the two differ by, evaluated each by itself", () => {
  fc.assert(
    fc.property(randomCase(), (drawn) => {
      const alone = (chosen: Plan["scenarios"][number]) =>
        evaluatePlan({ ...planOf(drawn), scenarios: [chosen] }).result.scenarios[0];
      const [today, tried] = planOf(drawn).scenarios.map(alone);
      const told = scenariosOf(drawn)[1]?.overview;
      const less = (field: "gapFteTasks" | "shortageFte" | "backlogHours"): number | null => {
        const [one, other] = [tried?.period[field] ?? null, today?.period[field] ?? null];
        return one === null || other === null ? null : one - other;
      };
      expect(same(told?.fromDoingNothing.gapFteTasks ?? null, less("gapFteTasks"))).toBe(true);
      expect(same(told?.fromDoingNothing.shortageFte ?? null, less("shortageFte"))).toBe(true);
      expect(same(told?.fromDoingNothing.backlogHours ?? null, less("backlogHours"))).toBe(true);
    }),
    runs,
  );
});

test("shares of the time are shares, and once back to normal no more waits than the target", () => {
  fc.assert(
    fc.property(randomCase(), (drawn) => {
      const target = drawn.plan.settings.backlogTargetHours.value ?? 0;
      for (const { overview, months } of scenariosOf(drawn)) {
        expect(overview.timeUse.citizenFacingShare ?? 0).toBeGreaterThanOrEqual(-1e-9);
        expect(overview.timeUse.preparationShare ?? 0).toBeGreaterThanOrEqual(-1e-9);
        const first = months.findIndex(({ month }) => month === overview.backToNormal);
        if (first < 0) continue;
        for (const { backlogHours } of months.slice(first))
          expect(backlogHours ?? 0).toBeLessThanOrEqual(target + 1e-6);
      }
    }),
    runs,
  );
});

test("an evaluator that has seen another plan tells the same overview as a fresh one", () => {
  fc.assert(
    fc.property(randomCase(), (drawn) => {
      const plan = planOf(drawn);
      const evaluate = createEvaluator();
      const switchedOff = plan.scenarios.map((own) => ({
        ...own,
        options: own.options.map((option) => ({ ...option, enabled: false })),
      }));
      evaluate({ ...plan, scenarios: switchedOff });
      const overviews = (results: readonly ScenarioResult[]) => results.map(({ overview }) => overview);
      expect(overviews(evaluate(plan).result.scenarios)).toEqual(
        overviews(evaluatePlan(plan).result.scenarios),
      );
    }),
    runs,
  );
});

test("where nobody disputes anything, the three plans give one gap", () => {
  fc.assert(
    fc.property(randomCase(), (drawn) => {
      const told = gapByStanding(planOf(drawn), "Prøve");
      expect(told?.leftOut).toEqual([]);
      expect(told?.agreed).toEqual(told?.asEntered);
      expect(told?.otherSide).toEqual(told?.asEntered);
    }),
    { numRuns: 15 },
  );
});
