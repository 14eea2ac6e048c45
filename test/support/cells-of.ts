import { crc32 } from "../../addin/ooxml/archive/crc32.ts";
import { formatAddress } from "../../addin/ooxml/cells/address.ts";
import { readCellValue } from "../../addin/ooxml/cells/cell-value.ts";
import { scanSheet } from "../../addin/ooxml/cells/scan-sheet.ts";
import { isRefusal, openPackage, type Package } from "../../addin/ooxml/index.ts";
import type { CellValue } from "../../core/workbook/tables.ts";

/** Workbooks that were opened last, by what is in them: the same few are opened in test after test. */
const openedLately = new Map<string, Package>();
const mostKept = 8;

/** Opens a workbook that is known to be one; nothing changes a workbook once it is opened. */
export const openSound = (bytes: Uint8Array): Package => {
  const content = `${bytes.length}:${crc32(bytes)}`;
  const known = openedLately.get(content);
  const opened = known ?? openPackage(bytes);
  if (isRefusal(opened)) throw new Error(`refused: ${JSON.stringify(opened)}`);
  openedLately.delete(content);
  openedLately.set(content, opened);
  const [oldest] = openedLately.keys();
  if (openedLately.size > mostKept && oldest !== undefined) openedLately.delete(oldest);
  return opened;
};

/** The values of all cells of a sheet by address, whether or not they lie in tables; blank ones are left out. */
export const cellsOf = (bytes: Uint8Array, sheet: string): Record<string, CellValue> => {
  const { worksheets, readText, cellContext } = openSound(bytes);
  const part = worksheets.find(({ name }) => name === sheet)?.part ?? "";
  const cells: Record<string, CellValue> = {};
  scanSheet(readText(part) ?? "", part, {
    cell: (cell) => {
      const value = readCellValue(cell, cellContext);
      if (value !== null) cells[formatAddress(cell)] = value;
    },
  });
  return cells;
};
