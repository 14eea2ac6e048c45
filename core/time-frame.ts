import type { Plan } from "./plan.ts";
import { monthsPerYear } from "./units.ts";
import { addMonths, monthsBetween, type YearMonth } from "./year-month.ts";

/** The months of an evaluation, counted from the plan's start. */
export interface TimeFrame {
  readonly start: YearMonth;
  /** Months that are reported. */
  readonly horizon: number;
  /** Months that are computed: the horizon filled up to whole scenario years (model-definitions 2.10, 2.25). */
  readonly span: number;
}

/** Months of the frame in which a loan is given back, both included. */
export interface ReturnWindow {
  readonly from: number;
  readonly to: number;
}

/** The same as the user states it: null where a month is not named. */
export interface StatedReturn {
  readonly from: number | null;
  readonly to: number | null;
}

export const timeFrameOf = ({ start, horizonMonths }: Plan): TimeFrame => ({
  start,
  horizon: horizonMonths,
  span: Math.ceil(horizonMonths / monthsPerYear) * monthsPerYear,
});

export const monthAt = (frame: TimeFrame, month: number): YearMonth => addMonths(frame.start, month);

/** Position of a calendar month in the frame; negative before the start. */
export const monthIndex = (frame: TimeFrame, month: YearMonth): number => monthsBetween(frame.start, month);

/**
 * 1 in the months from `from` to `to` (both included, open-ended where null), else 0. Months past the horizon have
 * what held in its last month: a part year is completed with its last inputs.
 */
export const windowValues = (
  frame: TimeFrame,
  from: YearMonth | null,
  to: YearMonth | null,
): Float64Array => {
  const first = from ? monthIndex(frame, from) : Number.NEGATIVE_INFINITY;
  const last = to ? monthIndex(frame, to) : Number.POSITIVE_INFINITY;
  return Float64Array.from({ length: frame.span }, (_, month) => {
    const held = Math.min(month, frame.horizon - 1);
    return held >= first && held <= last ? 1 : 0;
  });
};
