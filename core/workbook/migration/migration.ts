import { contractTexts } from "../../text/contract-texts.ts";
import { type Language, languages } from "../../text/language.ts";
import { resultTables, settingsTables } from "../contract/contract.ts";
import { firstModelVersion, modelVersion } from "../contract/version.ts";
import { settingLabel, settingsTableLayout } from "../layout.ts";
import type { Migration, RenamedColumn, ToldVersion } from "../migration-change.ts";
import { findTables, headerText } from "../read/find-tables.ts";
import { headerKey } from "../read/normalise.ts";
import type { TableCell, WorkbookTable, WorkbookTables } from "../tables.ts";
import {
  type RenamedHeader,
  renamedInputHeaders,
  renamedInputTables,
  renamedResultHeaders,
  renamedResultTables,
} from "./former-headers.ts";

const renamesIn = <Slot>(
  id: RenamedColumn["id"],
  table: WorkbookTable,
  headersIn: (language: Language) => readonly RenamedHeader<Slot>[],
  isEstimate: (slot: Slot) => boolean,
): RenamedColumn[] => {
  const known = new Map(
    languages.flatMap((language) => headersIn(language).map((each) => [headerKey(each.from), each] as const)),
  );
  const { name, sheet, headers } = table;
  return headers.flatMap((cell, column): RenamedColumn[] => {
    const from = headerText(cell);
    const match = known.get(headerKey(from));
    if (match === undefined) return [];
    const { slot, to } = match;
    const estimate = isEstimate(slot);
    return [{ kind: "column-renamed", id, sheet, table: name, column, isEstimate: estimate, from, to }];
  });
};

const renames = (workbook: WorkbookTables): RenamedColumn[] => {
  const found = findTables(workbook);
  const inputs = renamedInputTables.flatMap((id) => {
    const table = workbook.tables[found.find((each) => each.id === id)?.index ?? -1];
    if (table === undefined) return [];
    const headersIn = (language: Language) => renamedInputHeaders(id, language);
    return renamesIn(id, table, headersIn, ({ kind }) => kind === "estimate");
  });
  const results = renamedResultTables.flatMap((id) => {
    const name = resultTables[id].name.toLowerCase();
    const table = workbook.tables.find((each) => each.name.toLowerCase() === name);
    if (table === undefined) return [];
    return renamesIn(
      id,
      table,
      (language) => renamedResultHeaders(id, language),
      () => false,
    );
  });
  return [...inputs, ...results];
};

/** The language that most headers of the table of settings are in. */
const languageOf = ({ headers }: WorkbookTable): Language => {
  const keys = new Set(headers.map((cell) => headerKey(headerText(cell))));
  const count = (language: Language): number =>
    settingsTableLayout("settings", contractTexts[language]).filter(({ header }) =>
      keys.has(headerKey(header)),
    ).length;
  return count("en") > count("da") ? "en" : "da";
};

type SettingId = (typeof settingsTables.settings.settings)[number]["id"];

const labelOf = (id: SettingId, language: Language): string => {
  const setting = settingsTables.settings.settings.find((each) => each.id === id);
  return setting === undefined ? "" : settingLabel(contractTexts[language], "settings", setting).label;
};

/** Position of the row that the setting is in; -1 where the table lacks it. */
const rowOf = (id: SettingId, { rows }: WorkbookTable): number => {
  const labels = new Set(languages.map((language) => headerKey(labelOf(id, language))));
  return rows.findIndex(([label]) => labels.has(headerKey(headerText(label))));
};

const isBlank = ({ value }: TableCell): boolean => value === null || value === "";

/** The row that tells the version, else the first of the blank rows at the end, else one after the last. */
const versionRow = (settings: WorkbookTable): { readonly row: number; readonly value: unknown } => {
  const { rows } = settings;
  const told = rowOf("modelVersion", settings);
  if (told >= 0) return { row: told, value: rows[told]?.[1]?.value ?? null };
  const filled = rows.flatMap((row, index) => (row.every(isBlank) ? [] : [index + 1]));
  return { row: filled.at(-1) ?? 0, value: null };
};

const settingsOf = (workbook: WorkbookTables): WorkbookTable | null => {
  const index = findTables(workbook).find(({ id }) => id === "settings")?.index;
  return (index === undefined ? undefined : workbook.tables[index]) ?? null;
};

/**
 * What is to be done to a workbook of an earlier version; null where there is nothing, since it is of this version or a later one,
 * or holds no table of settings that could tell. Changes nothing itself.
 */
export const migrationOf = (workbook: WorkbookTables): Migration | null => {
  const settings = settingsOf(workbook);
  if (settings === null) return null;
  const { row, value } = versionRow(settings);
  const from = typeof value === "number" ? value : firstModelVersion;
  if (from >= modelVersion) return null;
  const numberRow = rowOf("horizonMonths", settings);
  const told: ToldVersion = {
    kind: "version-told",
    sheet: settings.sheet,
    table: settings.name,
    label: labelOf("modelVersion", languageOf(settings)),
    from,
    to: modelVersion,
    row,
    wholeNumberRow: numberRow < 0 ? null : numberRow,
  };
  return { from, to: modelVersion, changes: [...renames(workbook), told] };
};
