import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { contributionsOf } from "../../core/evaluate/contributions/contributions.ts";
import { createEvaluator } from "../../core/evaluate/evaluate.ts";
import type { OptionChoice, Plan, Scenario } from "../../core/plan.ts";
import { month, option, scenario } from "../support/plan.ts";
import { largeSize, planOf, type Size } from "./plans.ts";

/** A budget round: four scenarios over two years, five groups, twenty tasks. */
const budgetSize: Size = {
  scenarios: 4,
  months: 24,
  caseGroups: 5,
  tasks: 20,
  staffGroups: 5,
  permissionSets: 5,
};

const from = month("2026-03");
const to = month("2026-08");
const later = { returnFrom: month("2026-10"), returnTo: month("2026-12") };
const during = { from, to };

/** Twelve options of one scenario; `size` makes them differ from those of the others. */
const twelveOptions = (size: number): readonly OptionChoice[] => [
  option("hiring", { posts: 1 + size, "lag-months": 2 }, { staffGroup: "Gruppe 0", from }),
  option("temps", { people: 2, "weekly-hours": 20 + size }, { staffGroup: "Gruppe 1", ...during }),
  option(
    "planned-overtime",
    { people: 2 + size, "weekly-hours": 4 },
    { staffGroup: "Gruppe 2", ...during, ...later, compensation: "time-off" },
  ),
  option("plus-time", { people: 1 + size, "weekly-hours": 40 }, { staffGroup: "Gruppe 3", from }),
  option(
    "stretched-norm-period",
    { people: 1 + size, "weekly-hours": 2, "norm-period-months": 12 },
    { staffGroup: "Gruppe 4", ...during, ...later },
  ),
  option("internal-meetings", { share: 0.1 + size / 100 }, { staffGroup: null, target: "Møder", ...during }),
  option("it-system", { share: 0.1 + size / 100, "lag-months": 3 }, { target: "Opgave 1", from }),
  option("shutdown", { share: 0.5 }, { target: "Opgave 6", ...during, ...later }),
  option("prioritisation", { share: 0.05 * size }, { target: "Opgave 7", from }),
  option("supervision", { hours: 1 + size / 10 }, { staffGroup: "Gruppe 0", from }),
  option("changed-minutes", { change: -0.02 * size }, { target: "Opgave 3", from }),
  option("faster-clarification", { share: 0.02 * size }, { target: "Sager 2", from }),
];

const withTwelveOptions = (plan: Plan): Plan => ({
  ...plan,
  scenarios: plan.scenarios.map(
    (own, index): Scenario => (index === 0 ? own : scenario(own.name, ...twelveOptions(index))),
  ),
});

/** The plan with one option of the last scenario on or off; all else are the same objects. */
const switched = (plan: Plan, position: number, enabled: boolean): Plan => {
  const last = plan.scenarios.length - 1;
  return {
    ...plan,
    scenarios: plan.scenarios.map((own, index) =>
      index === last
        ? { ...own, options: own.options.map((o, at) => (at === position ? { ...o, enabled } : o)) }
        : own,
    ),
  };
};

/** Runs of an evaluation that switches one option after the other, off and on again. */
export const optionSwitches = (): ((run: number) => void) => {
  const evaluate = createEvaluator();
  const plan = withTwelveOptions(planOf(budgetSize));
  evaluate(plan);
  return (run) => void evaluate(switched(plan, Math.floor(run / 2) % 12, run % 2 === 1));
};

/** Runs of the large case from scratch, twelve options in every scenario. */
export const largeWithOptions = (): ((run: number) => void) => {
  const plan = withTwelveOptions(planOf(largeSize));
  return () => void createEvaluator()(plan);
};

/** Runs of all sets of the twelve options of one scenario (model-definitions 2.22). */
export const contributionRuns = (): (() => void) => {
  const plan = planOf(budgetSize);
  const own = scenario("Tolv muligheder", ...twelveOptions(3));
  return () => {
    const run = contributionsOf(plan, own);
    while (!run.next().done);
  };
};

const heapInUse = (): number => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

/** Mebibytes in use after a thousand switches and after ten thousand. */
export const memoryOverEdits = (): { readonly early: number; readonly late: number } => {
  const run = optionSwitches();
  for (let edit = 0; edit < 1_000; edit++) run(edit);
  const early = heapInUse();
  for (let edit = 1_000; edit < 10_000; edit++) run(edit);
  return { early, late: heapInUse() };
};
