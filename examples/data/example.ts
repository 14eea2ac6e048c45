import type { Language } from "../../core/text/language.ts";
import type { EstimateColumn, ProvenanceColumn } from "../../core/workbook/contract/column.ts";
import type {
  ColumnIdOf,
  InputTableId,
  SettingOf,
  SettingsTableId,
} from "../../core/workbook/contract/contract.ts";
import type { SheetId } from "../../core/workbook/contract/sheets.ts";

/** The user's own arithmetic in a cell, with what it comes to. */
export interface FormulaCell {
  readonly formula: string;
  readonly value: number;
}

/** A cell by the contract: ids of choices, true and false, months as "2016-04", days as "2016-04-01" and times as "9:30". */
export type ExampleCell = string | number | boolean | FormulaCell;

/** A row by the ids of its columns; "filledPosts.low" is the column reserved beside filledPosts. */
export type ExampleRow<Id extends InputTableId = InputTableId> = {
  readonly [Key in ColumnIdOf<Id> | ProvenanceColumn | `${ColumnIdOf<Id>}.${EstimateColumn}`]?: ExampleCell;
} & {
  /** Where a figure comes from, as a note at its cell. */
  readonly notes?: Readonly<Partial<Record<ColumnIdOf<Id>, string>>>;
};

export type ExampleSettings<Id extends SettingsTableId = SettingsTableId> = {
  readonly [Key in
    | SettingOf<Id>["id"]
    | `${SettingOf<Id>["id"]}.${EstimateColumn | ProvenanceColumn | "date"}`]?: ExampleCell;
};

export type ExampleTables = { readonly [Id in InputTableId]?: readonly ExampleRow<Id>[] } & {
  readonly [Id in SettingsTableId]?: ExampleSettings<Id>;
};

/** A sheet on which something is to be seen, and what. */
export interface PlaceToLook {
  readonly sheet: Exclude<SheetId, "start">;
  readonly what: string;
}

/** What a reader should know of an example before its numbers: a short text of a few lines. */
export interface ExampleStory {
  readonly title: string;
  readonly question: string;
  /** What is compared, or proposed. */
  readonly proposal: string;
  /** Its figures are those of the result; a test holds each of them to it. */
  readonly answer: readonly string[];
  readonly lookAt: readonly PlaceToLook[];
  /** What is invented, and what no source gives. */
  readonly assumed: string;
}

/** A workbook to be made: its language, what it tells on its first sheet, and its rows. */
export interface ExampleWorkbook {
  /** Name of the file without its ending. */
  readonly name: string;
  readonly language: Language;
  readonly title: string;
  /** In both languages, of which the workbook tells its own; null in a template. */
  readonly stories: Readonly<Record<Language, ExampleStory>> | null;
  readonly tables: ExampleTables;
  /** Without charts, notes and protected sheets, so that Excel can insert its sheets into another workbook. */
  readonly plain?: true;
}

/** Who supplied the figures of a row, and how they stand between the parties. */
export const given = (suppliedBy: string) => ({ suppliedBy, status: "given" }) as const;
export const assumed = (suppliedBy: string) => ({ suppliedBy, status: "assumed" }) as const;
