import type { EvaluationResult, ResultIssue } from "../result.ts";
import { contractTexts } from "../text/contract-texts.ts";
import type { Language } from "../text/language.ts";
import type { WriteIssueCode } from "../text/result-text.ts";
import { resultTexts } from "../text/result-texts.ts";
import type { ResultColumn, ResultTable } from "../workbook/contract/column.ts";
import { type ResultTableId, resultTableIds, resultTables } from "../workbook/contract/contract.ts";
import { resultTableLayout } from "../workbook/layout.ts";
import type { CellValue, CellWrite, WorkbookTable, WorkbookTables } from "../workbook/tables.ts";
import { type ControlTableId, controlRows } from "./control/control-rows.ts";
import { hasFreshResults } from "./fresh-results.ts";
import { holds } from "./held-value.ts";
import { inputRows } from "./input-rows.ts";
import { presentable } from "./presentable.ts";
import { reportRows } from "./report/report-rows.ts";
import { type ColumnPositions, findResultTable, resultColumns, resultLanguage } from "./result-columns.ts";
import { type FittedRows, type ResultRow, resultRows } from "./result-rows.ts";
import type { AnsweredWorkbook } from "./workbook-result.ts";

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

const columnsOf = (id: ResultTableId): readonly ResultColumn[] => resultTables[id].columns;

/** Columns that hold a name or a formula are left as they are. */
const writtenColumns = (id: ResultTableId, positions: ColumnPositions): ColumnPositions =>
  new Map(
    [...positions].filter(([column]) =>
      columnsOf(id).some((each) => each.id === column && each.kept !== true),
    ),
  );

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
const cameLater = (id: ResultTableId, column: string): boolean =>
  columnsOf(id).some((each) => each.id === column && each.later === true);

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

/** Problems are told in the user's language, results in the workbook's own. */
interface ResultLanguages {
  readonly language: Language;
  readonly own: Language;
}

/** What each option adds is asked for by itself; an answer stands for as long as it belongs to the inputs. */
const keepsParts = ({ contributions }: EvaluationResult, workbook: WorkbookTables): boolean =>
  contributions === undefined && hasFreshResults(workbook);

const isControl = (id: ResultTableId): id is ControlTableId => id.startsWith("control");

/** The rows of a table as far as it has room for them. */
const fittedRows = (
  id: ResultTableId,
  answer: AnsweredWorkbook,
  table: WorkbookTable,
  workbook: WorkbookTables,
  own: Language,
): FittedRows => {
  const room = table.rows.length;
  if (id === "resultInputs") return { rows: inputRows(table, resultColumns(id, table), workbook), left: 0 };
  if (id === "resultReport") return reportRows(answer, workbook, room, own);
  if (!isControl(id)) return resultRows(id, answer.result, room, own);
  return controlRows(id, answer, room, own);
};

const tableWrites = (
  id: ResultTableId,
  answer: AnsweredWorkbook,
  workbook: WorkbookTables,
  { language, own }: ResultLanguages,
  isWritten: IsWritten,
): ResultWrites => {
  const table = findResultTable(id, workbook);
  if (table === null) {
    const model: ResultTable = resultTables[id];
    const at = { table: model.name, sheet: null, column: null };
    const issues = model.later === true ? [] : [issueOf("result-table-missing", at, language)];
    return { writes: [], issues };
  }
  if (id === "resultParts" && keepsParts(answer.result, workbook)) return { writes: [], issues: [] };
  const positions = resultColumns(id, table);
  const { rows, left } = fittedRows(id, answer, table, workbook, own);
  const at = { table: table.name, sheet: table.sheet, column: null };
  return {
    writes: cellWrites(table, writtenColumns(id, positions), rows, isWritten),
    issues: [
      ...missingColumns(id, table, positions, language),
      ...(left > 0 ? [issueOf("result-rows-too-few", at, language)] : []),
    ],
  };
};

const writesWhere = (
  evaluated: AnsweredWorkbook,
  workbook: WorkbookTables,
  language: Language,
  isWritten: IsWritten,
): ResultWrites => {
  const own = resultLanguage(workbook) ?? language;
  const answer = { ...evaluated, result: presentable(evaluated.result, own) };
  const parts = resultTableIds.map((id) => tableWrites(id, answer, workbook, { language, own }, isWritten));
  return {
    writes: parts.flatMap(({ writes }) => writes),
    issues: parts.flatMap(({ issues }) => issues),
  };
};

/**
 * The cells of the result tables as the workbook should hold them. The tables are found by name, else by their headers in
 * either language; columns and rows that are the user's own are left alone. What stands in the cells is in the language of
 * the headers, and in `language` where there are none to tell by.
 */
export const resultWrites = (
  answer: AnsweredWorkbook,
  workbook: WorkbookTables,
  language: Language,
): ResultWrites => writesWhere(answer, workbook, language, () => true);

/** The same cells, without those that hold already what they should. */
export const resultDifferences = (
  answer: AnsweredWorkbook,
  workbook: WorkbookTables,
  language: Language,
): ResultWrites => writesWhere(answer, workbook, language, (value, held) => !holds(held, value));
