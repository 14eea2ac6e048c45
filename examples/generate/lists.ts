import { talkGroupIds, talkGroups } from "../../core/rules/talk-groups.ts";
import type { Language } from "../../core/text/language.ts";
import { type InputTableId, inputTables, type ModelTableId } from "../../core/workbook/contract/contract.ts";
import { editions } from "../data/prefilled.ts";
import type { CellSpec, TableColumn } from "./content.ts";
import type { PlacedSheet, PlacedTable } from "./place.ts";

/** A column whose cells other cells choose from, as a name of the workbook. */
interface NamedList {
  readonly name: string;
  readonly formula: string;
}

/** Columns of free text in which the cells of another table are offered. */
const offered: Readonly<Partial<Record<string, { readonly table: InputTableId; readonly column: string }>>> =
  {
    "caseGroups.guidelineGroup": { table: "guidelines", column: "targetGroup" },
  };

const namesOfTalkGroups = (language: Language): readonly string[] =>
  talkGroupIds.map((group) => talkGroups[group][language]);

/** Words that are offered in a cell of free text. */
const offeredWords: Readonly<Partial<Record<string, (language: Language) => readonly string[]>>> = {
  "settings.guidelineEdition": editions,
  "caseGroups.ruleGroup": namesOfTalkGroups,
  "talkCadences.targetGroup": namesOfTalkGroups,
};

const listColumns: Readonly<Partial<Record<ModelTableId, string>>> = {
  staffGroups: "name",
  caseGroups: "name",
  tasks: "name",
  allowances: "name",
  holidayProfiles: "name",
  demandProfiles: "name",
  scenarios: "name",
  guidelines: "targetGroup",
  adoptionCurves: "name",
  phoneDuties: "name",
};

export const listName = (table: InputTableId): string => `${inputTables[table].name}List`;

export const columnLetters = (column: number): string =>
  column <= 26
    ? String.fromCharCode(64 + column)
    : columnLetters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));

const absolute = (column: number, row: number): string => `$${columnLetters(column)}$${row}`;
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/**
 * From the first row to the last one that is filled in. The range reaches to the end of the room that the table can
 * grow to, so that the list holds rows that are added, and it shows no blank lines at its end.
 */
const listOf = (sheet: PlacedSheet, table: PlacedTable, column: TableColumn): NamedList => {
  const place = table.left + table.columns.indexOf(column);
  const first = `${quotedSheet(sheet.name)}!${absolute(place, table.firstRow)}`;
  const cells = `${first}:${absolute(place, table.roomTo)}`;
  const count = `SUMPRODUCT(MAX((${cells}<>"")*(ROW(${cells})-${table.firstRow - 1})))`;
  return { name: listName(table.id as InputTableId), formula: `OFFSET(${first},0,0,MAX(1,${count}),1)` };
};

export const namedLists = (sheets: readonly PlacedSheet[]): readonly NamedList[] =>
  sheets.flatMap((sheet) =>
    sheet.blocks.flatMap(({ tables }) =>
      tables.flatMap((table) =>
        table.columns
          .filter(({ spec, hidden }) => !hidden && listColumns[table.id as ModelTableId] === spec.column)
          .map((column) => listOf(sheet, table, column)),
      ),
    ),
  );

/** The formula that a cell's list is taken from, and whether other values are refused. */
export const listFormula = (
  { table, column, type }: CellSpec,
  row: { readonly language: Language; readonly optionTarget: string },
): { readonly formula: string; readonly strict: boolean } | null => {
  if (type.kind === "reference" || type.kind === "references") {
    return { formula: listName(type.table as InputTableId), strict: type.kind === "reference" };
  }
  const words = offeredWords[`${table}.${column}`];
  if (words !== undefined) return { formula: `"${words(row.language).join(",")}"`, strict: false };
  const source = offered[`${table}.${column}`];
  if (source !== undefined) return { formula: listName(source.table), strict: false };
  if (table !== "options" || column !== "target") return null;
  return { formula: row.optionTarget, strict: false };
};
