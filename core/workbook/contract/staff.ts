import type { InputTable } from "./column.ts";

export const staffGroupsTable = {
  id: "staffGroups",
  name: "NormeringStaffGroups",
  sheet: "staff",
  spareRows: 8,
  columns: [
    { id: "name", type: { kind: "text" }, required: true, key: true },
    {
      id: "filledPosts",
      type: { kind: "number", unit: "posts", minimum: 0, maximum: 10_000 },
      required: true,
      estimable: true,
    },
    { id: "absenceShare", type: { kind: "share", maximum: 0.6 }, estimable: true },
    { id: "caseCarryingShare", type: { kind: "share" }, estimable: true },
    {
      id: "weeklyHours",
      type: { kind: "number", unit: "hours-per-week", minimum: 1, maximum: 48 },
      estimable: true,
    },
    { id: "unit", type: { kind: "text" } },
  ],
} as const satisfies InputTable;

const priorOvertime = <Id extends string>(id: Id) =>
  ({ id, type: { kind: "number", unit: "hours", minimum: 0, maximum: 400 }, default: 0 }) as const;

const countedPosts = {
  type: { kind: "number", unit: "posts", minimum: 0, maximum: 10_000 },
  default: 0,
  estimable: true,
  later: true,
} as const;
const caseload = {
  type: { kind: "number", unit: "cases", minimum: 0, maximum: 10_000 },
  estimable: true,
  later: true,
} as const;

/** What is seldom used about a staff group, in a table of its own so that the main table stays readable. */
export const staffDetailsTable = {
  id: "staffDetails",
  name: "NormeringStaffDetails",
  sheet: "staff",
  spareRows: 8,
  optional: true,
  columns: [
    { id: "staffGroup", type: { kind: "reference", table: "staffGroups" }, required: true, key: true },
    { id: "heads", type: { kind: "number", unit: "heads", minimum: 0, maximum: 10_000 }, estimable: true },
    {
      id: "establishedPosts",
      type: { kind: "number", unit: "posts", minimum: 0, maximum: 10_000 },
      estimable: true,
    },
    {
      id: "absenceDays",
      type: { kind: "number", unit: "days", minimum: 0, maximum: 150 },
      estimable: true,
    },
    {
      id: "holidayHours",
      type: { kind: "number", unit: "hours", minimum: 0, maximum: 400 },
      default: 185,
      estimable: true,
    },
    { id: "sixthWeekShare", type: { kind: "share" }, default: 1, estimable: true },
    { id: "holidayProfile", type: { kind: "reference", table: "holidayProfiles" } },
    {
      id: "otherLeaveHours",
      type: { kind: "number", unit: "hours", minimum: 0, maximum: 400 },
      default: 0,
      estimable: true,
    },
    { id: "turnoverPerYear", type: { kind: "share", maximum: 2 }, default: 0, estimable: true },
    {
      id: "vacancyMonths",
      type: { kind: "number", unit: "months", minimum: 0, maximum: 24 },
      default: 0,
      estimable: true,
    },
    { id: "initialProductivity", type: { kind: "share" }, default: 0.5, estimable: true },
    {
      id: "rampMonths",
      type: { kind: "number", unit: "months", minimum: 0, maximum: 36, whole: true },
      default: 0,
      estimable: true,
    },
    {
      id: "mentorHoursPerWeek",
      type: { kind: "number", unit: "hours-per-week", minimum: 0, maximum: 37 },
      default: 0,
      estimable: true,
    },
    {
      id: "mentorMonths",
      type: { kind: "number", unit: "months", minimum: 0, maximum: 36, whole: true },
      default: 0,
      estimable: true,
    },
    { id: "newWorkerCaseFactor", type: { kind: "share" }, default: 1, estimable: true },
    {
      id: "owedTimeOffHours",
      type: { kind: "number", unit: "hours", minimum: 0, maximum: 1_000_000 },
      default: 0,
      estimable: true,
    },
    priorOvertime("priorOvertimeThreeMonthsBefore"),
    priorOvertime("priorOvertimeTwoMonthsBefore"),
    priorOvertime("priorOvertimeOneMonthBefore"),
    { id: "postsOnLeave", ...countedPosts },
    { id: "postsOnLoan", ...countedPosts },
    { id: "largestCaseload", ...caseload },
    { id: "smallestCaseload", ...caseload },
    { id: "leads", type: { kind: "yes-no" }, default: false, later: true },
  ],
} as const satisfies InputTable;

const casesOfOne = { kind: "number", unit: "cases", minimum: 0, maximum: 10_000 } as const;

/** How the cases lie on the people of a group: so many of them have between the fewest and the most; never a name. */
export const caseloadBandsTable = {
  id: "caseloadBands",
  name: "NormeringCaseloadBands",
  sheet: "staff",
  spareRows: 8,
  optional: true,
  columns: [
    { id: "staffGroup", type: { kind: "reference", table: "staffGroups" }, required: true },
    { id: "fewest", type: casesOfOne, required: true },
    { id: "most", type: casesOfOne, required: true },
    {
      id: "workers",
      type: { kind: "number", unit: "heads", minimum: 0, maximum: 10_000 },
      required: true,
      estimable: true,
    },
  ],
} as const satisfies InputTable;

/** What the hours of an allowance are counted by. */
export const allowanceBases = ["week-per-head", "year-per-head", "year-in-all"] as const;
export type AllowanceBasis = (typeof allowanceBases)[number];

/** Shares and hours have a column each, so that 12 can never be taken for 12 %. */
export const allowancesTable = {
  id: "allowances",
  name: "NormeringAllowances",
  sheet: "staff",
  spareRows: 10,
  optional: true,
  columns: [
    { id: "name", type: { kind: "text" }, required: true },
    { id: "hours", type: { kind: "number", unit: "hours", minimum: 0, maximum: 100_000 }, estimable: true },
    { id: "hoursPer", type: { kind: "choice", choices: allowanceBases } },
    { id: "share", type: { kind: "share", maximum: 0.9 }, estimable: true },
    { id: "staffGroups", type: { kind: "references", table: "staffGroups" } },
    { id: "breathingSpace", type: { kind: "yes-no" }, default: false },
  ],
} as const satisfies InputTable;
