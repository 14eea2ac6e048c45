import type { IsoMonth } from "../year-month.ts";
import type { Figure } from "./figure.ts";

/** The gap of the period in what stays and what passes, in posts; together they are the gap (model-definitions 4, 5). */
export interface GapParts {
  /** The gap without one-off work, growth of what waits, ramp-up and mentors. */
  readonly permanentFte: Figure;
  /** What these take; negative is a shortage that passes. */
  readonly temporaryFte: Figure;
}

/** Posts that are paid for against posts that are filled (model-definitions 4, 8). */
export interface GroupPosts {
  readonly staffGroup: string;
  /** As stated at the start. Vacant is what is left of the established ones; never below 0. */
  readonly establishedFte: Figure;
  readonly filledFte: Figure;
  readonly onLeaveFte: Figure;
  readonly onLoanFte: Figure;
  readonly vacantFte: Figure;
  /** Mean of the period: filled, and of these held by staff who are still in their ramp-up. */
  readonly meanFilledFte: Figure;
  readonly meanInRampFte: Figure;
}

/** Shares of the hours at work over the period (model-definitions 4, 9). */
export interface TimeUse {
  /** Talks, interpreters counted in. */
  readonly citizenFacingShare: Figure;
  /** What is done before and after them. */
  readonly preparationShare: Figure;
}

/** Cases of the worker with the most and with the fewest; null where nobody has stated them. */
export interface Portfolios {
  readonly largest: Figure;
  readonly smallest: Figure;
  /** Those of today by the ratio of the mean caseloads, since options say nothing of single workers. */
  readonly scaled: boolean;
}

/**
 * How the cases lie on the people of a staff group. "Above" is held against the guideline for the mix of cases of its
 * unit; null without a guideline. In a scenario each worker has more or fewer in the ratio of the mean caseloads.
 */
export interface CaseloadSpread {
  readonly staffGroup: string;
  readonly workers: Figure;
  /** Workers with more cases than the high number of the guideline, and than the low one, that of time-consuming tasks. */
  readonly aboveBand: Figure;
  readonly aboveLowEnd: Figure;
  /** Of the cases of these workers, the share that those above the high number have. */
  readonly casesAboveBandShare: Figure;
  readonly largest: Figure;
  readonly smallest: Figure;
}

export interface LongestWeek {
  readonly hours: Figure;
  readonly staffGroup: string;
  /** The first month in which it is so long; null for a contract week. */
  readonly month: string | null;
}

export interface HighestAverage {
  readonly hours: Figure;
  readonly staffGroup: string;
  /** First and last of the months that are averaged, four or as many as an agreement says. */
  readonly from: string | null;
  readonly to: string | null;
}

/** The most loaded person by the plan, which no group's mean shows (model-definitions 4, 7). */
export interface MostLoaded {
  readonly longestWeek: LongestWeek | null;
  /** If the same people are chosen for all that is planned. */
  readonly highestAverage: HighestAverage | null;
}

/** When it has to be decided at the latest for the options to work in time (model-definitions 4, 15). */
export interface LatestDecision {
  /** The month in which the options have to work: the stated one, or the first with a shortage today. */
  readonly neededFrom: string;
  readonly isStated: boolean;
  /** Day, "2026-03-01"; null where a lead cannot be computed. */
  readonly latest: string | null;
  /** The option with the longest lead, and its months; null where none takes time. */
  readonly option: string | null;
  readonly leadMonths: Figure;
  /** The day on which it comes before MED, where that is after the latest day. */
  readonly laterMed: string | null;
  /** Options that by their own first month and lead work only after the month in which they have to. */
  readonly tooLate: readonly string[];
}

/** A scenario less another; negative gaps are worse, and so are more waiting hours and more cases a post. */
export interface Difference {
  readonly gapFteTasks: Figure;
  readonly shortageFte: Figure;
  readonly backlogHours: Figure;
  readonly casesPerCaseCarryingPost: Figure;
}

/** What is asked of a scenario in the first hour (model-definitions 4). */
export interface ScenarioOverview {
  readonly gapParts: GapParts;
  /**
   * The first month from which on all temporary measures have ended, time off and moved hours are given back and no more
   * waits than the target; null where that cannot be computed.
   */
  readonly backToNormal: IsoMonth | "not-within-period" | null;
  /** Null without options, and where nothing is short and no month is stated. */
  readonly decision: LatestDecision | null;
  readonly posts: readonly GroupPosts[];
  /** Staff to each filled post of a group that leads; null where there is none. */
  readonly staffPerLeader: Figure;
  readonly timeUse: TimeUse;
  readonly portfolios: Portfolios;
  /** Of the staff groups for which it is stated. */
  readonly caseloadSpread: readonly CaseloadSpread[];
  readonly mostLoaded: MostLoaded;
  /** Hours of time off that are owed at the end, and hours of overtime over the period. */
  readonly owedTimeOffHours: Figure;
  readonly overtimeHours: Figure;
  /** Enabled options that somebody has to agree to and nobody has. */
  readonly unagreedOptions: readonly string[];
  /** Mean of the period less the first month of today, and less the same period without options. */
  readonly fromTodaysStart: Difference;
  readonly fromDoingNothing: Difference;
}
