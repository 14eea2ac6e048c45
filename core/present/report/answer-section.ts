import { disagreementOf, guidelineAnswer, laterYears, taskAnswer } from "../answer.ts";
import { errorsOf } from "../issue-lines.ts";
import { guidelineSentence, taskSentence } from "../sentences.ts";
import type { ReportContext } from "./report-context.ts";
import { type ReportLine, section, textLines } from "./report-line.ts";

/** Whose report it is, and of which months. */
export const titleLines = ({ result, today, text }: ReportContext): readonly ReportLine[] => {
  const { workplace, start, horizonMonths } = result;
  return textLines(
    text.title({ workplace, from: start, to: today.period.to, months: horizonMonths }),
    "title",
  );
};

export const questionSection = ({ plan, result, words }: ReportContext): readonly ReportLine[] => {
  const asked = plan.question ?? "";
  const usual = words.question.usual({ scenarios: result.scenarios.length });
  return section(words.question.heading, textLines(asked === "" ? usual : asked));
};

/** Today's answer by both methods, each a sentence of its own, and what it rests on where the two differ. */
export const answerSection = ({ result, today, text, words }: ReportContext): readonly ReportLine[] => {
  const years = laterYears(today);
  const disagreement = disagreementOf(today);
  const errors = errorsOf(result.issues).length;
  const told = [
    taskSentence(taskAnswer(today), text),
    years.length === 0 ? "" : text.laterYears(years),
    guidelineSentence(guidelineAnswer(today, result.standards), text),
    disagreement === null ? "" : text.disagreement[disagreement.side](disagreement.numbers),
    errors === 0 ? "" : words.answer.errors(errors),
  ];
  return section(
    words.answer.heading,
    told.flatMap((sentence) => textLines(sentence)),
  );
};
