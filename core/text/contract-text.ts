import type { FormulaVariable } from "../formula/names.ts";
import type { InputStatus } from "../origin.ts";
import type { Unit } from "../units.ts";
import type {
  Column,
  EstimateColumn,
  ProvenanceColumn,
  SettingsColumn,
} from "../workbook/contract/column.ts";
import type {
  InputTables,
  ModelTableId,
  ResultTableId,
  ResultTables,
  SettingsTables,
} from "../workbook/contract/contract.ts";
import type { SheetId } from "../workbook/contract/sheets.ts";

/** What a column is called, and what to write in it. The help fits in the input message of a cell. */
export interface AnyColumnText {
  readonly header: string;
  readonly help: string;
  /** Stands in the header in place of the unit's usual name; an empty text leaves the unit out. */
  readonly unit?: string;
  /** Names of the allowed values, by their ids. */
  readonly choices?: Readonly<Record<string, string>>;
}

type ChoicesText<C extends Column> = C["type"] extends {
  readonly choices: readonly (infer Choice extends string)[];
}
  ? { readonly choices: Readonly<Record<Choice, string>> }
  : unknown;

export type ColumnText<C extends Column> = AnyColumnText & ChoicesText<C>;

type ColumnTexts<C extends Column> = {
  readonly [Id in C["id"]]: ColumnText<Extract<C, { readonly id: Id }>>;
};

interface TableHeading {
  readonly title: string;
  /** What the table is for, above it on the sheet. */
  readonly purpose: string;
}

export interface ResultColumnText {
  readonly header: string;
  readonly unit?: string;
  readonly help: string;
}

/** The names and help texts of one language; a missing one does not compile. */
export interface ContractText {
  readonly sheets: Readonly<Record<SheetId, { readonly name: string; readonly purpose: string }>>;
  readonly units: Readonly<Record<Unit, string>>;
  readonly yes: string;
  readonly no: string;
  readonly statuses: Readonly<Record<InputStatus, string>>;
  readonly provenance: Readonly<Record<ProvenanceColumn, AnyColumnText>>;
  /** Headers of the columns reserved beside an estimable one. */
  readonly estimates: Readonly<Record<EstimateColumn, (header: string) => string>>;
  readonly estimateHelp: Readonly<Record<EstimateColumn, string>>;
  readonly settingsColumns: Readonly<Record<SettingsColumn, AnyColumnText>>;
  /** Headers of the reserved columns of a table of settings. */
  readonly settingsEstimates: Readonly<Record<EstimateColumn, string>>;
  readonly inputTables: {
    readonly [Id in keyof InputTables]: TableHeading & {
      readonly columns: ColumnTexts<InputTables[Id]["columns"][number]>;
    };
  };
  readonly settingsTables: {
    readonly [Id in keyof SettingsTables]: TableHeading & {
      /** Header of the first column. */
      readonly label: string;
      /** Header of the column that is filled in. */
      readonly value: string;
      /** What the help of every row begins with, to be left out where all rows stand below one another. */
      readonly answerHelp?: string;
      readonly settings: ColumnTexts<SettingsTables[Id]["settings"][number]>;
    };
  };
  readonly resultTables: {
    readonly [Id in ResultTableId]: TableHeading & {
      readonly columns: {
        readonly [Column in ResultTables[Id]["columns"][number]["id"]]: ResultColumnText;
      };
    };
  };
  /** What users call the quantities of case groups in their formulas. */
  readonly formulaNames: Readonly<
    Record<
      FormulaVariable["quantity"],
      {
        /** For the case group of the task. */
        readonly own: readonly string[];
        /** For a case group by its name. */
        readonly of: (caseGroup: string) => string;
      }
    >
  >;
  /** Kinds of cell contents as the allowed values are told to the user. */
  readonly allowed: {
    readonly text: string;
    readonly number: (bounds: {
      readonly minimum: string | null;
      readonly maximum: string | null;
      readonly whole: boolean;
      readonly unit: string;
    }) => string;
    readonly share: (minimum: string, maximum: string) => string;
    readonly month: string;
    readonly date: string;
    readonly time: string;
    readonly yesNo: string;
    readonly choice: (choices: readonly string[]) => string;
    readonly reference: (table: string) => string;
    readonly references: (table: string) => string;
    readonly formula: string;
  };
  /** What an empty cell means. */
  readonly empty: {
    readonly required: string;
    readonly optional: string;
    readonly byDefault: (value: string) => string;
  };
}

/** Title and purpose of any table that the user fills in. */
export const tableHeading = (text: ContractText, id: ModelTableId): TableHeading =>
  id in text.settingsTables
    ? text.settingsTables[id as keyof SettingsTables]
    : text.inputTables[id as keyof InputTables];
