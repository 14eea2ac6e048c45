import type { CalendarDate } from "../year-month.ts";

/** The safety measures of the source document for talks on sanctions. */
export const safetyMeasures = ["alarm", "escape-route", "conflict-course", "risk-assessment"] as const;
export type SafetyMeasure = (typeof safetyMeasures)[number];

/** What months cannot show and somebody has to answer for: rest, the weekly day off, safety, MED, consent. */
export const checklistQuestions = [
  "daily-rest",
  "weekly-day-off",
  ...safetyMeasures,
  "med-informed",
  "consent-collected",
] as const;
export type ChecklistQuestion = (typeof checklistQuestions)[number];

export type Answer = "yes" | "no" | null;

/** An answer with who gave it, by what they are to the workplace, and when. */
export interface ChecklistAnswer {
  readonly answer: Answer;
  readonly by: string | null;
  readonly date: CalendarDate | null;
}
