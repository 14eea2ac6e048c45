import type { OptionChoice } from "./option-choice.ts";
import type { CellReference, Input } from "./origin.ts";
import type { CaseAgeBand, CaseloadBand, CaseMove } from "./plan/case-flow.ts";
import type { Driver } from "./plan/driver.ts";
import type { BenefitGroup, Funding, Pay, RefundRates } from "./plan/money.ts";
import type { PhoneDuty } from "./plan/phone-duty.ts";
import type { NormPeriodRule, OvertimeRule, PartTimeOvertimeRule } from "./plan/rules.ts";
import type { Settings } from "./plan/settings.ts";
import type { CalendarDate, YearMonth } from "./year-month.ts";

export {
  type AdoptionCurve,
  type ChangedQuantity,
  type CostAccount,
  type OptionAmount,
  type OptionChoice,
  type OptionKind,
  type OvertimeCompensation,
  optionAmounts,
  optionKinds,
} from "./option-choice.ts";
export { type Answer, type SafetyMeasure, safetyMeasures } from "./plan/checklist.ts";
export {
  type CadencePart,
  cadenceParts,
  type Driver,
  type UserFormula,
} from "./plan/driver.ts";
export type { Settings } from "./plan/settings.ts";

/** Share of a weekday on which the unit is closed besides public holidays; 1 is the whole day. */
export interface Closing {
  readonly date: CalendarDate;
  readonly share: Input;
}

/** Twelve weights, January first. A holiday profile sums to 1, a demand profile has the mean 1. */
export interface MonthProfile {
  readonly name: string;
  readonly weights: readonly Input[];
}

/** How a permanent deduction (fast fradrag) is stated. The last one is WISN's individual allowance. */
export const allowanceKinds = [
  "share",
  "hours-a-week-per-head",
  "hours-a-year-per-head",
  "named-duty-hours-a-year",
] as const;
export type AllowanceKind = (typeof allowanceKinds)[number];

/** A line of the deductions from a staff group's hours at work (model-definitions 2.2). */
export interface Allowance {
  readonly name: string;
  readonly kind: AllowanceKind;
  /** A share, hours a week per head, hours a year per head, or hours a year in all, by kind. */
  readonly amount: Input;
  /** Breathing space (åndehul): time without tasks between demanding talks. */
  readonly breathingSpace: boolean;
  readonly at: CellReference | null;
}

/** People with the same working conditions and the same permissions (personalegruppe). */
export interface StaffGroup {
  readonly name: string;
  readonly unit: string;
  /** Posts filled at the start, in full-time equivalents; long leave and vacancies are not in it. */
  readonly filledPosts: Input;
  /** Posts budgeted; a vacancy is what is missing from them. Without value: as filled. */
  readonly establishedPosts: Input;
  readonly heads: Input;
  /** Hours a week that one full-time post is paid for, 37. */
  readonly weeklyHours: Input;
  /** Holiday hours a year per full-time post, and how much of the 6th week's 37 hours is taken (share). */
  readonly holidayHours: Input;
  readonly sixthWeekShare: Input;
  readonly holidayProfile: MonthProfile;
  /** Other paid leave (care days, senior days, child's sick days): hours a year per post, spread by working days. */
  readonly otherLeaveHours: Input;
  /** Sickness as a share of the hours scheduled after leave; used when `absenceDays` has no value. */
  readonly absenceShare: Input;
  /** Sickness in working days a year per full-time post. */
  readonly absenceDays: Input | null;
  /** Share of the group's posts that carry cases with authority, less time taken for other duties; 0 for others. */
  readonly caseCarryingShare: Input;
  /** Caseload of a new worker as a share of the guideline in the first six months. */
  readonly newWorkerCaseFactor: Input;
  readonly turnoverPerYear: Input;
  readonly vacancyMonths: Input;
  /** Productivity of a new worker on the first day, and the months of ramp-up (whole number). */
  readonly initialProductivity: Input;
  readonly rampMonths: Input;
  readonly mentorHoursPerWeek: Input;
  readonly mentorMonths: Input;
  /** Time off owed at the start (owed, flex, unused holiday), in hours of the whole group. */
  readonly owedTimeOffHours: Input;
  /** Overtime hours per participant in the three months before the start, oldest first. */
  readonly priorOvertimeHours: readonly [Input, Input, Input];
  readonly pay: Pay;
  /** Of the established posts: on leave without a substitute, and lent out; told beside the filled ones. */
  readonly postsOnLeave: Input;
  readonly postsOnLoan: Input;
  /** Cases of the worker with the most and with the fewest; not stated: only the mean is known. */
  readonly largestCaseload: Input;
  readonly smallestCaseload: Input;
  /** The group leads the others. */
  readonly leads: boolean;
  readonly allowances: readonly Allowance[];
  readonly at: CellReference | null;
}

/** Low and high number of cases per full-time social worker for one target group in one edition. */
export interface GuidelineRow {
  readonly edition: string;
  readonly targetGroup: string;
  readonly low: Input;
  readonly high: Input;
  /** Publication, as the workbook's row states it. */
  readonly source: string;
  /** Month from which cases are held against it; null: from ever. */
  readonly from: YearMonth | null;
}

/** Cases of one target group (målgruppe). */
export interface CaseGroup {
  readonly name: string;
  readonly unit: string;
  readonly openCases: Input;
  readonly newCasesPerMonth: Input;
  /** Mean duration in months; derived from the outflow at the baseline where that is what was stated. */
  readonly durationMonths: Input;
  readonly outflowPerMonth: Input | null;
  readonly complexShare: Input;
  readonly veryComplexShare: Input;
  /** Cases with time-consuming tasks; null: the very complex share of the open cases, marked as assumed. */
  readonly timeConsumingCases: Input | null;
  /** The open cases of the start by age; empty: the steady profile of the duration. */
  readonly openingAges: readonly CaseAgeBand[];
  /** One for each edition, by its month; empty where the cases are held against none. */
  readonly guidelines: readonly GuidelineRow[];
  readonly at: CellReference | null;
}

/** Minutes for one piece, and what a talk needs beside them (model-definitions 2.4). */
export interface TaskMinutes {
  readonly talk: Input;
  readonly before: Input;
  readonly after: Input;
  /** Share of booked talks to which nobody comes (udeblivelse). */
  readonly noShowShare: Input;
  /** A missed talk is booked again until it is held. */
  readonly rebooked: boolean;
  /** Preparation waits for check-in, so that a missed talk costs none. */
  readonly preparedAfterCheckIn: boolean;
  /** Share of an empty slot that is wasted. */
  readonly lostShare: Input;
  readonly interpreterShare: Input;
  readonly interpreterFactor: Input;
  /** Talks by phone and by video: share of talks, and minutes of such a talk. */
  readonly phone: { readonly share: Input; readonly minutes: Input } | null;
  readonly video: { readonly share: Input; readonly minutes: Input } | null;
}

/** Who may do a piece of work and how it is ranked. */
export interface WorkRules {
  /** Staff group in whose posts an unmet need is told (hjemmegruppe). */
  readonly homeGroup: string;
  /** All groups that may do it, the home group among them. */
  readonly permittedGroups: readonly string[];
  /** 1 statutory (lovbunden); 2, 3 ... the user's own order. */
  readonly priority: number;
  /** Days from arising to the deadline; null: none. */
  readonly deadlineDays: Input | null;
}

/** A task that comes again and again (driftsopgave). */
export interface RecurringTask extends WorkRules {
  readonly name: string;
  readonly driver: Driver;
  readonly minutes: TaskMinutes;
  /** Weighted by the complexity of the case group, or null when the minutes hold for every case. */
  readonly complexityOf: string | null;
  readonly profile: MonthProfile | null;
  /** First and last month in which the task arises; null: throughout. */
  readonly from: YearMonth | null;
  readonly to: YearMonth | null;
  /** Growth of deferred work per month while it waits (share). */
  readonly growthPerMonth: Input;
  readonly openingBacklog: { readonly hours: Input; readonly ageMonths: Input | null } | null;
  /** Talks about sanctions, in which new staff and temps are vulnerable. */
  readonly sanctionTalk: boolean;
  readonly at: CellReference | null;
}

/** Cases that arrive at once with a deadline (engangsopgave). */
export interface Batch extends WorkRules {
  readonly name: string;
  readonly cases: Input;
  readonly minutesPerCase: Input;
  readonly start: CalendarDate;
  readonly deadline: CalendarDate;
  readonly at: CellReference | null;
}

/** Id of the first scenario of every plan: the workplace as it is, without options. */
export const todayScenarioId = "today";

/** A set of options with amounts. The first scenario of a plan is today's and has none. */
export interface Scenario {
  readonly id: string;
  /** What the user calls it; empty for today's, which the texts name. */
  readonly name: string;
  readonly description?: string;
  /** Days on which the consequences come before the MED committee and on which it is decided. */
  readonly medDate?: CalendarDate;
  readonly decisionDate?: CalendarDate;
  /** Month from which the options have to work; without it that of the first shortage. */
  readonly neededFrom?: YearMonth;
  /** Kroner that the options may cost over the period; without it there is no limit. */
  readonly budget?: Input;
  readonly options: readonly OptionChoice[];
}

/** All that a workbook states, ready to be evaluated. Months count from `start`. */
export interface Plan {
  readonly workplace: string;
  /** What somebody wants to know, in their own words; nothing where nobody has written it. */
  readonly question?: string;
  readonly start: YearMonth;
  readonly horizonMonths: number;
  readonly closings: readonly Closing[];
  readonly units: readonly string[];
  readonly staffGroups: readonly StaffGroup[];
  readonly caseGroups: readonly CaseGroup[];
  readonly tasks: readonly RecurringTask[];
  readonly batches: readonly Batch[];
  readonly phoneDuties: readonly PhoneDuty[];
  readonly caseMoves: readonly CaseMove[];
  readonly caseloadBands: readonly CaseloadBand[];
  readonly benefits: readonly BenefitGroup[];
  /** By ascending month. */
  readonly refundRates: readonly RefundRates[];
  readonly partTimeOvertime: readonly PartTimeOvertimeRule[];
  /** Each by ascending month. */
  readonly overtimeRules: readonly OvertimeRule[];
  readonly normPeriods: readonly NormPeriodRule[];
  readonly funding: readonly Funding[];
  readonly scenarios: readonly Scenario[];
  readonly settings: Settings;
}
