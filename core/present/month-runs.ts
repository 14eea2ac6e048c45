import type { MonthRun } from "../text/flag-text.ts";
import { monthsPerYear } from "../units.ts";

const monthOf = (month: string): number =>
  Number(month.slice(0, -3)) * monthsPerYear + Number(month.slice(-2));

/** Months in their order, as stretches without a gap. */
export const monthRuns = (months: readonly string[]): readonly MonthRun[] => {
  let before = Number.NaN;
  const runs: { from: string; to: string }[] = [];
  for (const month of months) {
    const last = runs[runs.length - 1];
    const number = monthOf(month);
    if (last !== undefined && number === before + 1) last.to = month;
    else runs.push({ from: month, to: month });
    before = number;
  }
  return runs;
};
