import { english, formatExact, formatMonth, formatNumber } from "../notation.ts";
import { exactWriter } from "../quantity.ts";
import type { ExplanationText, ToldFigure } from "../result-text.ts";
import { sourceIn } from "../source-in.ts";
import { contractText } from "./contract.ts";
import { resultText, unitNames } from "./results.ts";

const month = (value: string): string => formatMonth(value, english);

const exact = exactWriter(english, unitNames);
const number = (value: number): string => formatExact(value, english);

const named = ({ name, subject, month: at }: ToldFigure): string =>
  [name, subject, at === null ? "" : month(at)].filter((part) => part !== "").join(", ");

export const explanationText: ExplanationText = {
  title: (scenario, from, to) => `What the gap is computed from: ${scenario}, ${month(from)} to ${month(to)}`,
  result: (figure) =>
    figure.value === null
      ? `${named(figure)}: ${resultText.notComputable}`
      : `${named(figure)}: ${resultText.quantity(figure.value, figure.unit)}, before rounding ${number(figure.value)}`,
  figure: (figure) =>
    `${named(figure)}: ${figure.value === null ? resultText.notComputable : exact(figure.value, figure.unit)}`,
  arithmetic: {
    number,
    least: (of) => `the smallest of (${of.join("; ")})`,
    most: (of) => `the largest of (${of.join("; ")})`,
    sumOf: (count) => `the sum of ${count} numbers`,
  },
  shared: "(the hours shared out among the tasks by their order)",
  toldAbove: "(see above)",
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
    figure: ({ source }) => `(${sourceIn(source, "en").title})`,
    calendar: () => "(the calendar)",
  },
  otherMonths: (count) =>
    count === 1 ? "and 1 more month" : `and ${formatNumber(count, 0, english)} more months`,
  others: (count) => (count === 1 ? "and 1 more" : `and ${formatNumber(count, 0, english)} others`),
};
