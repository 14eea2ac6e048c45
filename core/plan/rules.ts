import type { CellReference } from "../origin.ts";
import type { YearMonth } from "../year-month.ts";

/**
 * From which hours of the week ordered extra work of part-timers carries the overtime premium: beyond their own hours,
 * beyond a full-time week, or beyond their own hours at a premium in proportion to their employment. The rulings
 * C-660/20 and C-184/22 do not by themselves fix the Danish threshold, so that it is a dated row.
 */
export const partTimeThresholds = ["own-hours", "full-time", "pro-rata"] as const;
export type PartTimeThreshold = (typeof partTimeThresholds)[number];

export interface PartTimeOvertimeRule {
  /** Null: from ever. */
  readonly from: YearMonth | null;
  readonly threshold: PartTimeThreshold;
  readonly at: CellReference | null;
}
