import {
  changedQuantities,
  consentStates,
  costAccounts,
  optionKinds,
  overtimeCompensations,
} from "../../option-choice.ts";
import type { InputTable } from "./column.ts";

const kroner = { kind: "number", unit: "kroner", minimum: 0, maximum: 1_000_000_000 } as const;
const casesPerPost = { kind: "number", unit: "cases-per-post", minimum: 0, maximum: 1000 } as const;

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
    { id: "otherStaffGroup", type: { kind: "reference", table: "staffGroups" } },
    {
      id: "positions",
      type: { kind: "number", unit: "heads", minimum: 0, maximum: 1000 },
      estimable: true,
    },
    { id: "hours", type: { kind: "number", unit: "hours", minimum: 0, maximum: 100_000 }, estimable: true },
    {
      id: "minutes",
      type: { kind: "number", unit: "minutes", minimum: -2400, maximum: 2400 },
      estimable: true,
    },
    {
      id: "occasionsAWeek",
      type: { kind: "number", unit: "pieces", minimum: 0, maximum: 100_000 },
      estimable: true,
    },
    { id: "change", type: { kind: "share", minimum: -1, maximum: 10 }, estimable: true },
    {
      id: "value",
      type: { kind: "number", unit: "factor", minimum: 0, maximum: 1_000_000 },
      estimable: true,
    },
    { id: "quantity", type: { kind: "choice", choices: changedQuantities } },
    { id: "adoption", type: { kind: "reference", table: "adoptionCurves" } },
    { id: "priority", type: { kind: "number", unit: "factor", minimum: 2, maximum: 9, whole: true } },
    { id: "weeks", type: { kind: "number", unit: "weeks", minimum: 0, maximum: 260 }, estimable: true },
    {
      id: "normPeriodMonths",
      type: { kind: "number", unit: "months", minimum: 1, maximum: 24, whole: true },
    },
    { id: "caseloadBefore", type: casesPerPost, estimable: true },
    { id: "caseloadAfter", type: casesPerPost, estimable: true },
    { id: "kronerOnce", type: kroner, estimable: true },
    { id: "kronerPerMonth", type: kroner, estimable: true },
    { id: "kronerPerUnit", type: kroner, estimable: true },
    { id: "account", type: { kind: "choice", choices: costAccounts } },
    { id: "consent", type: { kind: "choice", choices: consentStates } },
    { id: "consentBy", type: { kind: "text" } },
    { id: "consentDate", type: { kind: "date" } },
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
    { id: "neededFrom", type: { kind: "month" } },
    { id: "budget", type: kroner, estimable: true },
  ],
} as const satisfies InputTable;
