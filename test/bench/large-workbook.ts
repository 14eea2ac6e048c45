import { readFileSync } from "node:fs";
import path from "node:path";
import { isRefusal, openPackage, readTables } from "../../addin/ooxml/index.ts";
import type { CellValue, TableCell, WorkbookTable, WorkbookTables } from "../../core/workbook/tables.ts";
import { columnLetters } from "../support/workbook-tables.ts";

/** The tables whose rows are repeated: people, cases and work. */
const repeated = new Set([
  "NormeringStaffGroups",
  "NormeringAllowances",
  "NormeringStaffDetails",
  "NormeringCaseGroups",
  "NormeringTasks",
  "NormeringBatches",
  "NormeringOpeningBacklogs",
  "NormeringTaskDetails",
]);
/** Their first columns hold the names that other rows refer to. */
const naming = ["NormeringStaffGroups", "NormeringCaseGroups", "NormeringTasks", "NormeringBatches"];

/** The example of 2016, as the repository holds it; from a bundle the working folder is the repository. */
export const exampleTables = (): WorkbookTables => {
  const opened = openPackage(readFileSync(path.join("examples", "kontanthjaelp-2016.xlsx")));
  if (isRefusal(opened)) throw new Error("the example cannot be opened");
  return readTables(opened);
};

const isFilled = (row: readonly TableCell[]): boolean => row.some(({ value }) => value !== null);

const placed = (table: WorkbookTable, rows: readonly (readonly CellValue[])[]): WorkbookTable => ({
  ...table,
  headers: table.headers.map(({ value }, column) => ({ value, address: `${columnLetters(column)}1` })),
  rows: rows.map((row, index) =>
    row.map((value, column) => ({ value, address: `${columnLetters(column)}${index + 2}` })),
  ),
});

/** The workbook with so many times its rows, each copy a workplace of its own; each table on a sheet of its own. */
export const timesAsLarge = ({ tables }: WorkbookTables, times: number): WorkbookTables => {
  const names = new Set(
    tables
      .filter(({ name }) => naming.includes(name))
      .flatMap(({ rows }) => rows.map(([first]) => first?.value)),
  );
  const renamed = (value: CellValue, copy: number): CellValue => {
    if (copy === 0 || typeof value !== "string") return value;
    const parts = value.split(/\s*;\s*/);
    return parts.map((part) => (names.has(part) ? `${part} ${copy + 1}` : part)).join("; ");
  };
  /** What holds for all groups is stated once. */
  const isName = (value: CellValue): boolean => value !== null && names.has(value);
  const larger = tables.map((table): WorkbookTable => {
    const sheet = table.name;
    if (!repeated.has(table.name))
      return {
        ...placed(
          table,
          table.rows.map((row) => row.map(({ value }) => value)),
        ),
        sheet,
      };
    const rows = table.rows.filter(isFilled).map((row) => row.map(({ value }) => value));
    const copies = Array.from({ length: times }, (_, copy) =>
      rows
        .filter((row) => copy === 0 || row.some(isName))
        .map((row) => row.map((value) => renamed(value, copy))),
    );
    return { ...placed(table, copies.flat()), sheet };
  });
  return { tables: larger, sheets: larger.map(({ sheet }) => sheet) };
};
