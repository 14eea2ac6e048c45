import { strFromU8, unzipSync } from "fflate";
import { isRefusal, writeCells } from "../../addin/ooxml/index.ts";
import type { CellWrite } from "../../core/workbook/tables.ts";
import { openSound } from "./cells-of.ts";
import { buildWorkbook, type SheetSource } from "./workbook-package.ts";

/** Values by the address that they are written to. */
export type Values = Readonly<Record<string, CellWrite["value"]>>;

export const writesTo = (sheet: string, values: Values): CellWrite[] =>
  Object.entries(values).map(([address, value]) => ({ sheet, address, value }));

/** The bytes after values were written into the sheet "Ark1", which must take them. */
export const write = (bytes: Uint8Array, values: Values): Uint8Array => {
  const written = writeCells(openSound(bytes), writesTo("Ark1", values));
  if (isRefusal(written)) throw new Error(`refused: ${JSON.stringify(written)}`);
  return written;
};

export const partText = (bytes: Uint8Array, part: string): string =>
  strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());

/** The part of the sheet "Ark1". */
export const sheetPart = "xl/worksheets/sheet1.xml";

/** What stands between the tags of the rows' element after a write. */
export const rowsAfter = (rows: string, values: Values, source: Partial<SheetSource> = {}): string => {
  const written = write(buildWorkbook({ sheets: [{ name: "Ark1", rows, ...source }] }), values);
  return /<sheetData>(.*)<\/sheetData>/s.exec(partText(written, sheetPart))?.[1] ?? "";
};
