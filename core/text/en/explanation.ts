import { formatYearMonth } from "../../year-month.ts";
import type { AskedFigure, ExplanationText, ToldFigure } from "../explanation-text.ts";
import { english, formatExact, formatMonth, formatNumber } from "../notation.ts";
import { exactWriter } from "../quantity.ts";
import { sourceIn } from "../source-in.ts";
import { contractText } from "./contract.ts";
import { resultText, unitNames } from "./results.ts";

const month = (value: string): string => formatMonth(value, english);

const exact = exactWriter(english, unitNames);
const number = (value: number): string => formatExact(value, english);

const about = ({ subject, month: at }: ToldFigure): string =>
  [subject, at === null ? "" : month(at)].filter((part) => part !== "").join(", ");

const named = (figure: ToldFigure): string =>
  [figure.name, about(figure)].filter((part) => part !== "").join(", ");

const valueText = ({ value, unit }: ToldFigure): string =>
  value === null ? resultText.notComputable : exact(value, unit);

const resultValue = ({ value, unit }: ToldFigure): string =>
  value === null
    ? resultText.notComputable
    : `${resultText.quantity(value, unit)}, before rounding ${number(value)}`;

const askedNames: Readonly<Record<AskedFigure, string>> = {
  gap: "the gap",
  shortage: "the shortage",
  spare: "what is left over",
  cost: "the cost",
};

/** A rule that an option holds on after it has changed. */
const held = (option: string | undefined): string =>
  option === undefined ? "" : `; as before because of "${option}"`;

export const explanationText: ExplanationText = {
  title: ({ figure, scenario, from, to }) =>
    `What ${askedNames[figure]} is computed from: ${scenario}, ${from === to ? month(from) : `${month(from)} to ${month(to)}`}`,
  about,
  resultValue,
  value: valueText,
  result: (figure) => `${named(figure)}: ${resultValue(figure)}`,
  figure: (figure) => `${named(figure)}: ${valueText(figure)}`,
  arithmetic: {
    number,
    least: (of) => `the smallest of (${of.join("; ")})`,
    most: (of) => `the largest of (${of.join("; ")})`,
    sumOf: (count) => `the sum of ${count} numbers`,
    sumOfAll: (name) => `the sum of ${name}`,
  },
  shared: "the hours shared out among the tasks by their order",
  growing: "more calls come than those at the phones can answer: the queue grows, and there is no figure",
  queueing:
    "computed by the queueing formula Erlang C: calls wait until somebody is free, and nobody hangs up",
  weekByWeek: "counted week by week: who was there, who came and who left",
  aside: (text) => `(${text})`,
  toldAbove: "(see above)",
  origin: {
    cell: ({ at, suppliedBy, status, source, heldBy }) => {
      const cell = `sheet ${at.sheet}, cell ${at.cell}`;
      const standing = status === null ? "" : `, ${contractText.statuses[status]}`;
      const by = suppliedBy === null ? "" : `, ${suppliedBy}`;
      const read = source === undefined ? "" : `; source: ${source}`;
      return `${cell}${standing}${by}${read}${held(heldBy)}`;
    },
    default: ({ at }) =>
      at === null
        ? "the model's assumption"
        : `the model's assumption; can be changed on the sheet ${at.sheet}, cell ${at.cell}`,
    figure: ({ source, from, heldBy }) => {
      const since = from === undefined ? "" : `; holds from ${month(formatYearMonth(from))}`;
      return `${sourceIn(source, "en").title}${since}${held(heldBy)}`;
    },
    calendar: () => "the calendar",
  },
  months: (count) => (count === 1 ? "1 month" : `${formatNumber(count, 0, english)} months`),
  spread: (low, high, unit) =>
    number(low) === number(high) ? exact(low, unit) : `${number(low)} to ${exact(high, unit)}`,
  otherMonths: (count) =>
    count === 1 ? "and 1 more month" : `and ${formatNumber(count, 0, english)} more months`,
  others: (count) => (count === 1 ? "and 1 more" : `and ${formatNumber(count, 0, english)} others`),
};
