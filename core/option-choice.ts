import type { CellReference, Input } from "./origin.ts";
import type { CalendarDate, YearMonth } from "./year-month.ts";

/** One option (handlemulighed) with its amounts, as a row of the options table states it. */
export interface OptionChoice {
  readonly kind: OptionKind;
  /** What the user calls it; the kind's name when empty. */
  readonly name: string;
  readonly enabled: boolean;
  readonly staffGroup: string | null;
  /** Staff group that takes work over from the first, such as a central booking function. */
  readonly otherStaffGroup: string | null;
  /** The allowance, task, case group or phone duty that the option acts on. */
  readonly target: string | null;
  readonly from: YearMonth | null;
  readonly to: YearMonth | null;
  /** Months in which a loan is given back: time off is taken, work of a shutdown comes back, moved hours are taken off. */
  readonly returnFrom: YearMonth | null;
  readonly returnTo: YearMonth | null;
  readonly amounts: Readonly<Partial<Record<OptionAmount, Input>>>;
  readonly compensation: OvertimeCompensation | null;
  /** How fast a change takes hold; null: at once. */
  readonly adoption: AdoptionCurve | null;
  /** What an option of the kind `changed-rate` changes. */
  readonly quantity: ChangedQuantity | null;
  /** Account of an extra cost; null: that of the kind. */
  readonly account: CostAccount | null;
  /** Of an option that somebody has to agree to. */
  readonly consent: Consent | null;
  readonly at: CellReference | null;
}

/**
 * The kinds of options: those of the note of 2016 (its working-time agreement in two forms), those of the other source
 * documents, and general ones for what is only numbers.
 */
export const optionKinds = [
  "hiring",
  "temps",
  "paid-extra-hours",
  "stretched-norm-period",
  "planned-overtime",
  "plus-time",
  "it-system",
  "shorter-opening-hours",
  "rotating-phone-duty",
  "internal-meetings",
  "shutdown",
  "prioritisation",
  "management-attention",
  "talk-blocks",
  "central-booking",
  "preparation-after-check-in",
  "no-show-slots",
  "one-caseworker",
  "stopped-meeting-series",
  "talk-training",
  "outreach",
  "fewer-registrations",
  "other-providers",
  "faster-clarification",
  "after-care",
  "paused-talks",
  "guards",
  "interpreters",
  "supervision",
  "conflict-courses",
  "investment",
  "added-work",
  "freed-hours",
  "changed-minutes",
  "changed-rate",
  "earlier-rules",
  "extra-cost",
] as const;
export type OptionKind = (typeof optionKinds)[number];

/** The numbers that options are set by; each kind states which of them it uses, and what they mean for it. */
export const optionAmounts = [
  "posts",
  "people",
  "weekly-hours",
  "hours-per-occasion",
  "share",
  "productivity",
  "lag-months",
  "positions",
  "hours",
  "weeks",
  "norm-period-months",
  "occasions-a-week",
  "minutes",
  "change",
  "value",
  "priority",
  "caseload-before",
  "caseload-after",
  "opens-at",
  "closes-at",
  "kroner-once",
  "kroner-per-month",
  "kroner-per-unit",
] as const;
export type OptionAmount = (typeof optionAmounts)[number];

/** Overtime is paid at once, or owed as time off in lieu (afspadsering). */
export const overtimeCompensations = ["paid", "time-off"] as const;
export type OvertimeCompensation = (typeof overtimeCompensations)[number];

/** The rates of the plan that a general option can change. */
export const changedQuantities = [
  "task-volume",
  "no-show-share",
  "interpreter-share",
  "new-cases",
  "case-duration",
  "turnover-per-year",
  "vacancy-months",
  "absence-share",
] as const;
export type ChangedQuantity = (typeof changedQuantities)[number];

/** Konto 6 (staff and administration), konto 5 (measures), konto 5 (benefits): three lines that never are one. */
export const costAccounts = ["staff", "measures", "benefits"] as const;
export type CostAccount = (typeof costAccounts)[number];

/** Weights of the full effect in the first, second … month after the change begins; the last one holds from then on. */
export interface AdoptionCurve {
  readonly name: string;
  /** Negative where it is worse at first. */
  readonly weights: readonly Input[];
}

export const consentStates = ["agreed", "not-agreed"] as const;
export type ConsentState = (typeof consentStates)[number];

/** Who has agreed to an option that needs it, such as those who sign for plus-time. */
export interface Consent {
  /** Null: nobody has said. It counts as not agreed. */
  readonly state: ConsentState | null;
  /** By what they are to the workplace, such as "TR". */
  readonly by: string | null;
  readonly date: CalendarDate | null;
}

/** What an agreement lacks: it has not been made, or what is said of it does not show that it has. */
export const agreementLacks = [
  "not-agreed",
  "no-signer",
  "no-date",
  "agreed-after-start",
  "checklist-says-no",
] as const;
export type AgreementLack = (typeof agreementLacks)[number];
