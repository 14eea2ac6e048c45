import type { PartTimeOvertimeRule } from "../../plan/rules.ts";
import { cautiousThreshold } from "../../rules/part-time-overtime.ts";
import { cellOf, choiceOf } from "../read/row.ts";
import type { PlanContext } from "./context.ts";
import { isUndated, ownRules, sourceOf } from "./dated-rows.ts";

/** From the first hour beyond the part-timer's own week, which no ruling has gone against. */
const cautiousRule: PartTimeOvertimeRule = { from: null, threshold: cautiousThreshold, at: null };

/** The rules by ascending month, the cautious one first unless the workbook has its own from the beginning. */
export const partTimeRulesOf = ({ rows, memory, issues }: PlanContext): readonly PartTimeOvertimeRule[] =>
  memory.remember(rows.partTimeRules, "rules", [], issues, (own) => {
    const stated = ownRules(rows.partTimeRules, own).flatMap((dated): PartTimeOvertimeRule[] => {
      const { row, from } = dated;
      const known = { from, ...sourceOf(row) };
      if (isUndated(dated)) return [{ ...known, threshold: null, at: cellOf(row, "from").at }];
      const threshold = choiceOf(row, "threshold");
      return threshold === null ? [] : [{ ...known, threshold, at: cellOf(row, "threshold").at }];
    });
    return stated.some(({ from }) => from === null) ? stated : [cautiousRule, ...stated];
  });
