import type { ContractText } from "../../core/text/contract-text.ts";
import { contractTexts } from "../../core/text/contract-texts.ts";
import type { Language } from "../../core/text/language.ts";
import type { Column, EstimateColumn, ProvenanceColumn } from "../../core/workbook/contract/column.ts";
import {
  type ColumnIdOf,
  type InputTableId,
  inputTables,
  type ModelTableId,
  modelTable,
  modelTableIds,
  type SettingOf,
  type SettingsTableId,
  settingsTables,
} from "../../core/workbook/contract/contract.ts";
import { choiceText, type LayoutColumn, settingLabel, tableLayout } from "../../core/workbook/layout.ts";
import type {
  CellDate,
  CellValue,
  TableCell,
  WorkbookTable,
  WorkbookTables,
} from "../../core/workbook/tables.ts";

/**
 * A cell as a test states it: ids of choices, true and false, "9:30" in columns of times and ISO dates in date columns are turned into what a
 * workbook in the language holds; everything else goes in as it stands.
 */
export type PlainCell = CellValue;

/** A row by column ids; "filledPosts.low" is the reserved column beside filledPosts. */
export type PlainRow<Id extends InputTableId = InputTableId> = {
  readonly [Key in ColumnIdOf<Id> | ProvenanceColumn | `${ColumnIdOf<Id>}.${EstimateColumn}`]?: PlainCell;
};

type PlainSettings<Id extends SettingsTableId> = {
  readonly [Key in
    | SettingOf<Id>["id"]
    | `${SettingOf<Id>["id"]}.${EstimateColumn | ProvenanceColumn | "date"}`]?: PlainCell;
};

export type PlainWorkbook = { readonly [Id in InputTableId]?: readonly PlainRow<Id>[] } & {
  readonly [Id in SettingsTableId]?: PlainSettings<Id>;
};

export interface BuildOptions {
  readonly language?: Language;
  /** Tables that the workbook lacks; all others are there, empty where no rows are given. */
  readonly without?: readonly ModelTableId[];
  /** Blank rows after the given ones. */
  readonly blankRows?: number;
}

/** Column letters of a number from 0: A, B ... Z, AA. */
export const columnLetters = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : columnLetters(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26));

const isoDate = (value: string): CellDate | null => {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  return match === null
    ? null
    : { date: { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } };
};

const partOfDay = (value: string): number | null => {
  const [, hours, minutes] = /^(\d{1,2}):(\d\d)$/.exec(value) ?? [];
  return hours === undefined ? null : (Number(hours) + Number(minutes) / 60) / 24;
};

const cellValue = (value: PlainCell, column: Column, table: ModelTableId, text: ContractText): CellValue => {
  const { type } = column;
  if (typeof value === "boolean" && type.kind === "yes-no") return value ? text.yes : text.no;
  if (typeof value !== "string") return value;
  if (type.kind === "time") return partOfDay(value) ?? value;
  if (type.kind === "date") return isoDate(value) ?? value;
  if (type.kind === "choice") return choiceText(text, table, column.id, value);
  return value;
};

const inputRow = (
  id: InputTableId,
  row: Readonly<Record<string, PlainCell>>,
  layout: readonly LayoutColumn[],
  text: ContractText,
) => {
  const columns: readonly Column[] = inputTables[id].columns;
  return layout.map(({ slot, type }): CellValue => {
    if (slot.kind === "provenance")
      return cellValue(row[slot.column] ?? null, { id: slot.column, type }, id, text);
    if (slot.kind !== "value" && slot.kind !== "estimate") return null;
    const column = columns.find((candidate) => candidate.id === slot.column) ?? { id: slot.column, type };
    const key = slot.kind === "value" ? slot.column : `${slot.column}.${slot.estimate}`;
    return cellValue(row[key] ?? null, column, id, text);
  });
};

const settingsRow = (
  id: SettingsTableId,
  setting: Column,
  values: Readonly<Record<string, PlainCell>>,
  layout: readonly LayoutColumn[],
  text: ContractText,
) => {
  const { label, unit } = settingLabel(text, id, setting);
  return layout.map(({ slot, type }): CellValue => {
    if (slot.kind === "provenance")
      return cellValue(values[`${setting.id}.${slot.column}`] ?? null, { id: slot.column, type }, id, text);
    if (slot.kind === "setting-estimate") return values[`${setting.id}.${slot.estimate}`] ?? null;
    if (slot.kind !== "setting") return null;
    if (slot.column === "label") return label;
    if (slot.column === "date")
      return cellValue(values[`${setting.id}.date`] ?? null, { id: "date", type }, id, text);
    return slot.column === "unit" ? unit : cellValue(values[setting.id] ?? null, setting, id, text);
  });
};

const rowsOf = (
  id: ModelTableId,
  workbook: PlainWorkbook,
  layout: readonly LayoutColumn[],
  text: ContractText,
): CellValue[][] => {
  if (id in settingsTables) {
    const table = id as SettingsTableId;
    const settings: readonly Column[] = settingsTables[table].settings;
    return settings.map((setting) => settingsRow(table, setting, workbook[table] ?? {}, layout, text));
  }
  const table = id as InputTableId;
  const rows: readonly Readonly<Record<string, PlainCell>>[] = workbook[table] ?? [];
  return rows.map((row) => inputRow(table, row, layout, text));
};

/** Tables of a sheet stand below one another from column B, with two blank rows and a heading between. */
const placed = (
  name: string,
  sheet: string,
  firstRow: number,
  headers: readonly string[],
  rows: readonly CellValue[][],
): WorkbookTable => {
  const cell = (value: CellValue, row: number, column: number): TableCell => ({
    address: `${columnLetters(column + 1)}${firstRow + row}`,
    value,
  });
  return {
    name,
    sheet,
    headers: headers.map((header, column) => cell(header, 0, column)),
    rows: rows.map((row, index) => row.map((value, column) => cell(value, index + 1, column))),
  };
};

/** A workbook as a host hands it over, made from plain rows by the sheet contract. */
export const workbookTables = (workbook: PlainWorkbook, options: BuildOptions = {}): WorkbookTables => {
  const text = contractTexts[options.language ?? "da"];
  const nextRow = new Map<string, number>();
  const tables = modelTableIds
    .filter((id) => options.without?.includes(id) !== true)
    .map((id) => {
      const layout = tableLayout(id, text);
      const { name, sheet: sheetId } = modelTable(id);
      const sheet = text.sheets[sheetId].name;
      const blank = Array.from({ length: options.blankRows ?? 0 }, () => layout.map((): CellValue => null));
      const rows = [...rowsOf(id, workbook, layout, text), ...blank];
      const firstRow = nextRow.get(sheet) ?? 5;
      nextRow.set(sheet, firstRow + rows.length + 4);
      return placed(
        name,
        sheet,
        firstRow,
        layout.map(({ header }) => header),
        rows,
      );
    });
  return { tables, sheets: Object.values(text.sheets).map(({ name }) => name) };
};

/** The address of a cell in the built workbook, such as "C7"; rows count from 0. */
export const addressOf = (
  tables: WorkbookTables,
  id: ModelTableId,
  row: number,
  column: string,
  language: Language = "da",
): string => {
  const table = tables.tables.find(({ name }) => name === modelTable(id).name);
  const text = contractTexts[language];
  if (id in settingsTables) {
    const settings: readonly Column[] = settingsTables[id as SettingsTableId].settings;
    return table?.rows[settings.findIndex((setting) => setting.id === column)]?.[1]?.address ?? "";
  }
  const index = tableLayout(id, text).findIndex(
    ({ slot }) =>
      (slot.kind === "value" && slot.column === column) ||
      (slot.kind === "provenance" && slot.column === column) ||
      (slot.kind === "estimate" && `${slot.column}.${slot.estimate}` === column),
  );
  return table?.rows[row]?.[index]?.address ?? "";
};

/** The ten inputs of a newcomer: one team, one case group, three tasks. */
export const plainTeam: PlainWorkbook = {
  settings: { workplace: "Jobcenter Nord", startMonth: "2026-01", guidelineEdition: "2016" },
  staffGroups: [{ name: "Socialrådgivere", filledPosts: 8, absenceShare: 0.05 }],
  caseGroups: [
    {
      name: "Aktivitetsparate",
      openCases: 400,
      newCasesPerMonth: 20,
      durationMonths: 20,
      guidelineGroup: "Voksne",
    },
  ],
  tasks: [
    {
      name: "Jobsamtale",
      caseGroup: "Aktivitetsparate",
      driver: "per-open-case-a-year",
      rate: 4,
      talkMinutes: 25,
      beforeMinutes: 10,
      afterMinutes: 15,
      priority: "1",
    },
    {
      name: "Visitation",
      caseGroup: "Aktivitetsparate",
      driver: "per-new-case",
      rate: 1,
      talkMinutes: 60,
      afterMinutes: 30,
    },
    { name: "Statistik", driver: "per-month", rate: 1, afterMinutes: 300 },
  ],
  guidelines: [{ edition: "2016", targetGroup: "Voksne", low: 40, high: 55, source: "DS 2016" }],
};
