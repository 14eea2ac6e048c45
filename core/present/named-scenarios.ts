import type { EvaluationResult } from "../result.ts";
import type { Language } from "../text/language.ts";
import { resultTexts } from "../text/result-texts.ts";

/** The result with a name for every scenario: today's has none of its own. */
export const namedScenarios = (result: EvaluationResult, language: Language): EvaluationResult => ({
  ...result,
  scenarios: result.scenarios.map((scenario) =>
    scenario.name === "" ? { ...scenario, name: resultTexts[language].today } : scenario,
  ),
});
