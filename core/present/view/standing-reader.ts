import { type GapByStanding, gapByStanding, type StandingGap } from "../../evaluate/standing.ts";
import type { Input } from "../../origin.ts";
import { inputsOf, isDisputed } from "../../plan/inputs.ts";
import type { Plan } from "../../plan.ts";
import type { ScenarioResult } from "../../result.ts";
import type { Language } from "../../text/language.ts";
import { formatExact } from "../../text/notation.ts";
import type { OverviewText } from "../../text/overview-text.ts";
import { overviewTexts } from "../../text/overview-texts.ts";
import type { ResultText } from "../../text/result-text.ts";
import { resultTexts } from "../../text/result-texts.ts";
import { viewTexts } from "../../text/view-texts.ts";
import { taskAnswerBy } from "../answer.ts";
import { rowName } from "../row-name.ts";
import { taskSentence } from "../sentences.ts";
import { toldFigure } from "../shown-figure.ts";
import type { WorkbookResult } from "../workbook-result.ts";
import { headlineValue } from "./answer-view.ts";
import { cellOfOrigin } from "./places.ts";
import type { StandingRowView, StandingView } from "./standing-view.ts";

/** Tasks and inputs beyond these are counted and not told one by one. */
const mostTold = 40;

type Words = OverviewText["standing"];

const shortened = (lines: readonly string[], words: Words): readonly string[] =>
  lines.length <= mostTold ? lines : [...lines.slice(0, mostTold), words.more(lines.length - mostTold)];

const otherSides = (plan: Plan): number =>
  inputsOf(plan).filter(
    ({ estimate, value }) =>
      estimate !== undefined && estimate.otherSide !== null && estimate.otherSide !== value,
  ).length;

const disputedInput = (input: Input, words: Words, text: ResultText): StandingView["disputed"] => {
  const at = cellOfOrigin(input.origin);
  if (at === null) return [];
  const shown = (value: number | null) =>
    value === null ? words.notStated : formatExact(value, text.notation);
  return [
    {
      label: words.cell(at.sheet, at.cell, at.column),
      own: shown(input.value),
      other: shown(input.estimate?.otherSide ?? null),
    },
  ];
};

/** As the answer's large figure and the words beside it, so that the same plan is told alike in both places. */
const toldAnswer = (gap: StandingGap, scenario: ScenarioResult, language: Language): string => {
  const answer = taskAnswerBy(gap, scenario);
  const value = headlineValue(answer, resultTexts[language]);
  return answer.kind === "not-computable"
    ? value
    : `${value} ${taskSentence(answer, { tasks: viewTexts[language].headline })}`;
};

const rowsOf = (
  { agreed, asEntered, otherSide, leftOut, workCount, hours }: GapByStanding,
  plan: Plan,
  words: Words,
  text: ResultText,
  told: (gap: StandingGap) => string,
): readonly StandingRowView[] => {
  const row = (id: StandingRowView["id"], gap: StandingGap, note: string): StandingRowView => ({
    id,
    label: words.rows[id],
    value: told(gap),
    note,
  });
  const kept = workCount - leftOut.length;
  const restingOnGiven = row(
    "agreed",
    agreed,
    words.agreed(kept, workCount, {
      leftOut: toldFigure(hours.leftOut, "hours", text),
      all: toldFigure(hours.all, "hours", text),
    }),
  );
  return [
    kept === 0 ? { ...restingOnGiven, value: text.notComputable } : restingOnGiven,
    row("as-entered", asEntered, words.asEntered),
    row("other-side", otherSide, words.otherSide(otherSides(plan))),
  ];
};

/** The gap of a scenario by who stands behind its inputs, for a pane that asks; null without such a scenario. */
export const standingView = (
  answer: WorkbookResult,
  scenario: string,
  language: Language,
): StandingView | null => {
  if (answer.kind !== "result") return null;
  const { plan } = answer;
  const standing = gapByStanding(plan, scenario);
  const chosen = plan.scenarios.find(({ id }) => id === scenario);
  const result = answer.result.scenarios.find(({ id }) => id === scenario);
  if (standing === null || chosen === undefined || result === undefined) return null;
  const text = resultTexts[language];
  const words = overviewTexts[language].standing;
  const name = chosen.name === "" ? text.today : rowName(chosen.name, "scenario", text);
  return {
    title: words.title(name),
    explanation: words.explanation,
    rows: rowsOf(standing, plan, words, text, (gap) => toldAnswer(gap, result, language)),
    leftOut: shortened(
      standing.leftOut.map((task) => rowName(task, "task", text)),
      words,
    ),
    disputed: inputsOf(plan)
      .filter(isDisputed)
      .slice(0, mostTold)
      .flatMap((input) => disputedInput(input, words, text)),
  };
};
