import { keepEqualParts } from "../equal-parts.ts";
import { createEvaluator, type PlanEvaluation } from "../evaluate/evaluate.ts";
import type { ScenarioEvaluation } from "../evaluate/scenario.ts";
import type { Plan } from "../plan.ts";
import type { EvaluationResult, ResultIssue } from "../result.ts";
import type { Language } from "../text/language.ts";
import { type ParsedWorkbook, parseWorkbook } from "../workbook/plan-from-tables.ts";
import { ReadingMemory } from "../workbook/read/reading-memory.ts";
import type { WorkbookTables } from "../workbook/tables.ts";
import { resultIssues } from "./result-issues.ts";

/** The answer to a workbook, with the plan and the steps that its figures are built of; or why there is none. */
export type WorkbookResult =
  | {
      readonly kind: "result";
      readonly plan: Plan;
      readonly result: EvaluationResult;
      readonly scenarios: readonly ScenarioEvaluation[];
      readonly newerVersion: ParsedWorkbook["newerVersion"];
    }
  | {
      readonly kind: "no-result";
      readonly isModel: boolean;
      readonly issues: readonly ResultIssue[];
      readonly newerVersion: ParsedWorkbook["newerVersion"];
    };

/** What the sheets of results are written from: the figures, and the plan and the steps that they come of. */
export type AnsweredWorkbook = Pick<
  Extract<WorkbookResult, { readonly kind: "result" }>,
  "plan" | "result" | "scenarios"
>;

/** A workbook read and evaluated, before anything is told of it in a language. */
export interface WorkbookEvaluation {
  readonly parsed: ParsedWorkbook;
  /** Null where nothing can be calculated. */
  readonly evaluated: { readonly plan: Plan; readonly evaluation: PlanEvaluation } | null;
}

/** Evaluates a workbook that changes bit by bit: what the tables still say is not computed again. */
export const createWorkbookEvaluator = (): ((tables: WorkbookTables) => WorkbookEvaluation) => {
  const evaluate = createEvaluator();
  const memory = new ReadingMemory();
  let before: Plan | null = null;
  return (tables) => {
    const parsed = parseWorkbook(tables, memory);
    if (parsed.plan === null) return { parsed, evaluated: null };
    const plan = keepEqualParts(before, parsed.plan);
    before = plan;
    return { parsed, evaluated: { plan, evaluation: evaluate(plan) } };
  };
};

/** What a workbook gives, with its problems in the language. */
export const resultIn = (
  { parsed: { issues, isModel, newerVersion, sheetNames }, evaluated }: WorkbookEvaluation,
  language: Language,
): WorkbookResult => {
  if (evaluated === null)
    return {
      kind: "no-result",
      isModel,
      issues: resultIssues(issues, [], language, sheetNames),
      newerVersion,
    };
  const { result, notComputable, scenarios } = evaluated.evaluation;
  return {
    kind: "result",
    plan: evaluated.plan,
    result: { ...result, issues: resultIssues(issues, notComputable, language, sheetNames) },
    scenarios,
    newerVersion,
  };
};

/** The whole way from the tables of a workbook to its result. */
export const workbookResult = (tables: WorkbookTables, language: Language): WorkbookResult =>
  resultIn(createWorkbookEvaluator()(tables), language);
