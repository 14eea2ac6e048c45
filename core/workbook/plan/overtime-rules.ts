import type { Input } from "../../origin.ts";
import type { NormPeriodRule, OvertimeRule } from "../../plan/rules.ts";
import { inputOf, isGiven, refusedInput } from "../read/row.ts";
import { settingInput } from "../read/settings.ts";
import type { PlanContext } from "./context.ts";
import { type DatedRow, isUndated, ownRules, sourced, sourceOf } from "./dated-rows.ts";

/** The setting that holds where a row of the table has an empty cell. */
const settingOfColumn = {
  premium: "overtimePremium",
  premiumAbove: "overtimePremiumAbove",
  timeOffFactor: "timeOffFactor",
  timeOffFactorAbove: "timeOffFactorAbove",
  hoursAtFirstFactor: "hoursAtFirstFactor",
  timeOffDeadlineMonths: "timeOffDeadlineMonths",
} as const;
type OvertimeColumn = keyof typeof settingOfColumn;

const overtimeRuleOf = ({ settings }: PlanContext, dated: DatedRow<"overtimeRules">): OvertimeRule => {
  const { row, from } = dated;
  const source = sourceOf(row);
  const term = (column: OvertimeColumn): Input => {
    if (isUndated(dated)) return refusedInput(row, "from");
    if (!isGiven(row, column)) return settingInput(settings, settingOfColumn[column]);
    return sourced(inputOf(row, column), source);
  };
  return {
    from,
    ...source,
    at: row.at,
    premium: term("premium"),
    premiumAbove: term("premiumAbove"),
    timeOffFactor: term("timeOffFactor"),
    timeOffFactorAbove: term("timeOffFactorAbove"),
    hoursAtFirstFactor: term("hoursAtFirstFactor"),
    timeOffDeadlineMonths: term("timeOffDeadlineMonths"),
  };
};

/** What overtime is settled by, by ascending month. */
export const overtimeRulesOf = (context: PlanContext): readonly OvertimeRule[] =>
  context.memory.remember(
    context.rows.overtimeRules,
    "overtime rules",
    [context.settings],
    context.issues,
    (own) => ownRules(context.rows.overtimeRules, own).map((dated) => overtimeRuleOf(context, dated)),
  );

const normPeriodOf = (dated: DatedRow<"normPeriods">): NormPeriodRule => {
  const { row, from } = dated;
  const source = sourceOf(row);
  const months = (column: "averagingMonths" | "normPeriodMonths"): Input =>
    isUndated(dated) ? refusedInput(row, "from") : sourced(inputOf(row, column), source);
  return {
    from,
    ...source,
    at: row.at,
    averagingMonths: months("averagingMonths"),
    normPeriodMonths: months("normPeriodMonths"),
  };
};

/** Averaging months and norm periods of agreements, by ascending month. */
export const normPeriodsOf = ({ rows, memory, issues }: PlanContext): readonly NormPeriodRule[] =>
  memory.remember(rows.normPeriods, "norm periods", [], issues, (own) =>
    ownRules(rows.normPeriods, own).map(normPeriodOf),
  );
