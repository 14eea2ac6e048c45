import type { ScenarioResult } from "../../result.ts";
import type { Language } from "../../text/language.ts";
import { overviewTexts } from "../../text/overview-texts.ts";
import type { ResultText } from "../../text/result-text.ts";
import { guidelineGap, guidelineStandard, nettedParts, taskAnswer, yearsAfterFirst } from "../answer.ts";
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

/**
 * The answer and every year after it, so that what holds for one year does not look as good as what lasts; then the
 * figures that are drawn.
 */
const sentencesOf = (scenario: ScenarioResult, text: ResultText): readonly string[] => {
  const answer = taskSentence(taskAnswer(scenario), text);
  const later = yearsAfterFirst(scenario);
  const { shortageFte: shortage, spareFte: spare, gapFteTasks: gap } = scenario.period;
  const isWhole = scenario.years.length > 1 && shortage !== null && spare !== null && gap !== null;
  return [
    answer,
    ...(later.length === 0 ? [] : [text.laterYears(later)]),
    ...(isWhole ? [text.wholePeriod({ shortage, spare, gap })] : []),
  ];
};

/** The scenarios side by side: drawn over the whole period, told as the answer is. */
export const comparisonView = (context: ResultContext): ComparisonView => {
  const { result, text, language } = context;
  const hasGuideline = guidelineStandard(result.standards) !== null;
  const shown = result.scenarios.map(({ period }) => shownFigure(period.gapFteTasks, "posts", text));
  const marks = comparisonMarks("gapFteTasks", result.scenarios, shown);
  return {
    table: {
      ...comparisonTable(result, text, language),
      label: text.sections.comparison(result.horizonMonths),
    },
    sentences: result.scenarios.map((scenario) => sentencesOf(scenario, text)),
    gaps: result.scenarios.map((scenario, index) =>
      gapOf(scenario, marks?.[index] ?? null, hasGuideline, language),
    ),
  };
};
