import { partTimeThresholds } from "../../plan/rules.ts";
import { lawfulAveragingMonths, mostAveragingMonths } from "../../rules/working-time.ts";
import type { InputTable } from "./column.ts";

const ageMonths = { kind: "number", unit: "months", minimum: 0, maximum: 600 } as const;

/** Talk cadences of one's own; a target group without a row has the law's (`core/rules`). */
export const talkCadencesTable = {
  id: "talkCadences",
  name: "NormeringTalkCadences",
  sheet: "rules",
  spareRows: 8,
  optional: true,
  columns: [
    { id: "targetGroup", type: { kind: "text" }, required: true },
    { id: "from", type: { kind: "month" } },
    { id: "talks", type: { kind: "number", unit: "pieces", minimum: 0, maximum: 100 }, required: true },
    { id: "fromMonths", type: ageMonths, default: 0 },
    { id: "toMonths", type: ageMonths },
    { id: "coverage", type: { kind: "share" }, default: 1 },
    { id: "source", type: { kind: "text" } },
  ],
} as const satisfies InputTable;

/** From which hours extra work of part-timers carries the overtime premium, from a month on. */
export const partTimeRulesTable = {
  id: "partTimeRules",
  name: "NormeringPartTimeRules",
  sheet: "rules",
  spareRows: 3,
  optional: true,
  columns: [
    { id: "from", type: { kind: "month" } },
    { id: "threshold", type: { kind: "choice", choices: partTimeThresholds }, required: true },
    { id: "source", type: { kind: "text" }, later: true },
  ],
} as const satisfies InputTable;

const premium = { kind: "share", maximum: 3 } as const;
const timeOff = { kind: "number", unit: "factor", minimum: 1, maximum: 3 } as const;

/** What overtime is settled by, from the month in which it is worked on; an empty cell is the setting. */
export const overtimeRulesTable = {
  id: "overtimeRules",
  name: "NormeringOvertimeRules",
  sheet: "rules",
  spareRows: 3,
  optional: true,
  columns: [
    { id: "from", type: { kind: "month" } },
    { id: "premium", type: premium },
    { id: "premiumAbove", type: premium },
    { id: "timeOffFactor", type: timeOff },
    { id: "timeOffFactorAbove", type: timeOff },
    {
      id: "hoursAtFirstFactor",
      type: { kind: "number", unit: "hours-per-day", minimum: 0, maximum: 24 },
    },
    {
      id: "timeOffDeadlineMonths",
      type: { kind: "number", unit: "months", minimum: 1, maximum: 24, whole: true },
    },
    { id: "source", type: { kind: "text" } },
  ],
} as const satisfies InputTable;

/** Over how many months the 48 hours are averaged, and within how many moved hours have to balance. */
export const normPeriodsTable = {
  id: "normPeriods",
  name: "NormeringNormPeriods",
  sheet: "rules",
  spareRows: 3,
  optional: true,
  columns: [
    { id: "from", type: { kind: "month" } },
    {
      id: "averagingMonths",
      type: { kind: "number", unit: "months", minimum: 1, maximum: mostAveragingMonths, whole: true },
      default: lawfulAveragingMonths,
    },
    {
      id: "normPeriodMonths",
      type: { kind: "number", unit: "months", minimum: 1, maximum: 24, whole: true },
    },
    { id: "source", type: { kind: "text" } },
  ],
} as const satisfies InputTable;
