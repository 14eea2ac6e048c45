import type { CostAccount, OptionAmount } from "../../plan.ts";

/** Whether an option of a kind needs a cell of its row, may have it, or has no use for it. */
export type Need = "required" | "optional" | "unused";

/** What an option may act on besides a staff group. */
export type OptionTarget = "allowance" | "task" | "case-group" | "phone-duty" | "rota";

/** What the row of an option states, by its kind. Amounts that are not named are unused. */
export interface OptionNeeds {
  readonly amounts: Readonly<Partial<Record<OptionAmount, "required" | "optional">>>;
  /** Amounts of which one at least has to be stated; empty: none. */
  readonly oneOf: readonly OptionAmount[];
  readonly staffGroup: Need;
  readonly otherStaffGroup: Need;
  /** What the target may be the name of; none: the option has no target. */
  readonly targets: readonly OptionTarget[];
  /** Whether a target has to be named, where there are targets. */
  readonly target: Need;
  readonly from: Need;
  readonly to: Need;
  readonly givenBack: Need;
  readonly compensation: Need;
  readonly adoption: Need;
  readonly quantity: Need;
  readonly account: Need;
  /** Somebody has to agree to it. */
  readonly needsConsent: boolean;
  /** Somebody decides on it; else it is a piece of arithmetic, such as a law that had not come. */
  readonly isDecided: boolean;
  readonly cost: CostNeeds;
}

/**
 * What `kroner-per-unit` are for: an hour of the people that it hires for a time, an hour beyond the week, an hour moved
 * within a norm period, a piece of a task, a calendar week.
 */
export type CostUnit = "hired-hour" | "extra-hour" | "moved-hour" | "piece" | "week";

/** What an option of a kind costs. Each may have kroner of its own, once, by the month or by the unit, on its account. */
export interface CostNeeds {
  readonly account: CostAccount;
  /** Amounts of kroner of which one at least has to be stated for the cost to be known; empty: it costs nothing by itself. */
  readonly knownBy: readonly OptionAmount[];
  /** Null: the kind has no price of a unit. */
  readonly unit: CostUnit | null;
  /** Its hours are paid by the pay of a staff group. */
  readonly byPay: boolean;
}

type Stated = Partial<Omit<OptionNeeds, "cost">> & {
  readonly amounts: OptionNeeds["amounts"];
  readonly cost?: Partial<OptionNeeds["cost"]>;
};

/** Kroner that any option may state for itself. */
const ownKroner = { "kroner-once": "optional", "kroner-per-month": "optional" } as const;

/** The needs of a kind; what is not named is unused, a first month is required, and named targets have to be stated. */
export const needs = ({ amounts, cost, ...stated }: Stated): OptionNeeds => ({
  oneOf: [],
  staffGroup: "unused",
  otherStaffGroup: "unused",
  targets: [],
  target: (stated.targets ?? []).length > 0 ? "required" : "unused",
  from: "required",
  to: "optional",
  givenBack: "unused",
  compensation: "unused",
  adoption: "unused",
  quantity: "unused",
  account: "unused",
  needsConsent: false,
  isDecided: true,
  ...stated,
  amounts: { ...amounts, ...ownKroner },
  cost: { account: "staff", knownBy: [], unit: null, byPay: false, ...cost },
});
