import type { CellReference, Input } from "./origin.ts";
import type { YearMonth } from "./year-month.ts";

/** One option (handlemulighed) with its amounts, as a row of the options table states it. */
export interface OptionChoice {
  readonly kind: OptionKind;
  /** What the user calls it; the kind's name when empty. */
  readonly name: string;
  readonly enabled: boolean;
  readonly staffGroup: string | null;
  /** The allowance, task or batch that the option acts on. */
  readonly target: string | null;
  readonly from: YearMonth | null;
  readonly to: YearMonth | null;
  /** Months in which a loan is given back: time off in lieu is taken, work of a shutdown comes back. */
  readonly returnFrom: YearMonth | null;
  readonly returnTo: YearMonth | null;
  readonly amounts: Readonly<Partial<Record<OptionAmount, Input>>>;
  readonly compensation: OvertimeCompensation | null;
  readonly at: CellReference | null;
}

export const optionKinds = ["hiring", "temps", "planned-overtime", "internal-meetings", "shutdown"] as const;
export type OptionKind = (typeof optionKinds)[number];

/** The numbers that options are set by; each kind states which of them it uses. */
export const optionAmounts = [
  "posts",
  "people",
  "weekly-hours",
  "hours-per-occasion",
  "share",
  "productivity",
  "lag-months",
] as const;
export type OptionAmount = (typeof optionAmounts)[number];

/** Overtime is paid at once, or owed as time off in lieu (afspadsering). */
export const overtimeCompensations = ["paid", "time-off"] as const;
export type OvertimeCompensation = (typeof overtimeCompensations)[number];
