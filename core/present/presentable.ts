import type { ContributionTable } from "../result/contributions.ts";
import type { ScenarioOverview } from "../result/overview.ts";
import type { EvaluationResult, Figure, Figures, FlagResult, ScenarioResult } from "../result.ts";
import type { SourceId } from "../sources.ts";
import type { Language } from "../text/language.ts";
import type { ResultText } from "../text/result-text.ts";
import { resultTexts } from "../text/result-texts.ts";
import { sourceIn } from "../text/source-in.ts";
import { rowName, scenarioName } from "./row-name.ts";

/** A ratio to nothing is endless, and no number that a reader could use. */
const finite = (value: Figure): Figure => (value !== null && Number.isFinite(value) ? value : null);

/** Figures of every month and group are many, and nearly always all groups have a name. */
const figuresIn = (groups: readonly string[], text: ResultText) => {
  const named = groups.every((name) => rowName(name, "group", text) === name);
  const byStaffGroup = (figures: Figures): Figures["byStaffGroup"] =>
    figures.byStaffGroup.map((group) => ({ ...group, staffGroup: rowName(group.staffGroup, "group", text) }));
  return <Told extends Figures>(figures: Told): Told => ({
    ...figures,
    neverReached: figures.neverReached.map((task) => rowName(task, "task", text)),
    byStaffGroup: named ? figures.byStaffGroup : byStaffGroup(figures),
  });
};

/** A flag is about a group, a task or the scenario itself. */
const subjectName = (
  subject: string,
  scenario: string,
  groups: readonly string[],
  text: ResultText,
): string => {
  if (subject === scenario) return rowName(subject, "scenario", text);
  return rowName(subject, groups.includes(subject) ? "group" : "task", text);
};

const presentableFlag = (
  flag: FlagResult,
  scenario: string,
  groups: readonly string[],
  text: ResultText,
): FlagResult => ({
  ...flag,
  subject: subjectName(flag.subject, scenario, groups, text),
  worstValue: finite(flag.worstValue),
  threshold: finite(flag.threshold),
});

const presentableOverview = (overview: ScenarioOverview, text: ResultText): ScenarioOverview => {
  const named = <Told extends { readonly staffGroup: string }>(told: Told): Told => ({
    ...told,
    staffGroup: rowName(told.staffGroup, "group", text),
  });
  const { longestWeek, highestAverage } = overview.mostLoaded;
  return {
    ...overview,
    posts: overview.posts.map(named),
    mostLoaded: {
      longestWeek: longestWeek && named(longestWeek),
      highestAverage: highestAverage && named(highestAverage),
    },
  };
};

const presentableScenario = (scenario: ScenarioResult, text: ResultText): ScenarioResult => {
  const groups = scenario.period.byStaffGroup.map(({ staffGroup }) => staffGroup);
  const presented = figuresIn(groups, text);
  return {
    ...scenario,
    name: scenarioName(scenario.name, text),
    months: scenario.months.map(presented),
    period: presented(scenario.period),
    years: scenario.years.map(presented),
    notDone: scenario.notDone.map((work) => ({ ...work, task: rowName(work.task, "task", text) })),
    overview: presentableOverview(scenario.overview, text),
    flags: scenario.flags.map((flag) => presentableFlag(flag, scenario.name, groups, text)),
    notJudged: scenario.notJudged.map(({ subjects, ...flag }) => ({
      ...flag,
      subjects: subjects.map((subject) => subjectName(subject, scenario.name, groups, text)),
    })),
  };
};

const contributionTable = (table: ContributionTable, text: ResultText): ContributionTable => ({
  ...table,
  parts: table.parts.map((part) => ({ ...part, option: rowName(part.option, "row", text) })),
});

const presentableContributions = (
  { contributions }: EvaluationResult,
  text: ResultText,
): Pick<EvaluationResult, "contributions"> => {
  if (contributions === undefined) return {};
  const { balance, shortage } = contributions;
  return {
    contributions: {
      ...contributions,
      balance: contributionTable(balance, text),
      shortage: contributionTable(shortage, text),
    },
  };
};

const sourcesIn = (sources: EvaluationResult["sources"], language: Language): EvaluationResult["sources"] =>
  Object.fromEntries((Object.keys(sources) as SourceId[]).map((id) => [id, sourceIn(id, language)]));

/** The result as it is told: every scenario and row has a name, and every number is one. */
export const presentable = (result: EvaluationResult, language: Language): EvaluationResult => ({
  ...result,
  sources: sourcesIn(result.sources, language),
  scenarios: result.scenarios.map((scenario) => presentableScenario(scenario, resultTexts[language])),
  ...presentableContributions(result, resultTexts[language]),
});
