import type { Input } from "../origin.ts";
import type { Answer, ChecklistAnswer, ChecklistQuestion, SafetyMeasure } from "./checklist.ts";

/** Limits and rules that hold for the whole workbook. */
export interface Settings {
  /** Hours a week of a full-time post, 37. */
  readonly fullTimeWeek: Input;
  /** Case weights of the three complexity classes; the minutes belong to weight 1. */
  readonly complexWeight: Input;
  readonly veryComplexWeight: Input;
  /** The stated minutes are an average over the present mix of complexity. */
  readonly minutesAreMixAverage: boolean;
  /** Difference between the methods, in posts, from which it is pointed out. */
  readonly methodTolerancePosts: Input;
  /** Time off in lieu per hour of overtime: the first hours of a day, and the hours above them. */
  readonly timeOffFactor: Input;
  readonly timeOffFactorAbove: Input;
  readonly hoursAtFirstFactor: Input;
  readonly timeOffDeadlineMonths: Input;
  /** Time off that a month can give, as a share of the group's supply. */
  readonly timeOffShareLimit: Input;
  /** Output of an overtime hour, and of the hours above 49 a week. */
  readonly overtimeOutput: Input;
  readonly outputAbove49: Input;
  /** The user's own limits; without value the flag says so and shows. */
  readonly temporaryWeeksLimit: Input;
  readonly longWeekWeeksLimit: Input;
  readonly breathingSpaceMinimum: Input;
  readonly overdueHoursLimit: Input;
  /** Premium on an overtime hour as a share of the pay: the first hours of a day, and the hours above them. */
  readonly overtimePremium: Input;
  readonly overtimePremiumAbove: Input;
  /** Interest a year that money of later years is discounted by. */
  readonly discountRate: Input;
  /** Hours that may wait when the workplace is back to normal. */
  readonly backlogTargetHours: Input;
  readonly safety: Readonly<Record<SafetyMeasure, Answer>>;
  readonly checklist: Readonly<Record<ChecklistQuestion, ChecklistAnswer>>;
}
