import type { AnsweredWorkbook } from "../../core/present/workbook-result.ts";
import type { EvaluationResult } from "../../core/result.ts";
import { plan } from "./plan.ts";
import { evaluationResult } from "./result.ts";

/** An answer of stated figures, with a plan that they do not come of. */
export const answeredWorkbook = (result: EvaluationResult = evaluationResult()): AnsweredWorkbook => ({
  result,
  plan: plan({ workplace: result.workplace }),
  scenarios: [],
});
