import { contractTexts } from "../../core/text/contract-texts.ts";
import type { Language } from "../../core/text/language.ts";
import type { CellType, Column } from "../../core/workbook/contract/column.ts";
import { type ModelTableId, modelTable } from "../../core/workbook/contract/contract.ts";
import { fingerprintTableIds, textSlots } from "../../core/workbook/fingerprint-form.ts";
import { choiceText, tableLayout } from "../../core/workbook/layout.ts";
import { findTables } from "../../core/workbook/read/find-tables.ts";
import type { CellValue, CellWrite, TableCell, WorkbookTables } from "../../core/workbook/tables.ts";

/** Another value for a cell of the kind, such as a user types. */
const otherValue = (
  held: CellValue,
  type: CellType,
  choiceOf: (choice: string) => string,
  language: Language,
): CellWrite["value"] => {
  const { yes, no } = contractTexts[language];
  switch (type.kind) {
    case "number":
      return typeof held === "number" ? held + 1 : 3;
    case "share":
      return typeof held === "number" ? held + 0.001 : 0.1;
    case "time":
      return typeof held === "number" ? held + 1 / 96 : 0.375;
    case "month":
    case "date":
      return { date: { year: 2031, month: 5, day: 1 } };
    case "yes-no":
      return held === yes ? no : yes;
    case "choice":
      return type.choices.map(choiceOf).find((choice) => choice !== held) ?? "";
    case "text":
    case "reference":
    case "references":
    case "formula":
      return typeof held === "string" ? `${held} 2` : "Andet";
  }
};

interface Editable {
  readonly cell: TableCell | undefined;
  readonly type: CellType;
  readonly column: string;
}

/** The inputs of a table: the cells of its first row, or of a table of settings the values of all its rows. */
const editableCells = (
  id: ModelTableId,
  rows: readonly (readonly TableCell[])[],
  language: Language,
): readonly Editable[] => {
  const table = modelTable(id);
  if ("settings" in table) {
    const settings: readonly Column[] = table.settings;
    return settings.map(({ id: column, type }, row) => ({ cell: rows[row]?.[1], type, column }));
  }
  const counted = new Set(textSlots(id));
  const texts: ReadonlySet<string> = new Set([
    "text",
    "choice",
    "yes-no",
    "reference",
    "references",
    "formula",
  ]);
  return tableLayout(id, contractTexts[language]).flatMap(({ slot, type }, index) => {
    if (slot.kind !== "value" || (texts.has(type.kind) && !counted.has(slot.column))) return [];
    return [{ cell: rows[0]?.[index], type, column: slot.column }];
  });
};

/** An edit of one input in each table that has so many; beside it the titles of the tables that are then another. */
export interface HeadlineEdit {
  readonly writes: readonly CellWrite[];
  readonly titles: ReadonlySet<string>;
}

/** Edits that together change every input column of every table, and every setting, one at a time. */
export const headlineEdits = (workbook: WorkbookTables, language: Language): readonly HeadlineEdit[] => {
  const text = contractTexts[language];
  const inputs = findTables(workbook)
    .filter(({ id }) => fingerprintTableIds.includes(id))
    .flatMap(({ id, index }) => {
      const table = workbook.tables[index];
      if (table === undefined) return [];
      const { title } =
        id in text.settingsTables
          ? text.settingsTables[id as "settings"]
          : text.inputTables[id as keyof typeof text.inputTables];
      return [{ id, title, sheet: table.sheet, cells: editableCells(id, table.rows, language) }];
    });
  const most = Math.max(...inputs.map(({ cells }) => cells.length));
  return Array.from({ length: most }, (_, edit) => {
    const edited = inputs.flatMap(({ id, title, sheet, cells }) => {
      const { cell, type, column } = cells[edit] ?? {};
      if (cell === undefined || type === undefined) return [];
      const choiceOf = (choice: string) => choiceText(text, id, column ?? "", choice);
      const value = otherValue(cell.value, type, choiceOf, language);
      return [{ title, write: { sheet, address: cell.address, value } }];
    });
    return {
      writes: edited.map(({ write }) => write),
      titles: new Set(edited.map(({ title }) => title)),
    };
  });
};
