import { cadenceParts } from "../../plan.ts";
import type { InputTable } from "./column.ts";

export const driverKinds = [
  "per-open-case-a-year",
  "per-new-case",
  "per-month",
  "share-of-cases-a-year",
  "age-window",
  "at-age",
  "per-moved-case",
  "talk-cadence",
  "share-of-task",
  "formula",
] as const;
export type DriverKind = (typeof driverKinds)[number];

/** "1" is statutory (lovbunden); the rest is the user's own order. */
export const priorities = ["1", "2", "3", "4", "5", "6", "7", "8", "9"] as const;

/** Above a day and a half a figure is no longer minutes: dates that Excel has made of "2.5" are far above it. */
const minutes = { kind: "number", unit: "minutes", minimum: 0, maximum: 2400 } as const;
const ageMonths = { kind: "number", unit: "months", minimum: 0, maximum: 600 } as const;
const ageWeeks = { kind: "number", unit: "weeks", minimum: 0, maximum: 2600 } as const;
const deadlineDays = { kind: "number", unit: "days", minimum: 1, maximum: 3650 } as const;
const permissions = [
  { id: "priority", type: { kind: "choice", choices: priorities }, default: "2" },
  { id: "homeGroup", type: { kind: "reference", table: "staffGroups" } },
  { id: "alsoPermitted", type: { kind: "references", table: "staffGroups" } },
] as const;

export const tasksTable = {
  id: "tasks",
  name: "NormeringTasks",
  sheet: "tasks",
  spareRows: 12,
  columns: [
    { id: "name", type: { kind: "text" }, required: true, key: true },
    { id: "caseGroup", type: { kind: "reference", table: "caseGroups" } },
    { id: "driver", type: { kind: "choice", choices: driverKinds }, required: true },
    {
      id: "rate",
      type: { kind: "number", unit: "pieces", minimum: 0, maximum: 1_000_000 },
      estimable: true,
    },
    { id: "share", type: { kind: "share", maximum: 20 }, estimable: true },
    { id: "talkMinutes", type: minutes, default: 0, estimable: true },
    { id: "beforeMinutes", type: minutes, default: 0, estimable: true },
    { id: "afterMinutes", type: minutes, default: 0, estimable: true },
    ...permissions,
    { id: "deadlineDays", type: deadlineDays, estimable: true },
  ],
} as const satisfies InputTable;

/** What is seldom used about a task, in a table of its own so that the main table stays readable. */
export const taskDetailsTable = {
  id: "taskDetails",
  name: "NormeringTaskDetails",
  sheet: "tasks",
  spareRows: 12,
  optional: true,
  columns: [
    { id: "task", type: { kind: "reference", table: "tasks" }, required: true, key: true },
    { id: "noShowShare", type: { kind: "share", maximum: 0.95 }, default: 0, estimable: true },
    { id: "rebooked", type: { kind: "yes-no" }, default: false },
    { id: "preparedAfterCheckIn", type: { kind: "yes-no" }, default: false },
    { id: "lostShare", type: { kind: "share" }, default: 1, estimable: true },
    { id: "interpreterShare", type: { kind: "share" }, default: 0, estimable: true },
    {
      id: "interpreterFactor",
      type: { kind: "number", unit: "factor", minimum: 1, maximum: 5 },
      default: 1,
      estimable: true,
    },
    { id: "phoneShare", type: { kind: "share" }, default: 0, estimable: true },
    { id: "phoneMinutes", type: minutes, estimable: true },
    { id: "videoShare", type: { kind: "share" }, default: 0, estimable: true },
    { id: "videoMinutes", type: minutes, estimable: true },
    { id: "ageFromMonths", type: ageMonths, default: 0, estimable: true },
    { id: "ageToMonths", type: ageMonths, estimable: true },
    { id: "coverage", type: { kind: "share" }, default: 1, estimable: true },
    { id: "followsTask", type: { kind: "reference", table: "tasks" } },
    {
      id: "lagMonths",
      type: { kind: "number", unit: "months", minimum: 0, maximum: 60 },
      default: 0,
      estimable: true,
    },
    { id: "formula", type: { kind: "formula" } },
    { id: "monthProfile", type: { kind: "reference", table: "demandProfiles" } },
    { id: "firstMonth", type: { kind: "month" } },
    { id: "lastMonth", type: { kind: "month" } },
    { id: "growthPerMonth", type: { kind: "share" }, default: 0, estimable: true },
    { id: "complexityWeighted", type: { kind: "yes-no" }, default: false },
    { id: "sanctionTalk", type: { kind: "yes-no" }, default: false },
    { id: "cadencePart", type: { kind: "choice", choices: cadenceParts }, default: "covered", later: true },
    { id: "ageFromWeeks", type: ageWeeks, later: true },
    { id: "ageToWeeks", type: ageWeeks, later: true },
  ],
} as const satisfies InputTable;

export const openingBacklogsTable = {
  id: "openingBacklogs",
  name: "NormeringOpeningBacklogs",
  sheet: "tasks",
  spareRows: 6,
  optional: true,
  columns: [
    { id: "task", type: { kind: "reference", table: "tasks" }, required: true, key: true },
    {
      id: "hours",
      type: { kind: "number", unit: "hours", minimum: 0, maximum: 1_000_000 },
      required: true,
      estimable: true,
    },
    { id: "ageMonths", type: { kind: "number", unit: "months", minimum: 0, maximum: 120 }, estimable: true },
  ],
} as const satisfies InputTable;

export const batchesTable = {
  id: "batches",
  name: "NormeringBatches",
  sheet: "tasks",
  spareRows: 5,
  optional: true,
  columns: [
    { id: "name", type: { kind: "text" }, required: true, key: true },
    {
      id: "cases",
      type: { kind: "number", unit: "cases", minimum: 0, maximum: 1_000_000 },
      required: true,
      estimable: true,
    },
    { id: "minutesPerCase", type: minutes, required: true, estimable: true },
    { id: "start", type: { kind: "date" }, required: true },
    { id: "deadline", type: { kind: "date" }, required: true },
    ...permissions,
  ],
} as const satisfies InputTable;

/** Further people in a meeting or talk, beside the one who has the task: its minutes are theirs too. */
export const meetingParticipantsTable = {
  id: "meetingParticipants",
  name: "NormeringMeetingParticipants",
  sheet: "tasks",
  spareRows: 6,
  optional: true,
  columns: [
    { id: "task", type: { kind: "reference", table: "tasks" }, required: true },
    { id: "staffGroup", type: { kind: "reference", table: "staffGroups" }, required: true },
    {
      id: "people",
      type: { kind: "number", unit: "heads", minimum: 0, maximum: 1000 },
      required: true,
      estimable: true,
    },
  ],
} as const satisfies InputTable;
