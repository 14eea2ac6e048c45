import type { OptionKind } from "../../plan.ts";
import { contractTexts } from "../../text/contract-texts.ts";
import type { Language } from "../../text/language.ts";
import type { ModelTableId } from "../../workbook/contract/contract.ts";
import { issueCollector } from "../../workbook/issue.ts";
import { findTables, headerText, slotOfHeader } from "../../workbook/read/find-tables.ts";
import { refusePersonalNumbers } from "../../workbook/read/personal-number.ts";
import { readRows } from "../../workbook/read/read-table.ts";
import { cellOf, choiceOf, type TableRow, textOf } from "../../workbook/read/row.ts";
import type { CellValue, WorkbookTable, WorkbookTables } from "../../workbook/tables.ts";
import { type RowCells, tableRowCells } from "./row-cells.ts";

export type OptionRow = TableRow<"options">;

/** The table of options as the sheet has it. */
export interface OptionRows {
  readonly sheet: string;
  /** The language that the sheet is in. */
  readonly language: Language;
  /** The words that the sheet has for yes and no. */
  readonly words: { readonly yes: string; readonly no: string };
  readonly row: (number: number) => OptionRow | null;
  /** The cells of the row with a cell at an address; null where it is none of the table. */
  readonly cells: (address: string) => RowCells<"options"> | null;
  /** What a cell holds, without anything that looks like a civil registration number. */
  readonly value: (address: string) => CellValue;
}

/** The language that most of a table's headers are in. */
export const sheetLanguage = (id: ModelTableId, { headers }: WorkbookTable): Language => {
  const languages = headers.flatMap((cell) => slotOfHeader(id, headerText(cell))?.language ?? []);
  return languages.filter((language) => language === "en").length > languages.length / 2 ? "en" : "da";
};

/** The first answer of each kind that the column holds as a word; else the usual ones. */
const answerWords = (
  rows: readonly OptionRow[],
  value: OptionRows["value"],
  language: Language,
): OptionRows["words"] => {
  const wordFor = (answer: boolean): string | undefined => {
    for (const row of rows) {
      const cell = cellOf(row, "enabled");
      const word = cell.value === answer && cell.at !== null ? value(cell.at.cell) : null;
      if (typeof word === "string") return word;
    }
    return undefined;
  };
  const { yes, no } = contractTexts[language];
  return { yes: wordFor(true) ?? yes, no: wordFor(false) ?? no };
};

export const withoutPersonalNumbers = (table: WorkbookTable): WorkbookTable => {
  const { tables } = refusePersonalNumbers({ tables: [table], sheets: [] }, () => true, issueCollector());
  return tables[0] ?? table;
};

/** Reads the table of options; its problems are told elsewhere. Null where the workbook has none. */
export const optionRows = (workbook: WorkbookTables): OptionRows | null => {
  const index = findTables(workbook).find(({ id }) => id === "options")?.index;
  const table = index === undefined ? undefined : workbook.tables[index];
  if (table === undefined) return null;
  const clean = withoutPersonalNumbers(table);
  const values = new Map(clean.rows.flat().map((cell) => [cell.address, cell.value]));
  const value: OptionRows["value"] = (address) => values.get(address) ?? null;
  const rows = readRows("options", clean, issueCollector());
  const byNumber = new Map(rows.map((row) => [row.at.row, row]));
  const language = sheetLanguage("options", table);
  const cells = new Map(
    (tableRowCells(workbook, "options")?.rows ?? []).map((row) => [sheetRow(row.first), row] as const),
  );
  return {
    sheet: table.sheet,
    language,
    words: answerWords(rows, value, language),
    row: (number) => byNumber.get(number) ?? null,
    cells: (address) => cells.get(sheetRow(address)) ?? null,
    value,
  };
};

/** Number of the sheet's row in an address: "7" of "C7". */
export const sheetRow = (address: string): string => address.replace(/\D/g, "");

export const kindOf = (row: OptionRow): OptionKind | null => choiceOf(row, "kind");

/** Names of the adoption curves, as the sheet has them. */
export const adoptionCurveNames = (workbook: WorkbookTables): readonly string[] => {
  const index = findTables(workbook).find(({ id }) => id === "adoptionCurves")?.index;
  const table = index === undefined ? undefined : workbook.tables[index];
  if (table === undefined) return [];
  const rows = readRows("adoptionCurves", withoutPersonalNumbers(table), issueCollector());
  return [...new Set(rows.flatMap((row) => textOf(row, "name") ?? []))];
};
