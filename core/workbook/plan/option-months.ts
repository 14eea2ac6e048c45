import type { Input } from "../../origin.ts";
import type { OptionChoice } from "../../plan.ts";
import { monthNumber } from "../../year-month.ts";
import type { TableRow } from "../read/row.ts";

/** An option as its row states it. */
export interface OptionOfRow {
  readonly row: TableRow<"options">;
  readonly choice: OptionChoice;
}

/** The months of the plan by their number, the first and the last. */
export interface PlanMonths {
  readonly first: number;
  readonly last: number;
}

const without = (weights: readonly Input[], month: number): boolean =>
  weights[Math.min(month, weights.length - 1)]?.value === 0;

/**
 * While the option runs, the lag is over and the adoption curve is not at 0: there the old figure holds in full. A lag
 * of part of a month shares each weight between two months.
 */
export const holding = (
  { from, to, amounts, adoption }: OptionChoice,
  { first }: PlanMonths,
): ((month: number) => boolean) => {
  const lag = amounts["lag-months"]?.value ?? 0;
  const start = (from === null ? first : monthNumber(from)) + lag;
  const last = to === null ? Number.POSITIVE_INFINITY : monthNumber(to);
  const weights = adoption?.weights ?? [];
  return (month) => {
    if (month < Math.floor(start) || month > last) return false;
    const touched = [Math.floor(month - start), Math.ceil(month - start)].filter((of) => of >= 0);
    return weights.length === 0 || !touched.every((of) => without(weights, of));
  };
};
