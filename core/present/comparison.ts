import type { FlagBasis } from "../flags/flag.ts";
import { flagBases } from "../flags/flag.ts";
import { todayScenarioId } from "../plan.ts";
import type { EvaluationResult, ScenarioResult } from "../result.ts";
import type { Language } from "../text/language.ts";
import type { ComparisonRow, ResultText } from "../text/result-text.ts";
import { guidelineStandard, taskStandard } from "./answer.ts";
import { cellOf } from "./comparison-cells.ts";
import { piecesDropped, piecesWaiting, shownPosts } from "./comparison-figures.ts";
import { comparisonMarks } from "./comparison-marks.ts";
import { moneyRows } from "./money/money-rows.ts";
import { queueComparison } from "./queue-comparison.ts";
import { shownFigure } from "./shown-figure.ts";
import type { TextRow, TextTable } from "./text-table.ts";

const taskRows: readonly ComparisonRow[] = [
  "availableFte",
  "requiredFteTasks",
  "gapFteTasks",
  "shortageFte",
  "spareFte",
  "settled",
  "permanentFte",
  "temporaryFte",
];
const againstRows: readonly ComparisonRow[] = [
  "gapFromNothing",
  "shortageFromNothing",
  "backlogFromNothing",
  "gapFromStart",
];
const guidelineRows: readonly ComparisonRow[] = [
  "availableFteCaseCarrying",
  "guidelineNeed",
  "guidelineGap",
  "casesPerCaseCarryingPost",
  "largestCaseload",
  "smallestCaseload",
];
const guidelineRowsWithoutStandard: readonly ComparisonRow[] = [
  "availableFteCaseCarrying",
  "casesPerCaseCarryingPost",
  "largestCaseload",
  "smallestCaseload",
];
const hourRows: readonly ComparisonRow[] = ["hoursNeeded", "hoursGiven", "hoursGuideline"];
const hourRowsWithoutStandard: readonly ComparisonRow[] = ["hoursNeeded", "hoursGiven"];
const strainRows: readonly ComparisonRow[] = [
  "worstMonth",
  "worstMonthGap",
  "worstMonthWithoutHolidays",
  "worstMonthWithoutHolidaysGap",
  "backlogHours",
  "waitingMonths",
  "neverReached",
  "statutoryWaiting",
  "otherWaiting",
  "droppedByChoice",
  "backToNormal",
];
const flagRows: readonly ComparisonRow[] = ["redFlags", "amberFlags", "notes"];
const peopleRows: readonly ComparisonRow[] = [
  "overtimeHours",
  "owedTimeOffHours",
  "longestWeek",
  "highestAverage",
  "citizenFacingShare",
  "preparationShare",
];
const decisionRows: readonly ComparisonRow[] = [
  "neededFrom",
  "neededBecause",
  "leadTime",
  "latestDecision",
  "unagreedOptions",
];

const heading = (label: string): TextRow => ({ label, cells: null });

/** Shortage and gap of each scenario year, so that the answer's first year is found again; none for a plan of one year. */
const yearRows = ({ scenarios }: EvaluationResult, text: ResultText): TextRow[] => {
  const years = scenarios[0]?.years ?? [];
  if (years.length < 2) return [];
  const rows = (
    figure: "shortageFte" | "gapFteTasks",
    whole: (year: number) => string,
    part: (from: string, to: string) => string,
  ) =>
    years.map(({ from, to, seasonAffected }, index) => ({
      label: seasonAffected ? part(from, to) : whole(index + 1),
      cells: scenarios.map(({ years: own }) => shownFigure(own[index]?.[figure] ?? null, "posts", text)),
    }));
  return [
    ...rows("shortageFte", text.yearShortage, text.partYearShortage),
    ...rows("gapFteTasks", text.yearGap, text.partYearGap),
  ];
};

const passesNothing = ({ overview }: ScenarioResult): boolean =>
  shownPosts(overview.gapParts.temporaryFte) === 0;
const isToday = ({ id }: ScenarioResult): boolean => id === todayScenarioId;

/** Red and amber flags of each basis that some scenario has any of. */
const basisRows = (scenarios: readonly ScenarioResult[], text: ResultText): TextRow[] =>
  flagBases.flatMap((basis) => {
    const counts = scenarios.map(({ flags }) => countsOf(flags, basis));
    if (counts.every(({ red, amber }) => red + amber === 0)) return [];
    const cells = counts.map(({ red, amber }) => text.flagCounts(red, amber));
    return [{ label: text.flagsOfBasis(text.bases[basis]), cells }];
  });

const countsOf = (flags: ScenarioResult["flags"], basis: FlagBasis) => {
  const own = (level: "red" | "amber") =>
    flags.filter((flag) => flag.basis === basis && flag.level === level).length;
  return { red: own("red"), amber: own("amber") };
};

/** Rows that repeat another or count nothing are left out. */
const saysNothing: Readonly<Partial<Record<ComparisonRow, (scenario: ScenarioResult) => boolean>>> = {
  settled: ({ period }) => shownPosts(period.settled) === shownPosts(period.gapFteTasks),
  notes: ({ flags }) => flags.every(({ level }) => level !== "note"),
  permanentFte: passesNothing,
  temporaryFte: passesNothing,
  gapFromNothing: isToday,
  shortageFromNothing: isToday,
  backlogFromNothing: isToday,
  largestCaseload: ({ overview }) => overview.portfolios.largest === null,
  smallestCaseload: ({ overview }) => overview.portfolios.smallest === null,
  statutoryWaiting: (scenario) => piecesWaiting(scenario, true) === 0,
  otherWaiting: (scenario) => piecesWaiting(scenario, false) === 0,
  droppedByChoice: ({ notDone }) => piecesDropped(notDone) === 0,
  overtimeHours: ({ overview }) => overview.overtimeHours === 0,
  owedTimeOffHours: ({ overview }) => overview.owedTimeOffHours === 0,
  longestWeek: ({ overview }) => overview.mostLoaded.longestWeek?.month === null,
  highestAverage: ({ overview }) => overview.mostLoaded.highestAverage === null,
  neededFrom: ({ overview }) => overview.decision === null,
  latestDecision: ({ overview }) => overview.decision === null,
  neededBecause: ({ overview }) => overview.decision === null,
  leadTime: ({ overview }) => overview.decision === null || overview.decision.option === null,
  unagreedOptions: ({ overview }) => overview.unagreedOptions.length === 0,
};

/** The scenarios side by side, over the whole period. */
export const comparisonTable = (
  result: EvaluationResult,
  text: ResultText,
  language: Language,
): TextTable => {
  const { scenarios, standards } = result;
  const guideline = guidelineStandard(standards);
  const row = (id: ComparisonRow): TextRow => {
    const cells = scenarios.map((scenario) => cellOf[id](scenario, text));
    const marks = comparisonMarks(id, scenarios, cells);
    return { label: text.comparison[id], cells, ...(marks !== null && { marks }) };
  };
  const rows = (ids: readonly ComparisonRow[]): TextRow[] =>
    ids.filter((id) => !scenarios.every((scenario) => saysNothing[id]?.(scenario) === true)).map(row);
  /** A heading goes with its rows. */
  const group = (title: string, ids: readonly ComparisonRow[]): TextRow[] => {
    const told = rows(ids);
    return told.length === 0 ? [] : [heading(title), ...told];
  };
  return {
    label: "",
    heads: scenarios.map(({ name }) => name),
    rows: [
      heading(text.sections.tasks(taskStandard(standards))),
      ...rows(taskRows),
      ...yearRows(result, text),
      ...group(text.sections.against, againstRows),
      heading(text.sections.guideline(guideline)),
      ...rows(guideline === null ? guidelineRowsWithoutStandard : guidelineRows),
      heading(text.sections.hours),
      ...rows(guideline === null ? hourRowsWithoutStandard : hourRows),
      heading(text.sections.strain),
      ...rows(strainRows),
      ...rows(flagRows),
      ...basisRows(scenarios, text),
      ...queueComparison(scenarios, { text, language }),
      ...group(text.sections.people, peopleRows),
      ...group(text.sections.decision, decisionRows),
      ...moneyRows(result, text),
    ],
  };
};
