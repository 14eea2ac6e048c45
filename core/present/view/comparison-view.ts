import type { ScenarioResult } from "../../result.ts";
import type { Language } from "../../text/language.ts";
import { overviewTexts } from "../../text/overview-texts.ts";
import { guidelineGap, guidelineStandard, nettedParts, wholePeriodAnswer } from "../answer.ts";
import { comparisonTable } from "../comparison.ts";
import { comparisonMarks } from "../comparison-marks.ts";
import { taskSentence } from "../sentences.ts";
import { shownFigure } from "../shown-figure.ts";
import type { ResultContext } from "./view-context.ts";
import type { ComparisonView } from "./workbook-view.ts";

type Gap = ComparisonView["gaps"][number];

const gapOf = (
  scenario: ScenarioResult,
  mark: Gap["mark"],
  hasGuideline: boolean,
  language: Language,
): Gap => {
  const { id, name, period, flags, overview } = scenario;
  const guideline = hasGuideline ? guidelineGap(period) : null;
  return {
    scenario: id,
    name,
    tasks: period.gapFteTasks,
    mark,
    parts: nettedParts(period),
    guidelineLow: guideline?.low ?? null,
    guidelineHigh: guideline?.high ?? null,
    red: flags.filter(({ level }) => level === "red").length,
    amber: flags.filter(({ level }) => level === "amber").length,
    unagreed:
      overview.unagreedOptions.length === 0
        ? null
        : overviewTexts[language].unagreed(overview.unagreedOptions),
  };
};

/** The scenarios side by side, all figures and sentences over the whole period. */
export const comparisonView = (context: ResultContext): ComparisonView => {
  const { result, text, language } = context;
  const hasGuideline = guidelineStandard(result.standards) !== null;
  const shown = result.scenarios.map(({ period }) => shownFigure(period.gapFteTasks, "posts", text));
  const marks = comparisonMarks("gapFteTasks", result.scenarios, shown);
  return {
    table: { ...comparisonTable(result, text), label: text.sections.comparison(result.horizonMonths) },
    sentences: result.scenarios.map((scenario) => taskSentence(wholePeriodAnswer(scenario), text)),
    gaps: result.scenarios.map((scenario, index) =>
      gapOf(scenario, marks?.[index] ?? null, hasGuideline, language),
    ),
  };
};
