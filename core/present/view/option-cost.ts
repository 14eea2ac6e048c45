import { causesBehind, columnOfNumber } from "../../evaluate/not-computable.ts";
import type { ScenarioEvaluation } from "../../evaluate/scenario.ts";
import type { CostFigures } from "../../result/money.ts";
import { quantityTexts } from "../../text/result-texts.ts";
import type { ToldOptionCost } from "../../text/view-text.ts";
import { tellsMoney } from "../money/money-rows.ts";
import { shownKroner, showsNothing } from "../money/shown-kroner.ts";
import { rowKind, rowName } from "../row-name.ts";
import { labelOfCell } from "./option-field-text.ts";
import type { OptionCostView } from "./option-view.ts";
import type { ResultContext } from "./view-context.ts";

/**
 * What an option of that name costs over the period, or the numbers that this cannot be computed for want of. Null for
 * one that is off, and in a workbook that tells of no kroner.
 */
export const optionCostView = (
  option: string,
  { scenario, money, frame }: ScenarioEvaluation,
  context: ResultContext,
): OptionCostView | null => {
  const { scenarios } = context.result;
  const figures = scenarios
    .find(({ id }) => id === scenario.id)
    ?.money.options.find((cost) => cost.option === option);
  const steps = money.options.find((cost) => cost.option === option);
  if (figures === undefined || steps === undefined || !scenarios.some(tellsMoney)) return null;
  const told = toldCost(figures, context);
  const causes = told === null ? causesBehind([steps.cost.total], frame.horizon) : [];
  return {
    told: context.view.optionCost(told),
    missing: causes.map(({ quantity, subject, at }) => {
      const isOwn = subject.kind === "plan" || (subject.kind === "option" && subject.name === option);
      const name = isOwn ? null : rowName(subject.name, rowKind(subject.kind), context.text);
      const label =
        (columnOfNumber({ quantity, at }) && labelOfCell(at, context)) ??
        quantityTexts[context.language][quantity];
      return { label: context.view.missingForCost(label, name), place: context.places.cell(at) };
    }),
  };
};

const toldCost = ({ once, total }: CostFigures, { text }: ResultContext): ToldOptionCost | null => {
  if (once === null || total === null) return null;
  const isOnce = once > 0 && !showsNothing(once);
  const sign = total > 0 ? "more" : "less";
  return {
    total: shownKroner(Math.abs(total), text),
    once: isOnce ? shownKroner(once, text) : null,
    sign: showsNothing(total) && !isOnce ? "nothing" : sign,
  };
};
