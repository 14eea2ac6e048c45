import { optionNeeds } from "../../core/options/kinds.ts";
import { optionKinds } from "../../core/plan.ts";
import type { ColumnIdOf } from "../../core/workbook/contract/contract.ts";
import type { DriverKind } from "../../core/workbook/contract/tasks.ts";
import { needsByColumn } from "../../core/workbook/plan/options.ts";
import type { TableId } from "./content.ts";

/** Columns that some choices of a row use and others do not. A column that is named nowhere is always used. */
interface ColumnUse {
  readonly chosenIn: string;
  readonly columns: Readonly<Record<string, readonly string[]>>;
}

/** The columns that a kind of option has use for. */
const options = Object.fromEntries(
  optionKinds.map((kind) => [
    kind,
    needsByColumn(optionNeeds[kind]).flatMap(([column, need]) => (need === "unused" ? [] : [column])),
  ]),
);

const tasks: Readonly<Record<DriverKind, readonly ColumnIdOf<"tasks">[]>> = {
  "per-open-case-a-year": ["caseGroup", "rate"],
  "per-new-case": ["caseGroup", "rate"],
  "per-month": ["rate"],
  "share-of-cases-a-year": ["caseGroup", "share"],
  "age-window": ["caseGroup", "rate"],
  "at-age": ["caseGroup", "rate"],
  "per-moved-case": ["caseGroup", "rate"],
  "talk-cadence": ["caseGroup"],
  "share-of-task": ["share"],
  formula: [],
};

export const columnsInUse: Readonly<Partial<Record<TableId, ColumnUse>>> = {
  options: { chosenIn: "kind", columns: options },
  tasks: { chosenIn: "driver", columns: tasks },
};
