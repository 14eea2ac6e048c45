import { roundedTo } from "../../text/notation.ts";
import { decimalsOf } from "../../text/quantity.ts";
import { type KeyFigureId, keyFigureIds } from "../../text/view-text.ts";
import type { Unit } from "../../units.ts";
import { guidelineStandard } from "../answer.ts";
import { shownFigure, toldFigure, toldRange } from "../shown-figure.ts";
import type { ScenarioContext } from "./view-context.ts";
import type { KeyFigureView } from "./workbook-view.ts";

/** A key figure without its label; null where it would say nothing. */
type Shown = { readonly value: string; readonly note: string } | null;

const casesPerPost = (context: ScenarioContext): Shown => {
  const { scenario, result, text, view } = context;
  const { availableFteCaseCarrying, requiredFteGuidelineLow, requiredFteGuidelineHigh } = scenario.period;
  const guideline = guidelineStandard(result.standards);
  const need = toldRange(requiredFteGuidelineLow, requiredFteGuidelineHigh, "posts", text);
  return {
    value: shownFigure(scenario.casesPerCaseCarryingPost, "cases-per-post", text),
    note:
      guideline === null
        ? ""
        : view.notes.carrying(toldFigure(availableFteCaseCarrying, "posts", text), need, guideline),
  };
};

const perCase: Unit = "hours-per-case";

const hoursGiven = ({ scenario, text, view }: ScenarioContext): Shown => ({
  value: shownFigure(scenario.hoursPerCaseAndYear, perCase, text),
  note: view.notes.needed(toldFigure(scenario.hoursPerCaseAndYearNeeded, perCase, text)),
});

const hoursNeeded = ({ scenario, result, text, view }: ScenarioContext): Shown => {
  const { hoursPerCaseAndYearGuidelineLow: low, hoursPerCaseAndYearGuidelineHigh: high } = scenario;
  const guideline = guidelineStandard(result.standards);
  return {
    value: shownFigure(scenario.hoursPerCaseAndYearNeeded, perCase, text),
    note: guideline === null ? "" : view.notes.guideline(toldRange(low, high, perCase, text), guideline),
  };
};

/** Nothing is owed where both gaps show alike. */
const settled = (context: ScenarioContext): Shown => {
  const { settled: gap, gapFteTasks } = context.scenario.period;
  const shown = (value: number) => roundedTo(value, decimalsOf.posts);
  if (gap === null ? gapFteTasks === null : gapFteTasks !== null && shown(gap) === shown(gapFteTasks))
    return null;
  const { text, view } = context;
  return {
    value: shownFigure(gap, "posts", text),
    note: view.notes.unsettled(toldFigure(gapFteTasks, "posts", text)),
  };
};

const shownOf: Readonly<Record<KeyFigureId, (context: ScenarioContext) => Shown>> = {
  casesPerPost,
  hoursGiven,
  hoursNeeded,
  settled,
};

/** The figures beside the answer, each with what it is held against. */
export const keyFiguresView = (context: ScenarioContext): readonly KeyFigureView[] =>
  keyFigureIds.flatMap((id) => {
    const shown = shownOf[id](context);
    return shown === null ? [] : [{ id, label: context.view.keyFigures[id], ...shown }];
  });
