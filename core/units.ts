/**
 * Units of the quantities that the model handles. Hours stay in hours, shares are fractions (0.05 is 5 %),
 * money is in kroner. Nothing is rounded before it is shown.
 */
export const units = [
  "hours",
  "hours-per-post",
  "hours-per-week",
  "hours-per-day",
  "hours-per-case",
  "hours-per-unit",
  "posts",
  "heads",
  "cases",
  "cases-per-post",
  "cases-per-month",
  "pieces",
  "pieces-per-case",
  "minutes",
  "share",
  "factor",
  "days",
  "weeks",
  "months",
  "kroner",
] as const;

export type Unit = (typeof units)[number];

export const minutesPerHour = 60;
export const hoursPerDay = 24;
export const daysPerWeek = 7;
/** Working days in a week: a weekday carries a fifth of the weekly hours. */
export const workingDaysPerWeek = 5;
export const monthsPerYear = 12;
/** Mean length of a month in days, 365.25 / 12. */
export const daysPerMonth = 30.4375;

export const weeksToMonths = (weeks: number): number => (weeks * daysPerWeek) / daysPerMonth;
export const daysToMonths = (days: number): number => days / daysPerMonth;
