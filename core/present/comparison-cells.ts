import { todayScenarioId } from "../plan.ts";
import type { Figure, ScenarioResult } from "../result.ts";
import { formatDay } from "../text/notation.ts";
import type { ComparisonRow, ResultText } from "../text/result-text.ts";
import type { Unit } from "../units.ts";
import { guidelineGap, neverReachedCount } from "./answer.ts";
import { piecesDropped, piecesWaiting } from "./comparison-figures.ts";
import { shownCount, shownFigure, shownLongestWait, shownMonth, shownRange } from "./shown-figure.ts";
import { unbroken } from "./text-table.ts";

/** What a scenario has nothing of, such as the difference of today from itself. */
const nothing = "–";

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

/** A difference with its sign, since it is one. */
const change = (value: Figure, unit: Unit, text: ResultText): string => {
  const shown = shownFigure(value, unit, text);
  return value !== null && value > 0 && /[1-9]/.test(shown) ? `+${shown}` : shown;
};

/** Today is what the others are told beside. */
const fromNothing =
  (figure: "gapFteTasks" | "shortageFte" | "backlogHours", unit: Unit): Cell =>
  ({ id, overview }, text) =>
    id === todayScenarioId ? nothing : change(overview.fromDoingNothing[figure], unit, text);

const caseload =
  (which: "largest" | "smallest"): Cell =>
  ({ overview: { portfolios } }, text) =>
    portfolios[which] === null ? nothing : shownFigure(portfolios[which], "cases", text);

const waiting =
  (statutory: boolean): Cell =>
  (scenario, text) =>
    shownCount(piecesWaiting(scenario, statutory), text);

const share =
  (which: "citizenFacingShare" | "preparationShare"): Cell =>
  ({ overview: { timeUse } }, text) => {
    const value = timeUse[which];
    return value === null ? text.notComputable : unbroken(text.quantity(value, "share"));
  };

/** How each row of the comparison is read from a scenario. */
export const cellOf: Readonly<Record<ComparisonRow, Cell>> = {
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
  permanentFte: ({ overview }, text) => shownFigure(overview.gapParts.permanentFte, "posts", text),
  temporaryFte: ({ overview }, text) => shownFigure(overview.gapParts.temporaryFte, "posts", text),
  gapFromStart: ({ overview }, text) => change(overview.fromTodaysStart.gapFteTasks, "posts", text),
  gapFromNothing: fromNothing("gapFteTasks", "posts"),
  shortageFromNothing: fromNothing("shortageFte", "posts"),
  backlogFromNothing: fromNothing("backlogHours", "hours"),
  largestCaseload: caseload("largest"),
  smallestCaseload: caseload("smallest"),
  statutoryWaiting: waiting(true),
  otherWaiting: waiting(false),
  droppedByChoice: ({ notDone }, text) => shownCount(piecesDropped(notDone), text),
  backToNormal: ({ overview: { backToNormal } }, text) =>
    backToNormal === "not-within-period" ? text.notWithinPeriod : shownMonth(backToNormal, text),
  overtimeHours: ({ overview }, text) => shownFigure(overview.overtimeHours, "hours", text),
  owedTimeOffHours: ({ overview }, text) => shownFigure(overview.owedTimeOffHours, "hours", text),
  longestWeek: ({ overview: { mostLoaded } }, text) =>
    mostLoaded.longestWeek === null
      ? nothing
      : shownFigure(mostLoaded.longestWeek.hours, "hours-per-week", text),
  highestAverage: ({ overview: { mostLoaded } }, text) =>
    mostLoaded.highestAverage === null
      ? nothing
      : shownFigure(mostLoaded.highestAverage.hours, "hours-per-week", text),
  citizenFacingShare: share("citizenFacingShare"),
  preparationShare: share("preparationShare"),
  neededFrom: ({ overview: { decision } }, text) =>
    decision === null ? nothing : shownMonth(decision.neededFrom, text),
  latestDecision: ({ overview: { decision } }, text) => {
    if (decision === null) return nothing;
    return decision.latest === null
      ? text.notComputable
      : unbroken(formatDay(decision.latest, text.notation));
  },
  neededBecause: ({ overview: { decision } }, text) =>
    decision === null ? nothing : text.neededBecause[decision.isStated ? "stated" : "shortage"],
  leadTime: ({ overview: { decision } }, text) =>
    decision === null || decision.option === null
      ? nothing
      : shownFigure(decision.leadMonths, "months", text),
  unagreedOptions: ({
    overview: {
      unagreedOptions: { length },
    },
  }) => (length === 0 ? nothing : String(length)),
};
