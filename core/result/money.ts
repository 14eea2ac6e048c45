import type { QuantityId } from "../explain/quantities.ts";
import type { Subject } from "../explain/step.ts";
import type { CostAccount } from "../option-choice.ts";
import type { CellReference } from "../origin.ts";
import type { IsoMonth } from "../year-month.ts";
import type { Figure } from "./figure.ts";

/** Kroner over the period against today, once and running; below 0 what is saved. */
export interface CostFigures {
  readonly once: Figure;
  readonly running: Figure;
  readonly total: Figure;
}

/** Konto 6 (staff), konto 5 (measures), konto 5 (benefits, the municipality's own share): never one line. */
export interface AccountCost extends CostFigures {
  readonly account: CostAccount;
}

export interface OptionMoney extends CostFigures {
  /** Null: what belongs to no option alone. */
  readonly option: string | null;
  readonly parts: readonly PricePartFigures[];
}

/** What a price is paid for. */
export const pricedThings = [
  "months-of-pay",
  "recruitments",
  "once",
  "months",
  "weeks",
  "hours",
  "pieces",
  "other",
] as const;
export type PricedThing = (typeof pricedThings)[number];

/** So much of something at so many kroner each, over the period. */
export interface PricePartFigures {
  readonly of: PricedThing;
  /** Months of pay are those of full-time posts that are filled. Null where it is not so much at one price. */
  readonly amount: Figure;
  readonly kronerEach: Figure;
  readonly kroner: Figure;
}

/** Kroner of a month against today, beside the pay of today's filled posts. */
export interface MoneyMonth {
  /** "2016-10" */
  readonly month: string;
  readonly staffPayToday: Figure;
  readonly staff: Figure;
  readonly measures: Figure;
  readonly benefits: Figure;
  readonly total: Figure;
}

/** Kroner for an hour of work on tasks, and how many times that of an ordinary hour it is. */
export interface HourCostFigures {
  readonly kroner: Figure;
  readonly toOrdinary: Figure;
}

/** What an hour costs in the first scenario year by how it is paid, with what it is reckoned from (2.19). */
export interface GroupHourCost {
  readonly staffGroup: string;
  readonly annualPay: Figure;
  readonly pensionShare: Figure;
  readonly netHoursAYear: Figure;
  readonly ordinary: Figure;
  readonly overtimeFirst: HourCostFigures;
  readonly overtimeAbove: HourCostFigures;
  readonly timeOffFirst: HourCostFigures;
  readonly timeOffAbove: HourCostFigures;
}

/** Benefits over the period, all of them and the state's refund, before budgetgaranti and udligning. */
export interface BenefitFigures {
  /** Weeks that people are on benefit, all together, and without options. */
  readonly personWeeks: Figure;
  readonly personWeeksToday: Figure;
  readonly gross: Figure;
  readonly refund: Figure;
  readonly municipal: Figure;
  readonly grossToday: Figure;
  readonly refundToday: Figure;
  readonly municipalToday: Figure;
}

/** A number that nobody has stated, or that was refused, and the figures that hang on it. */
export interface MissingKroner {
  /** What it is a number of, such as a staff group or an option. */
  readonly kind: Subject["kind"];
  readonly name: string;
  readonly quantity: QuantityId;
  /** Null where no cell holds it. */
  readonly at: CellReference | null;
  readonly of: readonly MissingOf[];
}
export const missingOf = ["cost", "pay", "benefits"] as const;
export type MissingOf = (typeof missingOf)[number];

/** Money granted for a time, and the gap on the day it stops (model-definitions 4, 11). */
export interface FundingFigures {
  readonly name: string;
  /** Kroner over the period. */
  readonly granted: Figure;
  readonly posts: Figure;
  /** Last month with the money; null: no end is stated. */
  readonly to: string | null;
  /** The first month without it, with the gap as it is and without the posts that it paid; null: not within the period. */
  readonly lapse: { readonly month: string; readonly gapFte: Figure; readonly gapFteWithout: Figure } | null;
}

/** What an investment comes to against today, all accounts together, before budgetgaranti and udligning. */
export interface InvestmentFigures {
  /** The user's rate a year, and the present value at it: money of the first month in full, of later ones discounted. */
  readonly discountRate: Figure;
  readonly presentValue: Figure;
  /** By the end of each scenario year: kroner saved in all, below 0 what it has cost more than it saved. */
  readonly savedByYear: readonly Figure[];
  /** The month from which that sum stays at 0 or above, "2027-10"; null where it cannot be computed. */
  readonly paidBackFrom: IsoMonth | "not-within-period" | null;
}

/** The money of a scenario over the whole period (`model.md` 9). */
export interface MoneyResult {
  /** Pay and pension of today's filled posts: what the costs come on top of. */
  readonly staffPayToday: Figure;
  readonly months: readonly MoneyMonth[];
  readonly accounts: readonly AccountCost[];
  readonly total: CostFigures;
  /** The same without what benefits become dearer or cheaper: what the options cost by themselves. */
  readonly spent: CostFigures;
  readonly options: readonly OptionMoney[];
  readonly benefits: BenefitFigures | null;
  /** Null where nothing is invested. */
  readonly investment: InvestmentFigures | null;
  readonly hourly: readonly GroupHourCost[];
  readonly missing: readonly MissingKroner[];
  /** Hours missing over the period without options, and in the scenario, hours owed at the end counted as missing. */
  readonly shortageHoursToday: Figure;
  readonly shortageHours: Figure;
  /** Hours by which fewer are missing than today, hours owed at the end counted as missing. */
  readonly shortageHoursClosed: Figure;
  /** Null where it cannot be computed, and where less than an hour is closed. */
  readonly costPerGapHour: Figure;
  /** Hours owed at the end, which cost no kroner: time off, deferred work and hours moved. */
  readonly owedHours: Figure;
  /** Null without a limit. */
  readonly budget: { readonly kroner: Figure; readonly over: Figure } | null;
  readonly funding: readonly FundingFigures[];
}
