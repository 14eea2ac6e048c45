import type { MonthRun } from "../text/flag-text.ts";
import { monthsPerYear } from "../units.ts";

const monthOf = (month: string): number => {
  const [year = "", number = ""] = month.split("-");
  return Number(year) * monthsPerYear + Number(number);
};

/** Months in their order, as stretches without a gap. */
export const monthRuns = (months: readonly string[]): readonly MonthRun[] => {
  const runs: { from: string; to: string }[] = [];
  for (const month of months) {
    const last = runs[runs.length - 1];
    if (last !== undefined && monthOf(month) === monthOf(last.to) + 1) last.to = month;
    else runs.push({ from: month, to: month });
  }
  return runs;
};
