import type { Input } from "../../origin.ts";
import { contractTexts } from "../../text/contract-texts.ts";
import { languages } from "../../text/language.ts";
import type { CalendarDate, YearMonth } from "../../year-month.ts";
import type { Column } from "../contract/column.ts";
import { type SettingOf, type SettingsTableId, settingsTables } from "../contract/contract.ts";
import { type IssueCollector, nowhere } from "../issue.ts";
import { settingLabel } from "../layout.ts";
import type { WorkbookTable } from "../tables.ts";
import { matchColumns } from "./columns.ts";
import { cleanText, headerKey } from "./normalise.ts";
import { cellIn, readEstimate, readProvenance, readSlot, type TableInHand } from "./read-table.ts";
import { inputFrom, missingCell, type Provenance, type ReadCell } from "./row.ts";

interface ReadSetting {
  readonly cell: ReadCell;
  /** The day beside it, in a table that has one. */
  readonly date: ReadCell;
  readonly provenance: Provenance;
}

/** The settings of one table by their ids. */
export interface SettingsRead<Id extends SettingsTableId = SettingsTableId> {
  readonly table: Id;
  readonly settings: ReadonlyMap<string, ReadSetting>;
}

type SettingIdOfKind<Id extends SettingsTableId, Kind extends Column["type"]["kind"]> = Extract<
  SettingOf<Id>,
  { readonly type: { readonly kind: Kind } }
>["id"];

const settingsByLabel = (id: SettingsTableId): ReadonlyMap<string, Column> => {
  const settings: readonly Column[] = settingsTables[id].settings;
  return new Map(
    languages.flatMap((language) =>
      settings.map(
        (setting) => [headerKey(settingLabel(contractTexts[language], id, setting).label), setting] as const,
      ),
    ),
  );
};

const readSetting = (hand: TableInHand, row: number, setting: Column, label: string): ReadSetting => {
  const cell = readSlot(hand, row, "setting:value", setting.id, setting.type, label);
  const estimate =
    setting.estimable === true ? readEstimate(hand, row, (part) => `setting:${part}`, setting) : null;
  const date = readSlot(hand, row, "setting:date", setting.id, { kind: "date" }, label);
  return { cell: { ...cell, estimate }, date, provenance: readProvenance(hand, row) };
};

const reportMissing = (
  hand: TableInHand,
  id: SettingsTableId,
  read: ReadonlyMap<string, ReadSetting>,
): void => {
  const settings: readonly Column[] = settingsTables[id].settings;
  const at = { ...nowhere, sheet: hand.table.sheet, table: hand.table.name };
  const columns = settings.filter(
    ({ id: setting, later, untold }) => later === true && untold !== true && !read.has(setting),
  );
  if (columns.length > 0)
    hand.issues.add("later-columns-missing", at, { table: id, columns: columns.map((column) => column.id) });
  for (const { id: setting, required, later } of settings) {
    const found = read.get(setting)?.cell;
    const data = { table: id, column: setting };
    if (found === undefined && later === true) continue;
    if (found === undefined) {
      hand.issues.add("missing-setting", at, data, required === true ? "error" : "note");
    } else if (required === true && found.state === "blank" && found.at !== null) {
      hand.issues.add("missing-setting-value", found.at, data);
    }
  }
};

/** Reads a table of settings, row by row, each by the type of the setting that its label names. */
export const readSettings = <Id extends SettingsTableId>(
  id: Id,
  table: WorkbookTable,
  issues: IssueCollector,
): SettingsRead<Id> => {
  const hand: TableInHand = { id, table, positions: matchColumns(id, table, issues), issues };
  const labels = settingsByLabel(id);
  const read = new Map<string, ReadSetting>();
  table.rows.forEach((_, row) => {
    const label = cellIn(hand, row, "setting:label");
    if (label === null || typeof label.cell.value !== "string") return;
    const setting = labels.get(headerKey(label.cell.value));
    if (setting === undefined) return;
    if (read.has(setting.id)) issues.add("duplicate-setting", label.at, { table: id, column: setting.id });
    else read.set(setting.id, readSetting(hand, row, setting, cleanText(label.cell.value)));
  });
  reportMissing(hand, id, read);
  return { table: id, settings: read };
};

const none: ReadSetting = {
  cell: missingCell,
  date: missingCell,
  provenance: { suppliedBy: null, status: null },
};

export const settingCell = <Id extends SettingsTableId>(
  read: SettingsRead<Id>,
  id: SettingOf<Id>["id"],
): ReadCell => (read.settings.get(id) ?? none).cell;

const defaultOf = (table: SettingsTableId, id: string): Column["default"] => {
  const settings: readonly Column[] = settingsTables[table].settings;
  return settings.find((setting) => setting.id === id)?.default;
};

export const settingInput = <Id extends SettingsTableId>(
  read: SettingsRead<Id>,
  id: SettingIdOfKind<Id, "number" | "share">,
): Input => {
  const { cell, provenance } = read.settings.get(id) ?? none;
  return inputFrom(cell, provenance, defaultOf(read.table, id));
};

export const settingText = <Id extends SettingsTableId>(
  read: SettingsRead<Id>,
  id: SettingIdOfKind<Id, "text">,
): string | null => {
  const { value } = settingCell(read, id);
  return typeof value === "string" ? value : null;
};

/** The answer to a yes-no setting; blank is its default, null where it has none. */
export const settingAnswer = <Id extends SettingsTableId>(
  read: SettingsRead<Id>,
  id: SettingIdOfKind<Id, "yes-no">,
): boolean | null => {
  const { value } = settingCell(read, id);
  if (typeof value === "boolean") return value;
  const byDefault = defaultOf(read.table, id);
  return typeof byDefault === "boolean" ? byDefault : null;
};

export const settingMonth = <Id extends SettingsTableId>(
  read: SettingsRead<Id>,
  id: SettingIdOfKind<Id, "month">,
): YearMonth | null => {
  const { value } = settingCell(read, id);
  return typeof value === "object" && value !== null && "month" in value ? value : null;
};

/** Who answered a setting, and on which day. */
export const settingAnsweredBy = <Id extends SettingsTableId>(
  read: SettingsRead<Id>,
  id: SettingOf<Id>["id"],
): { readonly by: string | null; readonly date: CalendarDate | null } => {
  const { date, provenance } = read.settings.get(id) ?? none;
  const { value } = date;
  const day = typeof value === "object" && value !== null && "day" in value ? value : null;
  return { by: provenance.suppliedBy, date: day };
};
