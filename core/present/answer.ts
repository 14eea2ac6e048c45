import type { BacklogFigures, Figure, MethodStandard, PeriodFigures, ScenarioResult } from "../result.ts";
import { roundedTo } from "../text/notation.ts";
import { decimalsOf } from "../text/quantity.ts";
import type {
  AnswerTime,
  Disagreement,
  DisagreementNumbers,
  GuidelineAnswer,
  TaskAnswer,
  YearShortage,
} from "../text/result-text.ts";

/** The time of the answer: the first scenario year, or the plan's months where it is shorter than a year. */
export const answerPeriod = ({ years, period }: ScenarioResult): PeriodFigures => years[0] ?? period;

const timeOf = ({ from, to, seasonAffected }: PeriodFigures, number = 1): AnswerTime =>
  seasonAffected ? { kind: "months", from, to } : { kind: "scenario-year", number };

/** Whether anything of the posts is seen when they are shown. */
const shows = (posts: number): boolean => roundedTo(posts, decimalsOf.posts) !== 0;

/** What the task method answers. */
export const taskAnswer = (scenario: ScenarioResult): TaskAnswer => {
  const period = answerPeriod(scenario);
  return answerOf(period, timeOf(period));
};

/** What it answers by other inputs in the same time. */
export const taskAnswerBy = (figures: AnswerFigures, scenario: ScenarioResult): TaskAnswer =>
  answerOf(figures, timeOf(answerPeriod(scenario)));

type AnswerFigures = Pick<PeriodFigures, "gapFteTasks" | "shortageFte" | "spareFte"> &
  Partial<Pick<PeriodFigures, "byStaffGroup">>;

/** The one group that all of what is left over is in, as it is shown; null where it is in several. */
const groupWithSpare = ({ spareFte, byStaffGroup = [] }: AnswerFigures): string | null => {
  const own = byStaffGroup.filter(({ spareFte: spare }) => spare !== null && shows(spare));
  const [only, ...others] = own;
  if (only === undefined || others.length > 0 || byStaffGroup.length < 2) return null;
  return spareFte !== null && !shows(spareFte - (only.spareFte ?? 0)) ? only.staffGroup : null;
};

/** Where no shortage is seen, what is left over is told net of it, as the gap that is explained and drawn. */
const answerOf = (figures: AnswerFigures, time: AnswerTime): TaskAnswer => {
  const { shortageFte: shortage, spareFte: spare, gapFteTasks: gap } = figures;
  if (shortage === null || spare === null) return { kind: "not-computable", time };
  if (shows(shortage))
    return shows(spare)
      ? { kind: "shortage-and-spare", shortage, spare, gap, spareIn: groupWithSpare(figures), time }
      : { kind: "shortage", shortage, time };
  const net = gap ?? spare;
  return net > 0 && shows(net) ? { kind: "spare", spare: net, time } : { kind: "balanced", time };
};

/** What is missing in some months or groups and left over in others, where their difference is told as another number. */
export const nettedParts = ({
  gapFteTasks: gap,
  shortageFte: shortage,
  spareFte: spare,
}: Pick<PeriodFigures, "gapFteTasks" | "shortageFte" | "spareFte">): {
  readonly shortage: number;
  readonly spare: number;
} | null => {
  if (gap === null || shortage === null || spare === null || Math.min(shortage, spare) <= 0) return null;
  const told = (posts: number) => roundedTo(posts, decimalsOf.posts);
  return [-shortage, spare].some((part) => told(part) === told(gap)) ? null : { shortage, spare };
};

/**
 * The shortage of each scenario year after the first. That one cannot be computed is told where the first can: else it has
 * been said.
 */
export const yearsAfterFirst = ({ years: [first, ...later] }: ScenarioResult): readonly YearShortage[] =>
  later.flatMap((figures, index) =>
    figures.shortageFte === null && first?.shortageFte === null
      ? []
      : [{ time: timeOf(figures, index + 2), shortage: figures.shortageFte }],
  );

/** The shortage of each scenario year after the first, where one of them has one that is not that of the first. */
export const laterYears = (scenario: ScenarioResult): readonly YearShortage[] => {
  const [first, ...later] = scenario.years.map(({ shortageFte }) => shortageFte);
  const told = (shortage: Figure | undefined) =>
    shortage === null || shortage === undefined ? null : roundedTo(shortage, decimalsOf.posts);
  const saysNothing = later.every((shortage) => told(shortage) === told(first) || told(shortage) === 0);
  return saysNothing ? [] : yearsAfterFirst(scenario);
};

const standardOf = (
  standards: readonly MethodStandard[],
  method: MethodStandard["method"],
): MethodStandard | null => standards.find((standard) => standard.method === method) ?? null;

export const taskStandard = (standards: readonly MethodStandard[]) => standardOf(standards, "tasks");
export const guidelineStandard = (standards: readonly MethodStandard[]) => standardOf(standards, "guideline");

/** Available posts less those that the guideline asks for, at most and at least; null where one is missing. */
export const guidelineGap = (figures: {
  readonly availableFteCaseCarrying: Figure;
  readonly requiredFteGuidelineLow: Figure;
  readonly requiredFteGuidelineHigh: Figure;
}): { readonly low: number; readonly high: number } | null => {
  const { availableFteCaseCarrying: available } = figures;
  const { requiredFteGuidelineLow: low, requiredFteGuidelineHigh: high } = figures;
  if (available === null || low === null || high === null) return null;
  return { low: available - high, high: available - low };
};

/** What the guideline method answers: a shortage or a surplus only where the whole interval says so. */
export const guidelineAnswer = (
  scenario: ScenarioResult,
  standards: readonly MethodStandard[],
): GuidelineAnswer => {
  const standard = guidelineStandard(standards);
  if (standard === null) return { kind: "no-standard" };
  const period = answerPeriod(scenario);
  const gap = guidelineGap(period);
  if (gap === null) return { kind: "not-computable", standard };
  if (gap.high < 0) return { kind: "shortage", least: -gap.high, most: -gap.low, standard };
  if (gap.low > 0) return { kind: "surplus", least: gap.low, most: gap.high, standard };
  return {
    kind: "inside",
    available: period.availableFteCaseCarrying ?? 0,
    least: period.requiredFteGuidelineLow ?? 0,
    most: period.requiredFteGuidelineHigh ?? 0,
    standard,
  };
};

const disagreementNumbers = (scenario: ScenarioResult): DisagreementNumbers | null => {
  const { hoursPerCaseAndYearNeeded: needed, casesPerCaseCarryingPost: casesPerPost } = scenario;
  const { hoursPerCaseAndYearGuidelineLow: guidelineLow, hoursPerCaseAndYearGuidelineHigh: guidelineHigh } =
    scenario;
  const { availableFte: tasks, availableFteCaseCarrying: caseCarrying } = scenario.period;
  if (needed === null || casesPerPost === null || guidelineLow === null || guidelineHigh === null)
    return null;
  const alike = guidelineLow <= needed && needed <= guidelineHigh;
  const posts = alike && tasks !== null && caseCarrying !== null ? { tasks, caseCarrying } : null;
  return { needed, guidelineLow, guidelineHigh, casesPerPost, posts };
};

/** Which side the methods differ to over the whole period, and what that comes from; null where they do not. */
export const disagreementOf = (scenario: ScenarioResult): Disagreement | null => {
  const { gapFteTasks } = scenario.period;
  const guideline = guidelineGap(scenario.period);
  if (scenario.methodsDisagree !== true || gapFteTasks === null || guideline === null) return null;
  return {
    side: gapFteTasks > guideline.high ? "better" : "worse",
    numbers: disagreementNumbers(scenario),
  };
};

/** How many tasks have work waiting that is never reached; null where a wait cannot be told. */
export const neverReachedCount = ({ waitingMonths, neverReached }: BacklogFigures): Figure =>
  waitingMonths === null && neverReached.length === 0 ? null : neverReached.length;
