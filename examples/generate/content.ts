import { tableHeading } from "../../core/text/contract-text.ts";
import type { CellType, Column, ResultColumn } from "../../core/workbook/contract/column.ts";
import {
  type InputTableId,
  inputTables,
  type ModelTableId,
  type ResultTableId,
  resultTables,
  type SettingsTableId,
  settingsTables,
} from "../../core/workbook/contract/contract.ts";
import { modelVersion } from "../../core/workbook/contract/version.ts";
import { fingerprintTableIds } from "../../core/workbook/fingerprint-form.ts";
import {
  choiceText,
  inputTableLayout,
  type LayoutColumn,
  resultTableLayout,
  settingLabel,
  settingsTableLayout,
} from "../../core/workbook/layout.ts";
import type { ExampleCell, ExampleRow, ExampleTables } from "../data/example.ts";
import type { SheetLanguage } from "./sheet-language.ts";

export type TableId = ModelTableId | ResultTableId;

/** What a cell is for, what it may hold, and what is told when it is chosen. */
export interface CellSpec {
  readonly table: TableId;
  /** Id of the column or setting, or of the provenance column. */
  readonly column: string;
  readonly role: "input" | "label" | "result";
  readonly type: CellType;
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
  readonly key: boolean;
  /** What an empty cell means, in words; empty when nothing is said. */
  readonly whenEmpty: string;
}

export interface SheetCell {
  readonly spec: CellSpec;
  readonly value: ExampleCell | null;
  readonly note?: string;
}

export interface TableColumn {
  readonly header: string;
  readonly hidden: boolean;
  readonly spec: CellSpec;
}

/** A table as a sheet shows it, before it has a place. */
export interface TableContent {
  readonly id: TableId;
  readonly kind: "input" | "settings" | "result";
  readonly name: string;
  readonly title: string;
  readonly purpose: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
}

type PlainRow = Readonly<Record<string, ExampleCell | undefined>>;
type Notes = Readonly<Record<string, string | undefined>>;

/** What an empty cell counts as, in the language's own notation. */
const defaultText = (
  { text: language, formattedNumber }: SheetLanguage,
  table: ModelTableId,
  column: Column,
): string => {
  const { type, default: value } = column;
  if (value === undefined || value === "") return "";
  if (typeof value === "boolean") return value ? language.yes : language.no;
  if (typeof value === "string") return choiceText(language, table, column.id, value);
  const number = formattedNumber(type.kind === "share" ? value * 100 : value);
  return type.kind === "share" ? `${number} %` : number;
};

const whenEmpty = (language: SheetLanguage, table: ModelTableId, column: Column): string => {
  if (column.required === true) return language.text.empty.required;
  const value = defaultText(language, table, column);
  return value === "" ? "" : language.text.empty.byDefault(value);
};

/** The cell as a sheet in the language has it. */
const valueIn = (
  { text }: SheetLanguage,
  { table, column, type }: CellSpec,
  value: ExampleCell | undefined,
): ExampleCell | null => {
  if (value === undefined) return null;
  if (typeof value === "boolean") return value ? text.yes : text.no;
  if (typeof value !== "string" || type.kind !== "choice") return value;
  return choiceText(text, table as ModelTableId, column, value);
};

const inputSpec = (language: SheetLanguage, table: InputTableId, column: LayoutColumn): CellSpec => {
  const { slot, help, type, header } = column;
  const columns: readonly Column[] = inputTables[table].columns;
  const id = slot.kind === "setting" || slot.kind === "setting-estimate" ? "" : slot.column;
  const own = slot.kind === "value" ? columns.find((candidate) => candidate.id === id) : undefined;
  return {
    table,
    column: id,
    role: "input",
    type,
    title: header.replace(/ \([^)]*\)$/, ""),
    help,
    required: own?.required === true,
    key: own?.key === true,
    whenEmpty: own === undefined ? "" : whenEmpty(language, table, own),
  };
};

const rowKey = ({ slot }: LayoutColumn): string => {
  if (slot.kind === "estimate") return `${slot.column}.${slot.estimate}`;
  return slot.kind === "value" || slot.kind === "provenance" ? slot.column : "";
};

const inputContent = (language: SheetLanguage, id: InputTableId, tables: ExampleTables): TableContent => {
  const { name, spareRows } = inputTables[id];
  const layout = inputTableLayout(id, language.text);
  const specs = layout.map((column) => inputSpec(language, id, column));
  const filled: readonly ExampleRow[] = tables[id] ?? [];
  const spare: readonly ExampleRow[] = Array.from({ length: spareRows }, () => ({}));
  return {
    id,
    kind: "input",
    name,
    ...heading(language, id),
    columns: layout.map(({ header, hidden }, index) => ({ header, hidden, spec: specs[index] as CellSpec })),
    rows: [...filled, ...spare].map(({ notes = {}, ...cells }) =>
      layout.map((column, index) => {
        const spec = specs[index] as CellSpec;
        const key = rowKey(column);
        const note = (notes as Notes)[key];
        const value = valueIn(language, spec, (cells as PlainRow)[key]);
        return { spec, value, ...(note !== undefined && { note }) };
      }),
    ),
  };
};

const heading = (language: SheetLanguage, id: ModelTableId) => {
  const { title, purpose } = tableHeading(language.text, id);
  return { title, purpose };
};

const settingCell = (
  language: SheetLanguage,
  table: SettingsTableId,
  setting: Column,
  { slot, type, help, header }: LayoutColumn,
  values: PlainRow,
): SheetCell => {
  const texts = settingLabel(language.text, table, setting);
  const label: CellSpec = {
    table,
    column: setting.id,
    role: "label",
    type: { kind: "text" },
    title: header,
    help: "",
    required: false,
    key: false,
    whenEmpty: "",
  };
  if (slot.kind === "setting" && slot.column === "label") return { spec: label, value: texts.label };
  if (slot.kind === "setting" && slot.column === "date") {
    const spec: CellSpec = { ...label, column: "date", role: "input", type, help };
    return { spec, value: valueIn(language, spec, values[`${setting.id}.date`]) };
  }
  if (slot.kind === "setting" && slot.column === "unit") return { spec: label, value: texts.unit || null };
  if (slot.kind === "provenance") {
    const spec: CellSpec = { ...label, column: slot.column, role: "input", type, help };
    return { spec, value: valueIn(language, spec, values[`${setting.id}.${slot.column}`]) };
  }
  const spec: CellSpec = { ...label, role: "input", type: setting.type, title: texts.label };
  if (slot.kind === "setting-estimate") {
    const estimated = setting.estimable === true ? spec : label;
    return { spec: { ...estimated, help }, value: values[`${setting.id}.${slot.estimate}`] ?? null };
  }
  const value: CellSpec = {
    ...spec,
    help: texts.help,
    required: setting.required === true,
    whenEmpty: whenEmpty(language, table, setting),
  };
  return { spec: value, value: valueIn(language, value, values[setting.id]) };
};

/** The cells of a settings table differ from row to row; a column goes by its first row. */
const settingsColumnsOf = (
  layout: readonly LayoutColumn[],
  firstRow: readonly SheetCell[],
): readonly TableColumn[] =>
  firstRow.map(({ spec }, index) => ({
    header: layout[index]?.header ?? "",
    hidden: layout[index]?.hidden === true,
    spec,
  }));

const settingsContent = (
  language: SheetLanguage,
  id: SettingsTableId,
  tables: ExampleTables,
): TableContent => {
  const layout = settingsTableLayout(id, language.text);
  const settings: readonly Column[] = settingsTables[id].settings;
  const values: PlainRow = { ...tables[id], ...(id === "settings" && { modelVersion }) };
  const rows = settings.map((setting) =>
    layout.map((column) => settingCell(language, id, setting, column, values)),
  );
  return {
    id,
    kind: "settings",
    name: settingsTables[id].name,
    ...heading(language, id),
    columns: settingsColumnsOf(layout, rows[0] ?? []),
    rows,
  };
};

/** Names of rows that stand there before anything is calculated. */
const namesOfRows = (language: SheetLanguage, id: ResultTableId): readonly string[] =>
  id === "resultInputs" ? fingerprintTableIds.map((table) => tableHeading(language.text, table).title) : [];

const resultContent = (language: SheetLanguage, id: ResultTableId): TableContent => {
  const own: readonly ResultColumn[] = resultTables[id].columns;
  const isHidden = (column: string): boolean =>
    own.some((each) => each.id === column && each.hidden === true);
  const names = namesOfRows(language, id);
  const columns = resultTableLayout(id, language.text).map(({ id: column, header, help, type }) => {
    const spec: CellSpec = {
      table: id,
      column,
      role: "result",
      type,
      title: header,
      help,
      required: false,
      key: false,
      whenEmpty: "",
    };
    return { header, hidden: isHidden(column), spec };
  });
  const { title, purpose } = language.text.resultTables[id];
  const { name, rows } = resultTables[id];
  return {
    id,
    kind: "result",
    name,
    title,
    purpose,
    columns,
    rows: Array.from({ length: rows }, (_, row) =>
      columns.map(({ spec }, column) => ({ spec, value: column === 0 ? (names[row] ?? null) : null })),
    ),
  };
};

/** A table of the contract with the example's rows and its blank ones. */
export const tableContent = (language: SheetLanguage, id: TableId, tables: ExampleTables): TableContent => {
  if (id in resultTables) return resultContent(language, id as ResultTableId);
  if (id in settingsTables) return settingsContent(language, id as SettingsTableId, tables);
  return inputContent(language, id as InputTableId, tables);
};
