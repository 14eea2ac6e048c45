import type {
  EvaluationResult,
  Figures,
  FlagResult,
  MonthFigures,
  PeriodFigures,
  ScenarioResult,
} from "../../core/result.ts";
import { addMonths, formatYearMonth } from "../../core/year-month.ts";
import { moneyResultOf } from "./money.ts";
import { scenarioOverview } from "./overview.ts";

/** Figures of one staff group that lacks 3.4 posts by its tasks and 2.1 to 4.9 by the guideline. */
const figures: Figures = {
  availableFte: 16.2,
  requiredFteTasks: 19.6,
  gapFteTasks: -3.4,
  shortageFte: 3.4,
  spareFte: 0,
  keepUpFte: 20.1,
  requiredFteGuidelineLow: 16.1,
  requiredFteGuidelineHigh: 18.9,
  availableFteCaseCarrying: 14,
  backlogHours: 1560.4,
  waitingMonths: 1.52,
  neverReached: [],
  byStaffGroup: [],
  byUnit: [],
};

export const monthFigures = (changes: Partial<MonthFigures> = {}): MonthFigures => ({
  ...figures,
  month: "2026-01",
  ...changes,
});

export const periodFigures = (changes: Partial<PeriodFigures> = {}): PeriodFigures => ({
  ...figures,
  from: "2026-01",
  to: "2026-12",
  seasonAffected: false,
  settled: -3.4,
  ...changes,
});

export const scenarioResult = (changes: Partial<ScenarioResult> = {}): ScenarioResult => {
  const period = changes.period ?? periodFigures();
  return {
    id: "today",
    name: "",
    months: Array.from({ length: 12 }, (_, index) =>
      monthFigures({ month: formatYearMonth(addMonths({ year: 2026, month: 1 }, index)) }),
    ),
    period,
    years: [period],
    worstMonth: { month: "2026-07", gapFteTasks: -12.3 },
    worstMonthWithoutHolidays: { month: "2026-03", gapFteTasks: -4.1 },
    casesPerCaseCarryingPost: 57.1,
    hoursPerCaseAndYear: 22.4,
    hoursPerCaseAndYearNeeded: 27.1,
    hoursPerCaseAndYearGuidelineLow: 25.8,
    hoursPerCaseAndYearGuidelineHigh: 30.2,
    methodsDisagree: false,
    money: moneyResultOf(),
    notDone: [],
    queues: [],
    flags: [],
    notJudged: [],
    overview: scenarioOverview(),
    ...changes,
  };
};

export const flagResult = (changes: Partial<FlagResult> = {}): FlagResult => ({
  code: "working-time-48h",
  basis: "law",
  level: "red",
  subject: "Socialrådgivere",
  months: ["2026-06"],
  worstValue: 49.2,
  threshold: 48,
  unit: "hours-per-week",
  source: "working-time-act",
  options: ["Overarbejde i foråret"],
  ...changes,
});

export const evaluationResult = (changes: Partial<EvaluationResult> = {}): EvaluationResult => ({
  schemaVersion: 1,
  product: "normering",
  workplace: "Jobcenter Nord",
  start: "2026-01",
  horizonMonths: 12,
  standards: [
    { method: "tasks", name: "WISN", year: "2023", source: "wisn-2023" },
    { method: "guideline", name: "DS' vejledende sagstal", year: "2016", source: "ds-guideline-2016" },
  ],
  scenarios: [scenarioResult()],
  sources: {},
  issues: [],
  ...changes,
});
