import { contractTexts } from "../../../core/text/contract-texts.ts";
import { languages } from "../../../core/text/language.ts";
import type { Column } from "../../../core/workbook/contract/column.ts";
import {
  type InputTableId,
  inputTables,
  type ResultTableId,
  resultTables,
  type SettingOf,
  settingsTables,
} from "../../../core/workbook/contract/contract.ts";
import {
  choiceText,
  inputTableLayout,
  resultTableLayout,
  settingLabel,
  settingsTableLayout,
} from "../../../core/workbook/layout.ts";
import type { SheetLanguage } from "../sheet-language.ts";
import { columnReference } from "../table-reference.ts";

const escaped = (header: string): string => header.replace(/['#[\]@]/g, "'$&");

/** References to the workbook's tables, by the ids of the contract, in the words of one language. */
export interface References {
  readonly input: (table: InputTableId, column: string) => string;
  /** Columns side by side, from one to another. */
  readonly inputs: (table: InputTableId, from: string, to: string) => string;
  readonly result: (table: ResultTableId, column: string) => string;
  readonly results: (table: ResultTableId, from: string, to: string) => string;
  /** The value of a setting, by its label; empty where it is not there. */
  readonly setting: (id: SettingOf<"settings">["id"]) => string;
  /** The words of a choice in either language, as a list. */
  readonly words: (table: InputTableId, column: string, choice: string) => readonly string[];
}

export const referencesIn = ({ text }: SheetLanguage): References => {
  const inputHeader = (table: InputTableId, column: string): string => {
    const found = inputTableLayout(table, text).find(
      ({ slot }) => slot.kind === "value" && slot.column === column,
    );
    if (found === undefined) throw new Error(`${table} has no column ${column}`);
    return found.header;
  };
  const resultHeader = (table: ResultTableId, column: string): string => {
    const found = resultTableLayout(table, text).find(({ id }) => id === column);
    if (found === undefined) throw new Error(`${table} has no column ${column}`);
    return found.header;
  };
  const span = (name: string, from: string, to: string): string =>
    `${name}[[${escaped(from)}]:[${escaped(to)}]]`;
  const settingsHeader = (column: "label" | "value"): string =>
    settingsTableLayout("settings", text).find(
      ({ slot }) => slot.kind === "setting" && slot.column === column,
    )?.header ?? "";
  return {
    input: (table, column) => columnReference(inputTables[table].name, inputHeader(table, column)),
    inputs: (table, from, to) =>
      span(inputTables[table].name, inputHeader(table, from), inputHeader(table, to)),
    result: (table, column) => columnReference(resultTables[table].name, resultHeader(table, column)),
    results: (table, from, to) =>
      span(resultTables[table].name, resultHeader(table, from), resultHeader(table, to)),
    setting: (id) => {
      const settings: readonly Column[] = settingsTables.settings.settings;
      const setting = settings.find((each) => each.id === id);
      if (setting === undefined) throw new Error(`no setting ${id}`);
      const { name } = settingsTables.settings;
      const labels = columnReference(name, settingsHeader("label"));
      const values = columnReference(name, settingsHeader("value"));
      const { label } = settingLabel(text, "settings", setting);
      return `INDEX(${values},MATCH(${quoted(label)},${labels},0))`;
    },
    words: (table, column, choice) =>
      languages.map((language) => choiceText(contractTexts[language], table, column, choice)),
  };
};

/** A text in a formula. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A cell's number, and another where the cell is empty. */
export const orElse = (cell: string, other: number | string): string => `IF(${cell}="",${other},${cell})`;

/** Whether a cell says yes, in either language. */
export const saysYes = (cell: string): string =>
  `OR(${[...languages.map((language) => `${cell}=${quoted(contractTexts[language].yes)}`), `${cell}=TRUE`].join(",")})`;

/** Whether a cell holds one of the words. */
export const isOneOf = (cell: string, words: readonly string[]): string =>
  `OR(${words.map((word) => `${cell}=${quoted(word)}`).join(",")})`;

/** 1 where a list of names holds a name, else 0; names are parted by semicolons or line breaks. */
export const holdsName = (list: string, name: string): string => {
  const names = `";"&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(LOWER(${list}),CHAR(10),";"),"; ",";")," ;",";")&";"`;
  return `IF(SUBSTITUTE(${names},";"&LOWER(${name})&";","")=${names},0,1)`;
};
