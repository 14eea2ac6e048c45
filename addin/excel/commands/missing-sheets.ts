import type { DefinedName, SheetModel } from "../../ooxml/sheets/sheet.ts";
import { type AskedWorkbook, isSameName } from "./ask-workbook.ts";
import type { FoundTable } from "./found-tables.ts";
import type { WantedSheet } from "./insert-sheets.ts";
import { tableOfFormula } from "./moved-formula.ts";
import type { Template } from "./template.ts";

const isTaken = (name: string, { sheets }: AskedWorkbook): boolean =>
  sheets.some((sheet) => isSameName(sheet.name, name));

/** What Excel calls a sheet that it inserts while there is another of that name. */
export const nameAfter = (name: string, workbook: AskedWorkbook): string => {
  if (!isTaken(name, workbook)) return name;
  for (let count = 2; ; count += 1) {
    const numbered = `${name} (${count})`;
    if (!isTaken(numbered, workbook)) return numbered;
  }
};

const isNamed = ({ name }: SheetModel, broken: readonly DefinedName[]): boolean =>
  broken.some(({ formula }) => formula.includes(`'${name}'!`));

/** Sheets of the template with tables that the workbook lacks, and sheets without tables that lists are taken from. */
export const missingSheets = (
  { model }: Template,
  found: readonly FoundTable[],
  broken: readonly DefinedName[],
  workbook: AskedWorkbook,
): readonly WantedSheet[] =>
  model.sheets.flatMap((sheet) => {
    const tables = sheet.tables.filter((table) => !found.some(({ name }) => isSameName(name, table.name)));
    const isListMissing =
      sheet.tables.length === 0 && isNamed(sheet, broken) && !isTaken(sheet.name, workbook);
    return tables.length > 0 || isListMissing ? [{ sheet, tables }] : [];
  });

/** Whether a name is about a table that comes anew. */
export const isAbout = ({ formula }: DefinedName, sheets: readonly WantedSheet[]): boolean =>
  sheets.some(({ sheet, tables }) => {
    const table = formula.includes(`'${sheet.name}'!`) ? tableOfFormula(sheet, formula) : null;
    return table !== null && tables.includes(table);
  });
