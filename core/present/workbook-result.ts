import { evaluatePlan } from "../evaluate/evaluate.ts";
import type { ScenarioEvaluation } from "../evaluate/scenario.ts";
import type { Plan } from "../plan.ts";
import type { EvaluationResult, ResultIssue } from "../result.ts";
import type { Language } from "../text/language.ts";
import { parseWorkbook } from "../workbook/plan-from-tables.ts";
import type { WorkbookTables } from "../workbook/tables.ts";
import { resultIssues } from "./result-issues.ts";

/** The answer to a workbook, with the plan and the steps that its figures are built of; or why there is none. */
export type WorkbookResult =
  | {
      readonly kind: "result";
      readonly plan: Plan;
      readonly result: EvaluationResult;
      readonly scenarios: readonly ScenarioEvaluation[];
    }
  | { readonly kind: "no-result"; readonly isModel: boolean; readonly issues: readonly ResultIssue[] };

/** The whole way from the tables of a workbook to its result. */
export const workbookResult = (tables: WorkbookTables, language: Language): WorkbookResult => {
  const { plan, issues, isModel } = parseWorkbook(tables);
  if (plan === null) return { kind: "no-result", isModel, issues: resultIssues(issues, [], language) };
  const { result, notComputable, scenarios } = evaluatePlan(plan);
  return {
    kind: "result",
    plan,
    result: { ...result, issues: resultIssues(issues, notComputable, language) },
    scenarios,
  };
};
