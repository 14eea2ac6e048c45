import type { CellReference, Input } from "../origin.ts";
import type { YearMonth } from "../year-month.ts";
import type { DatedRule } from "./rules.ts";

/** Pay of a full-time post of a staff group, in kroner a year; null values are kroner that nobody has stated. */
export interface Pay {
  /** Year's pay without pension. */
  readonly annualPay: Input;
  /** Employer's pension contribution as a share of the pay, and that of overtime pay. */
  readonly pensionShare: Input;
  readonly overtimePensionShare: Input;
  /** Kroner for each post that is filled anew: advertisement, interviews, equipment. */
  readonly recruitmentCost: Input;
}

/** The steps by which the state's refund falls with a person's weeks on benefit: weeks 1-4, 5-26, 27-52, from 53. */
export const refundSteps = ["weeks1to4", "weeks5to26", "weeks27to52", "weeksFrom53"] as const;
export type RefundStep = (typeof refundSteps)[number];

/** Benefits of the people of one target group (model-definitions 2.20). */
export interface BenefitGroup {
  readonly caseGroup: string;
  /** Kroner a week and person. */
  readonly weeklyBenefit: Input;
  /** People on benefit at the start, by the step that they are on. */
  readonly openingPeople: Readonly<Record<RefundStep, Input>>;
  /** People a month who come onto the benefit; not stated: the case group's new cases. */
  readonly entrantsPerMonth: Input;
  /** Weeks on any covered benefit that entrants bring with them. */
  readonly weeksAtEntry: Input;
  readonly at: CellReference | null;
}

/** The state's refund as a share of the benefit, from a month on (lov om kommunernes finansiering af visse offentlige ydelser § 5). */
export interface RefundRates extends DatedRule {
  readonly shares: Readonly<Record<RefundStep, Input>>;
}

/** Money granted for a time, such as a pool or the compensation for a new law. */
export interface Funding {
  readonly name: string;
  readonly from: YearMonth | null;
  readonly to: YearMonth | null;
  readonly kronerPerMonth: Input;
  /** Posts among the filled ones that the money pays. */
  readonly posts: Input;
  readonly staffGroup: string | null;
  readonly at: CellReference | null;
}
