import type { FlagFacts, MonthRun } from "../flag-text.ts";
import { english, formatMonth } from "../notation.ts";
import { resultText } from "./results.ts";

export const { quantity } = resultText;
const month = (value: string): string => formatMonth(value, english);
const yearOf = (value: string): string => value.slice(0, value.indexOf("-"));
const monthAlone = (value: string): string => month(value).split(" ")[0] ?? "";

export const span = ({ from, to }: MonthRun): string =>
  yearOf(from) === yearOf(to) ? `${monthAlone(from)} to ${month(to)}` : `${month(from)} to ${month(to)}`;

export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1] ?? ""}`;

const isOneMonth = ({ from, to }: MonthRun): boolean => from === to;
const duringRun = (run: MonthRun): string =>
  isOneMonth(run) ? `in ${month(run.from)}` : `from ${span(run)}`;

/** "in June 2026", "from June to August 2026", "in 7 of the months from June 2026 to March 2027". */
export const when = ({ runs, count }: FlagFacts): string => {
  const first = runs[0];
  const last = runs[runs.length - 1];
  if (first === undefined || last === undefined) return "in the period";
  if (runs.length > 3) return `in ${count} of the months from ${month(first.from)} to ${month(last.to)}`;
  return runs.every(isOneMonth)
    ? `in ${listed(runs.map(({ from }) => month(from)))}`
    : listed(runs.map(duringRun));
};

const notComputable = "an amount that cannot be computed";
export const amount = ({ worstValue, unit }: FlagFacts): string =>
  worstValue === null ? notComputable : quantity(worstValue, unit);
export const limit = ({ threshold, unit }: FlagFacts): string =>
  threshold === null ? "" : quantity(threshold, unit);
export const optionNames = ({ options, subject }: FlagFacts): string =>
  options.length === 0 ? subject : listed(options);
