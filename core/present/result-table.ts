import type { EvaluationResult, ResultIssue, ScenarioResult } from "../result.ts";
import type { Language } from "../text/language.ts";
import type { ResultText } from "../text/result-text.ts";
import { resultTexts } from "../text/result-texts.ts";
import {
  disagreementOf,
  guidelineAnswer,
  guidelineGap,
  guidelineStandard,
  laterYears,
  taskAnswer,
} from "./answer.ts";
import { comparisonTable } from "./comparison.ts";
import { computable } from "./computable.ts";
import { contributionLines } from "./contribution-lines.ts";
import { flagsByBasis, notJudgedLines } from "./flag-lines.ts";
import { errorsOf, issueLines, remarksOf } from "./issue-lines.ts";
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

const tableSection = (title: string, table: TextTable | null, text: ResultText): string[] => {
  const told = table === null ? null : computable(table, text);
  return told === null ? [] : section(title, tableLines(told));
};

const disagreementLines = (scenario: ScenarioResult, text: ResultText): string[] => {
  const disagreement = disagreementOf(scenario);
  if (disagreement === null) return [];
  return paragraph(text.disagreement[disagreement.side](disagreement.numbers), "  ");
};

/** Who has no answer; the reasons stand above. */
const withoutAnswerLines = (scenario: ScenarioResult, text: ResultText): string[] => {
  const { byStaffGroup, byUnit } = scenario.years[0] ?? scenario.period;
  const groups = byStaffGroup.flatMap(({ staffGroup, gapFteTasks }) =>
    gapFteTasks === null ? [staffGroup] : [],
  );
  const units = byUnit.flatMap(({ unit, ...figures }) => (guidelineGap(figures) === null ? [unit] : []));
  return paragraph(text.withoutAnswer(groups.length > 0 ? groups : units), "  ");
};

const laterYearsLines = (scenario: ScenarioResult, text: ResultText): readonly string[] => {
  const years = laterYears(scenario);
  return years.length === 0 ? [] : paragraph(text.laterYears(years), "  ");
};

const answerLines = (scenario: ScenarioResult, result: EvaluationResult, text: ResultText): string[] => {
  const tasks = taskAnswer(scenario);
  const guideline = guidelineAnswer(scenario, result.standards);
  const tasksMissing = tasks.kind === "not-computable";
  const guidelineMissing = guideline.kind === "not-computable";
  return [
    scenario.name,
    ...paragraph(taskSentence(tasks, text), "  "),
    ...laterYearsLines(scenario, text),
    ...(tasksMissing ? withoutAnswerLines(scenario, text) : []),
    ...paragraph(guidelineSentence(guideline, text), "  "),
    ...(guidelineMissing && !tasksMissing ? withoutAnswerLines(scenario, text) : []),
    ...disagreementLines(scenario, text),
  ];
};

const issueSection = (
  title: (count: number) => string,
  issues: readonly ResultIssue[],
  text: ResultText,
): string[] =>
  section(
    title(issues.length),
    issues.flatMap((issue) => issueLines(issue, text)),
  );

const timeSection = (scenario: ScenarioResult, hasGuideline: boolean, byMonth: boolean, text: ResultText) =>
  byMonth
    ? tableSection(text.sections.months(scenario.name), monthTable(scenario, hasGuideline, text), text)
    : tableSection(text.sections.years(scenario.name), yearTable(scenario, hasGuideline, text), text);

const detailSections = (
  { scenarios, standards }: EvaluationResult,
  { months }: TableOptions,
  text: ResultText,
): string[] => {
  const hasGuideline = guidelineStandard(standards) !== null;
  return (months ? scenarios : scenarios.slice(0, 1)).flatMap((scenario) => [
    ...timeSection(scenario, hasGuideline, months || scenario.years.length < 2, text),
    ...tableSection(text.sections.staffGroups(scenario.name), staffGroupTable(scenario, text), text),
    ...tableSection(text.sections.units(scenario.name), unitTable(scenario, text), text),
  ]);
};

/** Something of the months or of what waits is left out. */
const leavesOut = ({ scenarios }: EvaluationResult, { months }: TableOptions): boolean =>
  !months && (scenarios.length > 1 || (scenarios[0]?.years.length ?? 0) > 1);

const notDoneLines = ({ name, notDone }: ScenarioResult, text: ResultText): string[] => {
  if (notDone.length === 0) return [name, `  ${text.nothingWaits}`];
  const told = computable(notDoneTable(notDone, text), text);
  return told === null ? [] : [name, ...tableLines(told), ""];
};

const notDoneSection = ({ scenarios }: EvaluationResult, { months }: TableOptions, text: ResultText) => {
  const sideBySide = months || scenarios.length < 2 ? null : waitingTable(scenarios, text);
  return sideBySide === null
    ? section(
        text.sections.notDone,
        scenarios.flatMap((scenario) => notDoneLines(scenario, text)),
      )
    : tableSection(text.sections.notDoneHours, sideBySide, text);
};

const flagSection = ({ scenarios }: EvaluationResult, language: Language, text: ResultText): string[] => {
  const count = scenarios.reduce((sum, { flags }) => sum + flags.length, 0);
  const inDoubt = scenarios.flatMap((scenario) => {
    const told = notJudgedLines(scenario, language);
    return told.length === 0 ? [] : ["", scenario.name, ...told.flatMap((line) => paragraph(line, "  "))];
  });
  const lines = count === 0 && inDoubt.length === 0 ? [text.noFlags] : flagsByBasis(scenarios, language);
  return section(text.sections.flags(count), [...paragraph(text.aboutFlags), ...lines, ...inDoubt]);
};

const contributionSection = (
  { contributions, scenarios }: EvaluationResult,
  language: Language,
): string[] => {
  if (contributions === undefined) return [];
  const { title, lines } = contributionLines(contributions, scenarios, language);
  return section(title, lines);
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
    ...issueSection(text.sections.errors, errorsOf(issues), text),
    ...section(
      text.sections.answer,
      scenarios.flatMap((scenario) => answerLines(scenario, result, text)),
    ),
    ...tableSection(
      text.sections.comparison(result.horizonMonths),
      comparisonTable(result, text, language),
      text,
    ),
    ...contributionSection(result, language),
    ...detailSections(result, options, text),
    ...reasonSection(options.reasons ?? []),
    ...flagSection(result, language, text),
    ...notDoneSection(result, options, text),
    ...(leavesOut(result, options) ? ["", text.moreMonths] : []),
    ...issueSection(text.sections.issues, remarksOf(issues), text),
  ];
  return printed(`${lines.join("\n").replace(/\n{3,}/g, "\n\n")}\n`);
};
