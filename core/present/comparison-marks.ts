import type { Figure, ScenarioResult } from "../result.ts";
import type { ComparisonRow } from "../text/result-text.ts";
import { monthNumber } from "../year-month.ts";
import { guidelineGap, neverReachedCount } from "./answer.ts";
import { piecesDropped, piecesWaiting } from "./comparison-figures.ts";

/** How a scenario stands in a row of the comparison. */
export type ComparisonMark = "best" | "worst";

interface Ranking {
  readonly better: "higher" | "lower";
  readonly of: (scenario: ScenarioResult) => Figure;
}

const higher = (of: Ranking["of"]): Ranking => ({ better: "higher", of });
const lower = (of: Ranking["of"]): Ranking => ({ better: "lower", of });

const flagCount =
  (level: "red" | "amber"): Ranking["of"] =>
  ({ flags }) =>
    flags.filter((flag) => flag.level === level).length;

/** Months since year 0; one that the period does not reach is later than all. */
const monthsToNormal = (month: ScenarioResult["overview"]["backToNormal"]): Figure => {
  if (month === null) return null;
  if (month === "not-within-period") return Number.POSITIVE_INFINITY;
  const [year = 0, number = 0] = month.split("-").map(Number);
  return monthNumber({ year, month: number });
};

/** The rows of which more or less is better for those who do the work; the others say how things are. */
const rankings: Readonly<Partial<Record<ComparisonRow, Ranking>>> = {
  gapFteTasks: higher(({ period }) => period.gapFteTasks),
  shortageFte: lower(({ period }) => period.shortageFte),
  settled: higher(({ period }) => period.settled),
  guidelineGap: higher(({ period }) => guidelineGap(period)?.low ?? null),
  casesPerCaseCarryingPost: lower(({ casesPerCaseCarryingPost }) => casesPerCaseCarryingPost),
  worstMonthGap: higher(({ worstMonth }) => worstMonth?.gapFteTasks ?? null),
  worstMonthWithoutHolidaysGap: higher(
    ({ worstMonthWithoutHolidays }) => worstMonthWithoutHolidays?.gapFteTasks ?? null,
  ),
  backlogHours: lower(({ period }) => period.backlogHours),
  waitingMonths: lower(({ period }) => period.waitingMonths),
  neverReached: lower(({ period }) => neverReachedCount(period)),
  redFlags: lower(flagCount("red")),
  amberFlags: lower(flagCount("amber")),
  permanentFte: higher(({ overview }) => overview.gapParts.permanentFte),
  largestCaseload: lower(({ overview }) => overview.portfolios.largest),
  statutoryWaiting: lower((scenario) => piecesWaiting(scenario, true)),
  otherWaiting: lower((scenario) => piecesWaiting(scenario, false)),
  droppedByChoice: lower(({ notDone }) => piecesDropped(notDone)),
  backToNormal: lower(({ overview }) => monthsToNormal(overview.backToNormal)),
  overtimeHours: lower(({ overview }) => overview.overtimeHours),
  longestWeek: lower(({ overview }) => overview.mostLoaded.longestWeek?.hours ?? null),
  citizenFacingShare: higher(({ overview }) => overview.timeUse.citizenFacingShare),
  unagreedOptions: lower(({ overview }) => overview.unagreedOptions.length),
};

/**
 * Best and worst of the scenarios by a row's figures; what shows alike is marked alike, unless most of them do. Null where nothing is better than
 * anything else, and where a figure cannot be computed, since it could be either.
 */
export const comparisonMarks = (
  row: ComparisonRow,
  scenarios: readonly ScenarioResult[],
  cells: readonly string[],
): readonly (ComparisonMark | null)[] | null => {
  const ranking = rankings[row];
  if (ranking === undefined || cells.every((cell) => cell === cells[0])) return null;
  const figures = scenarios.map(ranking.of);
  const values = figures.filter((figure) => figure !== null);
  if (values.length < figures.length) return null;
  const cellOf = (value: number): string | undefined => cells[values.indexOf(value)];
  const most = cellOf(Math.max(...values));
  const least = cellOf(Math.min(...values));
  const [best, worst] = ranking.better === "higher" ? [most, least] : [least, most];
  const isCommon = (cell: string) => 2 * cells.filter((other) => other === cell).length > cells.length;
  return cells.map((cell) =>
    isCommon(cell) ? null : cell === best ? "best" : cell === worst ? "worst" : null,
  );
};
