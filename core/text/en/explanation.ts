import { sources } from "../../sources.ts";
import { english, formatMonth, formatNumber } from "../notation.ts";
import type { ExplanationText } from "../result-text.ts";
import { contractText } from "./contract.ts";
import { resultText } from "./results.ts";

const month = (value: string): string => formatMonth(value, english);

/** Inputs such as 0.05 or 1.33 keep two decimals more than a result would show. */
const exact = (value: number): string => formatNumber(value, Number.isInteger(value) ? 0 : 3, english);

export const explanationText: ExplanationText = {
  title: (scenario, from, to) => `What the gap is computed from: ${scenario}, ${month(from)} to ${month(to)}`,
  figure: ({ name, subject, month: at, value, unit }) => {
    const what = subject === "" ? name : `${name}, ${subject}`;
    const told = at === null ? what : `${what}, ${month(at)}`;
    if (value === null) return `${told}: ${resultText.notComputable}`;
    return unit === "factor" ? `${told}: ${exact(value)}` : `${told}: ${resultText.quantity(value, unit)}`;
  },
  origin: {
    cell: ({ at, suppliedBy, status }) => {
      const cell = `sheet ${at.sheet}, cell ${at.cell}`;
      const standing = status === null ? "" : `, ${contractText.statuses[status]}`;
      return suppliedBy === null ? `(${cell}${standing})` : `(${cell}${standing}, ${suppliedBy})`;
    },
    default: ({ at }) =>
      at === null
        ? "(the model's assumption)"
        : `(the model's assumption; can be changed on the sheet ${at.sheet}, cell ${at.cell})`,
    figure: ({ source }) => `(${sources[source].title})`,
    calendar: () => "(the calendar)",
  },
  otherMonths: (count) =>
    count === 1 ? "and 1 more month" : `and ${formatNumber(count, 0, english)} more months`,
  others: (count) => (count === 1 ? "and 1 more" : `and ${formatNumber(count, 0, english)} others`),
};
