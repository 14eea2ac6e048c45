import type { CaseMove } from "../../plan/case-flow.ts";
import type { Plan, RecurringTask } from "../../plan.ts";

/** Cases of a group in a move hang on other groups' of the month before, which the sheet's formulas leave to the product. */
export const isLinked = (caseGroup: string, moves: readonly CaseMove[]): boolean =>
  moves.some(({ from, to }) => from === caseGroup || to === caseGroup);

/** Whether the formulas of the sheet Kontrol give the pieces of a task; the rule that stands in them as well. */
export const isByFormula = ({ driver }: RecurringTask, { caseMoves }: Plan): boolean => {
  switch (driver.kind) {
    case "per-month":
    case "per-open-case-a-year":
    case "share-of-cases-a-year":
      return true;
    case "per-new-case":
      return !caseMoves.some(({ to }) => to === driver.caseGroup);
    case "age-window":
    case "at-age":
    case "per-moved-case":
    case "talk-cadence":
    case "share-of-task":
    case "formula":
      return false;
  }
};
