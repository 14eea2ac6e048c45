import type { FlagFacts, MonthRun } from "../flag-text.ts";
import { danish, formatMonth } from "../notation.ts";
import { resultText } from "./results.ts";

export const { quantity } = resultText;
const month = (value: string): string => formatMonth(value, danish);
const yearOf = (value: string): string => value.slice(0, value.indexOf("-"));
const monthAlone = (value: string): string => month(value).split(" ")[0] ?? "";

export const span = ({ from, to }: MonthRun): string =>
  yearOf(from) === yearOf(to) ? `${monthAlone(from)} til ${month(to)}` : `${month(from)} til ${month(to)}`;

export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} og ${names[names.length - 1] ?? ""}`;

const isOneMonth = ({ from, to }: MonthRun): boolean => from === to;
const duringRun = (run: MonthRun): string => (isOneMonth(run) ? `i ${month(run.from)}` : `fra ${span(run)}`);

/** "i juni 2026", "fra juni til august 2026", "i 7 af månederne fra juni 2026 til marts 2027". */
export const when = ({ runs, count }: FlagFacts): string => {
  const first = runs[0];
  const last = runs[runs.length - 1];
  if (first === undefined || last === undefined) return "i perioden";
  if (runs.length > 3) return `i ${count} af månederne fra ${month(first.from)} til ${month(last.to)}`;
  return runs.every(isOneMonth)
    ? `i ${listed(runs.map(({ from }) => month(from)))}`
    : listed(runs.map(duringRun));
};

const notComputable = "et antal, der ikke kan beregnes,";
export const amount = ({ worstValue, unit }: FlagFacts): string =>
  worstValue === null ? notComputable : quantity(worstValue, unit);
export const limit = ({ threshold, unit }: FlagFacts): string =>
  threshold === null ? "" : quantity(threshold, unit);
export const optionNames = ({ options, subject }: FlagFacts): string =>
  options.length === 0 ? subject : listed(options);
