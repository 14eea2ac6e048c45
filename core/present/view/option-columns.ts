import { type Need, optionNeeds } from "../../options/kinds.ts";
import type { OptionKind } from "../../plan.ts";
import type { ColumnIdOf } from "../../workbook/contract/contract.ts";
import { amountColumns, needsByColumn } from "../../workbook/plan/options.ts";
import { isGiven } from "../../workbook/read/row.ts";
import { kindOf, type OptionRow } from "./option-rows.ts";

export type OptionColumn = ColumnIdOf<"options">;

/** The numbers that decide how much an option gives, and how long it lasts. */
const important: Readonly<Record<OptionKind, readonly OptionColumn[]>> = {
  hiring: ["posts", "from"],
  temps: ["people", "weeklyHours", "from", "to"],
  "paid-extra-hours": ["people", "weeklyHours", "from", "to"],
  "stretched-norm-period": ["people", "weeklyHours", "from", "to"],
  "planned-overtime": ["people", "weeklyHours", "from", "to"],
  "plus-time": ["people", "weeklyHours", "from"],
  "it-system": ["target", "share", "from"],
  "shorter-opening-hours": ["target", "weeklyHours", "from"],
  "rotating-phone-duty": ["target", "occasionsAWeek", "minutes", "from"],
  "internal-meetings": ["share", "from", "to"],
  shutdown: ["share", "from", "to"],
  prioritisation: ["target", "priority", "share", "from"],
  "management-attention": ["weeklyHours", "from"],
  "talk-blocks": ["people", "weeklyHours", "from"],
  "central-booking": ["target", "minutes", "otherStaffGroup", "from"],
  "preparation-after-check-in": ["target", "share", "from"],
  "no-show-slots": ["target", "share", "from"],
  "one-caseworker": ["target", "share", "from"],
  "stopped-meeting-series": ["target", "share", "from"],
  "talk-training": ["people", "hours", "share", "from"],
  outreach: ["occasionsAWeek", "minutes", "share", "from"],
  "fewer-registrations": ["target", "share", "from"],
  "other-providers": ["target", "share", "kronerPerUnit", "from"],
  "faster-clarification": ["target", "share", "from"],
  "after-care": ["target", "share", "from"],
  "paused-talks": ["target", "share", "from"],
  guards: ["kronerPerUnit", "from", "to"],
  interpreters: ["target", "share", "from"],
  supervision: ["hours", "people", "from"],
  "conflict-courses": ["hours", "people", "from", "to"],
  investment: ["target", "caseloadBefore", "caseloadAfter", "share"],
  "added-work": ["weeklyHours", "hours", "from"],
  "freed-hours": ["people", "weeklyHours", "from"],
  "changed-minutes": ["target", "change", "minutes", "from"],
  "changed-rate": ["quantity", "target", "change", "value"],
  "earlier-rules": ["target", "from"],
  "extra-cost": ["kronerOnce", "kronerPerMonth", "from"],
};

/** A cell of an option's row that the kind has use for. */
export interface UsedColumn {
  readonly column: OptionColumn;
  readonly need: Exclude<Need, "unused">;
  readonly isImportant: boolean;
  /** One of several amounts of which one has to be there. */
  readonly isEither: boolean;
}

export const eitherColumns = (kind: OptionKind): readonly OptionColumn[] =>
  optionNeeds[kind].oneOf.map((amount) => amountColumns[amount]);

/** What is to be chosen first of a row that does not say what it is. */
const withoutKind: readonly UsedColumn[] = [
  { column: "kind", need: "required", isImportant: true, isEither: false },
  { column: "name", need: "optional", isImportant: false, isEither: false },
];

/** The columns that a kind has use for, the important ones first. */
export const usedColumns = (kind: OptionKind | null): readonly UsedColumn[] => {
  if (kind === null) return withoutKind;
  const needs = new Map(needsByColumn(optionNeeds[kind]));
  const first = important[kind];
  const others = [...needs.keys()].filter((column) => !first.includes(column));
  const either = eitherColumns(kind);
  const used = [...first, ...others].flatMap((column): UsedColumn[] => {
    const need = needs.get(column) ?? "unused";
    return need === "unused"
      ? []
      : [{ column, need, isImportant: first.includes(column), isEither: either.includes(column) }];
  });
  return [...used, { column: "name", need: "optional", isImportant: false, isEither: false }];
};

/**
 * The columns of a row. Of several amounts of which one has to be there those that are filled in come first, in the place
 * of the empty ones: what defines the option is seen at once.
 */
export const shownColumns = (row: OptionRow): readonly UsedColumn[] => {
  const used = usedColumns(kindOf(row));
  const place = used.findIndex(({ isEither }) => isEither);
  if (!used.some(({ column, isEither }) => isEither && isGiven(row, column))) return used;
  const shown = used.map((each, index) =>
    each.isEither
      ? { each: { ...each, isImportant: isGiven(row, each.column) }, order: place }
      : { each, order: index },
  );
  return shown
    .sort((one, other) => rank(one.each) - rank(other.each) || one.order - other.order)
    .map(({ each }) => each);
};

const rank = ({ isImportant }: UsedColumn): number => (isImportant ? 0 : 1);
