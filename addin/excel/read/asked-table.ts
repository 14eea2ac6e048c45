/** A table as the workbook lists it. */
export interface ListedTable {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

const listProperties = "items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/id";

export const askForList = ({ workbook }: Excel.RequestContext): Excel.TableCollection => {
  const { tables } = workbook;
  tables.load(listProperties);
  return tables;
};

export const listedTables = ({ items }: Excel.TableCollection): readonly ListedTable[] =>
  items.map(({ id, name, worksheet, showHeaders, showTotals }) => ({
    id,
    name,
    sheetId: worksheet.id,
    showHeaders,
    showTotals,
  }));

/** All cells of a table, header and totals rows included. */
export interface TableContent {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Null where they were not asked for. */
  readonly valueTypes: readonly (readonly string[])[] | null;
  /** Null where they were not asked for: a header row shows them. */
  readonly columnNames: readonly string[] | null;
}

/** What is asked of a table besides its values and formats. */
export interface Wanted {
  readonly valueTypes: boolean;
  readonly columnNames: boolean;
}

export interface AskedTable {
  readonly id: string;
  /** What was answered, after the sync; null where there is no such table. */
  readonly content: () => TableContent | null;
}

export const askForTable = ({ workbook }: Excel.RequestContext, id: string, wanted: Wanted): AskedTable => {
  const table = workbook.tables.getItemOrNullObject(id);
  const range = table.getRange();
  range.load(["rowIndex", "columnIndex", "values", "numberFormat"]);
  if (wanted.valueTypes) range.load("valueTypes");
  if (wanted.columnNames) table.columns.load("items/name");
  const content = (): TableContent | null => {
    if (table.isNullObject) return null;
    const { rowIndex, columnIndex, values, numberFormat } = range;
    return {
      rowIndex,
      columnIndex,
      values,
      numberFormats: numberFormat,
      valueTypes: wanted.valueTypes ? range.valueTypes : null,
      columnNames: wanted.columnNames ? table.columns.items.map(({ name }) => name) : null,
    };
  };
  return { id, content };
};
