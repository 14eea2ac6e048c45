import type { EvaluationResult, Figure, FlagResult, ScenarioResult } from "../result.ts";
import type { SourceId } from "../sources.ts";
import type { Language } from "../text/language.ts";
import { resultTexts } from "../text/result-texts.ts";
import { sourceIn } from "../text/source-in.ts";

/** A ratio to nothing is endless, and no number that a reader could use. */
const finite = (value: Figure): Figure => (value !== null && Number.isFinite(value) ? value : null);

const presentableFlag = (flag: FlagResult): FlagResult => ({
  ...flag,
  worstValue: finite(flag.worstValue),
  threshold: finite(flag.threshold),
});

const presentableScenario = (scenario: ScenarioResult, today: string): ScenarioResult => ({
  ...scenario,
  name: scenario.name === "" ? today : scenario.name,
  flags: scenario.flags.map(presentableFlag),
});

const sourcesIn = (sources: EvaluationResult["sources"], language: Language): EvaluationResult["sources"] =>
  Object.fromEntries((Object.keys(sources) as SourceId[]).map((id) => [id, sourceIn(id, language)]));

/** The result as it is told: today's scenario has a name, and every number is one. */
export const presentable = (result: EvaluationResult, language: Language): EvaluationResult => ({
  ...result,
  sources: sourcesIn(result.sources, language),
  scenarios: result.scenarios.map((scenario) => presentableScenario(scenario, resultTexts[language].today)),
});
