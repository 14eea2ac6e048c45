import type { CellValue, WorkbookTable, WorkbookTables } from "../../../../core/workbook/tables.ts";

type Spoiling = (sheet: string, row: number, header: string, value: CellValue) => CellValue;

const textFor =
  (sheet: string, header: RegExp, text: string): Spoiling =>
  (at, row, head, value) =>
    at === sheet && row === 0 && header.test(head) ? text : value;

const doubled: Spoiling = (sheet, _, header, value) =>
  sheet === "Sager" && /^(?:Åbne|Nye) sager/.test(header) && typeof value === "number" ? 2 * value : value;

/** What is otherwise in the sheet, mostly wrong, by the name of the state. */
const spoilings: Readonly<Record<string, readonly Spoiling[]>> = {
  problems: [
    textFor("Sager", /^Åbne sager/, "ca. 400"),
    textFor("Medarbejdere", /^Ugetimer|timer.*uge/i, "37,5 t"),
    (sheet, row, head, value) => (sheet === "Opgaver" && row < 3 && head.startsWith("Minutter") ? -5 : value),
  ],
  "doubled-cases": [doubled],
  "not-computable": [textFor("Medarbejdere", /^Besatte stillinger \(/, "mange")],
  "no-result": [(sheet, _, head, value) => (sheet === "Forudsætninger" && head === "Værdi" ? null : value)],
};

const headerOf = ({ headers }: WorkbookTable, column: number): string => {
  const value = headers[column]?.value;
  return typeof value === "string" ? value : "";
};

const spoiledTable = (table: WorkbookTable, spoiling: readonly Spoiling[]): WorkbookTable => ({
  ...table,
  rows: table.rows.map((row, index) =>
    row.map((cell, column) => ({
      ...cell,
      value: spoiling.reduce(
        (value, spoil) => spoil(table.sheet, index, headerOf(table, column), value),
        cell.value,
      ),
    })),
  ),
});

/** A workbook of version 1: it does not tell its version, and has a column under the name of then. */
const ofVersion1 = ({ headers, rows, ...table }: WorkbookTable): WorkbookTable => ({
  ...table,
  headers: headers.map(({ value, ...cell }) => ({
    ...cell,
    value: value === "Borgere i uge 1 til 4" ? "Borgere i uge 1-4" : value,
  })),
  rows: rows.filter(([label]) => label?.value !== "Modellens nummer"),
});

/** Tables in which the state's mistakes have been made. */
export const spoiled = (workbook: WorkbookTables, state: string): WorkbookTables => {
  const tables = state.startsWith("older") ? workbook.tables.map(ofVersion1) : workbook.tables;
  return { ...workbook, tables: tables.map((table) => spoiledTable(table, spoilings[state] ?? [])) };
};
