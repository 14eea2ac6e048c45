import type { CostAccount } from "../option-choice.ts";
import type { MissingOf } from "../result/money.ts";
import type { IsoMonth } from "../year-month.ts";
import type { Told } from "./told.ts";

/** Rows of the money that stand in the comparison of scenarios. */
export const moneyRowIds = [
  "staffPayToday",
  "staff",
  "measures",
  "benefits",
  "total",
  "once",
  "running",
  "missingHours",
  "costPerGapHour",
  "overBudget",
  "owedHours",
] as const;
export type MoneyRowId = (typeof moneyRowIds)[number];

/** Hours missing over the period today and in the scenario, as they are shown. */
interface ToldMissingHours {
  readonly today: string;
  readonly here: string;
}

/** How an hour of work is paid. */
export const hourCostIds = [
  "ordinary",
  "overtimeFirst",
  "overtimeAbove",
  "timeOffFirst",
  "timeOffAbove",
] as const;
export type HourCostId = (typeof hourCostIds)[number];

/** What the options of a scenario cost over the period; kroner as they are shown. */
export interface ToldCost {
  readonly once: string;
  readonly running: string;
  readonly total: string;
  /** Below 0 it is saved; at 0 nothing is paid. */
  readonly sign: "more" | "nothing" | "less";
}

/** A grant and what is left when it stops. */
export interface ToldFunding {
  readonly name: string;
  readonly granted: Told;
  /** "2026-06" */
  readonly to: string | null;
  readonly lapse: { readonly month: string; readonly gap: Told; readonly gapWithout: Told } | null;
}

/** What an investment comes to over the period. */
export interface ToldInvestment {
  /** "3,5 %" */
  readonly rate: Told;
  readonly presentValue: Told;
  /** Below 0 it costs more than it saves. */
  readonly isLoss: boolean;
  /** By the end of each scenario year, in kroner: what is saved beyond what it costs, or the other way round. */
  readonly savedByYear: readonly { readonly kroner: Told; readonly isLoss: boolean }[];
  readonly paidBackFrom: IsoMonth | "not-within-period" | null;
  /** Numbers that it cannot be computed for want of, with their cells. */
  readonly missing: readonly string[];
}

/** The words of one language for money. Kroner are told without decimals, hours' prices with two. */
export interface MoneyText {
  readonly title: string;
  readonly accounts: Readonly<Record<CostAccount, string>>;
  readonly allAccounts: string;
  readonly account: string;
  readonly once: string;
  readonly running: string;
  readonly total: string;
  /** Pay of today's filled posts beside the first account, benefits of today beside the last. */
  readonly today: string;
  /** Against what all kroner are told. */
  readonly basis: string;
  /** What the options cost; null where that cannot be computed. */
  readonly cost: (cost: ToldCost | null) => string;
  readonly costsNothing: string;
  /** Over what each option costs. */
  readonly option: string;
  /** What belongs to no option alone. */
  readonly ofNoOption: string;
  readonly benefits: (benefits: {
    readonly weeks: Told;
    readonly weeksToday: Told;
    readonly gross: Told;
    readonly refund: Told;
    readonly municipal: Told;
    readonly municipalToday: Told;
  }) => string;
  /** Each a sentence of its own. */
  readonly investment: {
    readonly title: string;
    readonly told: (investment: ToldInvestment) => readonly string[];
    readonly studies: string;
    readonly study: readonly string[];
  };
  /** The effect at which an investment breaks even. */
  readonly breakEven: {
    readonly effect: (share: string) => string;
    readonly "always-pays": string;
    readonly "never-pays": string;
    /** With the numbers that are missing, and their cells. */
    readonly "not-computable": (missing: readonly string[]) => string;
  };
  readonly gapHour: (told: ToldMissingHours & { readonly hours: string; readonly kroner: string }) => string;
  /** Fewer than an hour is closed, or more is missing. */
  readonly noGapHour: (told: ToldMissingHours) => string;
  /** The same in a cell of a table. */
  readonly noHourCovered: string;
  readonly owed: (hours: string) => string;
  readonly budget: (told: {
    readonly budget: string;
    readonly over: string;
    readonly isOver: boolean;
  }) => string;
  readonly budgetUnknown: (budget: Told) => string;
  readonly funding: (funding: ToldFunding) => string;
  readonly hourly: string;
  readonly hourCosts: Readonly<Record<HourCostId, string>>;
  readonly netHours: string;
  /** "374,22 (0,82 gange)" */
  readonly hourCost: (kroner: string, toOrdinary: string) => string;
  readonly hourBasis: string;
  readonly monthly: string;
  readonly missing: (count: number) => string;
  /** A number that nobody has stated, and the sums that are not there without it. */
  readonly missingNumber: (quantity: string, name: string, of: readonly MissingOf[]) => string;
  /** A number that nobody has stated, whose it is, and where it is to be written. */
  readonly missingHere: (
    quantity: string,
    name: string,
    place: { readonly sheet: string; readonly cell: string | null } | null,
  ) => string;
  /** A workbook that states neither pay nor kroner. */
  readonly noKroner: string;
  readonly rows: Readonly<Record<MoneyRowId, string>>;
}
