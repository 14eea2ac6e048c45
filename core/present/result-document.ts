import type { EvaluationResult } from "../result.ts";
import type { Language } from "../text/language.ts";
import { presentable } from "./presentable.ts";

/** The result as a document that prints as JSON: every scenario has a name. Its form is in docs/evaluate-json.md. */
export const resultDocument = (result: EvaluationResult, language: Language): EvaluationResult =>
  presentable(result, language);
