import { settingsTableIds, settingsTables } from "../../../core/workbook/contract/contract.ts";
import { formatAddress, parseAddress, placeKey } from "../../ooxml/cells/address.ts";
import type { SheetModel, SheetTable } from "../../ooxml/sheets/sheet.ts";
import { isSameName } from "./ask-workbook.ts";
import type { FoundTable } from "./found-tables.ts";
import type { Template } from "./template.ts";

/** A column of a table, and how the template shows its numbers. */
export interface FormattedColumn {
  readonly sheet: string;
  readonly table: string;
  /** The cells below its header. */
  readonly from: string;
  readonly to: string;
  readonly format: string;
}

/** No format of anybody's choosing: numbers as they come, or taken for text. */
const unchosen: ReadonlySet<string> = new Set(["General", "@"]);

/** Rows of settings have formats of their own. */
const mixed: ReadonlySet<string> = new Set(settingsTableIds.map((id) => settingsTables[id].name));

const formatAt = ({ model }: Template, sheet: SheetModel, row: number, column: number): string => {
  const index = sheet.cells.keys.indexOf(placeKey({ row, column }));
  return model.formats[sheet.cells.formats[index] ?? 0]?.numberFormat ?? "General";
};

const formatsOf = (template: Template, sheet: SheetModel, table: SheetTable): ReadonlyMap<string, string> =>
  new Map(
    table.columns.map(({ name }, index) => [
      name,
      formatAt(template, sheet, table.area.top + 1, table.area.left + index),
    ]),
  );

const columnsOf = ({ name, table }: FoundTable, formats: ReadonlyMap<string, string>): FormattedColumn[] =>
  table.headers.flatMap(({ address, value }) => {
    const format = typeof value === "string" ? formats.get(value) : undefined;
    const place = parseAddress(address);
    if (format === undefined || unchosen.has(format) || place === null || table.rows.length === 0) return [];
    const from = formatAddress({ ...place, row: place.row + 1 });
    const to = formatAddress({ ...place, row: place.row + table.rows.length });
    return [{ sheet: table.sheet, table: name, from, to, format }];
  });

/** The columns of the model whose numbers the template shows in a way of its own. */
export const formattedColumns = (
  template: Template,
  found: readonly FoundTable[],
): readonly FormattedColumn[] =>
  found
    .filter(({ name }) => !mixed.has(name))
    .flatMap((each) => {
      for (const sheet of template.model.sheets) {
        const table = sheet.tables.find(({ name }) => isSameName(name, each.name));
        if (table !== undefined) return columnsOf(each, formatsOf(template, sheet, table));
      }
      return [];
    });

/** The formats of a column's cells as they should be; null where they are. */
export const mendedFormats = (held: readonly (readonly string[])[], format: string): string[][] | null => {
  const isLost = ([only = ""]: readonly string[]) => unchosen.has(only);
  return held.some(isLost) ? held.map((row) => (isLost(row) ? [format] : [...row])) : null;
};
