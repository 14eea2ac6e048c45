import { Workbook } from "@cj-tech-master/excelts";
import { resultTableIds, resultTables } from "../../core/workbook/contract/contract.ts";
import { sheetIds } from "../../core/workbook/contract/sheets.ts";
import type { ExampleWorkbook } from "../data/example.ts";
import { hasFilter } from "./filters.ts";
import { namedLists } from "./lists.ts";
import { optionKindNames, writeOptionKindsSheet } from "./option-kinds-sheet.ts";
import { repack } from "./package.ts";
import { type PlacedSheet, placeSheet } from "./place.ts";
import { type SheetLanguage, sheetLanguage } from "./sheet-language.ts";
import { writeStartSheet } from "./start-sheet.ts";
import { colours } from "./styles.ts";
import { writeSheet } from "./write-sheet.ts";

/** A file says when it was made; ours say the same whenever they are made. */
const dateOfFiles = new Date(Date.UTC(2026, 10, 1));

/** Version of the tables and columns that a workbook has, told in it as a name. */
const workbookSchema = 2;

const inputSheets: ReadonlySet<string> = new Set([
  "assumptions",
  "staff",
  "cases",
  "tasks",
  "phone",
  "options",
  "scenarios",
  "rules",
]);

const newWorkbook = (example: ExampleWorkbook): Workbook => {
  const workbook = new Workbook();
  workbook.creator = "Normering";
  workbook.lastModifiedBy = "Normering";
  workbook.title = example.title;
  workbook.created = dateOfFiles;
  workbook.modified = dateOfFiles;
  return workbook;
};

const addSheets = (workbook: Workbook, language: SheetLanguage, example: ExampleWorkbook): PlacedSheet[] =>
  sheetIds.flatMap((id) => {
    const { name } = language.text.sheets[id];
    const sheet = workbook.addWorksheet(name);
    if (inputSheets.has(id)) sheet.properties.tabColor = { ...colours.accent };
    if (id === "start") {
      writeStartSheet(sheet, language, example);
      return [];
    }
    if (id === "optionKinds") {
      writeOptionKindsSheet(sheet, language);
      return [];
    }
    const placed = placeSheet(id, language, example.tables);
    writeSheet(sheet, language, placed);
    return [placed];
  });

/** The bytes of an .xlsx file with all tables of the contract, the example's rows in them. */
export const buildWorkbook = async (example: ExampleWorkbook): Promise<Uint8Array> => {
  const language = sheetLanguage(example.language);
  const workbook = newWorkbook(example);
  const placed = addSheets(workbook, language, example);
  workbook.definedNames.addFormula("NormeringSchema", String(workbookSchema));
  for (const { name, formula } of [...namedLists(placed), ...optionKindNames(language)])
    workbook.definedNames.addFormula(name, formula);
  const written = await workbook.xlsx.writeBuffer();
  const filtered = new Set<string>(resultTableIds.filter(hasFilter).map((id) => resultTables[id].name));
  return repack(new Uint8Array(written), (table) => filtered.has(table));
};
