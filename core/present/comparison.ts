import type { EvaluationResult, Figure, ScenarioResult } from "../result.ts";
import { roundedTo } from "../text/notation.ts";
import { decimalsOf } from "../text/quantity.ts";
import type { ComparisonRow, ResultText } from "../text/result-text.ts";
import type { Unit } from "../units.ts";
import { guidelineGap, guidelineStandard, neverReachedCount, taskStandard } from "./answer.ts";
import { comparisonMarks } from "./comparison-marks.ts";
import { shownCount, shownFigure, shownLongestWait, shownMonth, shownRange } from "./shown-figure.ts";
import type { TextRow, TextTable } from "./text-table.ts";

type Cell = (scenario: ScenarioResult, text: ResultText) => string;

const ofPeriod =
  (
    figure:
      | "availableFte"
      | "requiredFteTasks"
      | "gapFteTasks"
      | "shortageFte"
      | "spareFte"
      | "settled"
      | "availableFteCaseCarrying"
      | "backlogHours",
    unit: Unit,
  ): Cell =>
  ({ period }, text) =>
    shownFigure(period[figure], unit, text);

const guidelineGapCell: Cell = ({ period }, text) => {
  const gap = guidelineGap(period);
  return shownRange(gap?.low ?? null, gap?.high ?? null, "posts", text);
};

const flagCount =
  (level: "red" | "amber" | "note"): Cell =>
  ({ flags }) =>
    String(flags.filter((flag) => flag.level === level).length);

/** How each row of the comparison is read from a scenario. */
const cellOf: Readonly<Record<ComparisonRow, Cell>> = {
  availableFte: ofPeriod("availableFte", "posts"),
  requiredFteTasks: ofPeriod("requiredFteTasks", "posts"),
  gapFteTasks: ofPeriod("gapFteTasks", "posts"),
  shortageFte: ofPeriod("shortageFte", "posts"),
  spareFte: ofPeriod("spareFte", "posts"),
  settled: ofPeriod("settled", "posts"),
  availableFteCaseCarrying: ofPeriod("availableFteCaseCarrying", "posts"),
  guidelineNeed: ({ period }, text) =>
    shownRange(period.requiredFteGuidelineLow, period.requiredFteGuidelineHigh, "posts", text),
  guidelineGap: guidelineGapCell,
  casesPerCaseCarryingPost: (scenario, text) =>
    shownFigure(scenario.casesPerCaseCarryingPost, "cases-per-post", text),
  hoursNeeded: (scenario, text) => shownFigure(scenario.hoursPerCaseAndYearNeeded, "hours-per-case", text),
  hoursGiven: (scenario, text) => shownFigure(scenario.hoursPerCaseAndYear, "hours-per-case", text),
  hoursGuideline: (scenario, text) =>
    shownRange(
      scenario.hoursPerCaseAndYearGuidelineLow,
      scenario.hoursPerCaseAndYearGuidelineHigh,
      "hours-per-case",
      text,
    ),
  worstMonth: ({ worstMonth }, text) => shownMonth(worstMonth?.month ?? null, text),
  worstMonthGap: ({ worstMonth }, text) => shownFigure(worstMonth?.gapFteTasks ?? null, "posts", text),
  worstMonthWithoutHolidays: ({ worstMonthWithoutHolidays: worst }, text) =>
    shownMonth(worst?.month ?? null, text),
  worstMonthWithoutHolidaysGap: ({ worstMonthWithoutHolidays: worst }, text) =>
    shownFigure(worst?.gapFteTasks ?? null, "posts", text),
  backlogHours: ofPeriod("backlogHours", "hours"),
  waitingMonths: ({ period }, text) => shownLongestWait(period, text),
  neverReached: ({ period }, text) => shownCount(neverReachedCount(period), text),
  redFlags: flagCount("red"),
  amberFlags: flagCount("amber"),
  notes: flagCount("note"),
};

const taskRows: readonly ComparisonRow[] = [
  "availableFte",
  "requiredFteTasks",
  "gapFteTasks",
  "shortageFte",
  "spareFte",
  "settled",
];
const guidelineRows: readonly ComparisonRow[] = [
  "availableFteCaseCarrying",
  "guidelineNeed",
  "guidelineGap",
  "casesPerCaseCarryingPost",
];
const guidelineRowsWithoutStandard: readonly ComparisonRow[] = [
  "availableFteCaseCarrying",
  "casesPerCaseCarryingPost",
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
  "redFlags",
  "amberFlags",
  "notes",
];

const heading = (label: string): TextRow => ({ label, cells: null });

/** The gap of each scenario year, so that the answer's first year is found again; none for a plan of one year. */
const yearRows = ({ scenarios }: EvaluationResult, text: ResultText): TextRow[] => {
  const years = scenarios[0]?.years ?? [];
  if (years.length < 2) return [];
  return years.map(({ from, to, seasonAffected }, index) => ({
    label: seasonAffected ? text.partYearGap(from, to) : text.yearGap(index + 1),
    cells: scenarios.map(({ years: own }) => shownFigure(own[index]?.gapFteTasks ?? null, "posts", text)),
  }));
};

const shownPosts = (value: Figure): Figure => (value === null ? null : roundedTo(value, decimalsOf.posts));

/** Rows that repeat another or count nothing are left out. */
const saysNothing: Readonly<Partial<Record<ComparisonRow, (scenario: ScenarioResult) => boolean>>> = {
  settled: ({ period }) => shownPosts(period.settled) === shownPosts(period.gapFteTasks),
  notes: ({ flags }) => flags.every(({ level }) => level !== "note"),
};

/** The scenarios side by side, over the whole period. */
export const comparisonTable = (result: EvaluationResult, text: ResultText): TextTable => {
  const { scenarios, standards } = result;
  const guideline = guidelineStandard(standards);
  const row = (id: ComparisonRow): TextRow => {
    const cells = scenarios.map((scenario) => cellOf[id](scenario, text));
    const marks = comparisonMarks(id, scenarios, cells);
    return { label: text.comparison[id], cells, ...(marks !== null && { marks }) };
  };
  const rows = (ids: readonly ComparisonRow[]): TextRow[] =>
    ids.filter((id) => !scenarios.every((scenario) => saysNothing[id]?.(scenario) === true)).map(row);
  return {
    label: "",
    heads: scenarios.map(({ name }) => name),
    rows: [
      heading(text.sections.tasks(taskStandard(standards))),
      ...rows(taskRows),
      ...yearRows(result, text),
      heading(text.sections.guideline(guideline)),
      ...rows(guideline === null ? guidelineRowsWithoutStandard : guidelineRows),
      heading(text.sections.hours),
      ...rows(guideline === null ? hourRowsWithoutStandard : hourRows),
      heading(text.sections.strain),
      ...rows(strainRows),
    ],
  };
};
