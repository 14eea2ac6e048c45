import { expect, test } from "vitest";
import { type Step, valueAt } from "../../../core/explain/step.ts";
import { evaluateCase } from "../../support/figures.ts";
import { allowance, month, option, plan, staffGroup, task } from "../../support/plan.ts";

/** Allowances and demand of March, with half of what is called "Møder" taken away. */
const halfOfMeetings = (share: number, taskName: string, priority: number) => {
  const team = plan({
    staffGroups: [staffGroup("Team", 8, { allowances: [allowance("Møder", "share", share)] })],
    tasks: [task(taskName, 100, "Team", { priority })],
  });
  const half = option(
    "internal-meetings",
    { share: 0.5 },
    { target: taskName, from: month("2026-01"), to: month("2026-06") },
  );
  const evaluation = evaluateCase({ plan: team, options: [half] });
  const [group] = evaluation.groups;
  const at = (step: Step | undefined) => (step ? valueAt(step, 2) : Number.NaN);
  return {
    allowances: at(group?.gap.supply.net.allowanceTotal),
    demand: at(group?.gap.demand),
    touched: evaluation.options.temporary[0]?.staffGroups,
  };
};

test("half of a meeting among the tasks is set free", () => {
  const { allowances, demand, touched } = halfOfMeetings(0.2, "Sagskonference", 2);
  expect([allowances, demand, touched]).toEqual([0.2, 50, ["Team"]]);
});

test("nothing is taken from a statutory task", () => {
  const { allowances, demand, touched } = halfOfMeetings(0.2, "Samtaler", 1);
  expect([allowances, demand, touched]).toEqual([0.2, 100, []]);
});

test("a name that an allowance and a task share is the allowance", () => {
  const { allowances, demand, touched } = halfOfMeetings(0.2, "Møder", 2);
  expect([allowances, demand, touched]).toEqual([0.1, 100, ["Team"]]);
});
