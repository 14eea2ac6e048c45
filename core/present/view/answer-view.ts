import type { GuidelineAnswer, ResultText, TaskAnswer } from "../../text/result-text.ts";
import {
  answerPeriod,
  disagreementOf,
  guidelineAnswer,
  guidelineGap,
  guidelineStandard,
  laterYears,
  taskAnswer,
  taskStandard,
} from "../answer.ts";
import { guidelineSentence, taskSentence } from "../sentences.ts";
import { shownFigure, shownRange } from "../shown-figure.ts";
import type { ScenarioContext } from "./view-context.ts";
import type { AnswerView, HeadlineView, ProblemView } from "./workbook-view.ts";

/** What is missing stands with a minus; what is left over never takes anything from it. */
export const headlineValue = (answer: TaskAnswer, text: ResultText): string => {
  switch (answer.kind) {
    case "shortage":
    case "shortage-and-spare":
      return shownFigure(-answer.shortage, "posts", text);
    case "spare":
      return shownFigure(answer.spare, "posts", text);
    case "balanced":
      return shownFigure(0, "posts", text);
    case "not-computable":
      return text.notComputable;
  }
};

/** The guideline's gap; its interval is told once where both ends show alike. */
const bandOf = ({ scenario, result, text }: ScenarioContext): string | null => {
  const gap = guidelineStandard(result.standards) === null ? null : guidelineGap(answerPeriod(scenario));
  return gap === null ? null : shownRange(gap.low, gap.high, "posts", text);
};

const headlineView = (
  answer: TaskAnswer,
  reasons: readonly ProblemView[],
  context: ScenarioContext,
): HeadlineView => {
  const { standards } = context.result;
  return {
    state: answer.kind,
    value: headlineValue(answer, context.text),
    label: taskSentence(answer, { tasks: context.view.headline }),
    band: bandOf(context),
    standards: context.view.standards(taskStandard(standards), guidelineStandard(standards)),
    reasons,
  };
};

const disagreementSentence = ({ scenario, text }: ScenarioContext): string | null => {
  const disagreement = disagreementOf(scenario);
  return disagreement === null ? null : text.disagreement[disagreement.side](disagreement.numbers);
};

/** Whether one of the methods has no answer. */
export const lacksAnswer = ({ scenario, result }: ScenarioContext): boolean => {
  const guideline: GuidelineAnswer = guidelineAnswer(scenario, result.standards);
  return taskAnswer(scenario).kind === "not-computable" || guideline.kind === "not-computable";
};

export const answerView = (reasons: readonly ProblemView[], context: ScenarioContext): AnswerView => {
  const { scenario, result, text } = context;
  const answer = taskAnswer(scenario);
  const years = laterYears(scenario);
  return {
    sentence: taskSentence(answer, text),
    more: years.length === 0 ? [] : [text.laterYears(years)],
    guideline: guidelineSentence(guidelineAnswer(scenario, result.standards), text),
    disagreement: disagreementSentence(context),
    headline: headlineView(answer, reasons, context),
  };
};
