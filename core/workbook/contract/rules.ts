import { partTimeThresholds } from "../../plan/rules.ts";
import type { InputTable } from "./column.ts";

/** From which hours extra work of part-timers carries the overtime premium, from a month on. */
export const partTimeRulesTable = {
  id: "partTimeRules",
  name: "NormeringPartTimeRules",
  sheet: "assumptions",
  spareRows: 3,
  optional: true,
  columns: [
    { id: "from", type: { kind: "month" } },
    { id: "threshold", type: { kind: "choice", choices: partTimeThresholds }, required: true },
  ],
} as const satisfies InputTable;
