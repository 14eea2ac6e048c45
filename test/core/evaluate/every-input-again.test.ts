import { describe, expect, test } from "vitest";
import { createEvaluator, evaluatePlan, type PlanEvaluation } from "../../../core/evaluate/evaluate.ts";
import type { AdoptionCurve, OptionChoice, Plan, Scenario } from "../../../core/plan.ts";
import { everyTable } from "../../support/every-table.ts";
import { addedOptions } from "../../support/moves.ts";
import { parsedWorkbook } from "../../support/parsed-workbook.ts";
import { given, month } from "../../support/plan.ts";
import { inputsIn, type Path } from "../../support/plan-changes.ts";
import { type PlainRow, workbookTables } from "../../support/workbook-tables.ts";

/** An option of every kind beside those that the workplace has, each in months of its own or on top of the others. */
const options: readonly PlainRow<"options">[] = [
  ...(everyTable.options ?? []),
  ...Object.values(addedOptions).map((row) => ({
    scenarios: everyTable.scenarios?.[0]?.name ?? "",
    from: "2026-03",
    ...row,
  })),
];

const slowly: AdoptionCurve = { name: "Kurve", weights: [-0.2, 0.5, 1].map(given) };

const { plan: stated } = parsedWorkbook(workbookTables({ ...everyTable, options }));
const withAdoption = (choice: OptionChoice): OptionChoice =>
  choice.kind === "it-system" ? { ...choice, adoption: slowly } : choice;
const plan: Plan = {
  ...stated,
  horizonMonths: 12,
  scenarios: stated.scenarios.map((scenario) => ({
    ...scenario,
    options: scenario.options.map(withAdoption),
  })),
};

const told = ({ result, notComputable }: PlanEvaluation): string => JSON.stringify([result, notComputable]);

/** Only what leads to the place is made anew; all else are the objects of before, as the workbook's reader hands them. */
const edited = (value: unknown, [key, ...rest]: Path, to: unknown): unknown => {
  if (key === undefined) return to;
  if (Array.isArray(value))
    return value.map((row: unknown, at) => (at === key ? edited(row, rest, to) : row));
  const row = value as Readonly<Record<string, unknown>>;
  return { ...row, [key]: edited(row[key], rest, to) };
};

/** One of the rows of each table speaks for the others: paths that differ by position alone are the same column. */
const columns = new Map(
  inputsIn(plan).map(([path, input]) => [
    path.map((key) => (typeof key === "number" ? "#" : key)).join("."),
    [path, input] as const,
  ]),
);

const evaluate = createEvaluator();
const before = told(evaluate(plan));

const isAsReadAfresh = (after: Plan): void => {
  const again = told(evaluate(after));
  expect(again === told(evaluatePlan(after))).toBe(true);
};

test("the workplace has a figure for all that is asked, so that a difference can be seen", () => {
  const { scenarios } = evaluatePlan(plan).result;
  for (const { period, money } of scenarios) {
    expect(period.gapFteTasks).toEqual(expect.any(Number));
    expect(money.months.at(-1)?.total).toEqual(expect.any(Number));
  }
});

describe("a plan of which one input changes is what it is when read afresh", () => {
  test.each([...columns])("%s", (_, [path, input]) => {
    for (const changed of [given((input.value ?? 0) * 1.25 + 0.01), { ...input, value: null }])
      isAsReadAfresh(edited(plan, path, changed) as Plan);
    expect(told(evaluate(plan)) === before).toBe(true);
  });
});

describe("a plan of which something else changes is what it is when read afresh", () => {
  const inScenario = (change: Partial<Scenario>): Plan => ({
    ...plan,
    scenarios: plan.scenarios.map((scenario, at) => (at === 0 ? scenario : { ...scenario, ...change })),
  });
  const inOptions = (change: (choice: OptionChoice) => Partial<OptionChoice>): Plan => ({
    ...plan,
    scenarios: plan.scenarios.map((scenario) => ({
      ...scenario,
      options: scenario.options.map((choice) => ({ ...choice, ...change(choice) })),
    })),
  });
  const yes = { answer: "yes", by: "TR", date: { year: 2026, month: 2, day: 1 } } as const;
  const { checklist } = plan.settings;
  const later: AdoptionCurve = { name: "Kurve", weights: [0, 0.1, 0.9].map(given) };

  test.each<[string, Plan]>([
    [
      "an answer of the checklist",
      { ...plan, settings: { ...plan.settings, checklist: { ...checklist, "daily-rest": yes } } },
    ],
    ["the day of MED", inScenario({ medDate: { year: 2026, month: 6, day: 1 } })],
    ["the day of decision", inScenario({ decisionDate: { year: 2026, month: 1, day: 15 } })],
    ["the month in which it has to work", inScenario({ neededFrom: month("2026-09") })],
    ["who agreed", inOptions(({ consent }) => ({ consent: consent && { ...consent, state: "not-agreed" } }))],
    ["a curve of adoption", inOptions(({ adoption }) => ({ adoption: adoption && later }))],
    ["an account", inOptions(() => ({ account: "measures" }))],
    ["what all begin with", inOptions(() => ({ from: month("2025-11") }))],
    ["options without an end", inOptions(({ kind }) => (kind === "hiring" ? { to: month("2026-08") } : {}))],
    [
      "the part-time rule",
      { ...plan, partTimeOvertime: [{ from: month("2026-04"), threshold: "full-time", at: null }] },
    ],
    ["rules on overtime that are gone", { ...plan, overtimeRules: [] }],
    ["agreements on norm periods that are gone", { ...plan, normPeriods: [] }],
    [
      "another edition of the guideline from a month on",
      {
        ...plan,
        caseGroups: plan.caseGroups.map((group) => ({
          ...group,
          guidelines: group.guidelines.flatMap((row) => [
            row,
            { ...row, edition: "2020", from: month("2026-05"), high: given(70) },
          ]),
        })),
      },
    ],
    ["benefits that are gone", { ...plan, benefits: [] }],
    ["the law's refund rates", { ...plan, refundRates: [] }],
    ["funding that is gone", { ...plan, funding: [] }],
    ["closing days", { ...plan, closings: plan.closings.slice(1) }],
  ])("%s", (_, after) => {
    isAsReadAfresh(after);
    expect(told(evaluate(plan)) === before).toBe(true);
  });
});
