import { type Need, optionNeeds } from "../../options/kinds.ts";
import type { OptionKind } from "../../plan.ts";
import type { ColumnIdOf } from "../../workbook/contract/contract.ts";
import { needsByColumn } from "../../workbook/plan/options.ts";

export type OptionColumn = ColumnIdOf<"options">;

/** The numbers that decide how much an option gives, and how long it lasts. */
const important: Readonly<Partial<Record<OptionKind, readonly OptionColumn[]>>> = {
  hiring: ["posts", "from"],
  temps: ["people", "weeklyHours", "from", "to"],
  "planned-overtime": ["people", "weeklyHours", "from", "to"],
  "internal-meetings": ["share", "from", "to"],
  shutdown: ["share", "from", "to"],
};

/** A cell of an option's row that the kind has use for. */
export interface UsedColumn {
  readonly column: OptionColumn;
  readonly need: Exclude<Need, "unused">;
  readonly isImportant: boolean;
}

/** What is to be chosen first of a row that does not say what it is. */
const withoutKind: readonly UsedColumn[] = [
  { column: "kind", need: "required", isImportant: true },
  { column: "name", need: "optional", isImportant: false },
];

/** The columns that a kind has use for, the important ones first. */
export const usedColumns = (kind: OptionKind | null): readonly UsedColumn[] => {
  if (kind === null) return withoutKind;
  const needs = new Map(needsByColumn(optionNeeds[kind]));
  const first = important[kind] ?? [];
  const others = [...needs.keys()].filter((column) => !first.includes(column));
  const used = [...first, ...others].flatMap((column): UsedColumn[] => {
    const need = needs.get(column) ?? "unused";
    return need === "unused" ? [] : [{ column, need, isImportant: first.includes(column) }];
  });
  return [...used, { column: "name", need: "optional", isImportant: false }];
};
