import { formula } from "../explain/formula.ts";
import type { Ledger } from "../explain/ledger.ts";
import { type Step, type Subject, valueAt } from "../explain/step.ts";

const closed = formula(
  "shortage-hours-closed",
  ["missingToday", "owedToday", "missing", "owed"],
  "missingToday + owedToday - missing - owed",
);
const perHour = formula("cost-per-gap-hour", ["cost", "hours"], "cost / hours");

/** Hours that are missing over the period after the matching, and those owed at its end, which are missing later. */
export interface MissingHours {
  readonly missing: Step;
  readonly owed: Step;
}

/** What it costs to have an hour less missing. */
export interface GapHour {
  /** What is missing without options, and in the scenario. */
  readonly today: MissingHours;
  readonly scenario: MissingHours;
  /** Hours by which fewer are missing than today; below 0 where more are. */
  readonly closed: Step;
  /** Null where that tells nothing: fewer than one hour less is missing. */
  readonly cost: Step | null;
}

/** Fewer hours than this would be a ratio with a tiny denominator (model-definitions 3). */
const fewestHours = 1;

/** A loan closes no gap: hours owed at the end of the period are counted as missing (model-definitions 2.15, 3). */
export const gapHour = (
  ledger: Ledger,
  subject: Subject,
  cost: Step,
  today: MissingHours,
  scenario: MissingHours,
): GapHour => {
  const hours = ledger.apply(closed, subject, {
    missingToday: today.missing,
    owedToday: today.owed,
    missing: scenario.missing,
    owed: scenario.owed,
  });
  const tells = valueAt(hours, 0) >= fewestHours;
  return {
    today,
    scenario,
    closed: hours,
    cost: tells ? ledger.apply(perHour, subject, { cost, hours }) : null,
  };
};
