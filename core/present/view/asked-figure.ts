import type { ScenarioEvaluation } from "../../evaluate/scenario.ts";
import type { Step } from "../../explain/step.ts";
import type { ScenarioResult } from "../../result.ts";
import type { AskedFigure } from "../../text/explanation-text.ts";
import { monthAt } from "../../time-frame.ts";
import { formatYearMonth } from "../../year-month.ts";
import { answerPeriod, taskAnswer } from "../answer.ts";
import { shownPosts } from "../comparison-figures.ts";
import type { ExplanationRequest } from "./workbook-view.ts";

/** A figure that is asked about: a step in one month, and the months that it is told of. */
export interface Asked {
  readonly figure: AskedFigure;
  readonly step: Step;
  readonly month: number;
  readonly from: string;
  readonly to: string;
}

/** What a scenario costs against today is told of the whole period. */
const costOfPeriod = ({ frame, money }: ScenarioEvaluation): Asked => ({
  figure: "cost",
  step: money.period.all.total,
  month: 0,
  from: formatYearMonth(frame.start),
  to: formatYearMonth(monthAt(frame, frame.horizon - 1)),
});

const ofMonth = (
  { frame, whole, money }: ScenarioEvaluation,
  month: string,
  figure: AskedFigure,
): Asked | null => {
  const months = Array.from({ length: frame.horizon }, (_, at) => monthAt(frame, at));
  const at = months.findIndex((candidate) => formatYearMonth(candidate) === month);
  const step = figure === "cost" ? money.months.all.total : whole.months[figure];
  return at < 0 ? null : { figure, step, month: at, from: month, to: month };
};

/** Where time is left over besides, the gap is another number than the shortage that the answer shows. */
const figureOfAnswer = (result: ScenarioResult): "gap" | "shortage" => {
  const answer = taskAnswer(result);
  if (answer.kind === "shortage-and-spare") return "shortage";
  const { gapFteTasks: gap } = answerPeriod(result);
  return answer.kind === "shortage" && gap !== null && shownPosts(answer.shortage) !== shownPosts(-gap)
    ? "shortage"
    : "gap";
};

/** The figure with its step; null where there is no such month. */
export const askedFor = (
  evaluation: ScenarioEvaluation,
  result: ScenarioResult,
  request: ExplanationRequest,
): Asked | null => {
  if (request.month !== null) return ofMonth(evaluation, request.month, request.figure ?? "gap");
  if (request.figure === "cost") return costOfPeriod(evaluation);
  const { frame, periods, whole } = evaluation;
  const figure = request.figure ?? figureOfAnswer(result);
  const index = Math.min(1, periods.length - 1);
  const period = periods[index];
  const step = whole.periods[index]?.[figure];
  if (period === undefined || step === undefined) return null;
  const name = (at: number): string => formatYearMonth(monthAt(frame, at));
  return { figure, step, month: 0, from: name(period.from), to: name(period.to - 1) };
};
