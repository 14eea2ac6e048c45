import { optionKinds, overtimeCompensations } from "../../plan.ts";
import type { InputTable } from "./column.ts";

/** A row is one option (handlemulighed) in one or several scenarios. */
export const optionsTable = {
  id: "options",
  name: "NormeringOptions",
  sheet: "options",
  spareRows: 15,
  optional: true,
  columns: [
    { id: "scenarios", type: { kind: "references", table: "scenarios" }, required: true },
    { id: "kind", type: { kind: "choice", choices: optionKinds }, required: true },
    { id: "enabled", type: { kind: "yes-no" }, default: true },
    { id: "staffGroup", type: { kind: "reference", table: "staffGroups" } },
    { id: "target", type: { kind: "text" } },
    { id: "from", type: { kind: "month" } },
    { id: "to", type: { kind: "month" } },
    { id: "posts", type: { kind: "number", unit: "posts", minimum: 0, maximum: 10_000 }, estimable: true },
    { id: "people", type: { kind: "number", unit: "heads", minimum: 0, maximum: 10_000 }, estimable: true },
    {
      id: "weeklyHours",
      type: { kind: "number", unit: "hours-per-week", minimum: 0, maximum: 80 },
      estimable: true,
    },
    {
      id: "hoursPerOccasion",
      type: { kind: "number", unit: "hours", minimum: 0, maximum: 24 },
      estimable: true,
    },
    { id: "share", type: { kind: "share" }, estimable: true },
    { id: "productivity", type: { kind: "share", maximum: 1.5 }, estimable: true },
    { id: "lagMonths", type: { kind: "number", unit: "months", minimum: 0, maximum: 60 }, estimable: true },
    { id: "returnFrom", type: { kind: "month" } },
    { id: "returnTo", type: { kind: "month" } },
    { id: "compensation", type: { kind: "choice", choices: overtimeCompensations } },
    { id: "name", type: { kind: "text" } },
  ],
} as const satisfies InputTable;

/** Scenarios beside today's, which is always the first and has no row. */
export const scenariosTable = {
  id: "scenarios",
  name: "NormeringScenarios",
  sheet: "scenarios",
  spareRows: 8,
  optional: true,
  columns: [
    { id: "name", type: { kind: "text" }, required: true, key: true },
    { id: "description", type: { kind: "text" } },
    { id: "medDate", type: { kind: "date" } },
    { id: "decisionDate", type: { kind: "date" } },
  ],
} as const satisfies InputTable;
