import type { OptionTarget } from "../../options/kinds/needs.ts";
import { actsOnDeferrableWorkOnly, optionNeeds } from "../../options/kinds.ts";
import { type OptionKind, optionKinds, type Plan } from "../../plan.ts";
import { contractTexts } from "../../text/contract-texts.ts";
import type { Language } from "../../text/language.ts";
import { type CellType, shareBounds } from "../../workbook/contract/column.ts";
import { choiceText } from "../../workbook/layout.ts";
import { rotasOf } from "../../workbook/plan/option-targets.ts";
import { cleanText, keyOf } from "../../workbook/read/normalise.ts";
import { cellOf, columnOf, type ReadCell } from "../../workbook/read/row.ts";
import type { CellValue } from "../../workbook/tables.ts";
import { formatDate, formatYearMonth } from "../../year-month.ts";
import type { OptionColumn } from "./option-columns.ts";
import { kindOf, type OptionRow, type OptionRows } from "./option-rows.ts";
import type { OptionInputView } from "./workbook-view.ts";

/** Priority of statutory work (lovbundet), from which no option that defers work takes anything. */
const statutoryPriority = 1;

/** The names of a part of the plan that stands in the workbook under a name of its own. */
const namesIn = (parts: readonly { readonly name: string; readonly at: unknown }[]): readonly string[] =>
  parts.filter(({ name, at }) => at !== null && !name.startsWith("#")).map(({ name }) => name);

const tasksFor = (kind: OptionKind, { tasks }: Plan): readonly string[] =>
  namesIn(
    tasks.filter(({ priority }) => priority !== statutoryPriority || !actsOnDeferrableWorkOnly.has(kind)),
  );

/** What an option of the kind may act on. */
const targetNames = (kind: OptionKind, plan: Plan): readonly string[] => {
  const namesOf: Readonly<Record<OptionTarget, () => readonly string[]>> = {
    task: () => tasksFor(kind, plan),
    allowance: () => plan.staffGroups.flatMap(({ allowances }) => namesIn(allowances)),
    "case-group": () => namesIn(plan.caseGroups),
    "phone-duty": () => namesIn(plan.phoneDuties),
    rota: () => rotasOf(plan.phoneDuties),
  };
  return [...new Set(optionNeeds[kind].targets.flatMap((target) => namesOf[target]()))];
};

/** The names that options may state. One list is shared by all that have it, also on the way to another thread. */
export interface OptionChoices {
  readonly staffGroups: readonly string[];
  readonly adoptionCurves: readonly string[];
  readonly targets: ReadonlyMap<OptionKind, readonly string[]>;
}

export const optionChoices = (plan: Plan, adoptionCurves: readonly string[]): OptionChoices => ({
  staffGroups: namesIn(plan.staffGroups),
  adoptionCurves,
  targets: new Map(optionKinds.map((kind) => [kind, targetNames(kind, plan)] as const)),
});

export const targetsOf = (kind: OptionKind, { targets }: OptionChoices): readonly string[] =>
  targets.get(kind) ?? [];

const textIn = (value: CellValue): string | null => {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && cleanText(value) !== "" ? cleanText(value) : null;
};

/** The name in the spelling of the choices, where it is one of them. */
const chosen = (value: CellValue, choices: readonly string[]): string | null => {
  const text = textIn(value);
  return choices.find((choice) => text !== null && keyOf(choice) === keyOf(text)) ?? text;
};

/** Choices in the language of the sheet; the chosen one in the words that the cell has. */
const wordsOf = (
  column: OptionColumn,
  cell: ReadCell,
  ids: readonly string[],
  language: Language,
): readonly string[] =>
  ids.map((id) =>
    cell.words !== undefined && cell.value === id
      ? cell.words
      : choiceText(contractTexts[language], "options", column, id),
  );

/** Columns that hold the name of a staff group or of an adoption curve. */
const namesFor = (column: OptionColumn, choices: OptionChoices): readonly string[] | null => {
  if (column === "staffGroup" || column === "otherStaffGroup") return choices.staffGroups;
  return column === "adoption" ? choices.adoptionCurves : null;
};

const dateIn = ({ value }: ReadCell): string | null =>
  typeof value === "object" && value !== null && "day" in value ? formatDate(value) : null;

const monthIn = ({ value }: ReadCell): string | null =>
  typeof value === "object" && value !== null && "month" in value ? formatYearMonth(value) : null;

const numberIn = ({ value }: ReadCell): number | null => (typeof value === "number" ? value : null);

const numberInput = (cell: ReadCell, type: CellType): OptionInputView => {
  const [minimum, maximum] = type.kind === "share" ? shareBounds(type) : [null, null];
  const bounds =
    type.kind === "number"
      ? { minimum: type.minimum ?? null, maximum: type.maximum ?? null }
      : { minimum, maximum };
  const whole = type.kind === "number" && type.unit === "heads" ? ({ isWhole: true } as const) : {};
  return { kind: "number", value: numberIn(cell), ...bounds, isShare: type.kind === "share", ...whole };
};

/** What the cell of an option holds and may hold. */
export const optionInput = (
  row: OptionRow,
  column: OptionColumn,
  rows: OptionRows,
  choices: OptionChoices,
): OptionInputView => {
  const cell = cellOf(row, column);
  const type: CellType = columnOf("options", column)?.type ?? { kind: "text" };
  const value = cell.at === null ? null : rows.value(cell.at.cell);
  const choice = (names: readonly string[]): OptionInputView => ({
    kind: "choice",
    value: chosen(value, names),
    choices: names,
  });
  if (type.kind === "number" || type.kind === "share") return numberInput(cell, type);
  if (type.kind === "month") return { kind: "month", value: monthIn(cell) };
  if (type.kind === "choice") return choice(wordsOf(column, cell, type.choices, rows.language));
  if (type.kind === "time") return { kind: "time", value: numberIn(cell) };
  if (type.kind === "date") return { kind: "date", value: dateIn(cell) };
  const names = namesFor(column, choices);
  if (names !== null) return choice(names);
  const kind = kindOf(row);
  if (column === "target" && kind !== null) return choice(targetsOf(kind, choices));
  return { kind: "text", value: textIn(value) };
};
