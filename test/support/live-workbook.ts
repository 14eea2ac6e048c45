import { contractTexts } from "../../core/text/contract-texts.ts";
import { inputTables, type ResultTableId, resultTables } from "../../core/workbook/contract/contract.ts";
import { resultTableLayout } from "../../core/workbook/layout.ts";
import type { CellWrite, TablePlace, WorkbookTable, WorkbookTables } from "../../core/workbook/tables.ts";
import { nextRow } from "./new-row.ts";
import { addressOf, columnLetters, plainTeam, workbookTables } from "./workbook-tables.ts";

/** Rows of the result tables, enough for one scenario of the plain team. */
const rowCounts: Readonly<Record<ResultTableId, number>> = {
  resultScenarios: 2,
  resultMonths: 36,
  resultQueues: 2,
  resultParts: 4,
  controlMonths: 6,
  controlLines: 4,
  resultReport: 108,
  resultInputs: 0,
  resultFlags: 8,
};

const firstRows: Readonly<Record<ResultTableId, number>> = {
  resultScenarios: 3,
  resultMonths: 10,
  resultQueues: 60,
  resultParts: 64,
  controlMonths: 6,
  controlLines: 4,
  resultReport: 8,
  resultInputs: 70,
  resultFlags: 3,
};

const resultTable = (id: ResultTableId): WorkbookTable => {
  const text = contractTexts.da;
  const headers = resultTableLayout(id, text).map(({ header }) => header);
  const row = (index: number, values: readonly (string | null)[]) =>
    values.map((value, column) => ({
      address: `${columnLetters(column)}${firstRows[id] + index}`,
      value,
    }));
  return {
    name: resultTables[id].name,
    sheet: text.sheets[resultTables[id].sheet].name,
    headers: row(0, headers),
    rows: Array.from({ length: rowCounts[id] }, (_, index) =>
      row(
        index + 1,
        headers.map(() => null),
      ),
    ),
  };
};

/** The plain team with empty result tables, in Danish. */
export const liveWorkbook = (): WorkbookTables => {
  const inputs = workbookTables({
    ...plainTeam,
    settings: { ...plainTeam.settings, horizonMonths: 12 },
  });
  const results = (["resultScenarios", "resultMonths", "resultFlags"] as const).map(resultTable);
  return { sheets: inputs.sheets, tables: [...inputs.tables, ...results] };
};

/** The same with a report. */
export const liveWorkbookWithReport = (): WorkbookTables => {
  const { tables, sheets } = liveWorkbook();
  const report = resultTable("resultReport");
  return { tables: [...tables, report], sheets: [...sheets, report.sheet] };
};

/** The cell of the plain team that states its open cases. */
export const openCases = (tables: WorkbookTables): Omit<CellWrite, "value"> => ({
  sheet: contractTexts.da.sheets.cases.name,
  address: addressOf(tables, "caseGroups", 0, "openCases"),
});

/** One more group of cases in a new row, and the table that is to get the row. */
export const newGroup = (tables: WorkbookTables, cases: number): [readonly CellWrite[], TablePlace] => {
  const table = tables.tables.find(({ name }) => name === inputTables.caseGroups.name);
  if (table === undefined) throw new Error("no table of cases");
  const first = openCases(tables).address;
  const row = nextRow(table);
  const column = table.rows[0]?.findIndex(({ address }) => address === first) ?? -1;
  const at = (index: number) => ({ sheet: table.sheet, address: row[index]?.address ?? "" });
  const writes = [
    { ...at(0), value: `Gruppe ${table.rows.length + 1}` },
    { ...at(column), value: cases },
  ];
  return [writes, { sheet: table.sheet, table: table.name }];
};

/** A cell inside a result table: the gap of the first scenario. */
export const gapCell = (tables: WorkbookTables): Omit<CellWrite, "value"> => {
  const table = tables.tables.find(({ name }) => name === resultTables.resultScenarios.name);
  return { sheet: table?.sheet ?? "", address: table?.rows[0]?.[3]?.address ?? "" };
};
