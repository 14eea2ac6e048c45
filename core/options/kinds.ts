import type { OptionAmount, OptionKind } from "../plan.ts";

/** Whether an option of a kind needs a cell of its row, may have it, or has no use for it. */
export type Need = "required" | "optional" | "unused";

/** What an option may act on besides a staff group. */
export type OptionTarget = "allowance" | "task";

/** What the row of an option states, by its kind. Amounts that are not named are unused. */
export interface OptionNeeds {
  readonly amounts: Readonly<Partial<Record<OptionAmount, "required" | "optional">>>;
  readonly staffGroup: Need;
  /** What the target may be the name of; none: the option has no target. */
  readonly targets: readonly OptionTarget[];
  readonly from: Need;
  readonly to: Need;
  readonly givenBack: Need;
  readonly compensation: Need;
}

export const optionNeeds: Readonly<Record<OptionKind, OptionNeeds>> = {
  hiring: {
    amounts: { posts: "required", "lag-months": "optional" },
    staffGroup: "required",
    targets: [],
    from: "required",
    to: "optional",
    givenBack: "unused",
    compensation: "unused",
  },
  temps: {
    amounts: { people: "required", "weekly-hours": "required", productivity: "optional" },
    staffGroup: "required",
    targets: [],
    from: "required",
    to: "optional",
    givenBack: "unused",
    compensation: "unused",
  },
  "planned-overtime": {
    amounts: { people: "required", "weekly-hours": "required", "hours-per-occasion": "optional" },
    staffGroup: "required",
    targets: [],
    from: "required",
    to: "required",
    givenBack: "optional",
    compensation: "required",
  },
  "internal-meetings": {
    amounts: { share: "required" },
    staffGroup: "optional",
    targets: ["allowance", "task"],
    from: "required",
    to: "optional",
    givenBack: "unused",
    compensation: "unused",
  },
  shutdown: {
    amounts: { share: "optional" },
    staffGroup: "unused",
    targets: ["task"],
    from: "required",
    to: "required",
    givenBack: "optional",
    compensation: "unused",
  },
};
