import { partTimeThresholds } from "../../plan/rules.ts";
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
  ],
} as const satisfies InputTable;
