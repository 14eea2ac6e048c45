import { describe, expect, test } from "vitest";
import { createEvaluator, evaluatePlan } from "../../../core/evaluate/evaluate.ts";
import type { AdoptionCurve, OptionAmount, OptionChoice, Plan } from "../../../core/plan.ts";
import {
  allowance,
  caseGroup,
  given,
  minutes,
  month,
  option,
  perMonth,
  plan,
  scenario,
  staffGroup,
  task,
} from "../../support/plan.ts";

const from = month("2026-02");
const slowly: AdoptionCurve = { name: "Kurve", weights: [-0.2, 0.5, 1].map(given) };

const on = (
  kind: OptionChoice["kind"],
  amounts: Partial<Record<OptionAmount, number>>,
  changes: Partial<OptionChoice> = {},
) => option(kind, amounts, { name: kind, target: "Samtaler", from, ...changes });

/** One option of each kind that acts on tasks. */
const options: readonly OptionChoice[] = [
  on("it-system", { share: 0.2, hours: 80, "lag-months": 1 }, { adoption: slowly }),
  on("changed-minutes", { change: 0.1 }),
  on("talk-training", { people: 4, hours: 8, share: 0.1 }, { staffGroup: "Rådgivere", to: month("2026-03") }),
  on("central-booking", { minutes: 4, productivity: 0.9 }, { otherStaffGroup: "Kontor" }),
  on("preparation-after-check-in", { share: 0.5 }),
  on("no-show-slots", { share: 0.3 }),
  on("interpreters", { share: 0.1 }),
  on("one-caseworker", { share: 0.05 }),
  on("stopped-meeting-series", { share: 0.4 }, { target: "Møder" }),
  on("paused-talks", { share: 0.2 }),
  on("other-providers", { share: 0.25, minutes: 12 }),
  on("prioritisation", { priority: 3 }),
  on("prioritisation", { share: 0.15 }, { name: "drop" }),
  on("added-work", { people: 2, "weekly-hours": 3, priority: 3 }, { target: null, staffGroup: "Kontor" }),
  on("fewer-registrations", { share: 0.2 }, { target: "Registrering" }),
  on("after-care", { share: 0.1, minutes: 20 }, { target: "Jobparate", staffGroup: "Kontor" }),
];

const planWith = (chosen: readonly OptionChoice[], changes: Partial<Plan> = {}): Plan =>
  plan({
    staffGroups: [
      staffGroup("Rådgivere", 1.5, { allowances: [allowance("Registrering", "share", 0.2)] }),
      staffGroup("Kontor", 2),
    ],
    caseGroups: [caseGroup("Jobparate", 400)],
    tasks: [
      task("Samtaler", 0, "Rådgivere", {
        driver: { kind: "per-open-case-a-year", caseGroup: "Jobparate", rate: given(8) },
        minutes: minutes(30, { before: 10, after: 15, noShowShare: 0.2, interpreterFactor: 1.8 }),
        priority: 2,
      }),
      task("Klager", 0, "Rådgivere", {
        driver: { kind: "share-of-task", task: "Samtaler", rate: given(0.1), lagMonths: given(1) },
        priority: 3,
      }),
      task("Møder", 60, "Rådgivere", { driver: perMonth(60), priority: 4 }),
      task("Arkiv", 150, "Kontor", { priority: 2 }),
    ],
    scenarios: [scenario("I dag"), scenario("Prøve", ...chosen)],
    ...changes,
  });

const told = ({ result, notComputable }: ReturnType<typeof evaluatePlan>): string =>
  JSON.stringify([result, notComputable]);

/** Every number of the option is another one. */
const raised = (choice: OptionChoice): OptionChoice => ({
  ...choice,
  amounts: Object.fromEntries(
    Object.entries(choice.amounts).map(([amount, { value }]) => [amount, given((value ?? 0) * 1.5)]),
  ),
});

describe("an evaluator that saw other options tells what a fresh one tells", () => {
  test.each(options.map((choice, index) => [choice.name, index] as const))("%s", (_, index) => {
    const evaluate = createEvaluator();
    const base = planWith(options);
    const withOption = (change: (choice: OptionChoice) => readonly OptionChoice[]): Plan => ({
      ...base,
      scenarios: [
        scenario("I dag"),
        scenario("Prøve", ...options.flatMap((choice, at) => (at === index ? change(choice) : [choice]))),
      ],
    });
    const full = told(evaluate(base));
    const variants = [
      withOption(() => []),
      withOption((choice) => [raised(choice)]),
      withOption((choice) => [{ ...choice, to: month("2026-05") }]),
      withOption((choice) => [{ ...choice, enabled: false }]),
    ];
    for (const variant of variants) {
      const again = told(evaluate(variant));
      expect(again === told(evaluatePlan(variant))).toBe(true);
      expect(again === full).toBe(false);
    }
    expect(told(evaluate(base)) === full).toBe(true);
  });

  test("when tasks, cases and groups change under the options", () => {
    const evaluate = createEvaluator();
    const base = planWith(options);
    evaluate(base);
    const [talks, ...others] = base.tasks;
    if (!talks) throw new Error("no talks");
    for (const changes of [
      { tasks: [{ ...talks, priority: 1 }, ...others] },
      { tasks: base.tasks.map((line) => (line.name === "Møder" ? { ...line, name: "Samråd" } : line)) },
      { tasks: [{ ...talks, minutes: minutes(20) }, ...others] },
      { tasks: [{ ...talks, permittedGroups: ["Rådgivere", "Kontor"] }, ...others] },
      { caseGroups: [caseGroup("Jobparate", 300)] },
      { staffGroups: base.staffGroups.slice(0, 1) },
    ]) {
      const changed = { ...base, ...changes };
      expect(told(evaluate(changed)) === told(evaluatePlan(changed))).toBe(true);
    }
  });
});
