import type { DatedFigure, RuleColumn, RuleTable } from "../../core/rules/dated-figure.ts";
import { ruleTables } from "../../core/rules/registry.ts";
import { sources } from "../../core/sources.ts";
import { contractTexts } from "../../core/text/contract-texts.ts";
import { danish, formatExact } from "../../core/text/notation.ts";
import { type CalendarDate, formatDate } from "../../core/year-month.ts";

const heading = ({ header, unit }: RuleColumn): string => {
  const name = unit === "choice" ? "" : contractTexts.da.units[unit];
  return name === "" ? header : `${header} (${name})`;
};

const valueText = (value: number | string | null, { unit, blank }: RuleColumn): string => {
  if (value === null) return blank;
  if (typeof value === "string") return value;
  return formatExact(unit === "share" ? value * 100 : value, danish);
};

const dateText = (date: CalendarDate | null): string =>
  date === null ? "altid" : `${date.day}.${date.month}.${date.year}`;

/** Of what is not known there is no more to tell. */
const valuesOf = ({ columns }: RuleTable, { values }: DatedFigure): readonly string[] => {
  const told = Object.entries(columns).map(([id, column]) => ({ value: values[id] ?? null, column }));
  const isUnknown = told[0]?.value === null;
  return told.map(({ value, column }, index) => (isUnknown && index > 0 ? "" : valueText(value, column)));
};

/** The rows of one thing together, by their days. */
const inOrder = ({ rows }: RuleTable): readonly DatedFigure[] => {
  const things = [...new Set(rows.map(({ of }) => of))];
  const day = ({ from }: DatedFigure): string => (from === null ? "" : formatDate(from));
  const later = (one: DatedFigure, other: DatedFigure): number => (day(one) < day(other) ? -1 : 1);
  return things.flatMap((thing) => rows.filter(({ of }) => of === thing).sort(later));
};

const cells = (table: RuleTable, row: DatedFigure): readonly string[] => [
  ...(table.of === null ? [] : [row.of]),
  dateText(row.from),
  ...valuesOf(table, row),
  sources[row.source].title,
  row.section,
  row.note ?? "",
];

const line = (texts: readonly string[]): string => `| ${texts.join(" | ")} |`;

const describeTable = (table: RuleTable): readonly string[] => {
  const columns = Object.values(table.columns).map(heading);
  const heads = [
    ...(table.of === null ? [] : [table.of]),
    "Gælder fra",
    ...columns,
    "Kilde",
    "Sted",
    "Bemærkning",
  ];
  return [
    `## ${table.title}`,
    "",
    line(heads),
    line(heads.map(() => "---")),
    ...inOrder(table).map((row) => line(cells(table, row))),
    "",
  ];
};

const usedSources = [...new Set(ruleTables.flatMap(({ rows }) => rows.map(({ source }) => source)))];

const describeSource = (id: (typeof usedSources)[number]): string => {
  const source: (typeof sources)[typeof id] & { readonly note?: string } = sources[id];
  const { title, publisher, year, section, note } = source;
  const read = [publisher, year, section].filter((part) => part !== "").join("; ");
  return `- **${title}.** ${read}.${note === undefined ? "" : ` ${note}`}`;
};

/** docs/rules.md: every dated figure that the model ships with, from the registry that it calculates with. */
export const describeRules = (): string =>
  [
    "# Regler med dato",
    "",
    "Her står de regler og tal, som beregningen kender, med den dag, de gælder fra, og hvor de er læst. En regel gælder i en",
    "måned, når den gælder den 1. i måneden, og indtil den næste begynder. Et felt, hvor reglen ikke er kendt, kan ikke",
    "beregnes. Gælder en anden regel hos jer, eller kender I en, der er kommet til, så skriv en række på arket Regler med",
    "måned og kilde: den går forud fra sin måned.",
    "",
    "Siden er lavet af `npm run docs` ud fra de samme rækker, som der regnes med.",
    "",
    ...ruleTables.flatMap(describeTable),
    "## Kilderne",
    "",
    ...usedSources.map(describeSource),
    "",
  ].join("\n");
