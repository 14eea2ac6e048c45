import type { OptionKind } from "../plan.ts";
import type { CellType } from "../workbook/contract/column.ts";
import {
  type ModelTableId,
  modelTable,
  type SettingsTableId,
  settingsTables,
} from "../workbook/contract/contract.ts";
import type { ColumnPlace, IssueCode, IssueData, IssuePlace } from "../workbook/issue.ts";
import { choiceText, tableLayout, textOfColumn } from "../workbook/layout.ts";
import type { CellValue } from "../workbook/tables.ts";
import type { CalendarDate, YearMonth } from "../year-month.ts";
import { formatYearMonth } from "../year-month.ts";
import { allowedText, exactNumber, exactPercent } from "./column-text.ts";
import { type ContractText, tableHeading } from "./contract-text.ts";
import { formatMonth, formatTime, type Notation } from "./notation.ts";
import type { OptionFieldTexts } from "./option-explanation-text.ts";

/** Names of the workbook's sheets by the table that stands on them; none where neither it nor another of its sheet is there. */
export type SheetNames = ReadonlyMap<ModelTableId, string>;

export const noSheetNames: SheetNames = new Map();

/** Writes what messages tell of, in one language. */
export interface Say {
  readonly number: (value: number) => string;
  readonly percent: (value: number) => string;
  /** What stands in a cell, as the user sees it. */
  readonly found: (value: CellValue) => string;
  readonly month: (month: YearMonth) => string;
  readonly date: (date: CalendarDate) => string;
  /** A time of day, given in hours. */
  readonly time: (hours: number) => string;
  /** Day and month of a date, as a cell shows it. */
  readonly day: (date: CalendarDate) => string;
  readonly names: (names: readonly string[]) => string;
  readonly table: (id: ModelTableId) => string;
  readonly tableName: (id: ModelTableId) => string;
  /** The sheet that the table stands on, as the workbook calls it; one that is not there in the language's words. */
  readonly sheet: (id: ModelTableId) => string;
  readonly column: (place: ColumnPlace) => string;
  readonly columns: (table: ModelTableId, columns: readonly string[]) => string;
  /** Cells of an option's row: as the option's card calls them, with the header of the sheet where it says otherwise. */
  readonly fields: (option: OptionKind, columns: readonly string[]) => string;
  readonly choice: (place: ColumnPlace, choice: string) => string;
  readonly allowed: (type: CellType) => string;
}

export type IssueMessages = {
  readonly [Code in IssueCode]: (data: IssueData[Code], say: Say) => string;
};

/** The messages of one language. */
export interface IssueText {
  readonly notation: Notation;
  /** How dates and lists are written. */
  readonly date: (day: number, month: string, year: number) => string;
  readonly day: (day: number, month: string) => string;
  readonly and: (earlier: string, last: string) => string;
  /** What an option calls a cell, beside the header of its column. */
  readonly underHeader: (label: string, header: string) => string;
  readonly optionFields: OptionFieldTexts;
  /** Where the problem is, before the message. */
  readonly atCell: (sheet: string, cell: string, column: string | null) => string;
  readonly atTable: (sheet: string | null, table: string) => string;
  readonly messages: IssueMessages;
}

const namesShown = 12;
const longestQuotation = 60;

const quoted = (text: string): string =>
  `"${text.length > longestQuotation ? `${text.slice(0, longestQuotation)}…` : text}"`;

const monthName = (month: YearMonth, notation: Notation): string => notation.months[month.month - 1] ?? "";

const foundIn = (language: ContractText, text: IssueText, value: CellValue): string => {
  if (value === null) return '""';
  if (typeof value === "number") return exactNumber(value, text.notation);
  if (typeof value === "boolean") return value ? language.yes : language.no;
  if (typeof value === "string") return quoted(value);
  if ("error" in value) return value.error;
  return text.date(value.date.day, monthName(value.date, text.notation), value.date.year);
};

/** The header without its unit is the same name. */
const fieldOf = (language: ContractText, text: IssueText, option: OptionKind, column: string): string => {
  const header = headerOf(language, { table: "options", column });
  const own: Readonly<Record<string, { readonly label: string } | undefined>> =
    text.optionFields[option] ?? {};
  const { label } = own[column] ?? { label: header };
  return label === header || label === textOfColumn(language, "options", column).header
    ? quoted(header)
    : text.underHeader(label, header);
};

const headerOf = (language: ContractText, { table, column }: ColumnPlace): string => {
  if (table in settingsTables) {
    const settings: readonly { readonly id: string }[] = settingsTables[table as SettingsTableId].settings;
    if (settings.some(({ id }) => id === column)) return textOfColumn(language, table, column).header;
  }
  const found = tableLayout(table, language).find(({ slot }) => "column" in slot && slot.column === column);
  return found?.header ?? column;
};

/** What messages are written with in one language, of a workbook with sheets of those names. */
export const sayIn = (language: ContractText, text: IssueText, sheets: SheetNames): Say => {
  const listed = (names: readonly string[]): string => {
    const shown = names.length > namesShown ? [...names.slice(0, namesShown), "…"] : names;
    const [last = "", ...earlier] = [...shown].reverse();
    return earlier.length === 0 ? last : text.and(earlier.reverse().join(", "), last);
  };
  return {
    number: (value) => exactNumber(value, text.notation),
    percent: (value) => exactPercent(value, text.notation),
    found: (value) => foundIn(language, text, value),
    month: (month) => formatMonth(formatYearMonth(month), text.notation),
    date: (date) => text.date(date.day, monthName(date, text.notation), date.year),
    time: formatTime,
    day: (date) => text.day(date.day, monthName(date, text.notation)),
    names: (names) => listed(names.map(quoted)),
    table: (id) => tableHeading(language, id).title,
    tableName: (id) => modelTable(id).name,
    sheet: (id) => sheets.get(id) ?? language.sheets[modelTable(id).sheet].name,
    column: (place) => headerOf(language, place),
    columns: (table, columns) =>
      listed(columns.map((column) => quoted(headerOf(language, { table, column })))),
    fields: (option, columns) => listed(columns.map((column) => fieldOf(language, text, option, column))),
    choice: ({ table, column }, choice) => choiceText(language, table, column, choice),
    allowed: (type) => allowedText(language, text.notation, type),
  };
};

/** Where a problem is, in words; empty where it has no place. */
export const placeText = (text: IssueText, { sheet, table, column, cell }: IssuePlace): string => {
  if (sheet !== null && cell !== null) return text.atCell(sheet, cell, column);
  return table === null ? "" : text.atTable(sheet, table);
};
