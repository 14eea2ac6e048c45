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
  /** Whether a cell holds a formula; false where it was not asked for. */
  readonly hasFormulas: boolean;
}

/** What is asked of a table besides its values and formats. */
export interface Wanted {
  readonly valueTypes: boolean;
  readonly columnNames: boolean;
  readonly formulas: boolean;
  /** The content, with a header row, whose formats count on as long as nothing tells otherwise; null: all are asked for. */
  readonly formatsOf: TableContent | null;
  /** Whether cells are locked, which counts where the sheet is protected. */
  readonly locks?: boolean;
}

const isFormula = (formula: unknown): boolean => typeof formula === "string" && formula.startsWith("=");

const isSameRow = (one: readonly string[] = [], other: readonly string[] = []): boolean =>
  one.length === other.length && one.every((format, column) => format === other[column]);

/** Null where the table has another size by now, or other formats in its first row. */
const keptFormats = (
  { numberFormats }: TableContent,
  values: TableContent["values"],
  firstRow: readonly string[] | undefined,
): TableContent["numberFormats"] | null =>
  numberFormats.length === values.length && isSameRow(numberFormats[1], firstRow) ? numberFormats : null;

export interface AskedTable {
  readonly id: string;
  /** What was answered, after the sync; null where there is no such table, or more of it must be asked for. */
  readonly content: () => TableContent | null;
  /** Whether all its cells may be changed where the sheet is protected; false where that was not asked for. */
  readonly isUnlocked: () => boolean;
}

export const askForTable = ({ workbook }: Excel.RequestContext, id: string, wanted: Wanted): AskedTable => {
  const table = workbook.tables.getItemOrNullObject(id);
  const range = table.getRange();
  range.load(["rowIndex", "columnIndex", "values"]);
  // The row below the header.
  const formatted = wanted.formatsOf === null ? range : range.getRow(1);
  formatted.load("numberFormat");
  if (wanted.valueTypes) range.load("valueTypes");
  if (wanted.formulas) range.load("formulas");
  if (wanted.columnNames) table.columns.load("items/name");
  const { protection } = range.format;
  if (wanted.locks === true) protection.load("locked");
  const content = (): TableContent | null => {
    if (table.isNullObject) return null;
    const { rowIndex, columnIndex, values } = range;
    const { formatsOf } = wanted;
    const { numberFormat } = formatted;
    const numberFormats = formatsOf === null ? numberFormat : keptFormats(formatsOf, values, numberFormat[0]);
    if (numberFormats === null) return null;
    return {
      rowIndex,
      columnIndex,
      values,
      numberFormats,
      valueTypes: wanted.valueTypes ? range.valueTypes : null,
      columnNames: wanted.columnNames ? table.columns.items.map(({ name }) => name) : null,
      hasFormulas: wanted.formulas && range.formulas.some((row) => row.some(isFormula)),
    };
  };
  const isUnlocked = () => wanted.locks === true && !table.isNullObject && protection.locked === false;
  return { id, content, isUnlocked };
};

/** Asks for the headers of a table as if it had no rows. */
export const askForHeaders = (
  { workbook }: Excel.RequestContext,
  { id, showHeaders }: ListedTable,
): AskedTable => {
  const table = workbook.tables.getItemOrNullObject(id);
  const range = showHeaders ? table.getHeaderRowRange() : null;
  range?.load(["rowIndex", "columnIndex", "values", "numberFormat"]);
  if (range === null) table.columns.load("items/name");
  const content = (): TableContent | null => {
    if (table.isNullObject) return null;
    return {
      rowIndex: range?.rowIndex ?? 0,
      columnIndex: range?.columnIndex ?? 0,
      values: range?.values ?? [],
      numberFormats: range?.numberFormat ?? [],
      valueTypes: null,
      columnNames: range === null ? table.columns.items.map(({ name }) => name) : null,
      hasFormulas: false,
    };
  };
  return { id, content, isUnlocked: () => false };
};
