import { formatAddress, formatArea } from "../../addin/ooxml/cells/address.ts";
import { dateToSerial } from "../../addin/ooxml/cells/serial-date.ts";
import { isRefusal, openPackage, readTables } from "../../addin/ooxml/index.ts";
import type { CellValue, WorkbookTable } from "../../core/workbook/tables.ts";
import { type SheetSource, type TableSource, workbookParts } from "../support/workbook-package.ts";
import { escaped } from "./hostile.ts";
import { type Parts, partsOf } from "./parts.ts";

/** Rows that stay below those that are filled. */
const blankRows = 1;
const resultRows = 4;

const isBlank = (row: WorkbookTable["rows"][number]): boolean => row.every(({ value }) => value === null);

const isResult = ({ name }: WorkbookTable): boolean => name.startsWith("NormeringResult");

/** In so many months a second year begins. */
const monthsKept = 14;
const monthsOf = /^(?:Antal måneder|Months)/i;

const isMonths = ([name]: WorkbookTable["rows"][number]): boolean =>
  typeof name?.value === "string" && monthsOf.test(name.value);

const shortened = (rows: WorkbookTable["rows"]): WorkbookTable["rows"] =>
  rows.map((row) =>
    isMonths(row) ? row.map((cell, index) => (index === 1 ? { ...cell, value: monthsKept } : cell)) : row,
  );

const rowsKept = (table: WorkbookTable): WorkbookTable["rows"] => {
  const filled = table.rows.findLastIndex((row) => !isBlank(row)) + 1;
  return shortened(table.rows).slice(0, isResult(table) ? resultRows : filled + blankRows);
};

/** The texts of a workbook, each of which cells name by its number. */
class SharedTexts {
  readonly #numbers = new Map<string, number>();

  numberOf(text: string): number {
    const number = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }

  get xml(): string {
    return [...this.#numbers.keys()]
      .map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`)
      .join("");
  }
}

const cellXml = (address: string, value: CellValue, texts: SharedTexts): string => {
  if (value === null) return `<c r="${address}"/>`;
  if (typeof value === "string") return `<c r="${address}" t="s"><v>${texts.numberOf(value)}</v></c>`;
  if (typeof value === "boolean") return `<c r="${address}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "number") return `<c r="${address}"><v>${value}</v></c>`;
  if ("error" in value) return `<c r="${address}" t="e"><v>${value.error}</v></c>`;
  return `<c r="${address}" s="1"><v>${dateToSerial(value.date, false) ?? 0}</v></c>`;
};

const rowXml = (row: number, values: readonly CellValue[], texts: SharedTexts): string => {
  const cells = values.map((value, index) =>
    cellXml(formatAddress({ row, column: index + 1 }), value, texts),
  );
  return `<row r="${row}">${cells.join("")}</row>`;
};

/** The tables of one sheet below one another. */
const sheetSource = (name: string, tables: readonly WorkbookTable[], texts: SharedTexts): SheetSource => {
  const rows: string[] = [];
  const sources: TableSource[] = [];
  let top = 1;
  for (const table of tables) {
    const lines = [table.headers, ...rowsKept(table)].map((line) => line.map(({ value }) => value));
    rows.push(...lines.map((values, index) => rowXml(top + index, values, texts)));
    const columns = table.headers.map(({ value }) => (typeof value === "string" ? value : ""));
    const area = { top, left: 1, bottom: top + lines.length - 1, right: columns.length };
    sources.push({ name: table.name, ref: formatArea(area), columns });
    top = area.bottom + 3;
  }
  return { name, rows: rows.join(""), tables: sources };
};

/** The tables of a workbook alone, with the rows that are filled and few of the results, so that much can be done to it in little time. */
export const trimmed = (bytes: Uint8Array): Parts => {
  const opened = openPackage(bytes);
  if (isRefusal(opened)) throw new Error("a workbook of the fuzz cannot be opened");
  const { tables } = readTables(opened);
  const texts = new SharedTexts();
  const names = [...new Set(tables.map(({ sheet }) => sheet))];
  const sheets = names.map((name) =>
    sheetSource(
      name,
      tables.filter(({ sheet }) => sheet === name),
      texts,
    ),
  );
  return partsOf(workbookParts({ sheets, sharedStrings: texts.xml, formats: [14] }));
};
