import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { contains, placeOfKey } from "../../addin/ooxml/cells/address.ts";
import { isRefusal, openPackage, readWorkbookModel } from "../../addin/ooxml/index.ts";
import type { CellFormat, SheetModel } from "../../addin/ooxml/sheets/sheet.ts";
import { resultTables } from "../../core/workbook/contract/contract.ts";
import { bodyFont, heightOf, linesIn } from "./measure.ts";
import { timeOfParts } from "./package.ts";

/** Points above and below the words of a warning, so that they stand free of the lines between the rows. */
const air = 6;
/** A row of a template has room for the longest warning; a row of another table has one line. */
const flags: string = resultTables.resultFlags.name;
const others: ReadonlySet<string> = new Set(
  (["resultScenarios", "resultMonths", "resultQueues", "resultParts"] as const).map(
    (id) => resultTables[id].name,
  ),
);

type Heights = ReadonlyMap<number, number>;

const sizeIn = (stretches: SheetModel["columns"], at: number, usual: number): number =>
  stretches.find(({ first, last }) => at >= first && at <= last)?.size ?? usual;

/** Heights of the rows whose words need another one. */
const heightsIn = (sheet: SheetModel, formats: readonly CellFormat[]): Heights => {
  const tables = sheet.tables.filter(({ name }) => name === flags || others.has(name));
  const heights = new Map<number, number>();
  if (tables.length === 0) return heights;
  const { cells } = sheet;
  cells.values.forEach((value, index) => {
    const place = placeOfKey(cells.keys[index] ?? 0);
    const table = tables.find(({ area }) => contains(area, place));
    const wraps = formats[cells.formats[index] ?? 0]?.wrap === true;
    if (typeof value !== "string" || !wraps || table === undefined || place.row === table.area.top) return;
    const width = sizeIn(sheet.columns, place.column, sheet.defaultColumnWidth);
    const words = heightOf(linesIn(value, width, bodyFont), bodyFont);
    const own = sizeIn(sheet.rows, place.row, sheet.defaultRowHeight);
    const height = table.name === flags ? words + air : Math.max(words, own);
    heights.set(place.row, Math.max(height, heights.get(place.row) ?? 0));
  });
  return heights;
};

const withHeights = (xml: string, heights: Heights): string =>
  xml.replace(/<row r="(\d+)"[^>]*>/g, (tag, row: string) => {
    const height = heights.get(Number(row));
    return height === undefined ? tag : tag.replace(/ ht="[^"]*"/, ` ht="${height}"`);
  });

/** Rows of results as high as their words, as Excel makes them when it writes them. */
export const withFittedResults = (bytes: Uint8Array): Uint8Array => {
  const opened = openPackage(bytes);
  if (isRefusal(opened)) throw new Error(opened.refused);
  const { sheets, formats } = readWorkbookModel(opened);
  const heights = new Map(sheets.map((sheet) => [sheet.part, heightsIn(sheet, formats)] as const));
  const parts = Object.entries(unzipSync(bytes)).map(([part, content]): [string, Uint8Array] => {
    const own = heights.get(part);
    const isFitted = own !== undefined && own.size > 0;
    return [part, isFitted ? strToU8(withHeights(strFromU8(content), own)) : content];
  });
  return zipSync(Object.fromEntries(parts), { level: 9, mtime: timeOfParts() });
};
