import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { formatAddress } from "../../addin/ooxml/cells/address.ts";
import { dateToSerial } from "../../addin/ooxml/cells/serial-date.ts";
import { isRefusal, openPackage, readTables } from "../../addin/ooxml/index.ts";
import type { CellScalar } from "../../addin/ooxml/sheets/sheet.ts";
import { resultWrites } from "../../core/present/result-writes.ts";
import { type AnsweredWorkbook, workbookResult } from "../../core/present/workbook-result.ts";
import { contractTexts } from "../../core/text/contract-texts.ts";
import type { Language } from "../../core/text/language.ts";
import type { CellValue, CellWrite, WorkbookTables } from "../../core/workbook/tables.ts";
import {
  choiceRow,
  factColumn,
  labelColumn,
  lastColumn,
  lastRowOf,
  rowIn,
  statusRow,
} from "../../examples/generate/control/grid.ts";
import { headlineColumns } from "../../examples/generate/control/headline-columns.ts";
import { root } from "../../scripts/install.mjs";
import type { CellToSet } from "../support/calculate-in-libreoffice.ts";

/** A workbook whose sheet of formulas is looked at, with the product's own answer to it. */
export interface ControlledWorkbook {
  readonly bytes: Uint8Array;
  readonly language: Language;
  readonly sheet: string;
  readonly tables: WorkbookTables;
}

export const controlled = (bytes: Uint8Array, language: Language): ControlledWorkbook => {
  const opened = openPackage(bytes);
  if (isRefusal(opened)) throw new Error(opened.refused);
  return { bytes, language, sheet: contractTexts[language].sheets.control.name, tables: readTables(opened) };
};

export const controlledExample = (name: string, language: Language): ControlledWorkbook =>
  controlled(new Uint8Array(readFileSync(path.join(root, "examples", `${name}.xlsx`))), language);

export const answerOf = (tables: WorkbookTables, language: Language): AnsweredWorkbook => {
  const answer = workbookResult(tables, language);
  if (answer.kind === "no-result") throw new Error("no result");
  return answer;
};

/** A month or a day as it is in a cell when somebody types it. */
export const typedIn = (write: CellWrite): CellWrite => {
  const text = typeof write.value === "string" ? write.value : "";
  const [, year, month, day = "1"] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(text) ?? [];
  if (year === undefined) return write;
  return { ...write, value: { date: { year: Number(year), month: Number(month), day: Number(day) } } };
};

/** The cells as a spreadsheet holds them: days are numbers. */
export const settingOf = ({ sheet, address, value }: CellWrite): CellToSet => {
  if (typeof value === "object") return { sheet, address, value: dateToSerial(value.date, false) };
  return { sheet, address, value: typeof value === "boolean" ? String(value) : value };
};

/** What the product writes beside the formulas, where it is another value than the tables hold. */
export const controlWrites = (answer: AnsweredWorkbook, { tables, language, sheet }: ControlledWorkbook) =>
  resultWrites(answer, tables, language).writes.filter((write) => write.sheet === sheet);

export const heldValue = (value: CellValue): number | string | null => {
  if (value === null || typeof value === "number" || typeof value === "string") return value;
  if (typeof value === "object" && "date" in value) return dateToSerial(value.date, false);
  return typeof value === "boolean" ? String(value) : null;
};

const address = (row: number, column: number): string => formatAddress({ row, column });
export const statusCell = address(statusRow, labelColumn);
export const scenarioChoice = address(choiceRow, factColumn);
export const yearChoice = address(choiceRow + 1, factColumn);

/** The headline figures: scenario, group, and then its numbers. */
export const headlineArea = `${address(rowIn("headline", 0), labelColumn)}:${address(lastRowOf("headline"), headlineColumns.difference)}`;
const headlineWidth = headlineColumns.difference - labelColumn + 1;

export interface HeadlineRow {
  readonly scenario: string;
  readonly group: string;
  readonly supply: CellScalar;
  readonly need: CellScalar;
  readonly gap: CellScalar;
  readonly core: CellScalar;
}

const textIn = (cell: CellScalar | undefined): string => (typeof cell === "string" ? cell : "");

export const headlineRows = (cells: readonly CellScalar[]): readonly HeadlineRow[] =>
  Array.from({ length: cells.length / headlineWidth }, (_, index) =>
    cells.slice(index * headlineWidth, (index + 1) * headlineWidth),
  )
    .filter(([scenario]) => scenario !== "" && scenario !== null)
    .map((row) => {
      const at = (column: number): CellScalar => row[column - labelColumn] ?? null;
      return {
        scenario: textIn(row[0]),
        group: textIn(row[1]),
        supply: at(headlineColumns.supply),
        need: at(headlineColumns.need),
        gap: at(headlineColumns.gap),
        core: at(headlineColumns.core),
      };
    });

/** A row of the sheet over all months and years. */
export const rowArea = (row: number): string => `${address(row, factColumn + 1)}:${address(row, lastColumn)}`;

/** Two figures that differ by no more than rounding does, relative to what they are the difference of. */
export const areSame = (one: CellScalar, other: CellScalar, size = 0): boolean =>
  typeof one === "number" && typeof other === "number"
    ? Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other), size)
    : one === other;

export const writtenTo = (folder: string, name: string, bytes: Uint8Array): string => {
  const file = path.join(folder, `${name}.xlsx`);
  writeFileSync(file, bytes);
  return file;
};
