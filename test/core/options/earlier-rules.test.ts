import { describe, expect, test } from "vitest";
import { createEvaluator, evaluatePlan } from "../../../core/evaluate/evaluate.ts";
import type { OptionChoice, Plan } from "../../../core/plan.ts";
import { caseGroup, given, month, option, plan, scenario, staffGroup, task } from "../../support/plan.ts";

const withoutLaw = (from: string, changes: Partial<OptionChoice> = {}) =>
  option("earlier-rules", {}, { name: `Uden ${from}`, from: month(from), ...changes });

const byRule = (name: string, group: string, targetGroup: string) =>
  task(name, 0, "Rådgivere", {
    driver: { kind: "talk-cadence", caseGroup: group, targetGroup, own: [], part: "covered" },
  });

const planWith = (options: readonly OptionChoice[], changes: Partial<Plan> = {}): Plan =>
  plan({
    staffGroups: [staffGroup("Rådgivere", 4)],
    caseGroups: [caseGroup("Jobparate", 400), caseGroup("Syge", 300)],
    tasks: [
      byRule("Jobsamtaler", "Jobparate", "job-ready"),
      byRule("Opfølgning", "Syge", "sickness-benefit"),
    ],
    scenarios: [scenario("I dag"), scenario("Uden loven", ...options)],
    ...changes,
  });

const told = ({ result, notComputable }: ReturnType<typeof evaluatePlan>): string =>
  JSON.stringify([result, notComputable]);

/** Posts that the work needs, in both scenarios. */
const required = (stated: Plan): readonly (number | null)[] =>
  evaluatePlan(stated).result.scenarios.map(({ period }) => period.requiredFteTasks);

describe("the law change of 2026 as a scenario", () => {
  test("without the law of July more talks are held, and so more posts are needed", () => {
    const [today = null, without = null] = required(planWith([withoutLaw("2026-07")]));
    expect(today).not.toBeNull();
    expect(without ?? 0).toBeGreaterThan(today ?? 0);
  });

  test("of one case group it is in between; of each apart it is of both together", () => {
    const both = required(planWith([withoutLaw("2026-07")]))[1] ?? 0;
    const one = required(planWith([withoutLaw("2026-07", { target: "Jobparate" })]));
    const other = withoutLaw("2026-07", { target: "Syge", name: "Syge" });
    const apart = required(planWith([withoutLaw("2026-07", { target: "Jobparate" }), other]))[1];
    expect(one[1] ?? 0).toBeGreaterThan(one[0] ?? 0);
    expect(one[1] ?? 0).toBeLessThan(both);
    expect(apart).toBe(both);
  });

  test("what is not known from 2027 can be computed in the scenario that keeps the rules, and not in today's", () => {
    const [today, kept] = required(planWith([withoutLaw("2027-01")], { horizonMonths: 18 }));
    expect(today).toBeNull();
    expect(kept).toEqual(expect.any(Number));
  });

  test("an option whose first month cannot be read leaves its scenario without a figure", () => {
    expect(required(planWith([withoutLaw("2026-07", { from: null })]))[1]).toBeNull();
    const refused = { "kroner-once": given(null) };
    expect(required(planWith([withoutLaw("2026-07", { amounts: refused })]))[1]).toBeNull();
  });

  test("in months without another rule it changes nothing", () => {
    const [today, without] = required(planWith([withoutLaw("2026-03")], { horizonMonths: 6 }));
    expect(without).toBe(today);
  });
});

test("an evaluator that saw other rules tells what a fresh one tells", () => {
  const evaluate = createEvaluator();
  const variants = [
    planWith([]),
    planWith([withoutLaw("2026-07")]),
    planWith([withoutLaw("2026-07", { to: month("2026-09") })]),
    planWith([withoutLaw("2024-01", { target: "Syge" })]),
    planWith([withoutLaw("2026-07")], { start: month("2026-03") }),
    planWith([withoutLaw("2026-07")], { start: month("2025-09"), horizonMonths: 11 }),
    planWith([withoutLaw("2026-07", { enabled: false })]),
  ];
  for (const variant of [...variants, ...variants.toReversed()])
    expect(told(evaluate(variant)) === told(evaluatePlan(variant))).toBe(true);
});

test("the same tasks under other months and rules are computed anew, and as before when they are back", () => {
  const evaluate = createEvaluator();
  const base = planWith([withoutLaw("2026-07")]);
  const before = told(evaluate(base));
  const moved = [
    { ...base, start: month("2026-05") },
    { ...base, horizonMonths: 10 },
    { ...base, start: month("2025-10"), horizonMonths: 12 },
  ];
  for (const variant of moved) {
    expect(told(evaluate(variant)) === told(evaluatePlan(variant))).toBe(true);
    expect(told(evaluate(variant)) === before).toBe(false);
  }
  expect(told(evaluate(base)) === before).toBe(true);
});
