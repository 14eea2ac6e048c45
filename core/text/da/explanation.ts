import { sources } from "../../sources.ts";
import { danish, formatMonth, formatNumber } from "../notation.ts";
import type { ExplanationText } from "../result-text.ts";
import { contractText } from "./contract.ts";
import { resultText } from "./results.ts";

const month = (value: string): string => formatMonth(value, danish);

/** Inputs such as 0,05 or 1,33 keep two decimals more than a result would show. */
const exact = (value: number): string => formatNumber(value, Number.isInteger(value) ? 0 : 3, danish);

export const explanationText: ExplanationText = {
  title: (scenario, from, to) =>
    `Hvad forskellen er regnet ud af: ${scenario}, ${month(from)} til ${month(to)}`,
  figure: ({ name, subject, month: at, value, unit }) => {
    const what = subject === "" ? name : `${name}, ${subject}`;
    const told = at === null ? what : `${what}, ${month(at)}`;
    if (value === null) return `${told}: ${resultText.notComputable}`;
    return unit === "factor" ? `${told}: ${exact(value)}` : `${told}: ${resultText.quantity(value, unit)}`;
  },
  origin: {
    cell: ({ at, suppliedBy, status }) => {
      const cell = `arket ${at.sheet}, celle ${at.cell}`;
      const standing = status === null ? "" : `, ${contractText.statuses[status]}`;
      return suppliedBy === null ? `(${cell}${standing})` : `(${cell}${standing}, ${suppliedBy})`;
    },
    default: ({ at }) =>
      at === null
        ? "(modellens antagelse)"
        : `(modellens antagelse; kan ændres på arket ${at.sheet}, celle ${at.cell})`,
    figure: ({ source }) => `(${sources[source].title})`,
    calendar: () => "(kalenderen)",
  },
  otherMonths: (count) =>
    count === 1 ? "og 1 måned til" : `og ${formatNumber(count, 0, danish)} måneder til`,
  others: (count) => (count === 1 ? "og 1 mere" : `og ${formatNumber(count, 0, danish)} andre`),
};
