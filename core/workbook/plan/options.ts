import type { Need, OptionNeeds } from "../../options/kinds.ts";
import { type OptionAmount, optionAmounts } from "../../plan.ts";
import type { ColumnIdOf } from "../contract/contract.ts";

export type OptionColumn = ColumnIdOf<"options">;

/** The column that each amount of an option stands in. */
export const amountColumns = {
  posts: "posts",
  people: "people",
  "weekly-hours": "weeklyHours",
  "hours-per-occasion": "hoursPerOccasion",
  share: "share",
  productivity: "productivity",
  "lag-months": "lagMonths",
  positions: "positions",
  hours: "hours",
  weeks: "weeks",
  "norm-period-months": "normPeriodMonths",
  "occasions-a-week": "occasionsAWeek",
  minutes: "minutes",
  change: "change",
  value: "value",
  priority: "priority",
  "caseload-before": "caseloadBefore",
  "caseload-after": "caseloadAfter",
  "kroner-once": "kronerOnce",
  "kroner-per-month": "kronerPerMonth",
  "kroner-per-unit": "kronerPerUnit",
} as const satisfies Record<OptionAmount, OptionColumn>;

/** The columns of an option's row with what its kind needs of them. */
export const needsByColumn = (needs: OptionNeeds): readonly (readonly [OptionColumn, Need])[] => [
  ...optionAmounts.map((amount) => [amountColumns[amount], needs.amounts[amount] ?? "unused"] as const),
  ["staffGroup", needs.staffGroup],
  ["otherStaffGroup", needs.otherStaffGroup],
  ["target", needs.target],
  ["from", needs.from],
  ["to", needs.to],
  ["returnFrom", needs.givenBack],
  ["returnTo", needs.givenBack],
  ["compensation", needs.compensation],
  ["adoption", needs.adoption],
  ["quantity", needs.quantity],
  ["account", needs.account],
  ["consent", needs.needsConsent ? "optional" : "unused"],
  ["consentBy", needs.needsConsent ? "optional" : "unused"],
  ["consentDate", needs.needsConsent ? "optional" : "unused"],
];
