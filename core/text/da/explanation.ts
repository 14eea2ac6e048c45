import { formatYearMonth } from "../../year-month.ts";
import type { AskedFigure, ExplanationText, ToldFigure } from "../explanation-text.ts";
import { danish, formatExact, formatMonth, formatNumber } from "../notation.ts";
import { exactWriter } from "../quantity.ts";
import { sourceIn } from "../source-in.ts";
import { contractText } from "./contract.ts";
import { resultText, unitNames } from "./results.ts";

const month = (value: string): string => formatMonth(value, danish);

const exact = exactWriter(danish, unitNames);
const number = (value: number): string => formatExact(value, danish);

const about = ({ subject, month: at }: ToldFigure): string =>
  [subject, at === null ? "" : month(at)].filter((part) => part !== "").join(", ");

const named = (figure: ToldFigure): string =>
  [figure.name, about(figure)].filter((part) => part !== "").join(", ");

const valueText = ({ value, unit }: ToldFigure): string =>
  value === null ? resultText.notComputable : exact(value, unit);

const resultValue = ({ value, unit }: ToldFigure): string =>
  value === null
    ? resultText.notComputable
    : `${resultText.quantity(value, unit)}, før afrunding ${number(value)}`;

const askedNames: Readonly<Record<AskedFigure, string>> = {
  gap: "forskellen",
  shortage: "manglen",
  spare: "det, der er til overs,",
  cost: "udgiften",
};

/** A rule that an option holds on after it has changed. */
const held = (option: string | undefined): string =>
  option === undefined ? "" : `; som før på grund af "${option}"`;

export const explanationText: ExplanationText = {
  title: ({ figure, scenario, from, to }) =>
    `Hvad ${askedNames[figure]} er regnet ud af: ${scenario}, ${from === to ? month(from) : `${month(from)} til ${month(to)}`}`,
  about,
  resultValue,
  value: valueText,
  result: (figure) => `${named(figure)}: ${resultValue(figure)}`,
  figure: (figure) => `${named(figure)}: ${valueText(figure)}`,
  arithmetic: {
    number,
    least: (of) => `den mindste af (${of.join("; ")})`,
    most: (of) => `den største af (${of.join("; ")})`,
    sumOf: (count) => `summen af ${count} tal`,
    sumOfAll: (name) => `summen af ${name}`,
  },
  shared: "timerne fordelt på opgaverne efter deres rækkefølge",
  growing: "der kommer flere opkald, end dem ved telefonen kan nå at tage: køen vokser, og der er intet tal",
  queueing: "beregnet med kø-formlen Erlang C: opkald venter, til der er en ledig, og ingen lægger på",
  weekByWeek: "talt op uge for uge: dem, der var der, dem, der kom, og dem, der gik",
  aside: (text) => `(${text})`,
  toldAbove: "(se ovenfor)",
  origin: {
    cell: ({ at, suppliedBy, status, source, heldBy }) => {
      const cell = `arket ${at.sheet}, celle ${at.cell}`;
      const standing = status === null ? "" : `, ${contractText.statuses[status]}`;
      const by = suppliedBy === null ? "" : `, ${suppliedBy}`;
      const read = source === undefined ? "" : `; kilde: ${source}`;
      return `${cell}${standing}${by}${read}${held(heldBy)}`;
    },
    default: ({ at }) =>
      at === null
        ? "modellens antagelse"
        : `modellens antagelse; kan ændres på arket ${at.sheet}, celle ${at.cell}`,
    figure: ({ source, from, heldBy }) => {
      const since = from === undefined ? "" : `; gælder fra ${month(formatYearMonth(from))}`;
      return `${sourceIn(source, "da").title}${since}${held(heldBy)}`;
    },
    calendar: () => "kalenderen",
  },
  months: (count) => (count === 1 ? "1 måned" : `${formatNumber(count, 0, danish)} måneder`),
  spread: (low, high, unit) =>
    number(low) === number(high) ? exact(low, unit) : `${number(low)} til ${exact(high, unit)}`,
  otherMonths: (count) =>
    count === 1 ? "og 1 måned til" : `og ${formatNumber(count, 0, danish)} måneder til`,
  others: (count) => (count === 1 ? "og 1 mere" : `og ${formatNumber(count, 0, danish)} andre`),
};
