import type { FlagBasis, FlagCode, FlagDetails, FlagLevel } from "./flags/flag.ts";
import type { Contributions } from "./result/contributions.ts";
import type { Figure } from "./result/figure.ts";
import type { MoneyResult } from "./result/money.ts";
import type { ScenarioOverview } from "./result/overview.ts";
import type { QueueFigures } from "./result/queues.ts";
import type { Source, SourceId } from "./sources.ts";
import type { Unit } from "./units.ts";

/** Version of this form; it rises by one when a field changes its meaning or goes. */
export const resultSchemaVersion = 1;

export type { Figure } from "./result/figure.ts";

/** The figures of the task method, in full-time posts. The gap is available less required: negative is a shortage. */
export interface TaskMethodFigures {
  readonly availableFte: Figure;
  readonly requiredFteTasks: Figure;
  readonly gapFteTasks: Figure;
  /** Groups do not net: what is missing and what is left over are two numbers. */
  readonly shortageFte: Figure;
  readonly spareFte: Figure;
  /** Posts that would keep up with the work of just this time. */
  readonly keepUpFte: Figure;
}

/** The figures of the guideline method, in full-time posts, Low ≤ High. */
export interface GuidelineFigures {
  readonly requiredFteGuidelineLow: Figure;
  readonly requiredFteGuidelineHigh: Figure;
  readonly availableFteCaseCarrying: Figure;
}

export interface BacklogFigures {
  /** Hours that wait at the end of the time. */
  readonly backlogHours: Figure;
  /** Longest planned waiting time at the end of the time, in months, of the tasks that are reached; null when none is. */
  readonly waitingMonths: Figure;
  /** Tasks whose work waiting then is never reached, when the last year repeats itself. */
  readonly neverReached: readonly string[];
}

export interface StaffGroupFigures extends TaskMethodFigures, BacklogFigures {
  readonly staffGroup: string;
}

export interface UnitFigures extends TaskMethodFigures, GuidelineFigures, BacklogFigures {
  readonly unit: string;
}

export interface Figures extends TaskMethodFigures, GuidelineFigures, BacklogFigures {
  readonly byStaffGroup: readonly StaffGroupFigures[];
  readonly byUnit: readonly UnitFigures[];
}

export interface MonthFigures extends Figures {
  /** "2016-10" */
  readonly month: string;
}

export interface PeriodFigures extends Figures {
  /** First and last month, both included. */
  readonly from: string;
  readonly to: string;
  /** Not a whole number of years, so that the seasons weigh unevenly. */
  readonly seasonAffected: boolean;
  /** The gap when owed time off and deferred work are counted as given back, in posts. */
  readonly settled: Figure;
}

export interface WorstMonth {
  readonly month: string;
  readonly gapFteTasks: Figure;
}

/** What became of one task or batch over the horizon. */
export interface NotDone {
  readonly task: string;
  readonly statutory: boolean;
  /** Hours and pieces that wait at the end of the horizon; pieces are null for work that is not counted. */
  readonly backlogHours: Figure;
  readonly backlogPieces: Figure;
  /** The most hours and pieces past their deadline in any month; null without a deadline. */
  readonly overdueHours: Figure;
  readonly overduePieces: Figure;
  /** Hours and pieces that are dropped by choice over the horizon. */
  readonly droppedHours: Figure;
  readonly droppedPieces: Figure;
  /** Hours of a duty that nobody had time for: they cannot wait. */
  readonly lostHours: Figure;
  /** Planned wait of what waits at the end of the horizon; "never" where it is not reached at all. */
  readonly waitingMonths: number | "never" | null;
  /** Months until the backlog is gone when the last year repeats itself, "never", or null where it cannot be told. */
  readonly monthsToClear: number | "never" | null;
}

/** Flags of one rule that may hold, or hold at a higher level than told, for all that could be computed. */
export interface FlagsNotJudged {
  readonly code: FlagCode;
  /** What the flags would be about, by name. */
  readonly subjects: readonly string[];
}

export interface FlagResult {
  readonly code: FlagCode;
  readonly basis: FlagBasis;
  readonly level: FlagLevel;
  /** Staff group, unit, task, option or scenario that the flag is about. */
  readonly subject: string;
  readonly months: readonly string[];
  readonly worstValue: Figure;
  readonly threshold: Figure;
  readonly unit: Unit;
  readonly source: SourceId;
  /** Options that the flag hangs on, by name. */
  readonly options: readonly string[];
  readonly details?: FlagDetails;
}

export interface ScenarioResult {
  readonly id: string;
  readonly name: string;
  readonly months: readonly MonthFigures[];
  readonly period: PeriodFigures;
  /** The same for each scenario year (driftsår); the last may be cut short by the horizon. */
  readonly years: readonly PeriodFigures[];
  readonly worstMonth: WorstMonth | null;
  /** The same without months in which holiday takes more than a quarter of the scheduled hours. */
  readonly worstMonthWithoutHolidays: WorstMonth | null;
  /** Mean cases per post of those who carry cases, and the hours that the staffing gives a case in a year. */
  readonly casesPerCaseCarryingPost: Figure;
  readonly hoursPerCaseAndYear: Figure;
  /** Hours that the tasks need for a case in a year, and those at which they would meet the guideline. */
  readonly hoursPerCaseAndYearNeeded: Figure;
  readonly hoursPerCaseAndYearGuidelineLow: Figure;
  readonly hoursPerCaseAndYearGuidelineHigh: Figure;
  readonly methodsDisagree: boolean | null;
  readonly money: MoneyResult;
  readonly notDone: readonly NotDone[];
  /** Phones and counters, duty by duty, each by the months in which it is alike. */
  readonly queues: readonly QueueFigures[];
  readonly flags: readonly FlagResult[];
  readonly notJudged: readonly FlagsNotJudged[];
  /** What is asked in the first hour. */
  readonly overview: ScenarioOverview;
}

/** Name and year of the standard behind each method. */
export interface MethodStandard {
  readonly method: "tasks" | "guideline";
  readonly name: string;
  readonly year: string;
  readonly source: SourceId | null;
}

/** The whole answer, plain data that prints as JSON. Numbers stand at full precision. */
export interface EvaluationResult {
  readonly schemaVersion: number;
  readonly product: "normering";
  readonly workplace: string;
  /** First month, "2016-10". */
  readonly start: string;
  readonly horizonMonths: number;
  readonly standards: readonly MethodStandard[];
  readonly scenarios: readonly ScenarioResult[];
  /** The publications, laws and agreements that standards and flags name, by their id. */
  readonly sources: Readonly<Partial<Record<SourceId, Source>>>;
  readonly issues: readonly ResultIssue[];
  /** Of one scenario, where it was asked for: it takes as long as thousands of evaluations. */
  readonly contributions?: Contributions;
}

/** A problem in the workbook, with its place and a sentence in the user's language. */
export interface ResultIssue {
  readonly sheet: string | null;
  readonly table: string | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly cell: string | null;
  readonly code: string;
  readonly severity: "error" | "warning" | "note";
  readonly message: string;
}
