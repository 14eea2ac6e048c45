import { investmentBreakEven } from "../../core/evaluate/break-even.ts";
import type { Plan } from "../../core/plan.ts";
import type { EvaluationResult, ScenarioResult } from "../../core/result.ts";
import { edition2016 } from "../../core/rules/guideline-editions.ts";
import type { ResultTables } from "../../core/workbook/contract/contract.ts";
import type { CellValue } from "../../core/workbook/tables.ts";

/** Of the Danish workbook: its own name where no option is on. */
export const today = "I dag";

type Column = ResultTables["resultScenarios"]["columns"][number]["id"];

/** What the file itself says and what the core makes of it. */
export interface Answered {
  /** A cell of the table Hele perioden as it stands in the file. */
  readonly cell: (scenario: string, column: Column) => CellValue;
  readonly result: EvaluationResult;
  readonly plan: Plan;
}

/** A number as a sentence tells it: rounded to so many decimals, in thousands or millions where it is kroner. */
export interface Told {
  readonly value: (answered: Answered) => CellValue;
  readonly decimals: number;
  readonly per: number;
}

export const posts = (scenario: string, column: Column = "gapFteTasks"): Told => ({
  value: ({ cell }) => cell(scenario, column),
  decimals: 1,
  per: 1,
});
/** Told as what it takes away, without the minus. */
export const lost = (scenario: string, column: Column): Told => ({
  ...posts(scenario, column),
  value: ({ cell }) => -Number(cell(scenario, column)),
});
export const count = (scenario: string, column: Column): Told => ({
  ...posts(scenario, column),
  decimals: 0,
});
export const millions = (scenario: string, column: Column = "costTotal"): Told => ({
  ...posts(scenario, column),
  per: 1_000_000,
});
/** Kroner that are saved, in millions. */
export const saved = (scenario: string, column: Column): Told => ({
  ...lost(scenario, column),
  per: 1_000_000,
});
export const percent = (value: Told["value"], decimals: number): Told => ({
  value: (answered) => Number(value(answered)) * 100,
  decimals,
  per: 1,
});
/** Kroner to the nearest thousand. */
export const kroner = (scenario: string, column: Column = "costTotal"): Told => ({
  value: ({ cell }) => Math.round(Number(cell(scenario, column)) / 1000) * 1000,
  decimals: 0,
  per: 1,
});
export const scenarioOf = ({ scenarios }: EvaluationResult, name: string): ScenarioResult | undefined =>
  name === today ? scenarios[0] : scenarios.find((scenario) => scenario.name === name);
export const inYear = (scenario: string, year: number): Told => ({
  value: ({ result }) => scenarioOf(result, scenario)?.years[year - 1]?.gapFteTasks ?? null,
  decimals: 1,
  per: 1,
});

/** The effect at which the investment of a scenario pays for itself. */
export const breakEvenOf = (plan: Plan, name: string): number => {
  const scenario = plan.scenarios.find((each) => each.name === name);
  const found = scenario === undefined ? null : investmentBreakEven(plan, scenario);
  return found?.kind === "effect" ? found.share : Number.NaN;
};
export const edition2016Highest = edition2016.groups.find(({ id }) => id === "adult")?.high ?? Number.NaN;

const gapOfGroup = (result: EvaluationResult, scenario: string, group: string): number =>
  scenarioOf(result, scenario)?.period.byStaffGroup.find(({ staffGroup }) => staffGroup === group)
    ?.gapFteTasks ?? Number.NaN;
export const changeInGroup = (scenario: string, group: string): Told => ({
  value: ({ result }) => gapOfGroup(result, scenario, group) - gapOfGroup(result, today, group),
  decimals: 1,
  per: 1,
});

export const inGroup = (scenario: string, group: string): Told => ({
  value: ({ result }) => gapOfGroup(result, scenario, group),
  decimals: 1,
  per: 1,
});
export const shortageOfGroup = (scenario: string, group: string): Told => ({
  value: ({ result }) =>
    scenarioOf(result, scenario)?.period.byStaffGroup.find(({ staffGroup }) => staffGroup === group)
      ?.shortageFte ?? null,
  decimals: 1,
  per: 1,
});
export const shortageInMonth = (scenario: string, month: string): Told => ({
  value: ({ result }) =>
    scenarioOf(result, scenario)?.months.find((each) => each.month === month)?.shortageFte ?? null,
  decimals: 1,
  per: 1,
});
