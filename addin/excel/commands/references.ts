import type { AskedName } from "./ask-workbook.ts";
import type { SheetContent } from "./sheet-content.ts";

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** What a formula says of a sheet or of one of its tables. */
const mentions = (sheet: string, tables: readonly string[]): RegExp => {
  const quoted = `'${escaped(sheet.replaceAll("'", "''"))}'!`;
  const plain = `(?<![\\p{L}\\p{N}_.'\\]])${escaped(sheet)}!`;
  const ofTables = tables.map((table) => `(?<![\\p{L}\\p{N}_.])${escaped(table)}(?![\\p{L}\\p{N}_.])`);
  return new RegExp([quoted, plain, ...ofTables].join("|"), "iu");
};

const formulasOf = ({
  cells,
}: SheetContent): readonly { readonly address: string; readonly formula: string }[] =>
  cells.flatMap(({ address, content }) =>
    typeof content === "string" && content.startsWith("=") ? [{ address, formula: content }] : [],
  );

/** Where a sheet is used: the first cell of other sheets, or the first name, whose formula takes something from it. */
export const usedFrom = (
  sheet: string,
  tables: readonly string[],
  others: readonly SheetContent[],
  names: readonly AskedName[],
): string | null => {
  const isUsed = mentions(sheet, tables);
  for (const other of others) {
    const cell = formulasOf(other).find(({ formula }) => isUsed.test(formula));
    if (cell !== undefined) return `${other.sheet.name}!${cell.address}`;
  }
  return names.find(({ formula }) => isUsed.test(formula))?.name ?? null;
};
