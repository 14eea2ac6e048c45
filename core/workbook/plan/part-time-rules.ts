import type { PartTimeOvertimeRule } from "../../plan/rules.ts";
import { cautiousThreshold } from "../../rules/part-time-overtime.ts";
import { cellOf, choiceOf } from "../read/row.ts";
import type { PlanContext } from "./context.ts";
import { datedRows, reportUnsourced, sourceOf } from "./dated-rows.ts";

/** From the first hour beyond the part-timer's own week, which no ruling has gone against. */
const cautiousRule: PartTimeOvertimeRule = { from: null, threshold: cautiousThreshold, at: null };

/** The rules by ascending month, the cautious one first unless the workbook has its own from the beginning. */
export const partTimeRulesOf = ({ rows, memory, issues }: PlanContext): readonly PartTimeOvertimeRule[] =>
  memory.remember(rows.partTimeRules, "rules", [], issues, (own) => {
    const stated = datedRows(rows.partTimeRules, own).flatMap(({ row, from }): PartTimeOvertimeRule[] => {
      const threshold = choiceOf(row, "threshold");
      return threshold === null
        ? []
        : [{ from, threshold, ...sourceOf(row), at: cellOf(row, "threshold").at }];
    });
    reportUnsourced(rows.partTimeRules, own);
    return stated.some(({ from }) => from === null) ? stated : [cautiousRule, ...stated];
  });
