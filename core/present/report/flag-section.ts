import type { ScenariosReached } from "../../text/report-text.ts";
import { flagTexts } from "../../text/result-texts.ts";
import { bundleStatement, type FlagsOfRule, flagSource, flagStatement, flagsByRule } from "../flag-lines.ts";
import type { ReportContext } from "./report-context.ts";
import { type ReportLine, section, textLines } from "./report-line.ts";

/** Flags that a sentence on several names. */
const mostNamed = 2;

const statementOf = ({ worst, count }: FlagsOfRule, { language }: ReportContext): string => {
  const [first, ...others] = worst;
  return count === 1
    ? flagStatement(first, language)
    : bundleStatement([first, ...others.slice(0, mostNamed - 1)], count, language);
};

/** Scenarios that are named rather than counted. */
const namedOf = { having: 3, lacking: 2 } as const;

const scenariosReached = (names: readonly string[], all: readonly string[]): ScenariosReached => {
  const [first = ""] = names;
  if (names.length === 1) return { kind: "only", name: first };
  const lacking = all.filter((name) => !names.includes(name));
  if (lacking.length === 0) return { kind: "all", first };
  if (names.length <= namedOf.having) return { kind: "named", first, names };
  if (lacking.length <= namedOf.lacking) return { kind: "all-but", first, names: lacking };
  return { kind: "counted", first, count: names.length, all: all.length };
};

/** What the only flag of a rule comes to in the first solution that has it, where that is not what is told of it. */
const inSolution = (
  { worst: [told], count, scenarios: [first] }: FlagsOfRule,
  { result, text }: ReportContext,
): { readonly name: string; readonly value: string } | null => {
  if (count > 1 || told.worstValue === null) return null;
  const shown = text.quantity(told.worstValue, told.unit);
  for (const { name, flags } of result.scenarios.slice(1)) {
    const same = flags.find(
      ({ code, subject, level }) => code === told.code && subject === told.subject && level === told.level,
    );
    if (name === first || same === undefined || same.worstValue === null) continue;
    const value = text.quantity(same.worstValue, same.unit);
    return value === shown ? null : { name, value };
  }
  return null;
};

/** A rule in a sentence, and the rule or evidence behind it with its source. */
const ruleLines = (rule: FlagsOfRule, context: ReportContext): readonly ReportLine[] => {
  const { words, text, language, result } = context;
  const [{ level, basis }] = rule.worst;
  const { name } = flagTexts[language].flags[rule.worst[0].code];
  const statement = words.flags.flag(level, name, statementOf(rule, context));
  const all = result.scenarios.map((scenario) => scenario.name);
  const told =
    all.length === 1
      ? statement
      : `${statement} ${words.flags.inScenarios(scenariosReached(rule.scenarios, all), inSolution(rule, context))}`;
  const source = flagTexts[language].source(flagSource(rule.worst[0], language));
  return [
    ...textLines(told, level === "note" ? "text" : level),
    ...textLines(words.flags.basis(text.bases[basis], source), "quiet"),
  ];
};

const countOf = (rules: readonly FlagsOfRule[], level: "red" | "amber"): number =>
  rules.filter(({ worst }) => worst[0].level === level).reduce((sum, { count }) => sum + count, 0);

const restLines = (
  rest: readonly FlagsOfRule[],
  { words, sheets, language }: ReportContext,
): readonly ReportLine[] => {
  if (rest.length === 0) return [];
  const names = new Set(rest.map(({ worst: [{ code }] }) => flagTexts[language].flags[code].name));
  const [red, amber] = [countOf(rest, "red"), countOf(rest, "amber")];
  return textLines(words.flags.more({ red, amber, names: [...names], sheet: sheets.flags }));
};

/** Red and amber flags rule by rule with their sources, the most serious first; the others are counted. */
export const flagSection = (context: ReportContext): ((most: number) => readonly ReportLine[]) => {
  const { result, text, words, sheets } = context;
  const rules = flagsByRule(result.scenarios);
  const warnings = rules.filter(({ worst }) => worst[0].level !== "note");
  const notes = rules.filter(({ worst }) => worst[0].level === "note");
  const noteCount = notes.reduce((sum, { count }) => sum + count, 0);
  const notJudged = new Set(
    result.scenarios.flatMap((scenario) => scenario.notJudged.map(({ code }) => code)),
  );
  const lines = warnings.map((rule) => ruleLines(rule, context));
  return (most) =>
    section(words.flags.heading, [
      ...(warnings.length === 0 ? textLines(text.noFlags) : []),
      ...lines.slice(0, most).flat(),
      ...restLines(warnings.slice(most), context),
      ...(noteCount > 0 ? textLines(words.flags.notes(noteCount, sheets.flags), "quiet") : []),
      ...(notJudged.size > 0 ? textLines(words.flags.notJudged(notJudged.size), "quiet") : []),
      ...textLines(words.flags.about, "quiet"),
    ]);
};
