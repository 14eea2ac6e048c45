import type { EvaluationResult, ResultIssue, ScenarioResult } from "../result.ts";
import type { Language } from "../text/language.ts";
import type { ResultText } from "../text/result-text.ts";
import { resultTexts } from "../text/result-texts.ts";
import { disagreementOf, guidelineAnswer, guidelineStandard, taskAnswer } from "./answer.ts";
import { comparisonTable } from "./comparison.ts";
import { flagsByBasis } from "./flag-lines.ts";
import { monthTable, staffGroupTable, unitTable, yearTable } from "./month-table.ts";
import { notDoneTable, waitingTable } from "./not-done-table.ts";
import { presentable } from "./presentable.ts";
import { guidelineSentence, taskSentence } from "./sentences.ts";
import { paragraph, printed, type TextTable, tableLines } from "./text-table.ts";

export interface TableOptions {
  /** Each scenario month by month, its staff groups and units, and what waits in it; else today's, and years where there are several. */
  readonly months: boolean;
  /** A title and lines that say what today's gap is computed from; none where nobody asked. */
  readonly reasons?: readonly string[];
}

const underlined = (title: string): string[] => {
  const lines = paragraph(title);
  return [...lines, "-".repeat(Math.max(...lines.map((line) => Array.from(line).length)))];
};

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ["", ...underlined(title), ...lines];

const tableSection = (title: string, table: TextTable | null): string[] =>
  table === null ? [] : section(title, tableLines(table));

const disagreementLines = (scenario: ScenarioResult, text: ResultText): string[] => {
  const disagreement = disagreementOf(scenario);
  if (disagreement === null) return [];
  return paragraph(text.disagreement[disagreement.side](disagreement.numbers), "  ");
};

const answerLines = (scenario: ScenarioResult, result: EvaluationResult, text: ResultText): string[] => [
  scenario.name,
  ...paragraph(taskSentence(taskAnswer(scenario), text), "  "),
  ...paragraph(guidelineSentence(guidelineAnswer(scenario, result.standards), text), "  "),
  ...disagreementLines(scenario, text),
];

/** The message begins with its place. */
const issueLines = ({ severity, message }: ResultIssue, text: ResultText): string[] =>
  paragraph(message, `${text.severities[severity]}: `);

const severityOrder = ["error", "warning", "note"] as const;

const issueSection = (issues: readonly ResultIssue[], text: ResultText): string[] => {
  const ordered = severityOrder.flatMap((severity) => issues.filter((issue) => issue.severity === severity));
  return section(
    text.sections.issues(issues.length),
    ordered.flatMap((issue) => issueLines(issue, text)),
  );
};

const isNotComputable = ({ code }: ResultIssue): boolean => code === "not-computable";

/** What stands behind an answer that cannot be computed, right below the answers. */
const notComputableLines = (issues: readonly ResultIssue[], text: ResultText): string[] =>
  issues.filter(isNotComputable).flatMap((issue) => issueLines(issue, text));

const timeSection = (scenario: ScenarioResult, hasGuideline: boolean, byMonth: boolean, text: ResultText) =>
  byMonth
    ? tableSection(text.sections.months(scenario.name), monthTable(scenario, hasGuideline, text))
    : tableSection(text.sections.years(scenario.name), yearTable(scenario, hasGuideline, text));

const detailSections = (
  { scenarios, standards }: EvaluationResult,
  { months }: TableOptions,
  text: ResultText,
): string[] => {
  const hasGuideline = guidelineStandard(standards) !== null;
  return (months ? scenarios : scenarios.slice(0, 1)).flatMap((scenario) => [
    ...timeSection(scenario, hasGuideline, months || scenario.years.length < 2, text),
    ...tableSection(text.sections.staffGroups(scenario.name), staffGroupTable(scenario, text)),
    ...tableSection(text.sections.units(scenario.name), unitTable(scenario, text)),
  ]);
};

/** Something of the months or of what waits is left out. */
const leavesOut = ({ scenarios }: EvaluationResult, { months }: TableOptions): boolean =>
  !months && (scenarios.length > 1 || (scenarios[0]?.years.length ?? 0) > 1);

const notDoneLines = ({ name, notDone }: ScenarioResult, text: ResultText): string[] =>
  notDone.length === 0
    ? [name, `  ${text.nothingWaits}`]
    : [name, ...tableLines(notDoneTable(notDone, text)), ""];

const notDoneSection = ({ scenarios }: EvaluationResult, { months }: TableOptions, text: ResultText) => {
  const sideBySide = months || scenarios.length < 2 ? null : waitingTable(scenarios, text);
  return sideBySide === null
    ? section(
        text.sections.notDone,
        scenarios.flatMap((scenario) => notDoneLines(scenario, text)),
      )
    : tableSection(text.sections.notDoneHours, sideBySide);
};

const flagSection = ({ scenarios }: EvaluationResult, language: Language, text: ResultText): string[] => {
  const count = scenarios.reduce((sum, { flags }) => sum + flags.length, 0);
  const lines = count === 0 ? [text.noFlags] : flagsByBasis(scenarios, language);
  return section(text.sections.flags(count), [...paragraph(text.aboutFlags), ...lines]);
};

const reasonSection = ([title, ...lines]: readonly string[]): string[] =>
  title === undefined ? [] : section(title, lines);

const titleOf = ({ workplace, start, horizonMonths, scenarios }: EvaluationResult, text: ResultText) =>
  text.title({ workplace, from: start, to: scenarios[0]?.period.to ?? start, months: horizonMonths });

/** The whole result as a person reads it on a screen of 100 columns. */
export const resultTable = (
  evaluated: EvaluationResult,
  language: Language,
  options: TableOptions = { months: false },
): string => {
  const text = resultTexts[language];
  const result = presentable(evaluated, language);
  const { scenarios, issues } = result;
  const lines = [
    ...paragraph(titleOf(result, text)),
    ...section(text.sections.answer, [
      ...scenarios.flatMap((scenario) => answerLines(scenario, result, text)),
      ...notComputableLines(issues, text),
    ]),
    ...tableSection(text.sections.comparison(result.horizonMonths), comparisonTable(result, text)),
    ...detailSections(result, options, text),
    ...reasonSection(options.reasons ?? []),
    ...flagSection(result, language, text),
    ...notDoneSection(result, options, text),
    ...(leavesOut(result, options) ? ["", text.moreMonths] : []),
    ...issueSection(
      issues.filter((issue) => !isNotComputable(issue)),
      text,
    ),
  ];
  return printed(`${lines.join("\n").replace(/\n{3,}/g, "\n\n")}\n`);
};
