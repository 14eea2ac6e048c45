import type { ResultTable } from "./column.ts";

const posts = { kind: "number", unit: "posts" } as const;
const hours = { kind: "number", unit: "hours" } as const;
const months = { kind: "number", unit: "months" } as const;
const weekly = { kind: "number", unit: "hours-per-week" } as const;
const kroner = { kind: "number", unit: "kroner" } as const;
const count = { kind: "number", unit: "pieces" } as const;

/** One row a scenario: the whole period. */
export const resultScenariosTable = {
  id: "resultScenarios",
  name: "NormeringResultScenarios",
  sheet: "result",
  rows: 12,
  columns: [
    { id: "scenario", type: { kind: "text" } },
    { id: "availableFte", type: posts },
    { id: "requiredFteTasks", type: posts },
    { id: "gapFteTasks", type: posts },
    { id: "shortageFte", type: posts },
    { id: "spareFte", type: posts },
    { id: "settledGapFteTasks", type: posts },
    { id: "requiredFteGuidelineLow", type: posts },
    { id: "requiredFteGuidelineHigh", type: posts },
    { id: "availableFteCaseCarrying", type: posts },
    { id: "casesPerCaseCarryingPost", type: { kind: "number", unit: "cases-per-post" } },
    { id: "hoursPerCaseAndYear", type: { kind: "number", unit: "hours-per-case" } },
    { id: "worstMonth", type: { kind: "month" } },
    { id: "worstMonthGapFte", type: posts },
    { id: "closingBacklogHours", type: hours },
    { id: "waitingMonths", type: months },
    { id: "neverReached", type: count },
    { id: "redFlags", type: count },
    { id: "amberFlags", type: count },
    { id: "permanentGapFte", type: posts, later: true },
    { id: "gapChangeFte", type: posts, later: true },
    { id: "statutoryWaiting", type: count, later: true },
    { id: "otherWaiting", type: count, later: true },
    { id: "backToNormal", type: { kind: "month" }, later: true },
    { id: "longestWeekHours", type: weekly, later: true },
    { id: "highestAverageHours", type: weekly, later: true },
    { id: "citizenFacingShare", type: { kind: "share" }, later: true },
    { id: "latestDecision", type: { kind: "date" }, later: true },
    { id: "unagreedOptions", type: count, later: true },
    { id: "costStaff", type: kroner, later: true },
    { id: "costMeasures", type: kroner, later: true },
    { id: "costBenefits", type: kroner, later: true },
    { id: "costTotal", type: kroner, later: true },
    { id: "costPerGapHour", type: kroner, later: true },
  ],
} as const satisfies ResultTable;

/** One row a scenario and month. */
export const resultMonthsTable = {
  id: "resultMonths",
  name: "NormeringResultMonths",
  sheet: "result",
  rows: 720,
  columns: [
    { id: "scenario", type: { kind: "text" } },
    { id: "month", type: { kind: "month" } },
    { id: "availableFte", type: posts },
    { id: "requiredFteTasks", type: posts },
    { id: "gapFteTasks", type: posts },
    { id: "shortageFte", type: posts },
    { id: "spareFte", type: posts },
    { id: "keepUpFte", type: posts },
    { id: "requiredFteGuidelineLow", type: posts },
    { id: "requiredFteGuidelineHigh", type: posts },
    { id: "availableFteCaseCarrying", type: posts },
    { id: "backlogHours", type: hours },
    { id: "waitingMonths", type: months },
    { id: "neverReached", type: count },
  ],
} as const satisfies ResultTable;

/** One row a part of the day of a phone or counter, scenario by scenario, in each stretch of months. */
export const resultQueuesTable = {
  id: "resultQueues",
  name: "NormeringResultQueues",
  sheet: "result",
  rows: 240,
  later: true,
  columns: [
    { id: "scenario", type: { kind: "text" } },
    { id: "duty", type: { kind: "text" } },
    { id: "firstMonth", type: { kind: "month" } },
    { id: "lastMonth", type: { kind: "month" } },
    { id: "from", type: { kind: "time" } },
    { id: "until", type: { kind: "time" } },
    { id: "daysPerWeek", type: { kind: "number", unit: "days" } },
    { id: "callsPerDay", type: count },
    { id: "positions", type: { kind: "number", unit: "heads" } },
    { id: "serviceLevel", type: { kind: "share" } },
    { id: "serviceTarget", type: { kind: "share" } },
    { id: "targetSeconds", type: { kind: "number", unit: "factor" } },
    { id: "averageWaitSeconds", type: { kind: "number", unit: "factor" } },
    { id: "occupancy", type: { kind: "share" } },
  ],
} as const satisfies ResultTable;

export const resultFlagsTable = {
  id: "resultFlags",
  name: "NormeringResultFlags",
  sheet: "flags",
  rows: 200,
  columns: [
    { id: "scenario", type: { kind: "text" } },
    { id: "level", type: { kind: "text" } },
    { id: "basis", type: { kind: "text" } },
    { id: "flag", type: { kind: "text" } },
    { id: "statement", type: { kind: "text" } },
    { id: "firstMonth", type: { kind: "month" } },
    { id: "lastMonth", type: { kind: "month" } },
    { id: "worstValue", type: { kind: "number", unit: "factor" } },
    { id: "threshold", type: { kind: "number", unit: "factor" } },
    { id: "unit", type: { kind: "text" } },
    { id: "source", type: { kind: "text" } },
  ],
} as const satisfies ResultTable;

/** One row a table that results are calculated from: its fingerprint now, and when they were written. */
export const resultInputsTable = {
  id: "resultInputs",
  name: "NormeringResultInputs",
  sheet: "result",
  rows: 31,
  later: true,
  columns: [
    { id: "table", type: { kind: "text" }, kept: true },
    { id: "changed", type: { kind: "text" }, kept: true },
    { id: "now", type: { kind: "number", unit: "factor" }, kept: true, hidden: true },
    { id: "written", type: { kind: "number", unit: "factor" }, hidden: true },
    { id: "seen", type: { kind: "number", unit: "factor" }, hidden: true },
  ],
} as const satisfies ResultTable;

/** One row an option of the scenario that was asked about: what it adds to the balance and to the shortage, by themselves. */
export const resultPartsTable = {
  id: "resultParts",
  name: "NormeringResultParts",
  sheet: "result",
  rows: 24,
  later: true,
  columns: [
    { id: "scenario", type: { kind: "text" } },
    { id: "option", type: { kind: "text" } },
    { id: "balanceFte", type: posts },
    { id: "shortageFte", type: posts },
  ],
} as const satisfies ResultTable;
