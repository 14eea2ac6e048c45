import type { IssueCollector } from "../issue.ts";
import type { CellValue, TableCell, WorkbookTable, WorkbookTables } from "../tables.ts";
import { ReadingMemory } from "./reading-memory.ts";

/**
 * Civil registration numbers (CPR): six digits of a date of birth and four more. The workbook holds no personal
 * data, so a cell with one is refused before anything else reads it, and its text goes nowhere.
 */
const apart = (most: number): string => `[^\\p{L}\\p{N}]{0,${most}}`;
/** A day as CPR numbers have it: 61 to 91 is that of a replacement number. */
const day = "(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])";
const month = "(?:0[1-9]|1[0-2])";
const year = "(?:(?:18|19|20)\\d{2}|\\d{2})";
const serial = `\\d${"[\\s\\u00a0]?\\d".repeat(3)}`;
/** Only with a day and a month that exist, whatever stands between the parts: "010190-1234", "01.01.1990 / 12 34". */
const number = `${day}${apart(2)}${month}${apart(2)}${year}${apart(3)}${serial}`;
const written = new RegExp(`(?<!\\d)${number}(?!\\d)`, "gu");
const alone = new RegExp(`^\\s*${number}\\s*$`, "u");

const inText = (text: string): boolean => {
  const plain = text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "");
  return plain.search(written) >= 0;
};

/** Ten digits, or nine where the number begins with a zero that a number cell drops: a day and a month that exist. */
const inNumber = (value: number): boolean => {
  if (!Number.isInteger(value)) return false;
  if (value >= 1e9 && value < 1e10) return true;
  const day = Math.floor(value / 1e8);
  const month = Math.floor(value / 1e6) % 100;
  return day >= 1 && day <= 9 && month >= 1 && month <= 12;
};

/** The error that stands in a refused cell's place; no spreadsheet has it. */
export const personalNumberError = "personal-number";
const refused: CellValue = { error: personalNumberError };

const holdsOne = (value: CellValue, isModelTable: boolean): boolean => {
  if (typeof value === "number") return inNumber(value) && (isModelTable || value >= 1e9);
  if (typeof value !== "string") return false;
  return isModelTable ? inText(value) : alone.test(value);
};

const hidden = (text: string): string => text.replace(written, "**********");

const withoutNumber = (cell: TableCell): TableCell =>
  typeof cell.value === "string" ? { ...cell, value: hidden(cell.value) } : cell;

const refuseInTable = (
  table: WorkbookTable,
  isModelTable: boolean,
  issues: IssueCollector,
  memory: ReadingMemory,
): WorkbookTable => {
  const clean = {
    ...table,
    name: hidden(table.name),
    sheet: hidden(table.sheet),
    headers: table.headers.map(withoutNumber),
  };
  const refuse = (cell: TableCell, row: number, column: number): TableCell => {
    if (!holdsOne(cell.value, isModelTable)) return cell;
    const header = clean.headers[column]?.value;
    issues.add(
      "personal-number",
      {
        sheet: clean.sheet,
        table: clean.name,
        row: row + 1,
        column: typeof header === "string" ? header : null,
        cell: cell.address,
      },
      {},
    );
    return { ...cell, value: refused };
  };
  const isFree = (row: readonly TableCell[]): boolean =>
    memory.remember(row, "free of personal numbers", [isModelTable], issues, () =>
      row.every(({ value }) => !holdsOne(value, isModelTable)),
    );
  return {
    ...clean,
    rows: table.rows.map((row, index) =>
      isFree(row) ? row : row.map((cell, column) => refuse(cell, index, column)),
    ),
  };
};

/**
 * The tables with every cell that looks like a CPR number emptied of it, one issue a cell. Rows without one stay the same
 * objects.
 */
export const refusePersonalNumbers = (
  { tables, sheets }: WorkbookTables,
  isModelTable: (table: WorkbookTable) => boolean,
  issues: IssueCollector,
  memory = new ReadingMemory(),
): WorkbookTables => ({
  tables: tables.map((table) => refuseInTable(table, isModelTable(table), issues, memory)),
  sheets: sheets.map(hidden),
});
