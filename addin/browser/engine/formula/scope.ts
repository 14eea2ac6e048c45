import { type CellArea, type CellPlace, contains } from "../../../ooxml/cells/address.ts";
import type { DefinedName, SheetTable, WorkbookModel } from "../../../ooxml/sheets/sheet.ts";
import type { TableChange } from "../engine.ts";

export interface ScopedTable extends SheetTable {
  /** Index of its sheet. */
  readonly sheet: number;
}

/** What the words of a formula can mean in a workbook. Names of sheets, tables and names are the same in any case. */
export interface FormulaScope {
  /** Names as the tabs show them. */
  readonly sheets: readonly string[];
  sheetIndex(name: string): number | undefined;
  table(name: string): ScopedTable | undefined;
  /** The table that covers a cell. */
  tableAt(sheet: number, place: CellPlace): ScopedTable | undefined;
  /** A name of the sheet, or else of the workbook. */
  definedName(name: string, sheet: number): DefinedName | undefined;
  /** The table covers another area from now on. */
  moveTable(change: TableChange): void;
}

const folded = (name: string): string => name.toLowerCase();

const tablesByPart = (workbook: WorkbookModel): Map<string, ScopedTable> =>
  new Map(
    workbook.sheets.flatMap(({ tables }, sheet) =>
      tables.map((table) => [table.part, { ...table, sheet }] as const),
    ),
  );

const namesBySheet = (workbook: WorkbookModel): ReadonlyMap<string, ReadonlyMap<string, DefinedName>> => {
  const names = new Map<string, Map<string, DefinedName>>();
  for (const name of workbook.names) {
    const sheet = folded(name.sheet ?? "");
    const ofSheet = names.get(sheet) ?? new Map<string, DefinedName>();
    names.set(sheet, ofSheet.set(folded(name.name), name));
  }
  return names;
};

export const createScope = (workbook: WorkbookModel): FormulaScope => {
  const sheets = workbook.sheets.map(({ name }) => name);
  const indexes = new Map(sheets.map((name, index) => [folded(name), index]));
  const tables = tablesByPart(workbook);
  const parts = new Map([...tables.values()].map(({ name, part }) => [folded(name), part]));
  const names = namesBySheet(workbook);
  return {
    sheets,
    sheetIndex: (name) => indexes.get(folded(name)),
    table: (name) => tables.get(parts.get(folded(name)) ?? ""),
    tableAt: (sheet, place) =>
      [...tables.values()].find((table) => table.sheet === sheet && contains(table.area, place)),
    definedName: (name, sheet) =>
      names.get(folded(sheets[sheet] ?? ""))?.get(folded(name)) ?? names.get("")?.get(folded(name)),
    moveTable: ({ part, area }: { readonly part: string; readonly area: CellArea }) => {
      const table = tables.get(part);
      if (table !== undefined) tables.set(part, { ...table, area });
    },
  };
};
