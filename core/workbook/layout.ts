import { inputStatuses } from "../origin.ts";
import type { AnyColumnText, ContractText } from "../text/contract-text.ts";
import {
  type CellType,
  type Column,
  type EstimateColumn,
  estimateColumns,
  type ProvenanceColumn,
  provenanceColumns,
  type SettingsColumn,
  settingsColumnsOf,
} from "./contract/column.ts";
import {
  type InputTableId,
  inputTables,
  type ModelTableId,
  type ResultTableId,
  resultTables,
  type SettingsTableId,
  settingsTables,
} from "./contract/contract.ts";

/** What a column of a sheet's table holds. */
export type ColumnSlot =
  | { readonly kind: "value"; readonly column: string }
  | { readonly kind: "estimate"; readonly column: string; readonly estimate: EstimateColumn }
  | { readonly kind: "provenance"; readonly column: ProvenanceColumn }
  | { readonly kind: "setting"; readonly column: SettingsColumn }
  | { readonly kind: "setting-estimate"; readonly estimate: EstimateColumn };

/** A column as a workbook in one language has it. */
export interface LayoutColumn {
  readonly slot: ColumnSlot;
  readonly header: string;
  readonly help: string;
  readonly type: CellType;
  /** Reserved columns stand at the right-hand end and are hidden at first, so that pasting a block does no harm. */
  readonly hidden: boolean;
}

const text: CellType = { kind: "text" };
const provenanceTypes: Readonly<Record<ProvenanceColumn, CellType>> = {
  suppliedBy: text,
  status: { kind: "choice", choices: inputStatuses },
};

/** The unit that the header shows, empty where there is none. */
export const unitText = (
  language: ContractText,
  type: CellType,
  column: { readonly unit?: string },
): string => {
  if (column.unit !== undefined) return column.unit;
  if (type.kind === "number") return language.units[type.unit];
  return type.kind === "share" ? language.units.share : "";
};

const withUnit = (header: string, unit: string): string => (unit === "" ? header : `${header} (${unit})`);

const columnText = (language: ContractText, table: InputTableId, column: string): AnyColumnText => {
  const columns: Readonly<Record<string, AnyColumnText>> = language.inputTables[table].columns;
  return columns[column] ?? { header: column, help: "" };
};

/** Texts of a column of an input table or of a setting. */
export const textOfColumn = (language: ContractText, table: ModelTableId, column: string): AnyColumnText => {
  if (!(table in settingsTables)) return columnText(language, table as InputTableId, column);
  const settings: Readonly<Record<string, AnyColumnText>> =
    language.settingsTables[table as SettingsTableId].settings;
  return settings[column] ?? { header: column, help: "" };
};

const valueColumn = (language: ContractText, table: InputTableId, column: Column): LayoutColumn => {
  const texts = columnText(language, table, column.id);
  return {
    slot: { kind: "value", column: column.id },
    header: withUnit(texts.header, unitText(language, column.type, texts)),
    help: texts.help,
    type: column.type,
    hidden: false,
  };
};

const estimatesOf = (language: ContractText, table: InputTableId, column: Column): LayoutColumn[] => {
  const texts = columnText(language, table, column.id);
  const unit = unitText(language, column.type, texts);
  return estimateColumns.map((estimate) => ({
    slot: { kind: "estimate", column: column.id, estimate },
    header: withUnit(language.estimates[estimate](texts.header), unit),
    help: language.estimateHelp[estimate],
    type: column.type,
    hidden: true,
  }));
};

const provenanceLayout = (language: ContractText): LayoutColumn[] =>
  provenanceColumns.map((column) => ({
    slot: { kind: "provenance", column },
    header: language.provenance[column].header,
    help: language.provenance[column].help,
    type: provenanceTypes[column],
    hidden: false,
  }));

/** The columns of an input table from left to right. */
export const inputTableLayout = (table: InputTableId, language: ContractText): readonly LayoutColumn[] => {
  const columns: readonly Column[] = inputTables[table].columns;
  return [
    ...columns.map((column) => valueColumn(language, table, column)),
    ...provenanceLayout(language),
    ...columns
      .filter(({ estimable }) => estimable === true)
      .flatMap((column) => estimatesOf(language, table, column)),
  ];
};

/** The columns of a table of settings from left to right; each row has a type of its own. */
export const settingsTableLayout = (
  table: SettingsTableId,
  language: ContractText,
): readonly LayoutColumn[] => {
  const { label, value } = language.settingsTables[table];
  const { unit, date } = language.settingsColumns;
  const headers = { label, value, unit: unit.header, date: date.header };
  return [
    ...settingsColumnsOf(settingsTables[table]).map(
      (column): LayoutColumn => ({
        slot: { kind: "setting", column },
        header: headers[column],
        help: language.settingsColumns[column].help,
        type: column === "date" ? { kind: "date" } : text,
        hidden: false,
      }),
    ),
    ...provenanceLayout(language),
    ...estimateColumns.map(
      (estimate): LayoutColumn => ({
        slot: { kind: "setting-estimate", estimate },
        header: language.settingsEstimates[estimate],
        help: language.estimateHelp[estimate],
        type: text,
        hidden: true,
      }),
    ),
  ];
};

const layoutOf = (table: ModelTableId, language: ContractText): readonly LayoutColumn[] =>
  table in settingsTables
    ? settingsTableLayout(table as SettingsTableId, language)
    : inputTableLayout(table as InputTableId, language);

/** Layouts are the same for ever, and every reading of a workbook needs all of them. */
const layouts = new WeakMap<ContractText, Map<ModelTableId, readonly LayoutColumn[]>>();

/** The columns of a table that the user fills in, from left to right. */
export const tableLayout = (table: ModelTableId, language: ContractText): readonly LayoutColumn[] => {
  const known = layouts.get(language) ?? new Map<ModelTableId, readonly LayoutColumn[]>();
  layouts.set(language, known);
  const layout = known.get(table) ?? layoutOf(table, language);
  known.set(table, layout);
  return layout;
};

/** A setting's row: its label, unit and help. */
export const settingLabel = (language: ContractText, table: SettingsTableId, setting: Column) => {
  const texts = textOfColumn(language, table, setting.id);
  return {
    label: texts.header,
    unit: unitText(language, setting.type, texts),
    help: texts.help,
  };
};

/** The columns of a table of results from left to right. */
export const resultTableLayout = (
  table: ResultTableId,
  language: ContractText,
): readonly {
  readonly id: string;
  readonly header: string;
  readonly help: string;
  readonly type: CellType;
}[] => {
  const texts: Readonly<Record<string, AnyColumnText>> = language.resultTables[table].columns;
  const columns: readonly Column[] = resultTables[table].columns;
  return columns.map(({ id, type }) => {
    const column = texts[id] ?? { header: id, help: "" };
    return { id, type, help: column.help, header: withUnit(column.header, unitText(language, type, column)) };
  });
};

/** Name of a choice in one language; the id itself where it has none. */
export const choiceText = (
  language: ContractText,
  table: ModelTableId,
  column: string,
  choice: string,
): string => {
  if (column === "status") return language.statuses[choice as keyof ContractText["statuses"]] ?? choice;
  return textOfColumn(language, table, column).choices?.[choice] ?? choice;
};
