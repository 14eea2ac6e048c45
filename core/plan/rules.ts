import type { CellReference, Input } from "../origin.ts";
import type { YearMonth } from "../year-month.ts";

/** A rule that holds from a month on, until the next row of the same thing. */
export interface DatedRule {
  /** Null: from ever. */
  readonly from: YearMonth | null;
  /** Publication, law or agreement with its section, as the row states it; none where nobody has. */
  readonly source?: string;
  readonly at: CellReference | null;
}

/**
 * From which hours of the week ordered extra work of part-timers carries the overtime premium: beyond their own hours,
 * beyond a full-time week, or beyond their own hours at a premium in proportion to their employment. The rulings
 * C-660/20 and C-184/22 do not by themselves fix the Danish threshold, so that it is a dated row.
 */
export const partTimeThresholds = ["own-hours", "full-time", "pro-rata"] as const;
export type PartTimeThreshold = (typeof partTimeThresholds)[number];

export interface PartTimeOvertimeRule extends DatedRule {
  /** Null: rows contradict each other, or the month of the row cannot be read. */
  readonly threshold: PartTimeThreshold | null;
}

/** What ordered overtime is settled by from a month on; before the first row the settings hold. */
export interface OvertimeRule extends DatedRule {
  /** Premium as a share of the pay: the first hours of a day, and those above them. */
  readonly premium: Input;
  readonly premiumAbove: Input;
  /** Hours of time off for each hour worked, in the same two tiers. */
  readonly timeOffFactor: Input;
  readonly timeOffFactorAbove: Input;
  readonly hoursAtFirstFactor: Input;
  /** Months after the work by which time off has to be taken. */
  readonly timeOffDeadlineMonths: Input;
}

/** Over how many months the 48 hours are averaged, and within how many moved hours have to balance. */
export interface NormPeriodRule extends DatedRule {
  readonly averagingMonths: Input;
  readonly normPeriodMonths: Input;
}

/**
 * How often a target group has to be talked with (talk cadence): so many talks while the case is from `fromMonths` to
 * `toMonths` old, for at least the share `coverage` of the cases. Null talks: nobody knows the rule of that time yet.
 */
export interface TalkCadence extends DatedRule {
  readonly targetGroup: string;
  readonly talks: Input;
  readonly fromMonths: Input;
  /** Null: throughout; `talks` are then a year's. */
  readonly toMonths: Input | null;
  readonly coverage: Input;
}
