import { overtimeByAgreement } from "../../rules/overtime.ts";
import type { SettingsTable } from "./column.ts";
import { firstModelVersion } from "./version.ts";

export const settingsTable = {
  id: "settings",
  name: "NormeringSettings",
  sheet: "assumptions",
  settings: [
    { id: "workplace", type: { kind: "text" }, required: true },
    { id: "startMonth", type: { kind: "month" }, required: true },
    {
      id: "horizonMonths",
      type: { kind: "number", unit: "months", minimum: 1, maximum: 60, whole: true },
      default: 36,
    },
    { id: "question", type: { kind: "text" }, later: true, untold: true },
    { id: "guidelineEdition", type: { kind: "text" } },
    {
      id: "fullTimeWeek",
      type: { kind: "number", unit: "hours-per-week", minimum: 30, maximum: 48 },
      default: 37,
    },
    {
      id: "methodTolerancePosts",
      type: { kind: "number", unit: "posts", minimum: 0, maximum: 1000 },
      default: 1,
    },
    {
      id: "complexWeight",
      type: { kind: "number", unit: "factor", minimum: 0, maximum: 20 },
      default: 1,
      estimable: true,
    },
    {
      id: "veryComplexWeight",
      type: { kind: "number", unit: "factor", minimum: 0, maximum: 20 },
      default: 1,
      estimable: true,
    },
    { id: "minutesAreMixAverage", type: { kind: "yes-no" }, default: true },
    {
      id: "timeOffFactor",
      type: { kind: "number", unit: "factor", minimum: 1, maximum: 3 },
      default: overtimeByAgreement.timeOffFactor,
      estimable: true,
    },
    {
      id: "hoursAtFirstFactor",
      type: { kind: "number", unit: "hours-per-day", minimum: 0, maximum: 24 },
      default: overtimeByAgreement.hoursAtFirstFactor,
    },
    {
      id: "timeOffFactorAbove",
      type: { kind: "number", unit: "factor", minimum: 1, maximum: 3 },
      default: overtimeByAgreement.timeOffFactorAbove,
      estimable: true,
    },
    {
      id: "timeOffDeadlineMonths",
      type: { kind: "number", unit: "months", minimum: 1, maximum: 24, whole: true },
      default: overtimeByAgreement.timeOffDeadlineMonths,
    },
    { id: "timeOffShareLimit", type: { kind: "share" }, default: 0.2 },
    {
      id: "overtimeOutput",
      type: { kind: "number", unit: "factor", minimum: 0, maximum: 1 },
      default: 1,
      estimable: true,
    },
    {
      id: "outputAbove49",
      type: { kind: "number", unit: "factor", minimum: 0, maximum: 1 },
      default: 1,
      estimable: true,
    },
    { id: "temporaryWeeksLimit", type: { kind: "number", unit: "weeks", minimum: 0, maximum: 260 } },
    { id: "longWeekWeeksLimit", type: { kind: "number", unit: "weeks", minimum: 0, maximum: 260 } },
    {
      id: "breathingSpaceMinimum",
      type: { kind: "number", unit: "hours-per-week", minimum: 0, maximum: 37 },
    },
    { id: "overdueHoursLimit", type: { kind: "number", unit: "hours", minimum: 0, maximum: 1_000_000 } },
    {
      id: "backlogTargetHours",
      type: { kind: "number", unit: "hours", minimum: 0, maximum: 1_000_000 },
      default: 0,
      later: true,
    },
    {
      id: "overtimePremium",
      type: { kind: "share", maximum: 3 },
      default: overtimeByAgreement.premium,
      estimable: true,
      later: true,
    },
    {
      id: "overtimePremiumAbove",
      type: { kind: "share", maximum: 3 },
      default: overtimeByAgreement.premiumAbove,
      estimable: true,
      later: true,
    },
    { id: "discountRate", type: { kind: "share", maximum: 0.2 }, estimable: true, later: true },
    {
      id: "modelVersion",
      type: { kind: "number", unit: "factor", minimum: firstModelVersion, whole: true },
      default: firstModelVersion,
      later: true,
      untold: true,
    },
  ],
} as const satisfies SettingsTable;

const question = { type: { kind: "yes-no" } } as const;

/** What somebody has to answer for, with who answered and when; an empty answer is no answer. */
export const checklistTable = {
  id: "checklist",
  name: "NormeringChecklist",
  sheet: "assumptions",
  settings: [
    { id: "alarm", ...question },
    { id: "escape-route", ...question },
    { id: "conflict-course", ...question },
    { id: "risk-assessment", ...question },
    { id: "daily-rest", ...question, later: true },
    { id: "weekly-day-off", ...question, later: true },
    { id: "med-informed", ...question, later: true },
    { id: "consent-collected", ...question, later: true },
  ],
  optional: true,
  dated: true,
} as const satisfies SettingsTable;
