import { type Need, type OptionNeeds, optionNeeds } from "../../options/kinds.ts";
import { type OptionAmount, type OptionKind, optionAmounts } from "../../plan.ts";
import type { ColumnIdOf } from "../contract/contract.ts";
import { optionsTable } from "../contract/options.ts";

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
  "opens-at": "opensAt",
  "closes-at": "closesAt",
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

/** The columns of a kind as a reader fills them in, in the order of the sheet. */
export interface ColumnsOfKind {
  readonly required: readonly OptionColumn[];
  /** One of these at least; empty: none. */
  readonly oneOf: readonly OptionColumn[];
  readonly optional: readonly OptionColumn[];
}

export const columnsOfKind = (kind: OptionKind): ColumnsOfKind => {
  const needs = new Map(needsByColumn(optionNeeds[kind]));
  const ordered = optionsTable.columns.map(({ id }) => id);
  const oneOf = optionNeeds[kind].oneOf.map((amount): OptionColumn => amountColumns[amount]);
  return {
    required: ordered.filter((column) => needs.get(column) === "required"),
    oneOf: ordered.filter((column) => oneOf.includes(column)),
    optional: ordered.filter((column) => needs.get(column) === "optional" && !oneOf.includes(column)),
  };
};
