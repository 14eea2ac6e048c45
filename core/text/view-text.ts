import type { MethodStandard } from "../result.ts";
import type { ByKind, TaskAnswer } from "./result-text.ts";
import type { Told } from "./told.ts";

/** Figures of a scenario that a pane shows beside the answer. */
export const keyFigureIds = ["casesPerPost", "hoursGiven", "hoursNeeded", "settled"] as const;
export type KeyFigureId = (typeof keyFigureIds)[number];

/** Figures of a month in words. */
export interface ToldMonth {
  /** "2016-10" */
  readonly month: string;
  readonly available: Told;
  readonly required: Told;
  readonly gap: Told;
  /** Not there where the plan has no guideline. */
  readonly guideline?: Told;
  readonly backlog: Told;
}

/** A month and its gap as they are shown. */
export interface ToldGap {
  readonly month: string;
  readonly gap: string;
}

/** What an option costs over the period; kroner as they are shown. */
export interface ToldOptionCost {
  readonly total: string;
  /** What is paid once; null where nothing is. */
  readonly once: string | null;
  /** Below 0 it is saved. */
  readonly sign: "more" | "nothing" | "less";
}

/** Why nothing is written into the workbook, what is as it was, and what to do about it. */
export interface ReadOnlyText {
  readonly happened: string;
  readonly stays: string;
  readonly remedy: string;
}

/** The words of one language that only a pane has use for. */
export interface ViewText {
  /** What stands beside the large figure. */
  readonly headline: ByKind<TaskAnswer>;
  /** By which standards the large figure and its band are reckoned. */
  readonly standards: (tasks: MethodStandard | null, guideline: MethodStandard | null) => string;
  readonly keyFigures: Readonly<Record<KeyFigureId, string>>;
  /** What the key figures are held against; all figures as they are shown. */
  readonly notes: {
    readonly carrying: (posts: Told, need: Told, guideline: MethodStandard) => string;
    readonly needed: (hours: Told) => string;
    readonly guideline: (hours: Told, guideline: MethodStandard) => string;
    readonly unsettled: (gap: Told) => string;
  };
  /** Names of the months, short, January first. */
  readonly shortMonths: readonly string[];
  /** Null: it cannot be computed, and what is missing is told after it. */
  readonly optionCost: (cost: ToldOptionCost | null) => string;
  /** A number that nobody has stated; null for a name that goes without saying. */
  readonly missingForCost: (quantity: string, name: string | null) => string;
  /** At the field of an agreement that is said to be made. */
  readonly agreementLacks: Readonly<Record<"agreed-after-start" | "checklist-says-no", string>>;
  readonly toldMonth: (month: ToldMonth) => string;
  /** The worst month, and the worst outside holidays where that is another. */
  readonly worst: (month: ToldGap, withoutHolidays: ToldGap | null) => string;
  /** Tasks with work that waits, and the hours of it. */
  readonly waits: (tasks: number, hours: Told) => string;
  /** Nothing waits at the end, but deadlines were passed on the way. */
  readonly onlyLate: (tasks: number) => string;
  /** Nothing waits and nothing was late, but some of the work of so many tasks is dropped by choice. */
  readonly onlyDropped: (tasks: number) => string;
  /** Duties that nobody has time for, which do not wait. */
  readonly unstaffed: (hours: string) => string;
  /** A workbook that was made for a later edition. */
  readonly newerModel: (found: number, known: number) => ReadOnlyText;
  /** Rows of a long table, and flags of a long list, that are left out. */
  readonly moreRows: (count: number) => string;
  readonly moreFlags: (count: number) => string;
  /** "Sager, celle C7" */
  readonly cell: (sheet: string, cell: string) => string;
  /** A cell by the row and the column that it holds. */
  readonly cellOf: (row: string, column: string) => string;
}
