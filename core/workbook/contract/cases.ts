import type { InputTable } from "./column.ts";

const cases = { kind: "number", unit: "cases", minimum: 0, maximum: 1_000_000 } as const;
const casesPerMonth = { kind: "number", unit: "cases-per-month", minimum: 0, maximum: 100_000 } as const;
const casesPerPost = { kind: "number", unit: "cases-per-post", minimum: 1, maximum: 1000 } as const;

export const caseGroupsTable = {
  id: "caseGroups",
  name: "NormeringCaseGroups",
  sheet: "cases",
  spareRows: 8,
  columns: [
    { id: "name", type: { kind: "text" }, required: true, key: true },
    { id: "openCases", type: cases, required: true, estimable: true },
    { id: "newCasesPerMonth", type: casesPerMonth, required: true, estimable: true },
    {
      id: "durationMonths",
      type: { kind: "number", unit: "months", minimum: 0.05, maximum: 600 },
      estimable: true,
    },
    { id: "guidelineGroup", type: { kind: "text" } },
    { id: "timeConsumingCases", type: cases, estimable: true },
    { id: "complexShare", type: { kind: "share" }, default: 0, estimable: true },
    { id: "veryComplexShare", type: { kind: "share" }, default: 0, estimable: true },
    { id: "outflowPerMonth", type: casesPerMonth, estimable: true },
    { id: "unit", type: { kind: "text" } },
    { id: "ruleGroup", type: { kind: "text" }, later: true },
  ],
} as const satisfies InputTable;

const ageMonths = { kind: "number", unit: "months", minimum: 0, maximum: 600 } as const;
const ageWeeks = { kind: "number", unit: "weeks", minimum: 0, maximum: 2600 } as const;

/** The open cases of the start by age; a target group without rows has the profile that its duration gives. */
export const caseAgesTable = {
  id: "caseAges",
  name: "NormeringCaseAges",
  sheet: "cases",
  spareRows: 12,
  optional: true,
  columns: [
    { id: "caseGroup", type: { kind: "reference", table: "caseGroups" }, required: true },
    { id: "fromMonths", type: ageMonths },
    { id: "toMonths", type: ageMonths },
    { id: "fromWeeks", type: ageWeeks },
    { id: "toWeeks", type: ageWeeks },
    { id: "cases", type: cases, required: true, estimable: true },
  ],
} as const satisfies InputTable;

/** Cases that go on to another target group, or to another unit's, when they close in the first. */
export const caseMovesTable = {
  id: "caseMoves",
  name: "NormeringCaseMoves",
  sheet: "cases",
  spareRows: 6,
  optional: true,
  columns: [
    { id: "fromGroup", type: { kind: "reference", table: "caseGroups" }, required: true },
    { id: "toGroup", type: { kind: "reference", table: "caseGroups" }, required: true },
    { id: "share", type: { kind: "share" }, required: true, estimable: true },
  ],
} as const satisfies InputTable;

/** Guideline caseloads (vejledende sagstal): one row for each target group in each edition. */
export const guidelinesTable = {
  id: "guidelines",
  name: "NormeringGuidelines",
  sheet: "guidelines",
  spareRows: 6,
  optional: true,
  columns: [
    { id: "edition", type: { kind: "text" }, required: true },
    { id: "targetGroup", type: { kind: "text" }, required: true },
    { id: "low", type: casesPerPost, required: true },
    { id: "high", type: casesPerPost, required: true },
    { id: "source", type: { kind: "text" } },
    { id: "from", type: { kind: "month" }, later: true },
  ],
} as const satisfies InputTable;

/** Publications that the workbook's figures rest on, for the reader; nothing is calculated from it. */
export const sourcesTable = {
  id: "sources",
  name: "NormeringSources",
  sheet: "sources",
  spareRows: 8,
  optional: true,
  columns: [
    { id: "title", type: { kind: "text" }, required: true },
    { id: "publisher", type: { kind: "text" } },
    { id: "year", type: { kind: "text" } },
    { id: "section", type: { kind: "text" } },
    { id: "note", type: { kind: "text" } },
  ],
} as const satisfies InputTable;
