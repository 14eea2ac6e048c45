import { optionKinds } from "../../option-choice.ts";
import { generalKinds } from "../../options/kinds/general.ts";
import { kindsOfTheNote } from "../../options/kinds/note-2016.ts";
import { type Need, optionNeeds } from "../../options/kinds.ts";
import type { OptionKind } from "../../plan.ts";
import { contractTexts } from "../../text/contract-texts.ts";
import type { Language } from "../../text/language.ts";
import { type NewOptionText, type OptionGroup, optionGroups } from "../../text/new-option-text.ts";
import { newOptionTexts, optionExplanationTexts } from "../../text/view-texts.ts";
import { inputTables } from "../../workbook/contract/contract.ts";
import { choiceText, textOfColumn } from "../../workbook/layout.ts";
import { needsByColumn } from "../../workbook/plan/options.ts";
import type { CellWrite, WorkbookTables } from "../../workbook/tables.ts";
import { capitalised } from "./capitalised.ts";
import { eitherColumns, type OptionColumn } from "./option-columns.ts";
import { type OptionChoices, targetsOf } from "./option-field.ts";
import { type OptionRows, sheetRow } from "./option-rows.ts";
import { type FreeRow, freeRow, type TableRowCells, tableRowCells } from "./row-cells.ts";
import type { ResultContext } from "./view-context.ts";
import type { NewOptionKindView, NewOptionView } from "./workbook-view.ts";

type Table = TableRowCells<"options">;

/** What new options are written by. */
interface NewRow {
  readonly context: ResultContext;
  readonly table: Table;
  readonly row: FreeRow<"options">;
  readonly rows: OptionRows;
  readonly choices: OptionChoices;
}

const groupOf = (kind: OptionKind): OptionGroup => {
  if (kind in kindsOfTheNote) return "note-2016";
  return kind in generalKinds ? "own-numbers" : "other-documents";
};

/** The only one there is; nothing is chosen for the user where there are several. */
const onlyOne = (names: readonly string[]): string | null => (names.length === 1 ? (names[0] ?? null) : null);

/** What a new row holds: what it is, on, from the plan's first month, and names of which there is but one. No amounts. */
const valuesOf = (
  kind: OptionKind,
  { context, rows, choices }: NewRow,
): readonly (readonly [OptionColumn, CellWrite["value"] | null])[] => {
  const { from, staffGroup, target } = optionNeeds[kind];
  const { start } = context.plan;
  const when = <Value>(need: Need, value: Value): Value | null => (need === "required" ? value : null);
  return [
    ["kind", choiceText(contractTexts[rows.language], "options", "kind", kind)],
    ["enabled", rows.words.yes],
    ["from", when(from, { date: { year: start.year, month: start.month, day: 1 } })],
    ["staffGroup", when(staffGroup, onlyOne(choices.staffGroups))],
    ["target", when(target, onlyOne(targetsOf(kind, choices)))],
  ];
};

const writesOf = (kind: OptionKind, newRow: NewRow): readonly CellWrite[] => {
  const { row } = newRow;
  return valuesOf(kind, newRow).flatMap(([column, value]) => {
    const address = row.address(column);
    return address === null || value === null ? [] : [{ sheet: row.sheet, address, value }];
  });
};

/** Headers of the columns that a kind needs and the sheet lacks, in the sheet's language. */
const lackedHeaders = (kind: OptionKind, { table, rows }: NewRow): readonly string[] => {
  const needs = needsByColumn(optionNeeds[kind]);
  const required = needs.filter(([, need]) => need === "required").map(([column]) => column);
  const either = eitherColumns(kind);
  const lacked = [
    ...(["scenarios", "kind", ...required] as const).filter((column) => !table.has(column)),
    ...(either.some((column) => table.has(column)) ? [] : either),
  ];
  return lacked.map((column) => textOfColumn(contractTexts[rows.language], "options", column).header);
};

const kindView = (kind: OptionKind, newRow: NewRow): NewOptionKindView => {
  const { language } = newRow.context;
  const lacked = lackedHeaders(kind, newRow);
  const text = newOptionTexts[language];
  return {
    kind,
    name: capitalised(choiceText(contractTexts[language], "options", "kind", kind)),
    explanation: optionExplanationTexts[language].kinds[kind],
    needsConsent: optionNeeds[kind].needsConsent,
    lacks: lacked.length === 0 ? null : text.lacksColumns(newRow.rows.sheet, lacked),
    writes: writesOf(kind, newRow),
  };
};

const without = (obstacle: string): NewOptionView => ({
  groups: [],
  key: null,
  scenario: null,
  newRowOf: null,
  obstacle,
});

export const noTable = (id: "options" | "scenarios", language: Language, text: NewOptionText): string =>
  text.noTable(contractTexts[language].inputTables[id].title, inputTables[id].name);

/** The options that can be added to a scenario, and the row that one is written in. */
export const newOptionView = (
  workbook: WorkbookTables,
  choices: OptionChoices,
  context: ResultContext,
): NewOptionView => {
  const { language, optionRows: rows } = context;
  const text = newOptionTexts[language];
  const table = tableRowCells(workbook, "options");
  if (table === null || rows === null) return without(noTable("options", language, text));
  const row = freeRow(table);
  const address = row?.address("scenarios") ?? null;
  if (row === null || address === null) {
    const { header } = textOfColumn(contractTexts[rows.language], "options", "scenarios");
    return without(text.lacksColumns(rows.sheet, [header]));
  }
  const newRow: NewRow = { context, table, row, rows, choices };
  return {
    groups: optionGroups.map((group) => ({
      title: text.groups[group],
      options: optionKinds.filter((kind) => groupOf(kind) === group).map((kind) => kindView(kind, newRow)),
    })),
    key: `${row.sheet}!${sheetRow(row.first)}`,
    scenario: { sheet: row.sheet, address },
    newRowOf: row.newRowOf,
    obstacle: null,
  };
};
