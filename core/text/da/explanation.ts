import { danish, formatExact, formatMonth, formatNumber } from "../notation.ts";
import { exactWriter } from "../quantity.ts";
import type { ExplanationText, ToldFigure } from "../result-text.ts";
import { sourceIn } from "../source-in.ts";
import { contractText } from "./contract.ts";
import { resultText, unitNames } from "./results.ts";

const month = (value: string): string => formatMonth(value, danish);

const exact = exactWriter(danish, unitNames);
const number = (value: number): string => formatExact(value, danish);

const named = ({ name, subject, month: at }: ToldFigure): string =>
  [name, subject, at === null ? "" : month(at)].filter((part) => part !== "").join(", ");

export const explanationText: ExplanationText = {
  title: (scenario, from, to) =>
    `Hvad forskellen er regnet ud af: ${scenario}, ${month(from)} til ${month(to)}`,
  result: (figure) =>
    figure.value === null
      ? `${named(figure)}: ${resultText.notComputable}`
      : `${named(figure)}: ${resultText.quantity(figure.value, figure.unit)}, før afrunding ${number(figure.value)}`,
  figure: (figure) =>
    `${named(figure)}: ${figure.value === null ? resultText.notComputable : exact(figure.value, figure.unit)}`,
  arithmetic: {
    number,
    least: (of) => `den mindste af (${of.join("; ")})`,
    most: (of) => `den største af (${of.join("; ")})`,
    sumOf: (count) => `summen af ${count} tal`,
  },
  shared: "(timerne fordelt på opgaverne efter deres rækkefølge)",
  toldAbove: "(se ovenfor)",
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
    figure: ({ source }) => `(${sourceIn(source, "da").title})`,
    calendar: () => "(kalenderen)",
  },
  otherMonths: (count) =>
    count === 1 ? "og 1 måned til" : `og ${formatNumber(count, 0, danish)} måneder til`,
  others: (count) => (count === 1 ? "og 1 mere" : `og ${formatNumber(count, 0, danish)} andre`),
};
