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

const shareOfFull = { kind: "share" } as const;
const count = (unit: "heads" | "posts", maximum: number) =>
  ({ kind: "number", unit, minimum: 0, maximum }) as const;

/** A row is one option (handlemulighed) in one or several scenarios; what most kinds use stands first. */
export const optionsTable = {
  id: "options",
  name: "NormeringOptions",
  sheet: "options",
  spareRows: 15,
  optional: true,
  columns: [
    { id: "scenarios", type: { kind: "references", table: "scenarios" }, required: true },
    { id: "kind", type: { kind: "choice", choices: optionKinds }, required: true },
    { id: "name", type: { kind: "text" } },
    { id: "enabled", type: { kind: "yes-no" }, default: true },
    { id: "staffGroup", type: { kind: "reference", table: "staffGroups" } },
    { id: "target", type: { kind: "text" } },
    { id: "from", type: { kind: "month" } },
    { id: "to", type: { kind: "month" } },
    { id: "posts", type: count("posts", 10_000), estimable: true },
    { id: "people", type: count("heads", 10_000), estimable: true },
    {
      id: "weeklyHours",
      type: { kind: "number", unit: "hours-per-week", minimum: 0, maximum: 80 },
      estimable: true,
    },
    { id: "share", type: shareOfFull, estimable: true },
    {
      id: "minutes",
      type: { kind: "number", unit: "minutes", minimum: -2400, maximum: 2400 },
      estimable: true,
      later: true,
    },
    {
      id: "hours",
      type: { kind: "number", unit: "hours", minimum: 0, maximum: 100_000 },
      estimable: true,
      later: true,
    },
    { id: "lagMonths", type: { kind: "number", unit: "months", minimum: 0, maximum: 60 }, estimable: true },
    { id: "productivity", type: { kind: "share", maximum: 1.5 }, estimable: true },
    { id: "compensation", type: { kind: "choice", choices: overtimeCompensations } },
    {
      id: "hoursPerOccasion",
      type: { kind: "number", unit: "hours", minimum: 0, maximum: 24 },
      estimable: true,
    },
    { id: "returnFrom", type: { kind: "month" } },
    { id: "returnTo", type: { kind: "month" } },
    { id: "kronerOnce", type: kroner, estimable: true, later: true },
    { id: "kronerPerMonth", type: kroner, estimable: true, later: true },
    { id: "kronerPerUnit", type: kroner, estimable: true, later: true },
    { id: "consent", type: { kind: "choice", choices: consentStates }, later: true },
    { id: "consentBy", type: { kind: "text" }, later: true },
    { id: "consentDate", type: { kind: "date" }, later: true },
    { id: "adoption", type: { kind: "reference", table: "adoptionCurves" }, later: true },
    { id: "quantity", type: { kind: "choice", choices: changedQuantities }, later: true },
    {
      id: "change",
      type: { kind: "share", minimum: -1, maximum: 10 },
      estimable: true,
      later: true,
    },
    {
      id: "value",
      type: { kind: "number", unit: "factor", minimum: 0, maximum: 1_000_000 },
      estimable: true,
      later: true,
    },
    {
      id: "priority",
      type: { kind: "number", unit: "factor", minimum: 2, maximum: 9, whole: true },
      later: true,
    },
    { id: "otherStaffGroup", type: { kind: "reference", table: "staffGroups" }, later: true },
    { id: "positions", type: count("heads", 1000), estimable: true, later: true },
    {
      id: "occasionsAWeek",
      type: { kind: "number", unit: "pieces", minimum: 0, maximum: 100_000 },
      estimable: true,
      later: true,
    },
    {
      id: "weeks",
      type: { kind: "number", unit: "weeks", minimum: 0, maximum: 260 },
      estimable: true,
      later: true,
    },
    {
      id: "normPeriodMonths",
      type: { kind: "number", unit: "months", minimum: 1, maximum: 24, whole: true },
      later: true,
    },
    { id: "caseloadBefore", type: casesPerPost, estimable: true, later: true },
    { id: "caseloadAfter", type: casesPerPost, estimable: true, later: true },
    { id: "opensAt", type: { kind: "time" }, estimable: true, later: true },
    { id: "closesAt", type: { kind: "time" }, estimable: true, later: true },
    { id: "account", type: { kind: "choice", choices: costAccounts }, later: true },
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
    { id: "neededFrom", type: { kind: "month" }, later: true },
    { id: "budget", type: kroner, estimable: true, later: true },
  ],
} as const satisfies InputTable;
