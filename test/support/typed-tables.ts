import type { WorkbookTable, WorkbookTables } from "../../core/workbook/tables.ts";
import type { TypedCell } from "./fill-in-libreoffice.ts";

/** What is typed into one row of a table, by the header that the person sees. */
export type TypedRow = Readonly<Record<string, string>>;

/** What is typed into a workbook: settings by their label, and rows by the name of their table. */
export interface TypedTables {
  readonly settings: TypedRow;
  readonly rows: Readonly<Record<string, readonly TypedRow[]>>;
}

/** The cells into which a person types all that: rows go into the blank rows of the table, from the top. */
export const typedCells = ({ tables }: WorkbookTables, { settings, rows }: TypedTables): TypedCell[] => {
  const named = (name: string): WorkbookTable => {
    const table = tables.find((each) => each.name === name);
    if (!table) throw new Error(`no table ${name}`);
    return table;
  };
  const label = named("NormeringSettings");
  return [
    ...Object.entries(settings).map(([name, text]) =>
      typed(
        label,
        label.rows.findIndex(([first]) => first?.value === name),
        1,
        text,
      ),
    ),
    ...Object.entries(rows).flatMap(([name, typedRows]) => {
      const table = named(name);
      const blank = table.rows.findIndex((row) => row.every(({ value }) => value === null));
      return typedRows.flatMap((row, index) =>
        Object.entries(row).map(([header, text]) =>
          typed(
            table,
            blank + index,
            table.headers.findIndex(({ value }) => value === header),
            text,
          ),
        ),
      );
    }),
  ];
};

const typed = (table: WorkbookTable, row: number, column: number, text: string): TypedCell => {
  const cell = table.rows[row]?.[column];
  if (!cell) throw new Error(`${table.name} has no cell for "${text}"`);
  return { sheet: table.sheet, address: cell.address, text };
};
