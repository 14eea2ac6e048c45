import type { AgreementLack } from "../option-choice.ts";
import type { Answer, SafetyMeasure } from "../plan.ts";

/** What a flag rests on. A flag is a statement with a basis, never a diagnosis. */
export const flagBases = [
  "law",
  "agreement",
  "health-evidence",
  "union-guideline",
  "queueing",
  "source-document",
  "user-limit",
  "survey-benchmark",
] as const;
export type FlagBasis = (typeof flagBases)[number];

export const flagLevels = ["note", "amber", "red"] as const;
export type FlagLevel = (typeof flagLevels)[number];

export const flagCodes = [
  "working-time-48h",
  "plus-time-42h",
  "week-55h",
  "caseload-guideline",
  "late-work",
  "backlog-never",
  "unstable-queue",
  "unstaffed-duty",
  "time-off-owed",
  "breathing-space",
  "temporary-extra-work",
  "two-temporary-measures",
  "new-staff-sanction-talks",
  "daily-rest-11h",
  "weekly-day-off",
  "med-date",
  "consent-missing",
  "statutory-floor",
  "freed-hours",
  "people-beyond-heads",
  "over-budget",
] as const;
export type FlagCode = (typeof flagCodes)[number];

/** What a sentence about a flag needs beside its value, threshold and months; each code states what it gives. */
export interface FlagDetails {
  /** working-time-48h: the months of the worst average, "2026-05" to "2026-08". */
  readonly averagedMonths?: readonly string[];
  /** working-time-48h: what sets another length of the average than the law's, as its row names it. */
  readonly averagingSource?: string;
  /** working-time-48h: it holds whoever is chosen; else only if the same people take part in all of it. */
  readonly unavoidable?: boolean;
  /** week-55h: weeks with the hours of the flag over the horizon; and the user's limit for them, if there is one. */
  readonly weeks?: number;
  readonly weeksLimit?: number | null;
  /** caseload-guideline: the editions of the guideline that the unit's cases are held against. */
  readonly editions?: readonly string[];
  /** caseload-guideline: the unit's workers whose cases are stated, and how many of them are above the number. */
  readonly workers?: number;
  readonly workersAbove?: number;
  /** late-work, backlog-never: the task is statutory. */
  readonly statutory?: boolean;
  /** late-work, backlog-never: the hours of the flag in pieces; null for work that is not counted. */
  readonly pieces?: number | null;
  /** backlog-never: hours that come in during the last year less those that could be done of them. */
  readonly missingHoursAYear?: number;
  /** time-off-owed: the hours are paid out because they were not taken in time. */
  readonly paidOut?: boolean;
  /** breathing-space: hours a week before the options. */
  readonly hoursBefore?: number;
  /** new-staff-sanction-talks: safety measures answered no, and those not answered. */
  readonly missingSafety?: readonly SafetyMeasure[];
  readonly unansweredSafety?: readonly SafetyMeasure[];
  /** people-beyond-heads: the group's people are stated; else it is one to a post. */
  readonly headsStated?: boolean;
  /** daily-rest-11h, weekly-day-off, consent-missing: what the checklist says; null where nobody has answered. */
  readonly answer?: Answer;
  /** daily-rest-11h, weekly-day-off: who answered, by what they are to the workplace, and the day, "2026-03-01". */
  readonly answeredBy?: string | null;
  readonly answeredOn?: string | null;
  /** med-date: the days on which the consequences come before MED and on which it is decided. */
  readonly medDate?: string | null;
  readonly decisionDate?: string | null;
  /** consent-missing: what the agreement of each option lacks. */
  readonly agreements?: readonly { readonly option: string; readonly lacks: readonly AgreementLack[] }[];
}
