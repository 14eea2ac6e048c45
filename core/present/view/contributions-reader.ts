import { contributionsOf } from "../../evaluate/contributions/contributions.ts";
import type { Plan } from "../../plan.ts";
import type { Contributions, ContributionTable, OptionContribution } from "../../result/contributions.ts";
import type { Figure } from "../../result/figure.ts";
import type { ContributionText, ContributionTotal } from "../../text/contribution-text.ts";
import { contributionTexts } from "../../text/contribution-texts.ts";
import type { Language } from "../../text/language.ts";
import { formatNumber, roundedTo } from "../../text/notation.ts";
import type { ResultText } from "../../text/result-text.ts";
import { resultTexts } from "../../text/result-texts.ts";
import { rowName, scenarioName } from "../row-name.ts";
import type { ContributionBarView, ContributionsView, ContributionTotalView } from "./contributions-view.ts";
import type { TableView } from "./table-view.ts";

/** Parts of a gap are small beside it. */
const decimals = 2;

interface Words {
  readonly words: ContributionText;
  readonly text: ResultText;
}

const shown = (value: number, { text }: Words): string => formatNumber(value, decimals, text.notation);

/** With its sign, also where it is more. */
const signed = (value: number, words: Words): string =>
  `${roundedTo(value, decimals) > 0 ? "+" : ""}${shown(value, words)}`;

const told = (value: Figure, words: Words, show = signed): string =>
  value === null ? words.text.notComputable : show(value, words);

const nameOf = ({ option }: OptionContribution, { text }: Words): string => rowName(option, "row", text);

const errorOf = ({ standardError }: OptionContribution, words: Words): string =>
  standardError === null ? "" : `± ${shown(standardError, words)}`;

const totalBar = (kind: "before" | "after", value: Figure, words: Words): ContributionBarView => {
  const label = words.words[kind];
  return {
    kind,
    label,
    value: told(value, words, shown),
    error: "",
    span: value === null ? null : { from: 0, to: value },
    told: words.words.bar.total(label, value === null ? null : shown(value, words)),
  };
};

/** Where the plan without the options is not known the parts begin at 0: how they stand to each other is seen all the same. */
const partBars = ({ before, parts }: ContributionTable, words: Words): readonly ContributionBarView[] => {
  let from = before ?? 0;
  return parts.map((part) => {
    const label = nameOf(part, words);
    const error = errorOf(part, words);
    const posts = part.posts === null ? null : signed(part.posts, words);
    const span = part.posts === null ? null : { from, to: from + part.posts };
    from = span?.to ?? from;
    return {
      kind: "part",
      label,
      value: told(part.posts, words),
      error,
      span,
      told: words.words.bar.part(label, posts, error === "" ? null : error),
    };
  });
};

const tableOf = ({ before, after, parts }: ContributionTable, all: Words, isSampled: boolean): TableView => {
  const { words } = all;
  const row = (label: string, value: string, error = "") => ({
    label,
    cells: isSampled ? [value, error] : [value],
  });
  const difference = before === null || after === null ? null : after - before;
  return {
    label: words.heads.option,
    heads: isSampled ? [words.heads.posts, words.heads.error] : [words.heads.posts],
    rows: [
      row(words.before, told(before, all, shown)),
      ...parts.map((part) => row(nameOf(part, all), told(part.posts, all), errorOf(part, all))),
      row(words.difference, told(difference, all)),
      row(words.after, told(after, all, shown)),
    ],
  };
};

/** Nothing is missing under any of the options. */
const isNothing = (total: ContributionTotal, { before, after, parts }: ContributionTable): boolean =>
  total === "shortage" && before === 0 && after === 0 && parts.every(({ posts }) => posts === 0);

const totalView = (
  total: ContributionTotal,
  { [total]: table, method }: Contributions,
  words: Words,
): ContributionTotalView => ({
  ...words.words.totals[total],
  nothing: isNothing(total, table) ? words.words.nothingMissing : "",
  bars: [
    totalBar("before", table.before, words),
    ...partBars(table, words),
    totalBar("after", table.after, words),
  ],
  table: tableOf(table, words, method.kind === "sampled"),
});

const methodOf = ({ method, balance }: Contributions, scenario: string, { words, text }: Words): string => {
  if (balance.parts.length === 0) return words.noOptions(scenario);
  if (method.kind === "exact") return words.exact(formatNumber(method.sets, 0, text.notation));
  return words.sampled(formatNumber(method.orders, 0, text.notation), String(method.seed));
};

const isKnown = ({ before, after, parts }: ContributionTable): boolean =>
  before !== null && after !== null && parts.every(({ posts }) => posts !== null);

/** The calculation of a scenario, to be done step by step, and what the scenario is called; null without such a scenario. */
export const contributionsOfScenario = (plan: Plan, id: string) => {
  const scenario = plan.scenarios.find((candidate) => candidate.id === id);
  return scenario === undefined ? null : { name: scenario.name, steps: contributionsOf(plan, scenario) };
};

/** What each option contributes, as a pane or a terminal shows it. */
export const contributionsView = (
  contributions: Contributions,
  scenario: string,
  language: Language,
): ContributionsView => {
  const all: Words = { words: contributionTexts[language], text: resultTexts[language] };
  const { balance, shortage } = contributions;
  const name = scenarioName(scenario, all.text);
  return {
    title: all.words.title(name),
    method: methodOf(contributions, name, all),
    missing: isKnown(balance) && isKnown(shortage) ? "" : all.words.missing,
    neverMixed: all.words.neverMixed,
    balance: totalView("balance", contributions, all),
    shortage: totalView("shortage", contributions, all),
  };
};
