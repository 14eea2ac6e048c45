import type { FlagBasis, FlagLevel } from "../flags/flag.ts";
import type { MethodStandard } from "../result.ts";
import type { Unit } from "../units.ts";
import type { MoneyText } from "./money-text.ts";
import type { Notation } from "./notation.ts";

/** The time that an answer is about: a whole scenario year (driftsår), or the months of a shorter plan. */
export type AnswerTime =
  | { readonly kind: "scenario-year"; readonly number: number }
  | { readonly kind: "months"; readonly from: string; readonly to: string };

/** The answer of the task method. Groups do not net, so that both a shortage and spare time can be there. */
export type TaskAnswer =
  | { readonly kind: "shortage"; readonly shortage: number; readonly time: AnswerTime }
  | {
      readonly kind: "shortage-and-spare";
      readonly shortage: number;
      readonly spare: number;
      /** What is left over less what is missing; null where it cannot be computed. */
      readonly gap: number | null;
      /** The staff group that all of what is left over is in; null where it is in several. */
      readonly spareIn: string | null;
      readonly time: AnswerTime;
    }
  | { readonly kind: "spare"; readonly spare: number; readonly time: AnswerTime }
  | { readonly kind: "balanced"; readonly time: AnswerTime }
  | { readonly kind: "not-computable"; readonly time: AnswerTime };

/** The answer of the guideline method; `least` ≤ `most`, in posts. */
export type GuidelineAnswer =
  | {
      readonly kind: "shortage";
      readonly least: number;
      readonly most: number;
      readonly standard: MethodStandard;
    }
  | {
      readonly kind: "inside";
      readonly available: number;
      readonly least: number;
      readonly most: number;
      readonly standard: MethodStandard;
    }
  | {
      readonly kind: "surplus";
      readonly least: number;
      readonly most: number;
      readonly standard: MethodStandard;
    }
  | { readonly kind: "not-computable"; readonly standard: MethodStandard }
  | { readonly kind: "no-standard" };

/** What a difference between the methods comes from: hours per case and year, and cases. */
export interface DisagreementNumbers {
  readonly needed: number;
  readonly guidelineLow: number;
  readonly guidelineHigh: number;
  readonly casesPerPost: number;
  /** The posts that each method counts, where the hours per case do not differ; else null. */
  readonly posts: { readonly tasks: number; readonly caseCarrying: number } | null;
}

/** On which side of the guideline method the task method is; its numbers are null where one cannot be computed. */
export interface Disagreement {
  readonly side: "better" | "worse";
  readonly numbers: DisagreementNumbers | null;
}

/** First and last month of a plan, and how many they are. */
export interface PlanTime {
  readonly from: string;
  readonly to: string;
  readonly months: number;
}

/** What is missing to the tasks in a scenario year (driftsår) or in the months of it that the plan has, in posts. */
export interface YearShortage {
  readonly time: AnswerTime;
  /** Null where it cannot be computed. */
  readonly shortage: number | null;
}

export type ByKind<Data extends { readonly kind: string }> = {
  readonly [Kind in Data["kind"]]: (data: Extract<Data, { readonly kind: Kind }>) => string;
};

/** Rows of the table that sets the scenarios side by side. */
export const comparisonRows = [
  "availableFte",
  "requiredFteTasks",
  "gapFteTasks",
  "shortageFte",
  "spareFte",
  "settled",
  "availableFteCaseCarrying",
  "guidelineNeed",
  "guidelineGap",
  "casesPerCaseCarryingPost",
  "hoursNeeded",
  "hoursGiven",
  "hoursGuideline",
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
  "permanentFte",
  "temporaryFte",
  "gapFromStart",
  "gapFromNothing",
  "shortageFromNothing",
  "backlogFromNothing",
  "largestCaseload",
  "smallestCaseload",
  "statutoryWaiting",
  "otherWaiting",
  "droppedByChoice",
  "backToNormal",
  "overtimeHours",
  "owedTimeOffHours",
  "longestWeek",
  "highestAverage",
  "citizenFacingShare",
  "preparationShare",
  "neededFrom",
  "latestDecision",
  "neededBecause",
  "leadTime",
  "unagreedOptions",
] as const;
export type ComparisonRow = (typeof comparisonRows)[number];

export const monthColumns = [
  "availableFte",
  "requiredFteTasks",
  "gapFteTasks",
  "shortageFte",
  "spareFte",
  "guidelineNeed",
  "backlogHours",
  "waitingMonths",
  "neverReached",
] as const;
export type MonthColumn = (typeof monthColumns)[number];

export const groupColumns = [
  "availableFte",
  "requiredFteTasks",
  "gapFteTasks",
  "shortageFte",
  "spareFte",
  "backlogHours",
] as const;
export type GroupColumn = (typeof groupColumns)[number];

export const notDoneColumns = [
  "pieces",
  "hours",
  "overduePieces",
  "overdueHours",
  "waitingMonths",
  "monthsToClear",
  "droppedPieces",
  "droppedHours",
  "lostHours",
] as const;
export type NotDoneColumn = (typeof notDoneColumns)[number];

/** Why results could not be put into the workbook as they are. */
export type WriteIssueCode = "result-table-missing" | "result-column-missing" | "result-rows-too-few";

/** Why figures cannot be computed. */
export interface MissingFigure {
  /** Name of the quantity that has no value. */
  readonly quantity: string;
  /** What it is told of; empty for the whole workplace. */
  readonly subject: string;
  /** Nobody has given it, or it was refused; else it has no value, such as what is divided by nothing. */
  readonly missing: boolean;
  /**
   * The law that is to come, the month from which its rule holds, "2027-01", and the sheet for rules of one's own; null
   * for what is no rule.
   */
  readonly rule: { readonly title: string; readonly from: string; readonly sheet: string } | null;
  /** Staff groups and units whose figures hang on it. */
  readonly affects: readonly string[];
}

/** What a row without a name of its own is about. */
export type UnnamedRow = "group" | "task" | "scenario" | "row";

/** The words of one language for results. */
export interface ResultText {
  readonly notation: Notation;
  readonly quantity: (value: number, unit: Unit) => string;
  /** Name of the first scenario. */
  readonly today: string;
  readonly unnamed: Readonly<Record<UnnamedRow, (row: number) => string>>;
  /** Rows of which the workbook has none at all. */
  readonly unstated: Readonly<Record<UnnamedRow, string>>;
  /** Ends the sentence about a cell that may be the name of a row. */
  readonly rowOfTable: (row: number) => string;
  readonly notComputable: string;
  readonly never: string;
  readonly moreThan: (limit: string) => string;
  /** A limit that nobody has stated. */
  readonly notStated: string;
  readonly range: (low: string, high: string) => string;
  readonly money: MoneyText;
  readonly title: (data: PlanTime & { readonly workplace: string }) => string;
  readonly period: (time: PlanTime) => string;
  /** Why nothing at all is computed of a workbook that has the model's tables. */
  readonly noStart: string;
  readonly tasks: ByKind<TaskAnswer>;
  /** The shortage of the scenario years after the first, where they differ from it. */
  readonly laterYears: (years: readonly YearShortage[]) => string;
  /** The mean of all months, for a plan of several years: what is missing, left over, and the one less the other. */
  readonly wholePeriod: (period: {
    readonly shortage: number;
    readonly spare: number;
    readonly gap: number;
  }) => string;
  readonly guideline: ByKind<GuidelineAnswer>;
  readonly disagreement: Readonly<
    Record<Disagreement["side"], (numbers: DisagreementNumbers | null) => string>
  >;
  /** Groups or teams that have no answer; why stands above it. */
  readonly withoutAnswer: (names: readonly string[]) => string;
  readonly sections: {
    readonly errors: (count: number) => string;
    readonly answer: string;
    readonly comparison: (months: number) => string;
    readonly tasks: (standard: MethodStandard | null) => string;
    readonly guideline: (standard: MethodStandard | null) => string;
    readonly hours: string;
    readonly strain: string;
    /** Differences from today and from doing nothing. */
    readonly against: string;
    /** What is asked of the people, and when it has to be decided. */
    readonly people: string;
    readonly decision: string;
    readonly months: (scenario: string) => string;
    readonly years: (scenario: string) => string;
    readonly staffGroups: (scenario: string) => string;
    readonly units: (scenario: string) => string;
    readonly flags: (count: number) => string;
    readonly notDone: string;
    /** The same with the hours of several scenarios side by side. */
    readonly notDoneHours: string;
    readonly issues: (count: number) => string;
  };
  readonly comparison: Readonly<Record<ComparisonRow, string>>;
  /** Flags of one basis, and how many of them are red and amber. */
  readonly flagsOfBasis: (basis: string) => string;
  readonly flagCounts: (red: number, amber: number) => string;
  /** A month that the period does not reach. */
  readonly notWithinPeriod: string;
  readonly yearGap: (year: number) => string;
  readonly partYearGap: (from: string, to: string) => string;
  /** Why the options are to work from a month: the scenario says so, or somebody lacks from then on. */
  readonly neededBecause: Readonly<Record<"stated" | "shortage", string>>;
  readonly yearShortage: (year: number) => string;
  readonly partYearShortage: (from: string, to: string) => string;
  readonly month: string;
  /** A scenario year, and one that the horizon cuts short. */
  readonly year: (year: number) => string;
  readonly partYear: (year: number) => string;
  readonly months: Readonly<Record<MonthColumn, string>>;
  readonly staffGroup: string;
  /** The time between calls, among the staff groups. */
  readonly betweenCalls: string;
  readonly unit: string;
  readonly groups: Readonly<Record<GroupColumn, string>>;
  readonly task: string;
  readonly notDone: Readonly<Record<NotDoneColumn, string>>;
  readonly nothingWaits: string;
  readonly noFlags: string;
  /** Flags of one name that cannot be judged of so many subjects; a few are named. */
  readonly notJudged: (name: string, subjects: readonly string[]) => string;
  /** What a flag is, and that it is no diagnosis. */
  readonly aboutFlags: string;
  /** How to see months and waiting work of each scenario. */
  readonly moreMonths: string;
  readonly missingFigure: (figure: MissingFigure) => string;
  readonly severities: Readonly<Record<"error" | "warning" | "note", string>>;
  readonly bases: Readonly<Record<FlagBasis, string>>;
  readonly levels: Readonly<Record<FlagLevel, string>>;
  /** In the last row of a full table of flags. */
  readonly moreFlags: (count: number) => string;
  /** In the last row of any other full table of results. */
  readonly moreRows: (count: number) => string;
  readonly writing: {
    readonly [Code in WriteIssueCode]: (data: { readonly table: string; readonly column: string }) => string;
  };
}
