import { readFileSync } from "node:fs";
import path from "node:path";
import { isRefusal, readTables, writeCells } from "../../addin/ooxml/index.ts";
import type { Language } from "../../core/text/language.ts";
import type { CellValue, CellWrite, TableCell, WorkbookTable } from "../../core/workbook/tables.ts";
import { root } from "../../scripts/install.mjs";
import { openSound } from "../support/cells-of.ts";
import { type PlainWorkbook, workbookTables } from "../support/workbook-tables.ts";

/** The empty workbook as the product hands it out. */
export const template = (language: Language): Uint8Array =>
  new Uint8Array(readFileSync(path.join(root, "examples", `template-${language}.xlsx`)));

const writable = (value: CellValue): CellWrite["value"] => {
  if (value === null) return "";
  if (typeof value === "object" && "error" in value) throw new Error("an error cannot be written");
  return value;
};

const isSettings = ({ name }: WorkbookTable): boolean => /^Normering(?:Settings|Checklist)$/.test(name);

/** The row of the template that takes a row of the plan: of settings the one with its label. */
const rowFor = (
  empty: WorkbookTable,
  filled: WorkbookTable,
  index: number,
): readonly TableCell[] | undefined => {
  if (!isSettings(empty)) return empty.rows[index];
  const label = filled.rows[index]?.[0]?.value;
  return empty.rows.find(([cell]) => cell?.value === label);
};

const tableWrites = (empty: WorkbookTable, filled: WorkbookTable): CellWrite[] => {
  const taken = new Set<TableCell>();
  const writes = filled.rows.flatMap((row, index) => {
    const target = rowFor(empty, filled, index);
    if (target === undefined) throw new Error(`${empty.name} has no room for row ${index}`);
    return row.flatMap(({ value }, at): CellWrite[] => {
      const column = empty.headers.findIndex((header) => header.value === filled.headers[at]?.value);
      const cell = target[column];
      if (cell === undefined) throw new Error(`${empty.name} lacks column ${at}`);
      taken.add(cell);
      return [{ sheet: empty.sheet, address: cell.address, value: writable(value) }];
    });
  });
  const others = empty.rows.flat().filter((cell) => !taken.has(cell) && cell.value !== null);
  // What a new workbook is filled with goes, so that it holds the plan and nothing else.
  return [...writes, ...others.map(({ address }) => ({ sheet: empty.sheet, address, value: "" }))];
};

/** The cells that a script writes to put the plan into the empty workbook of the language. */
export const fillingWrites = (workbook: PlainWorkbook, language: Language): readonly CellWrite[] => {
  const empty = readTables(openSound(template(language)));
  return workbookTables(workbook, { language }).tables.flatMap((filled) => {
    const table = empty.tables.find(({ name }) => name === filled.name);
    if (table === undefined) throw new Error(`the template has no ${filled.name}`);
    return tableWrites(table, filled);
  });
};

/** The template of the language with the plan in it. */
export const filledTemplate = (workbook: PlainWorkbook, language: Language): Uint8Array => {
  const bytes = writeCells(openSound(template(language)), fillingWrites(workbook, language));
  if (isRefusal(bytes)) throw new Error(JSON.stringify(bytes.problems));
  return bytes;
};
