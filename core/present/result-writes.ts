import type { EvaluationResult, ResultIssue } from "../result.ts";
import { contractTexts } from "../text/contract-texts.ts";
import type { Language } from "../text/language.ts";
import type { WriteIssueCode } from "../text/result-text.ts";
import { resultTexts } from "../text/result-texts.ts";
import type { Column, ResultTable } from "../workbook/contract/column.ts";
import { type ResultTableId, resultTableIds, resultTables } from "../workbook/contract/contract.ts";
import { resultTableLayout } from "../workbook/layout.ts";
import type { CellValue, CellWrite, WorkbookTable, WorkbookTables } from "../workbook/tables.ts";
import { holds } from "./held-value.ts";
import { presentable } from "./presentable.ts";
import { type ColumnPositions, findResultTable, resultColumns } from "./result-columns.ts";
import { type ResultRow, resultRows } from "./result-rows.ts";

export interface ResultWrites {
  readonly writes: readonly CellWrite[];
  /** What could not be put into the workbook, with its place. */
  readonly issues: readonly ResultIssue[];
}

const issueOf = (
  code: WriteIssueCode,
  at: { readonly table: string; readonly sheet: string | null; readonly column: string | null },
  language: Language,
): ResultIssue => ({
  sheet: at.sheet,
  table: at.table,
  row: null,
  column: at.column,
  cell: null,
  code,
  severity: "warning",
  message: resultTexts[language].writing[code]({ table: at.table, column: at.column ?? "" }),
});

/** Whether a value is written into a cell that holds another. */
type IsWritten = (value: CellWrite["value"], held: CellValue) => boolean;

/** Every row of the table's result columns: filled as far as there are results, blank after them. */
const cellWrites = (
  table: WorkbookTable,
  positions: ColumnPositions,
  rows: readonly ResultRow[],
  isWritten: IsWritten,
): CellWrite[] =>
  table.rows.flatMap((cells, index) =>
    [...positions].flatMap(([column, position]) => {
      const cell = cells[position];
      const value = rows[index]?.[column] ?? "";
      if (cell === undefined || !isWritten(value, cell.value)) return [];
      return [{ sheet: table.sheet, address: cell.address, value }];
    }),
  );

/** A workbook that was handed out before the column came is not told that it lacks it. */
const cameLater = (id: ResultTableId, column: string): boolean => {
  const columns: readonly Column[] = resultTables[id].columns;
  return columns.some((each) => each.id === column && each.later === true);
};

const missingColumns = (
  id: ResultTableId,
  table: WorkbookTable,
  positions: ColumnPositions,
  language: Language,
): ResultIssue[] =>
  resultTableLayout(id, contractTexts[language])
    .filter(({ id: column }) => !positions.has(column) && !cameLater(id, column))
    .map(({ header }) =>
      issueOf("result-column-missing", { table: table.name, sheet: table.sheet, column: header }, language),
    );

const tableWrites = (
  id: ResultTableId,
  result: EvaluationResult,
  workbook: WorkbookTables,
  language: Language,
  isWritten: IsWritten,
): ResultWrites => {
  const table = findResultTable(id, workbook);
  if (table === null) {
    const model: ResultTable = resultTables[id];
    const at = { table: model.name, sheet: null, column: null };
    const issues = model.later === true ? [] : [issueOf("result-table-missing", at, language)];
    return { writes: [], issues };
  }
  const positions = resultColumns(id, table);
  const { rows, left } = resultRows(id, result, table.rows.length, language);
  const at = { table: table.name, sheet: table.sheet, column: null };
  return {
    writes: cellWrites(table, positions, rows, isWritten),
    issues: [
      ...missingColumns(id, table, positions, language),
      ...(left > 0 ? [issueOf("result-rows-too-few", at, language)] : []),
    ],
  };
};

const writesWhere = (
  evaluated: EvaluationResult,
  workbook: WorkbookTables,
  language: Language,
  isWritten: IsWritten,
): ResultWrites => {
  const result = presentable(evaluated, language);
  const parts = resultTableIds.map((id) => tableWrites(id, result, workbook, language, isWritten));
  return {
    writes: parts.flatMap(({ writes }) => writes),
    issues: parts.flatMap(({ issues }) => issues),
  };
};

/**
 * The cells of the result tables as the workbook should hold them. The tables are found by name, else by their headers in
 * either language; columns and rows that are the user's own are left alone.
 */
export const resultWrites = (
  evaluated: EvaluationResult,
  workbook: WorkbookTables,
  language: Language,
): ResultWrites => writesWhere(evaluated, workbook, language, () => true);

/** The same cells, without those that hold already what they should. */
export const resultDifferences = (
  evaluated: EvaluationResult,
  workbook: WorkbookTables,
  language: Language,
): ResultWrites => writesWhere(evaluated, workbook, language, (value, held) => !holds(held, value));
