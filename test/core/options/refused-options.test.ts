import { describe, expect, test } from "vitest";
import { evaluateScenario } from "../../../core/evaluate/scenario.ts";
import { valueAt } from "../../../core/explain/step.ts";
import type { OptionChoice } from "../../../core/plan.ts";
import { allowance, given, month, option, plan, scenario, staffGroup, task } from "../../support/plan.ts";

const gapOf = (choice: OptionChoice, group = 0): number => {
  const team = plan({
    staffGroups: [
      staffGroup("Rådgivere", 8, { allowances: [allowance("Møder", "share", 0.18)] }),
      staffGroup("Administration", 2, { allowances: [] }),
    ],
    tasks: [task("Samtaler", 800, "Rådgivere", { priority: 2 }), task("Breve", 100, "Administration")],
    scenarios: [scenario("I dag"), scenario("Tiltag", choice)],
  });
  const [, chosen] = team.scenarios;
  if (!chosen) throw new Error("no scenario");
  const gap = evaluateScenario(team, chosen).groups[group]?.periods[0]?.gap;
  return gap ? valueAt(gap, 0) : Number.NaN;
};

const during = { from: month("2026-03"), to: month("2026-06") };

/** An option whose amounts were refused: what it would do cannot be told, so neither can the gap. */
const refused = (choice: OptionChoice): OptionChoice => ({
  ...choice,
  amounts: Object.fromEntries(Object.keys(choice.amounts).map((amount) => [amount, given(null)])),
});

describe("an option that cannot be told leaves no gap that looks computed", () => {
  const rådgivere = { staffGroup: "Rådgivere", ...during };
  test.each([
    ["hiring", option("hiring", { posts: 1 }, rådgivere)],
    ["temps", option("temps", { people: 2, "weekly-hours": 20, productivity: 0.8 }, rådgivere)],
    [
      "overtime",
      option("planned-overtime", { people: 4, "weekly-hours": 5 }, { ...rådgivere, compensation: "paid" }),
    ],
    ["fewer meetings", option("internal-meetings", { share: 0.3 }, { target: "Møder", ...during })],
    ["a shutdown", option("shutdown", { share: 0.5 }, { target: "Samtaler", ...during })],
  ] as const)("%s with a refused amount", (_, choice) => {
    expect(gapOf(choice)).not.toBeNaN();
    expect(gapOf(refused(choice))).toBeNaN();
    expect(gapOf(refused(choice), 1)).not.toBeNaN();
  });

  test("temps of a group that nobody can find might be anybody's", () => {
    const choice = refused(option("temps", { people: 2, "weekly-hours": 20 }, during));
    expect([gapOf(choice, 0), gapOf(choice, 1)]).toEqual([Number.NaN, Number.NaN]);
  });

  test("a shutdown of a task that nobody can find might be of any", () => {
    expect(gapOf(refused(option("shutdown", { share: 1 }, during)))).toBeNaN();
  });
});

describe("a post hired before the first month is there from the first month on", () => {
  test.each([
    ["the decision lies in the first month", "2026-01", 0],
    ["the decision lies before it", "2025-06", 0],
    ["the decision lies so far before it that the lag is over", "2025-06", 4],
  ])("%s", (_, from, lag) => {
    const started = gapOf(
      option("hiring", { posts: 1, "lag-months": lag }, { staffGroup: "Rådgivere", from: month(from) }),
    );
    // One post without ramp-up cost would be +1; the golden ramp of half a post over six months costs 1.5 post-months.
    expect(
      started - gapOf(option("hiring", { posts: 0 }, { staffGroup: "Rådgivere", from: month("2026-01") })),
    ).toBeCloseTo(1 - lossOfRamp(), 10);
  });
});

/** Net hours weigh the ramp: Σ H_m·(1 − p(k)) / ΣH over the first six months, by hand from the golden calendar. */
const lossOfRamp = (): number => {
  const workingDays = [21, 20, 22, 19, 19, 21.5, 23, 21, 22, 22, 21, 21];
  const holidays = [0, 0.1, 0, 0.05, 0.05, 0, 0.5, 0.1, 0, 0.12, 0, 0.08];
  const net = workingDays.map((days, index) => (days * 7.4 - 222 * (holidays[index] ?? 0)) * 0.95 * 0.82);
  const total = net.reduce((sum, hours) => sum + hours, 0);
  const lost = net.slice(0, 6).reduce((sum, hours, age) => sum + hours * 0.5 * (1 - (age + 0.5) / 6), 0);
  return lost / total;
};
